// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_format.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jackdaw::irc {

namespace {

using wire::EntityKind;

struct Code {
    EntityKind kind;
    char16_t code;
};

constexpr auto kCodes = std::to_array<Code>({{EntityKind::Bold, 0x02},
                                             {EntityKind::Italic, 0x1d},
                                             {EntityKind::Underline, 0x1f},
                                             {EntityKind::Strike, 0x1e},
                                             {EntityKind::Code, 0x11},
                                             {EntityKind::CodeBlock, 0x11}});

constexpr char kReset = 0x0f;
constexpr char kColour = 0x03;
constexpr char kHexColour = 0x04;
constexpr qsizetype kHexDigits = 6;

/// A code libpurple does not know, and the private character that stands for it.
struct Mark {
    char code;
    char16_t mark;
    EntityKind kind;
};

constexpr auto kMarks = std::to_array<Mark>(
    {{0x1d, 0xf1d1, EntityKind::Italic}, {0x1e, 0xf1d2, EntityKind::Strike}, {0x11, 0xf1d3, EntityKind::Code}});
constexpr char16_t kResetMark = 0xf1d0;

bool isMarked(char c)
{
    return std::ranges::any_of(kMarks, [c](const Mark& mark) { return mark.code == c; });
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

qsizetype skipHex(QByteArrayView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && end - at < kHexDigits && isHexDigit(line[end]))
        ++end;
    return end - at == kHexDigits ? end : at;
}

qsizetype skipDigits(QByteArrayView text, qsizetype at)
{
    const qsizetype last = std::min(at + 2, text.size());
    while (at < last && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

/// What stands behind \x03: one or two digits, perhaps a comma and as many again.
qsizetype skipColour(QByteArrayView text, qsizetype at)
{
    const qsizetype front = skipDigits(text, at);
    if (front == at || front >= text.size() || text[front] != ',')
        return front;
    const qsizetype back = skipDigits(text, front + 1);
    return back == front + 1 ? front : back;
}

bool hasKind(const wire::RichText& text, EntityKind kind, qsizetype at)
{
    return std::ranges::any_of(text.entities, [kind, at](const wire::Entity& entity) {
        return entity.kind == kind && entity.offset <= at && at < qsizetype(entity.offset) + entity.length;
    });
}

/// The codes that are open at a place of the text, as bits by their position in kCodes.
unsigned openAt(const wire::RichText& text, qsizetype at)
{
    unsigned open = 0;
    if (at < text.text.size() && text.text[at] != u'\n') {
        for (size_t i = 0; i < kCodes.size(); ++i) {
            if (hasKind(text, kCodes[i].kind, at))
                open |= 1U << i;
        }
    }
    // Code and code block are one code.
    constexpr unsigned kBlock = 1U << (kCodes.size() - 1);
    return open & kBlock ? (open & ~kBlock) | kBlock >> 1 : open;
}

/// Where something may begin or end, and every end of a line.
std::vector<qsizetype> edges(const wire::RichText& text)
{
    std::vector<qsizetype> result{0, text.text.size()};
    for (const wire::Entity& entity : text.entities) {
        result.push_back(entity.offset);
        result.push_back(qsizetype(entity.offset) + entity.length);
    }
    for (qsizetype at = text.text.indexOf(u'\n'); at >= 0; at = text.text.indexOf(u'\n', at + 1)) {
        result.push_back(at);
        result.push_back(at + 1);
    }
    std::ranges::sort(result);
    const auto [first, last] = std::ranges::unique(result);
    result.erase(first, last);
    return result;
}

} // namespace

QString toCodes(const wire::RichText& given)
{
    wire::RichText text = given;
    wire::normalise(text);
    QString out;
    unsigned open = 0;
    const std::vector<qsizetype> places = edges(text);
    for (size_t i = 0; i < places.size(); ++i) {
        const unsigned wanted = openAt(text, places[i]);
        for (size_t code = 0; code < kCodes.size(); ++code) {
            if ((open ^ wanted) & (1U << code))
                out += QChar(kCodes[code].code);
        }
        open = wanted;
        for (const wire::Entity& entity : text.entities) {
            const QStringView shown = QStringView(text.text).sliced(entity.offset, entity.length);
            if (entity.kind == EntityKind::Link && qsizetype(entity.offset) + entity.length == places[i]
                && !entity.value.isEmpty() && shown != entity.value)
                out += QStringLiteral(" (%1)").arg(entity.value);
        }
        if (i + 1 < places.size())
            out += QStringView(text.text).sliced(places[i], places[i + 1] - places[i]);
    }
    return out;
}

QByteArray withMarks(QByteArrayView line)
{
    if (std::ranges::none_of(line, [](char c) { return isMarked(c) || c == kHexColour; }) || !line.isValidUtf8())
        return {};
    QByteArray result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const auto mark = std::ranges::find(kMarks, c, &Mark::code);
        if (mark != kMarks.end()) {
            result += QString(QChar(mark->mark)).toUtf8();
        } else if (c == kHexColour) {
            i = skipHex(line, i + 1) - 1;
        } else {
            result += c;
            if (c == kReset)
                result += QString(QChar(kResetMark)).toUtf8();
        }
    }
    return result;
}

void takeMarks(wire::RichText& text)
{
    QString plain;
    std::array<qsizetype, kMarks.size()> begun{};
    begun.fill(-1);
    QList<qsizetype> removed;
    const auto end = [&](size_t i) {
        if (begun[i] >= 0 && plain.size() > begun[i])
            text.entities.append({int(begun[i]), int(plain.size() - begun[i]), kMarks[i].kind, {}});
        begun[i] = -1;
    };
    QList<wire::Entity> before;
    before.swap(text.entities);
    for (qsizetype at = 0; at < text.text.size(); ++at) {
        const char16_t c = text.text[at].unicode();
        const auto mark = std::ranges::find(kMarks, c, &Mark::mark);
        if (mark == kMarks.end() && c != kResetMark) {
            plain += QChar(c);
            continue;
        }
        removed.append(at);
        for (size_t i = 0; i < kMarks.size(); ++i) {
            if (c == kResetMark || kMarks[i].mark == c) {
                if (begun[i] >= 0 || c == kResetMark)
                    end(i);
                else
                    begun[i] = plain.size();
            }
        }
    }
    for (size_t i = 0; i < kMarks.size(); ++i)
        end(i);
    const auto shifted
        = [&removed](qsizetype at) { return at - (std::ranges::lower_bound(removed, at) - removed.begin()); };
    for (wire::Entity& entity : before) {
        const qsizetype first = shifted(entity.offset);
        const qsizetype last = shifted(qsizetype(entity.offset) + entity.length);
        if (last > first)
            text.entities.append({int(first), int(last - first), entity.kind, entity.value});
    }
    text.text = plain;
    wire::normalise(text);
}

QString withoutCodes(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == kColour)
            i = skipColour(text, i + 1) - 1;
        else if (text[i] == kHexColour)
            i = skipHex(text, i + 1) - 1;
        else
            plain += text[i];
    }
    QString result = QString::fromUtf8(plain);
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return result.trimmed();
}

} // namespace jackdaw::irc
