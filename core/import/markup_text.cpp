// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/markup_text.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/import/decoded.h"
#include "core/import/markup_tokens.h"

namespace jackdaw::imports {

namespace {

using wire::Entity;
using wire::EntityKind;

constexpr size_t kDeepest = 64;
constexpr qsizetype kMostFormats = 1000;

struct Format {
    EntityKind kind;
    QString value;
};

/// What a tag of this name does by itself.
EntityKind formatOf(const MarkupToken& tag)
{
    struct Name {
        const char* name;
        EntityKind kind;
    };
    static constexpr Name kNames[] = {
        {"b", EntityKind::Bold},           {"strong", EntityKind::Bold},   {"i", EntityKind::Italic},
        {"em", EntityKind::Italic},        {"u", EntityKind::Underline},   {"ins", EntityKind::Underline},
        {"s", EntityKind::Strike},         {"strike", EntityKind::Strike}, {"del", EntityKind::Strike},
        {"code", EntityKind::Code},        {"tt", EntityKind::Code},       {"pre", EntityKind::CodeBlock},
        {"blockquote", EntityKind::Quote},
    };
    for (const Name& known : kNames) {
        if (tag.isTag(known.name))
            return known.kind;
    }
    return EntityKind::Unknown;
}

/// "#rrggbb", or nothing.
QString colour(QByteArrayView text)
{
    const QByteArrayView simple = text.trimmed();
    const bool isColour = simple.size() == 7 && simple.startsWith('#')
        && std::ranges::all_of(simple.sliced(1), [](char c) { return isxdigit(static_cast<uchar>(c)) != 0; });
    return isColour ? QString::fromLatin1(simple).toLower() : QString();
}

/// "color: #16569e; font-weight: bold"
void addStyle(QByteArrayView style, std::vector<Format>& formats)
{
    while (!style.isEmpty()) {
        qsizetype end = style.indexOf(';');
        end = end < 0 ? style.size() : end;
        const QByteArrayView rule = style.first(end);
        style = style.sliced(qMin(style.size(), end + 1));
        const qsizetype colon = rule.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArrayView key = rule.first(colon).trimmed();
        const QByteArrayView value = rule.sliced(colon + 1).trimmed();
        if (sameWord(key, "color") && !colour(value).isEmpty())
            formats.push_back({EntityKind::Colour, colour(value)});
        else if (sameWord(key, "font-weight") && sameWord(value, "bold"))
            formats.push_back({EntityKind::Bold, {}});
        else if (sameWord(key, "font-style") && sameWord(value, "italic"))
            formats.push_back({EntityKind::Italic, {}});
        else if (sameWord(key, "text-decoration") && sameWord(value, "underline"))
            formats.push_back({EntityKind::Underline, {}});
        else if (sameWord(key, "text-decoration") && sameWord(value, "line-through"))
            formats.push_back({EntityKind::Strike, {}});
    }
}

/// Builds the text from tokens.
class Builder {
public:
    void add(const MarkupToken& token)
    {
        switch (token.kind) {
        case MarkupToken::Kind::Text:
            return text(token.text);
        case MarkupToken::Kind::Entity: {
            const QByteArray meaning = entityText(token.text);
            return meaning.isEmpty() ? text(QByteArrayView("&" + token.text.toByteArray() + ";")) : text(meaning);
        }
        case MarkupToken::Kind::Open:
            return open(token);
        case MarkupToken::Kind::Close:
            return close(token);
        case MarkupToken::Kind::Other:
        case MarkupToken::Kind::End:
            return;
        }
    }

    MarkupText finish()
    {
        flush();
        while (!m_open.empty())
            closeLast();
        std::ranges::stable_sort(m_result.body.entities, {}, &Entity::offset);
        return std::move(m_result);
    }

private:
    struct Element {
        QByteArrayView name;
        std::vector<Format> formats;
        int start = 0;
    };

    void text(QByteArrayView bytes)
    {
        if (m_hidden.isEmpty())
            m_bytes.append(bytes.data(), bytes.size());
    }

    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        m_result.body.text += decoded(m_bytes);
        m_bytes.resize(0);
    }

    int length()
    {
        flush();
        return static_cast<int>(m_result.body.text.size());
    }

    bool isAtLineStart()
    {
        return m_bytes.isEmpty() ? m_result.body.text.isEmpty() || m_result.body.text.endsWith(u'\n')
                                 : m_bytes.endsWith('\n');
    }

    void startLine()
    {
        if (!isAtLineStart())
            text("\n");
    }

    void image(const MarkupToken& tag)
    {
        ++m_result.images;
        const QString description = withoutEntities(attribute(tag.attributes, "alt"));
        text(description.isEmpty() ? QByteArrayView("\U0001F5BC") : QByteArrayView(description.toUtf8()));
    }

