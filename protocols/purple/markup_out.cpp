// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <algorithm>
#include <vector>

#include "protocols/purple/markup.h"
#include "protocols/purple/markup_style.h"

namespace jackdaw::purple {

namespace {

using wire::Entity;
using wire::EntityKind;

// Overlaps are closed and opened again: the output grows by what is open at each boundary.
constexpr qsizetype kMaximumOpen = 16;

struct Tags {
    QString open;
    QString close;
};

Tags tagsOf(const Entity& entity)
{
    const auto simple = [](QLatin1StringView name) {
        return Tags{QStringLiteral("<%1>").arg(name), QStringLiteral("</%1>").arg(name)};
    };
    switch (entity.kind) {
    case EntityKind::Bold:
        return simple(QLatin1StringView("b"));
    case EntityKind::Italic:
        return simple(QLatin1StringView("i"));
    case EntityKind::Underline:
        return simple(QLatin1StringView("u"));
    case EntityKind::Strike:
        return simple(QLatin1StringView("s"));
    case EntityKind::Code:
        return simple(QLatin1StringView("code"));
    case EntityKind::CodeBlock:
        return simple(QLatin1StringView("pre"));
    case EntityKind::Quote:
        return simple(QLatin1StringView("blockquote"));
    case EntityKind::Link: {
        const auto target = parseTarget(entity.value);
        return target.isEmpty()
            ? Tags{}
            : Tags{QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped()), QStringLiteral("</a>")};
    }
    case EntityKind::Colour: {
        const auto colour = parseColour(entity.value);
        return colour.isEmpty() ? Tags{}
                                : Tags{QStringLiteral("<font color=\"%1\">").arg(colour), QStringLiteral("</font>")};
    }
    case EntityKind::Unknown:
    case EntityKind::Mention:
    case EntityKind::Image:
    case EntityKind::Spoiler:
    case EntityKind::File:
        return {};
    }
    return {};
}

bool isForbidden(QChar c)
{
    const auto code = c.unicode();
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code <= 0x9f) || code == 0xfffe
        || code == 0xffff;
}

void escapeInto(QString& out, QStringView text, QLatin1StringView lineFeed)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'&') {
            out += QStringLiteral("&amp;");
        } else if (c == u'<') {
            out += QStringLiteral("&lt;");
        } else if (c == u'>') {
            out += QStringLiteral("&gt;");
        } else if (c == u'\n') {
            out += lineFeed;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (!isForbidden(c)) {
            out += c;
        }
    }
}

struct OpenTag {
    int end = 0;
    Tags tags;
};

class Writer {
public:
    explicit Writer(const wire::RichText& text)
        : m_text(text)
    {
        wire::normalise(m_text);
        // The longer of two that begin together is the outer one.
        std::stable_sort(m_text.entities.begin(), m_text.entities.end(), [](const Entity& a, const Entity& b) {
            return a.offset != b.offset ? a.offset < b.offset : a.length > b.length;
        });
    }

    QByteArray run()
    {
        qsizetype next = 0;
        const int size = int(m_text.text.size());
        int at = 0;
        while (true) {
            closeUntil(at);
            while (next < m_text.entities.size() && m_text.entities[next].offset == at)
                open(m_text.entities[next++]);
            if (at == size)
                break;
            int until = size;
            if (next < m_text.entities.size())
                until = qMin(until, m_text.entities[next].offset);
            for (const auto& tag : m_open)
                until = qMin(until, tag.end);
            escapeInto(m_out, QStringView(m_text.text).sliced(at, until - at), QLatin1StringView("<br>"));
            at = until;
        }
        return m_out.toUtf8();
    }

private:
    void open(const Entity& entity)
    {
        auto tags = tagsOf(entity);
        if (tags.open.isEmpty() || m_open.size() >= size_t(kMaximumOpen))
            return;
        m_out += tags.open;
        m_open.push_back({entity.offset + entity.length, std::move(tags)});
    }

    // Closes down to the outermost tag that ends here and opens again what goes on.
    void closeUntil(int at)
    {
        const auto first
            = std::find_if(m_open.begin(), m_open.end(), [at](const OpenTag& tag) { return tag.end <= at; });
        for (auto it = m_open.end(); it != first; --it)
            m_out += std::prev(it)->tags.close;
        m_open.erase(std::remove_if(first, m_open.end(), [at](const OpenTag& tag) { return tag.end <= at; }),
                     m_open.end());
        for (auto it = first; it != m_open.end(); ++it)
            m_out += it->tags.open;
    }

    wire::RichText m_text;
    std::vector<OpenTag> m_open;
    QString m_out;
};

} // namespace

QByteArray toHtml(const wire::RichText& text)
{
    return Writer(text).run();
}

QByteArray toEscapedText(const wire::RichText& text)
{
    QString out;
    escapeInto(out, text.text, QLatin1StringView("\n"));
    return out.toUtf8();
}

} // namespace jackdaw::purple
