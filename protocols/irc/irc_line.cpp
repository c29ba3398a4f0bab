// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_line.h"

#include <algorithm>
#include <cstring>

namespace jackdaw::irc {

namespace {

constexpr int kMaximumParameters = 15;
constexpr std::ptrdiff_t kLongestLine = 512; // bytes with its end; RFC 2812 2.3

QByteArrayView takeWord(QByteArrayView& rest)
{
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    const auto end = rest.indexOf(' ');
    const auto word = end < 0 ? rest : rest.first(end);
    rest = rest.sliced(word.size());
    return word;
}

char lower(char c)
{
    if (c >= 'A' && c <= '^')
        return char(c + 32);
    return c;
}

} // namespace

IrcLine IrcLine::parse(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    IrcLine result;
    if (line.startsWith('@'))
        takeWord(line);
    while (line.startsWith(' '))
        line = line.sliced(1);
    if (line.startsWith(':'))
        result.prefix = takeWord(line).sliced(1).toByteArray();
    result.command = takeWord(line).toByteArray().toUpper();
    while (!line.isEmpty()) {
        while (line.startsWith(' '))
            line = line.sliced(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(':') || result.parameters.size() == kMaximumParameters - 1) {
            result.parameters.append(line.sliced(line.startsWith(':') ? 1 : 0).toByteArray());
            break;
        }
        result.parameters.append(takeWord(line).toByteArray());
    }
    return result;
}

void keepOneLine(char* line)
{
    char* end = line + std::strlen(line);
    if (end != line && end[-1] == '\n')
        --end;
    if (end != line && *end == '\n' && end[-1] == '\r')
        --end;
    std::replace_if(
        line, end, [](char c) { return c == '\r' || c == '\n'; }, ' ');
    char* last = line + kLongestLine - 2;
    if (*end == '\0' || end <= last)
        return;
    while (last > line && (static_cast<unsigned char>(*last) & 0xC0U) == 0x80U)
        --last;
    // Servers pass over empty lines (RFC 2812 2.3.1).
    for (char* rest = last; *rest != '\0'; ++rest)
        *rest = (rest - last) % 2 == 0 ? '\r' : '\n';
    line[std::strlen(line) - 1] = '\n';
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace jackdaw::irc
