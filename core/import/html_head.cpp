// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/html_head.h"

#include <algorithm>

#include "core/import/decoded.h"
#include "core/import/markup_text.h"
#include "core/import/markup_tokens.h"

namespace jackdaw::imports {

namespace {

using Colour = HtmlHead::Colour;

/// More than any head has, so that a line of tags alone is soon seen to be none.
constexpr int kMostTags = 5;
constexpr qsizetype kLongestStamp = 120;
constexpr qsizetype kLongestName = 4000;

/// Those of html_logger_write(), and Gaim’s of 2002.
Colour meaning(QByteArrayView colour)
{
    struct Known {
        const char* value;
        Colour colour;
    };
    static constexpr Known kKnown[] = {
        {"#16569E", Colour::Mine},   {"#0000ff", Colour::Mine},    {"#A82F2F", Colour::Others},
        {"#062585", Colour::Action}, {"#6C2585", Colour::Whisper}, {"#ff0000", Colour::Error},
    };
    for (const Known& known : kKnown) {
        if (sameWord(colour, known.value))
            return known.colour;
    }
    return Colour::Unknown;
}

QByteArrayView colourIn(const MarkupToken& tag)
{
    if (tag.isTag("font"))
        return attribute(tag.attributes, "color");
    const QByteArrayView style = attribute(tag.attributes, "style");
    const qsizetype at = style.indexOf("color:");
    if (at < 0)
        return {};
    const QByteArrayView value = style.sliced(at + 6).trimmed();
    return value.first(qMin<qsizetype>(7, value.size()));
}

bool isStyleTag(const MarkupToken& tag)
{
    return tag.isTag("font") || tag.isTag("span") || tag.isTag("b");
}

/// Reads heads from left to right.
class HeadReader {
public:
    explicit HeadReader(QByteArrayView line)
        : m_line(line)
    {
    }

    std::optional<HtmlHead> read()
    {
        if (!readTags(true))
            return {};
        m_wasBold = m_bold > 0;
        if (!readStamp())
            return {};
        readTags(false);
        readName();
        m_head.length = m_at;
        m_head.openBold = m_bold;
        return m_head;
    }

private:
    QByteArrayView rest() const { return m_line.sliced(m_at); }

    bool isAt(char c) const { return m_at < m_line.size() && m_line[m_at] == c; }

    /// Tags that make heads, and blanks between them. `opens`: at least one must open.
    bool readTags(bool opens)
    {
        bool any = false;
        for (int count = 0; count < kMostTags; ++count) {
            while (!opens && isAt(' ') && m_at + 1 < m_line.size() && m_line[m_at + 1] == '<')
                ++m_at;
            if (!isAt('<'))
                break;
            MarkupTokens tokens(rest());
            const MarkupToken tag = tokens.next();
            if ((tag.kind != MarkupToken::Kind::Open && tag.kind != MarkupToken::Kind::Close) || !isStyleTag(tag))
                break;
            if (tag.isTag("b"))
                m_bold += tag.kind == MarkupToken::Kind::Open ? 1 : -1;
            if (opens && tag.kind == MarkupToken::Kind::Open && m_head.colour == Colour::None) {
                if (const QByteArrayView colour = colourIn(tag); !colour.isEmpty())
                    m_head.colour = meaning(colour);
            }
            any = any || tag.kind == MarkupToken::Kind::Open;
            m_at += tokens.position();
            // The text of a plain line may begin with a tag of its own.
            if (!opens && tag.kind == MarkupToken::Kind::Open)
                break;
        }
        return any;
    }

    bool readStamp()
    {
        if (!isAt('('))
            return false;
        const qsizetype end = rest().first(qMin(rest().size(), kLongestStamp)).indexOf(')');
        if (end < 0)
            return false;
        const std::optional<LogStamp> stamp = logStamp(rest().sliced(1, end - 1));
        if (!stamp)
            return false;
        m_head.stamp = *stamp;
        m_at += end + 1;
        return true;
    }

    /// "<b>name:</b></span> text", "<b>***name</b></span> text", "name:</B></FONT> text".
    void readName()
    {
        const QByteArrayView line = rest();
        const qsizetype end = line.first(qMin(line.size(), kLongestName)).indexOf('<');
        if (end < 0 || m_bold <= 0 || line.size() < end + 4 || !sameWord(line.sliced(end, 4), "</b>"))
            return skipBlank();
        const QString text = withoutEntities(line.first(end)).trimmed();
        // A line of the program's is bold to its end; a name ends with a colon, or somebody acts.
        const bool acts = text.startsWith(QStringLiteral("***"));
        const QString name = acts ? text.mid(3).trimmed() : bareName(text);
        const qsizetype behind = end + 4;
        const bool isLine = m_head.colour == Colour::None && restIsEmpty(line.sliced(behind));
        const bool isProblem = m_head.colour == Colour::Error && !m_wasBold && line.startsWith(' ');
        if (name.isEmpty() || isLine || isProblem)
            return skipBlank();
        m_head.hasName = true;
        m_head.isAction = acts;
        m_head.name = name;
        m_at += behind;
        m_bold = 0;
        skipClosing();
        skipBlank();
    }

    static bool restIsEmpty(QByteArrayView text)
    {
        MarkupTokens tokens(text);
        for (MarkupToken token = tokens.next(); token.kind != MarkupToken::Kind::End; token = tokens.next()) {
            if (token.kind == MarkupToken::Kind::Entity
                || (token.kind == MarkupToken::Kind::Text && !token.text.trimmed().isEmpty()))
                return false;
        }
        return true;
    }

    void skipClosing()
    {
        for (int count = 0; count < kMostTags && isAt('<'); ++count) {
            MarkupTokens tokens(rest());
            const MarkupToken tag = tokens.next();
            if (tag.kind != MarkupToken::Kind::Close || !isStyleTag(tag))
                return;
            m_at += tokens.position();
        }
    }

    void skipBlank()
    {
        if (isAt(' '))
            ++m_at;
    }

    QByteArrayView m_line;
    qsizetype m_at = 0;
    int m_bold = 0;
    bool m_wasBold = false; ///< before the time
    HtmlHead m_head;
};

} // namespace

std::optional<HtmlHead> htmlHead(QByteArrayView line)
{
    // Nearly all lines that are no heads end here.
    if (line.size() < 10 || line[0] != '<')
        return {};
    return HeadReader(line).read();
}

QString bareName(const QString& text)
{
    const bool hasColon = text.endsWith(u':') || text.endsWith(QChar(0xFF1A));
    if (!hasColon)
        return {};
    QString name = text.chopped(1).trimmed();
    if (name.endsWith(u'>')) {
        const qsizetype start = name.lastIndexOf(u'<');
        if (start > 0)
            name = name.left(start).trimmed();
    }
    return name;
}

} // namespace jackdaw::imports
