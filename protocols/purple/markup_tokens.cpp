// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/markup_tokens.h"

namespace jackdaw::purple {

namespace {

constexpr qsizetype kMaximumName = 16;

bool isLetter(QChar c)
{
    const auto lower = c.unicode() | 0x20;
    return lower >= 'a' && lower <= 'z';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

bool MarkupTokenizer::next(MarkupToken& token)
{
    while (!atEnd()) {
        token = {};
        if (m_html[m_at] != u'<') {
            readText(token);
            return true;
        }
        const auto after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (after == u'!' || after == u'?') {
            skipDeclaration();
            continue;
        }
        const bool closing = after == u'/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]);
        if (!closing && !isLetter(after)) {
            readText(token);
            return true;
        }
        token.kind = closing ? MarkupToken::Kind::End : MarkupToken::Kind::Start;
        m_at += closing ? 2 : 1;
        if (!readTag(token))
            return false;
        if (!closing)
            skipContent(token.name);
        return true;
    }
    return false;
}

void MarkupTokenizer::readText(MarkupToken& token)
{
    // The first character is text even when it is a "<".
    auto end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    token.text = m_html.sliced(m_at, end - m_at);
    m_at = end;
}

bool MarkupTokenizer::readTag(MarkupToken& token)
{
    const auto start = m_at;
    while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    token.name = m_html.sliced(start, qMin(m_at - start, kMaximumName)).toString().toLower();
    while (!atEnd()) {
        const auto c = m_html[m_at];
        if (c == u'>') {
            ++m_at;
            return true;
        }
        if (isSpace(c) || c == u'/')
            ++m_at;
        else
            readAttribute(token);
    }
    return false; // a tag that never ends is nothing
}

void MarkupTokenizer::readAttribute(MarkupToken& token)
{
    const auto start = m_at++; // a leading "=" belongs to the name
    while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>' && m_html[m_at] != u'=')
        ++m_at;
    const auto name = m_html.sliced(start, m_at - start);
    while (!atEnd() && isSpace(m_html[m_at]))
        ++m_at;
    QStringView value;
    if (!atEnd() && m_html[m_at] == u'=') {
        ++m_at;
        while (!atEnd() && isSpace(m_html[m_at]))
            ++m_at;
        value = readValue();
    }
    if (token.attributes.size() < MarkupToken::kMaximumAttributes)
        token.attributes.append({name, value});
}

QStringView MarkupTokenizer::readValue()
{
    if (atEnd())
        return {};
    const auto quote = m_html[m_at];
    if (quote == u'"' || quote == u'\'') {
        const auto start = m_at + 1;
        auto end = m_html.indexOf(quote, start);
        if (end < 0)
            end = m_html.size();
        m_at = qMin(end + 1, m_html.size());
        return m_html.sliced(start, end - start);
    }
    const auto start = m_at;
    while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != u'>')
        ++m_at;
    return m_html.sliced(start, m_at - start);
}

void MarkupTokenizer::skipDeclaration()
{
    const bool comment = m_html.sliced(m_at).startsWith(u"<!--");
    const auto end = comment ? m_html.indexOf(u"-->", m_at + 2) : m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
}

void MarkupTokenizer::skipContent(const QString& name)
{
    if (name != u"script" && name != u"style" && name != u"title")
        return;
    const auto end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace jackdaw::purple
