// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/markup_reduce.h"

#include <QHash>

#include "protocols/purple/markup.h"
#include "protocols/purple/markup_tokens.h"

namespace jackdaw::purple {

namespace {

enum class Treatment {
    Drop,    // the tag goes, its content stays
    Inline,  // kept
    Block,   // kept; a line break where tags are not kept
    Loose,   // kept, may stay unclosed: the parser closes it by itself, so that it cannot nest in itself
    Void,    // kept, has no content
    Row,     // becomes a div: tables need no cells in a chat
    Cell,    // becomes a space
    Heading, // becomes a bold div
};

Treatment treatmentOf(const QString& name)
{
    static const QHash<QString, Treatment> table = [] {
        QHash<QString, Treatment> names;
        const auto add = [&names](Treatment treatment, QLatin1StringView list) {
            for (const auto& word : QString(list).split(u' '))
                names.insert(word, treatment);
        };
        add(Treatment::Inline,
            QLatin1StringView("a b bold strong i em italic cite dfn var u ins underline s strike del code tt kbd "
                              "samp font span q"));
        add(Treatment::Block, QLatin1StringView("div blockquote pre ul ol"));
        add(Treatment::Loose, QLatin1StringView("p li"));
        add(Treatment::Void, QLatin1StringView("br img hr"));
        add(Treatment::Row, QLatin1StringView("tr section article header footer address center dl dt dd body form"));
        add(Treatment::Cell, QLatin1StringView("td th"));
        add(Treatment::Heading, QLatin1StringView("h1 h2 h3 h4 h5 h6"));
        return names;
    }();
    return table.value(name, Treatment::Drop);
}

bool isKept(QStringView attribute)
{
    for (const auto name : {u"href", u"src", u"alt", u"color", u"style"}) {
        if (attribute.compare(QStringView(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Reducer {
public:
    Reducer(bool keepTags, qsizetype maximum)
        : m_keepTags(keepTags)
        , m_maximum(maximum)
    {
    }

    Reduced run(QStringView html)
    {
        MarkupTokenizer tokens(html);
        MarkupToken token;
        while (!m_result.overLimit && !m_result.cut && tokens.next(token)) {
            if (token.kind == MarkupToken::Kind::Text)
                text(token.text);
            else
                tag(token);
        }
        m_result.html = m_out.toUtf8();
        return m_result;
    }

private:
    void text(QStringView raw)
    {
        const auto room = qMax(qsizetype(0), m_maximum - m_out.size());
        if (raw.size() > room) {
            m_result.cut = true;
            raw = raw.first(room);
            const auto reference = raw.lastIndexOf(u'&');
            if (reference >= 0 && raw.indexOf(u';', reference) < 0 && raw.size() - reference < 40)
                raw = raw.first(reference); // not half a character reference
            if (!raw.isEmpty() && raw.back().isHighSurrogate())
                raw.chop(1);
        }
        if (raw.startsWith(u'<')) {
            m_out += QStringLiteral("&lt;");
            raw = raw.sliced(1);
        }
        m_out += raw;
    }

    void tag(const MarkupToken& token)
    {
        if (token.name == u"html" && m_out.isEmpty())
            m_result.isDocument = true;
        const auto treatment = treatmentOf(token.name);
        if (treatment == Treatment::Drop)
            return;
        if (!m_keepTags)
            return plainTag(token, treatment);
        if (++m_tags > kMaximumTags) {
            m_result.overLimit = true;
            return;
        }
        const bool start = token.kind == MarkupToken::Kind::Start;
        switch (treatment) {
        case Treatment::Drop:
            return;
        case Treatment::Void:
            if (start || token.name == u"br")
                open(token.name, token.attributes);
            return;
        case Treatment::Loose:
            return start ? open(token.name, token.attributes) : close(token.name);
        case Treatment::Cell:
            if (!start)
                m_out += u' ';
            return;
        case Treatment::Row:
            return start ? deeper(QStringLiteral("div"), {}) : shallower(QStringLiteral("div"));
        case Treatment::Heading:
            if (start) {
                deeper(QStringLiteral("div"), {});
                return deeper(QStringLiteral("b"), {});
            }
            shallower(QStringLiteral("b"));
            return shallower(QStringLiteral("div"));
        case Treatment::Inline:
        case Treatment::Block:
            return start ? deeper(token.name, token.attributes) : shallower(token.name);
        }
    }

    void plainTag(const MarkupToken& token, Treatment treatment)
    {
        const bool start = token.kind == MarkupToken::Kind::Start;
        if (treatment == Treatment::Inline)
            return;
        if (treatment == Treatment::Cell) {
            if (!start)
                m_out += u' ';
        } else if (token.name == u"br" || (token.name != u"img" && !m_out.isEmpty() && !m_out.endsWith(u"<br>"))) {
            m_out += QStringLiteral("<br>");
        }
        m_result.cut = m_out.size() >= m_maximum;
    }

    // Every open element counts until an end tag of its name: the parser may drop one earlier, never later.
    void deeper(const QString& name, const QList<MarkupToken::Attribute>& attributes)
    {
        ++m_open[name];
        m_result.overLimit = m_result.overLimit || ++m_depth > kMaximumDepth;
        open(name, attributes);
    }

    void shallower(const QString& name)
    {
        const auto it = m_open.find(name);
        if (it == m_open.end() || *it == 0)
            return;
        --*it;
        --m_depth;
        close(name);
    }

    void open(const QString& name, const QList<MarkupToken::Attribute>& attributes)
    {
        m_out += u'<';
        m_out += name;
        for (const auto& attribute : attributes) {
            if (!isKept(attribute.name) || attribute.value.size() > kMaximumValue)
                continue;
            m_out += u' ';
            m_out += attribute.name;
            m_out += QStringLiteral("=\"");
            m_out += attribute.value.toString().replace(u'"', QLatin1StringView("&quot;"));
            m_out += u'"';
        }
        m_out += u'>';
        m_result.cut = m_out.size() >= m_maximum;
    }

    void close(const QString& name) { m_out += QStringLiteral("</%1>").arg(name); }

    static constexpr qsizetype kMaximumValue = 4096;

    bool m_keepTags;
    qsizetype m_maximum;
    int m_tags = 0;
    int m_depth = 0;
    QHash<QString, int> m_open;
    QString m_out;
    Reduced m_result;
};

} // namespace

Reduced reduceMarkup(QStringView html, bool keepTags, qsizetype maximum)
{
    return Reducer(keepTags, maximum).run(html);
}

} // namespace jackdaw::purple
