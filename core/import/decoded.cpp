// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/decoded.h"

#include <algorithm>
#include <array>

namespace jackdaw::imports {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> kHigh{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

QString windows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        char16_t unit = byte;
        if (byte >= 0x80 && byte < 0xA0)
            unit = kHigh.at(byte - 0x80U) ? kHigh.at(byte - 0x80U) : char16_t(QChar::ReplacementCharacter);
        text[i] = QChar(unit);
    }
    return text;
}

} // namespace

QString decoded(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (!text.contains(QChar::ReplacementCharacter))
        return text;
    const bool isUtf8 = std::ranges::any_of(
        text, [](QChar unit) { return unit.unicode() >= 0x80 && unit != QChar(QChar::ReplacementCharacter); });
    return isUtf8 || bytes.contains("\xEF\xBF\xBD") ? text : windows1252(bytes);
}

} // namespace jackdaw::imports
