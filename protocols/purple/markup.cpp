// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/markup.h"

#include <gumbo.h>

#include <memory>
#include <vector>

#include "protocols/purple/markup_builder.h"
#include "protocols/purple/markup_reduce.h"
#include "protocols/purple/markup_style.h"

namespace jackdaw::purple {

namespace {

using wire::EntityKind;

// What is longer is not even looked at: it is no message, and the text is cut long before.
constexpr qsizetype kMaximumRead = 2 * 1024 * 1024;

struct DestroyOutput {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Document = std::unique_ptr<GumboOutput, DestroyOutput>;

QString attribute(const GumboElement& element, const char* name)
{
    const auto* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

EntityKind kindOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return EntityKind::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return EntityKind::Italic;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return EntityKind::Underline;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return EntityKind::Strike;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        return EntityKind::Code;
    case GUMBO_TAG_PRE:
        return EntityKind::CodeBlock;
    case GUMBO_TAG_BLOCKQUOTE:
        return EntityKind::Quote;
    default:
        return EntityKind::Unknown;
    }
}

// Names that libpurple accepts beside the standard's; the parser does not know them.
EntityKind kindOfUnknown(const GumboElement& element)
{
    const QByteArrayView tag(element.original_tag.data, qsizetype(element.original_tag.length));
    if (tag.startsWith("<bold"))
        return EntityKind::Bold;
    if (tag.startsWith("<italic"))
        return EntityKind::Italic;
    if (tag.startsWith("<underline"))
        return EntityKind::Underline;
    return EntityKind::Unknown;
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
        return true;
    default:
        return false;
    }
}

QList<wire::Entity> formatsOf(const GumboElement& element)
{
    auto formats = parseStyle(attribute(element, "style"));
    auto kind = kindOf(element.tag);
    if (element.tag == GUMBO_TAG_UNKNOWN)
        kind = kindOfUnknown(element);
    if (kind != EntityKind::Unknown)
        formats.append({0, 0, kind, {}});
    if (element.tag == GUMBO_TAG_A) {
        if (const auto target = parseTarget(attribute(element, "href")); !target.isEmpty())
            formats.append({0, 0, EntityKind::Link, target});
    }
    if (element.tag == GUMBO_TAG_FONT) {
        if (const auto colour = parseColour(attribute(element, "color")); !colour.isEmpty())
            formats.append({0, 0, EntityKind::Colour, colour});
    }
    return formats;
}

// Walks the tree with a stack of its own: the tree may be deeper than what was counted before parsing.
class Walker {
public:
    explicit Walker(bool collapse)
        : m_builder(collapse)
    {
    }

    wire::RichText run(const GumboNode* root, bool cut)
    {
        enter(root);
        while (!m_open.empty()) {
            auto& frame = m_open.back();
            const auto& children = frame.node->v.element.children;
            if (frame.next >= children.length || m_builder.isFull()) {
                leave();
                continue;
            }
            visit(static_cast<const GumboNode*>(children.data[frame.next++]));
        }
        return m_builder.finish(cut);
    }

private:
    struct Frame {
        const GumboNode* node = nullptr;
        unsigned next = 0;
        int items = 0;
        int mark = 0;
        QList<wire::Entity> formats;
    };

    void visit(const GumboNode* node)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_builder.append(QString::fromUtf8(node->v.text.text));
            return;
        case GUMBO_NODE_ELEMENT:
            enter(node);
            return;
        default:
            return;
        }
    }

    void enter(const GumboNode* node)
    {
        const auto& element = node->v.element;
        switch (element.tag) {
        case GUMBO_TAG_BR:
            return m_builder.lineBreak();
        case GUMBO_TAG_HR:
            m_builder.block();
            m_builder.append(QStringLiteral("———"));
            return m_builder.block();
        case GUMBO_TAG_IMG:
            return image(element);
        default:
            break;
        }
        if (isBlock(element.tag))
            m_builder.block();
        if (element.tag == GUMBO_TAG_LI)
            item();
        if (element.tag == GUMBO_TAG_Q)
            m_builder.append(QStringLiteral("“"));
        if (element.tag == GUMBO_TAG_PRE)
            m_builder.keepSpaces(true);
        m_lists += element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL ? 1 : 0;
        m_open.push_back({node, 0, 0, m_builder.mark(), formatsOf(element)});
    }

    void leave()
    {
        const auto frame = std::move(m_open.back());
        m_open.pop_back();
        const auto tag = frame.node->v.element.tag;
        if (tag == GUMBO_TAG_Q)
            m_builder.append(QStringLiteral("”"));
        if (tag == GUMBO_TAG_PRE)
            m_builder.keepSpaces(false);
        m_lists -= tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ? 1 : 0;
        for (const auto& format : frame.formats)
            m_builder.format(frame.mark, format.kind, format.value);
        if (isBlock(tag))
            m_builder.block();
    }

    void item()
    {
        auto marker = QString(2 * qMax(0, m_lists - 1), u' ');
        if (!m_open.empty() && m_open.back().node->v.element.tag == GUMBO_TAG_OL)
            marker += QString::number(++m_open.back().items) + QStringLiteral(". ");
        else
            marker += QStringLiteral("• ");
        m_builder.marker(marker);
    }

    void image(const GumboElement& element)
    {
        const auto start = m_builder.mark();
        const auto alternative = attribute(element, "alt").trimmed();
        m_builder.append(alternative.isEmpty() ? QStringLiteral("\U0001F5BC") : alternative);
        const auto source = parseTarget(attribute(element, "src"));
        if (source.startsWith(u"http", Qt::CaseInsensitive))
            m_builder.format(start, EntityKind::Link, source);
    }

    MarkupBuilder m_builder;
    std::vector<Frame> m_open;
    int m_lists = 0;
};

wire::RichText parse(const Reduced& reduced)
{
    // Inside <body> from the first character: before it white space would be dropped.
    const auto html = "<body>" + reduced.html;
    const Document document(gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size())));
    if (!document)
        return {};
    return Walker(reduced.isDocument).run(document->root, reduced.cut);
}

} // namespace

wire::RichText fromHtml(QByteArrayView html)
{
    const bool small = html.size() <= kMaximumMarkup;
    if (small && html.indexOf('<') < 0 && html.indexOf('&') < 0)
        return wire::RichText(plainText(html));
    const auto text = QString::fromUtf8(html.first(qMin(html.size(), kMaximumRead)));
    auto reduced = reduceMarkup(text, small, 2 * kMaximumMarkup);
    if (!small || reduced.overLimit)
        reduced = reduceMarkup(text, false, kMaximumMarkup);
    reduced.cut = reduced.cut || html.size() > kMaximumRead;
    return parse(reduced);
}

QString plainFromHtml(QByteArrayView html)
{
    return fromHtml(html).text;
}

QString plainText(QByteArrayView text)
{
    MarkupBuilder builder(false);
    builder.append(QString::fromUtf8(text.first(qMin(text.size(), 4 * kMaximumText))));
    return builder.finish(text.size() > 4 * kMaximumText).text;
}

} // namespace jackdaw::purple
