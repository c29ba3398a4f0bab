// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/markup_tokens.h"

#include <QString>
#include <array>
#include <cstring>
#include <utility>

namespace jackdaw::imports {

namespace {

/// No honest tag is longer, but for a link.
constexpr qsizetype kLongestTag = 10'000;
constexpr qsizetype kLongestEntity = 10;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of a tag that begins at the start of `html`, without being led astray by quoted values; -1: none. Another
/// beginning ends the search, so that a row of beginnings takes no longer than other text.
qsizetype tagEnd(QByteArrayView html)
{
    char quote = 0;
    const qsizetype end = qMin(html.size(), kLongestTag);
    for (qsizetype i = 1; i < end; ++i) {
        const char c = html[i];
        if (quote)
            quote = c == quote ? '\0' : quote;
        else if ((c == '"' || c == '\'') && html[i - 1] == '=')
            quote = c;
        else if (c == '>')
            return i + 1;
        else if (c == '<')
            return -1;
    }
    return -1;
}

} // namespace

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

bool MarkupToken::isTag(const char* wanted) const
{
    return sameWord(name, wanted);
}

MarkupToken MarkupTokens::take(MarkupToken::Kind kind, qsizetype length)
{
    MarkupToken token;
    token.kind = kind;
    token.text = m_html.sliced(m_position, length);
    m_position += length;
    return token;
}

MarkupToken MarkupTokens::literal()
{
    const QByteArrayView rest = m_html.sliced(m_position);
    qsizetype length = 1;
    while (length < rest.size() && rest[length] != '<' && rest[length] != '&')
        ++length;
    return take(MarkupToken::Kind::Text, length);
}

MarkupToken MarkupTokens::tag()
{
    const QByteArrayView rest = m_html.sliced(m_position);
    if (rest.startsWith("<!--")) {
        const qsizetype end = rest.first(qMin(rest.size(), kLongestTag)).indexOf("-->");
        return end < 0 ? literal() : take(MarkupToken::Kind::Other, end + 3);
    }
    const bool closes = rest.size() > 1 && rest[1] == '/';
    const qsizetype first = closes ? 2 : 1;
    const bool isOther = rest.size() > 1 && (rest[1] == '!' || rest[1] == '?');
    if (!isOther && (rest.size() <= first || !isLetter(rest[first])))
        return literal();
    const qsizetype length = tagEnd(rest);
    if (length < 0)
        return literal();
    if (isOther)
        return take(MarkupToken::Kind::Other, length);
    MarkupToken token = take(closes ? MarkupToken::Kind::Close : MarkupToken::Kind::Open, length);
    qsizetype nameEnd = first;
    while (nameEnd < length && isNameCharacter(token.text[nameEnd]))
        ++nameEnd;
    token.name = token.text.sliced(first, nameEnd - first);
    token.attributes = token.text.sliced(nameEnd, length - 1 - nameEnd);
    return token;
}

MarkupToken MarkupTokens::entity()
{
    const QByteArrayView rest = m_html.sliced(m_position);
    const qsizetype limit = qMin(rest.size(), kLongestEntity + 1);
    qsizetype end = 1;
    while (end < limit && (isNameCharacter(rest[end]) || rest[end] == '#'))
        ++end;
    if (end == 1 || end >= limit || rest[end] != ';')
        return literal();
    MarkupToken token = take(MarkupToken::Kind::Entity, end + 1);
    token.text = token.text.sliced(1, end - 1);
    return token;
}

MarkupToken MarkupTokens::next()
{
    if (m_position >= m_html.size())
        return {};
    switch (m_html[m_position]) {
    case '<':
        return tag();
    case '&':
        return entity();
    default:
        return literal();
    }
}

QByteArrayView attribute(QByteArrayView attributes, QByteArrayView name)
{
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < attributes.size() && (isSpace(attributes[at]) || attributes[at] == '/'))
            ++at;
    };
    for (;;) {
        skipSpace();
        const qsizetype keyStart = at;
        while (at < attributes.size() && !isSpace(attributes[at]) && attributes[at] != '=')
            ++at;
        if (at == keyStart && at >= attributes.size())
            return {};
        const QByteArrayView key = attributes.sliced(keyStart, at - keyStart);
        skipSpace();
        QByteArrayView value;
        if (at < attributes.size() && attributes[at] == '=') {
            ++at;
            while (at < attributes.size() && isSpace(attributes[at]))
                ++at;
            const char quote = at < attributes.size() ? attributes[at] : '\0';
            const bool isQuoted = quote == '"' || quote == '\'';
            const qsizetype start = isQuoted ? at + 1 : at;
            at = start;
            while (at < attributes.size() && (isQuoted ? attributes[at] != quote : !isSpace(attributes[at])))
                ++at;
            value = attributes.sliced(start, at - start);
            at = qMin(attributes.size(), at + (isQuoted ? 1 : 0));
        }
        if (sameWord(key, name))
            return value;
    }
}

QByteArray entityText(QByteArrayView name)
{
    static constexpr std::array<std::pair<const char*, const char*>, 9> kNamed{{
        {"amp", "&"},
        {"lt", "<"},
        {"gt", ">"},
        {"quot", "\""},
        {"apos", "'"},
        {"nbsp", " "},
        {"copy", "\u00A9"},
        {"reg", "\u00AE"},
        {"ensp", " "},
    }};
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        bool ok = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        const bool isCharacter = ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        const auto character = static_cast<char32_t>(code);
        return isCharacter ? QString::fromUcs4(&character, 1).toUtf8() : QByteArray();
    }
    for (const auto& [entity, text] : kNamed) {
        if (name == entity)
            return text;
    }
    return {};
}

} // namespace jackdaw::imports