    /// Tags that stand alone, or begin a line. True: that is all they do.
    bool isBreak(const MarkupToken& tag)
    {
        if (tag.isTag("br"))
            text("\n");
        else if (tag.isTag("img"))
            image(tag);
        else if (tag.isTag("hr"))
            startLine();
        else if (tag.isTag("li")) {
            startLine();
            text("\u2022 ");
        } else
            return false;
        return true;
    }

    static bool isBlock(const MarkupToken& tag)
    {
        return tag.isTag("p") || tag.isTag("div") || tag.isTag("tr") || tag.isTag("pre") || tag.isTag("blockquote")
            || tag.isTag("ul") || tag.isTag("ol") || (tag.name.size() == 2 && (tag.name[0] | 0x20) == 'h');
    }

    static bool hides(const MarkupToken& tag)
    {
        return tag.isTag("script") || tag.isTag("style") || tag.isTag("title") || tag.isTag("head");
    }

    void open(const MarkupToken& tag)
    {
        if (!m_hidden.isEmpty() || isBreak(tag))
            return;
        if (hides(tag)) {
            m_hidden = tag.name;
            return;
        }
        if (isBlock(tag))
            startLine();
        if (m_open.size() >= kDeepest || tag.attributes.endsWith('/'))
            return;
        Element element{tag.name, {}, 0};
        if (const EntityKind kind = formatOf(tag); kind != EntityKind::Unknown)
            element.formats.push_back({kind, {}});
        else if (tag.isTag("a"))
            addLink(tag, element);
        else if (tag.isTag("font") && !colour(attribute(tag.attributes, "color")).isEmpty())
            element.formats.push_back({EntityKind::Colour, colour(attribute(tag.attributes, "color"))});
        else if (tag.isTag("span"))
            addStyle(attribute(tag.attributes, "style"), element.formats);
        if (!element.formats.empty())
            element.start = length();
        m_open.push_back(std::move(element));
    }

    static void addLink(const MarkupToken& tag, Element& element)
    {
        const QString target = withoutEntities(attribute(tag.attributes, "href")).trimmed();
        if (!target.isEmpty())
            element.formats.push_back({EntityKind::Link, target});
    }

    void close(const MarkupToken& tag)
    {
        if (!m_hidden.isEmpty()) {
            if (sameWord(m_hidden, tag.name))
                m_hidden = {};
            return;
        }
        const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                        [&tag](const Element& each) { return sameWord(each.name, tag.name); });
        if (found != m_open.rend()) {
            const auto index = m_open.rend() - found;
            while (std::ssize(m_open) >= index)
                closeLast();
        }
        if (isBlock(tag))
            startLine();
    }

    void closeLast()
    {
        const Element& element = m_open.back();
        if (!element.formats.empty()) {
            const int covered = length() - element.start;
            for (const Format& format : element.formats) {
                if (covered > 0 && m_result.body.entities.size() < kMostFormats)
                    m_result.body.entities.append({element.start, covered, format.kind, format.value});
            }
        }
        m_open.pop_back();
    }

    MarkupText m_result;
    QByteArray m_bytes; ///< text that waits to be decoded
    QByteArrayView m_hidden;
    std::vector<Element> m_open;
};

/// Without white space at both ends, and what lies there.
void trim(wire::RichText& body)
{
    qsizetype begin = 0;
    qsizetype end = body.text.size();
    while (end > 0 && body.text.at(end - 1).isSpace())
        --end;
    while (begin < end && body.text.at(begin) == u'\n')
        ++begin;
    if (begin == 0 && end == body.text.size())
        return;
    body.text = body.text.mid(begin, end - begin);
    for (Entity& entity : body.entities) {
        const int first = std::max(entity.offset - static_cast<int>(begin), 0);
        const int last = std::min(entity.offset + entity.length, static_cast<int>(end)) - static_cast<int>(begin);
        entity.offset = first;
        entity.length = last - first;
    }
    body.entities.removeIf([](const Entity& entity) { return entity.length <= 0; });
}

} // namespace

MarkupText markupText(QByteArrayView html)
{
    MarkupText result;
    if (!html.contains('<') && !html.contains('&')) {
        result.body.text = decoded(html);
    } else {
        Builder builder;
        MarkupTokens tokens(html);
        for (MarkupToken token = tokens.next(); token.kind != MarkupToken::Kind::End; token = tokens.next())
            builder.add(token);
        result = builder.finish();
    }
    trim(result.body);
    return result;
}

QString withoutEntities(QByteArrayView html)
{
    if (!html.contains('&'))
        return decoded(html);
    QByteArray bytes;
    bytes.reserve(html.size());
    MarkupTokens tokens(html);
    for (MarkupToken token = tokens.next(); token.kind != MarkupToken::Kind::End; token = tokens.next()) {
        const QByteArray meaning
            = token.kind == MarkupToken::Kind::Entity ? entityText(token.text) : token.text.toByteArray();
        bytes.append(meaning);
    }
    return decoded(bytes);
}

} // namespace jackdaw::imports
