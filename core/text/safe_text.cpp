// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/safe_text.h"

#include <QList>
#include <utility>

namespace jackdaw {

namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;

bool opensIsolate(char16_t unit)
{
    return unit >= 0x2066 && unit <= 0x2068;
}

/// Embeddings, overrides, isolates and marks of Unicode's bidirectional algorithm.
bool isBidiControl(char32_t code)
{
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

/// Zero width joiner and non-joiner are letters' business in many scripts and hold emoji together.
bool isJoiner(char32_t code)
{
    return code == 0x200c || code == 0x200d;
}

bool isUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Format:
        return !isJoiner(code);
    default:
        // Fillers: letters by name, nothing to the eye.
        return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0;
    }
}

void appendWrittenOut(QString& target, char32_t code)
{
    target += QChar(0x2039);
    target += QLatin1StringView("U+") + QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    target += QChar(0x203a);
}

} // namespace

QString safeName(const QString& name)
{
    QString safe;
    safe.reserve(name.size());
    for (const char32_t code : name.toUcs4()) {
        if (code == '\n' || code == '\r' || code == '\t' || code == 0x2028 || code == 0x2029)
            safe += QLatin1Char(' ');
        else if (isBidiControl(code) || isUnseen(code))
            appendWrittenOut(safe, code);
        else
            safe += QString::fromUcs4(&code, 1);
    }
    return safe;
}

QString isolated(const QString& text)
{
    QString balanced(QChar{kFirstStrongIsolate});
    balanced.reserve(text.size() + 2);
    int open = 0;
    // One for each that is open, and our own.
    const auto close = [&balanced, &open] { balanced += QString(std::exchange(open, 0) + 1, QChar{kPopIsolate}); };
    for (const QChar unit : text) {
        if (unit.direction() == QChar::DirB) {
            // An isolate ends with its paragraph (UAX 9, P1), and its end would stand alone in the next one.
            close();
            balanced += unit;
            balanced += QChar{kFirstStrongIsolate};
            continue;
        }
        if (opensIsolate(unit.unicode())) {
            ++open;
        } else if (unit.unicode() == kPopIsolate) {
            if (open == 0)
                continue;
            --open;
        }
        balanced += unit;
    }
    close();
    return balanced;
}

} // namespace jackdaw
