// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/markup_builder.h"

#include "protocols/purple/markup.h"

namespace jackdaw::purple {

namespace {

constexpr qsizetype kMaximumEntities = 4000;

bool isForbidden(QChar c)
{
    const auto code = c.unicode();
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code <= 0x9f) || code == 0xfffe
        || code == 0xffff || code == 0xfeff;
}

} // namespace

void MarkupBuilder::append(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && !m_full; ++i) {
        auto c = text[i];
        if (c == u'\r') {
            m_carriage = true;
            c = u'\n';
        } else if (c == u'\n' && m_carriage) {
            m_carriage = false;
            continue;
        } else {
            m_carriage = false;
        }
        if (c == u'\x2028' || c == u'\x2029')
            c = u'\n';
        if (isForbidden(c))
            continue;
        if (m_collapse && m_keep == 0 && (c == u' ' || c == u'\t' || c == u'\n')) {
            if (!atLineStart() && !m_text.text.endsWith(u' '))
                put(u' ');
            continue;
        }
        if (m_pending && c != u'\n')
            put(u'\n');
        m_pending = false;
        put(c);
    }
}

void MarkupBuilder::put(QChar c)
{
    m_pending = false;
    if (m_text.text.size() >= kMaximumText - 1) {
        m_full = true;
        return;
    }
    m_text.text += c;
}

void MarkupBuilder::lineBreak()
{
    if (m_pending)
        put(u'\n');
    if (m_collapse && m_keep == 0 && m_text.text.endsWith(u' '))
        m_text.text.chop(1);
    if (!m_full)
        put(u'\n');
}

void MarkupBuilder::block()
{
    m_pending = m_pending || (!atLineStart() && m_text.text.size() != m_markerEnd);
}

void MarkupBuilder::marker(const QString& text)
{
    ++m_keep;
    append(text);
    --m_keep;
    m_markerEnd = m_text.text.size();
}

void MarkupBuilder::format(int start, wire::EntityKind kind, const QString& value)
{
    int end = int(m_text.text.size());
    while (start < end && m_text.text[start] == u'\n')
        ++start;
    while (end > start && m_text.text[end - 1] == u'\n')
        --end;
    if (end > start && m_text.entities.size() < kMaximumEntities)
        m_text.entities.append({start, end - start, kind, value});
}

wire::RichText MarkupBuilder::finish(bool cut)
{
    auto& text = m_text.text;
    while (text.endsWith(u'\n') || (m_collapse && text.endsWith(u' ')))
        text.chop(1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    const int size = int(text.size());
    for (auto& entity : m_text.entities)
        entity.length = qMin(entity.length, size - entity.offset);
    if (cut || m_full)
        text += QChar(0x2026);
    wire::normalise(m_text);
    return std::move(m_text);
}

} // namespace jackdaw::purple
