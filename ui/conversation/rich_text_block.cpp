// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/rich_text_block.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

#include "ui/theme/colours.h"

namespace jackdaw::ui {

namespace {

constexpr qreal kQuoteIndent = 12;
constexpr qreal kCodeIndent = 8;
constexpr qreal kReadable = 4.5;
constexpr qreal kLineSpacing = 1.17; ///< of the font's own height

bool overlaps(const wire::Entity& entity, int offset, int length)
{
    return entity.offset < offset + length && entity.offset + entity.length > offset;
}

} // namespace

qreal lineHeight(const QFontMetricsF& font)
{
    return std::ceil(font.height() * kLineSpacing);
}

RichTextBlock::RichTextBlock(const wire::RichText& text, const TextLook& look, const Options& options)
    : m_text(text)
    , m_look(look)
    , m_spoilersShown(options.spoilersShown)
{
    cut(options);
    int start = 0;
    while (start <= m_shown) {
        int end = static_cast<int>(m_text.text.indexOf(QLatin1Char('\n'), start));
        if (end < 0 || end > m_shown)
            end = m_shown;
        addParagraph(start, end - start, options);
        start = end + 1;
    }
    breakLines(options.width);
    // Right-to-left paragraphs stand at the trailing edge of what the block covers, not of what it was given.
    const bool moves = options.centred
        || std::ranges::any_of(m_paragraphs, [](const Paragraph& paragraph) { return paragraph.rightToLeft; });
    if (moves && m_size.width() < options.width)
        breakLines(m_size.width());
}

void RichTextBlock::cut(const Options& options)
{
    m_shown = static_cast<int>(m_text.text.size());
    qsizetype from = 0;
    for (int line = 1; line <= options.lines && from < options.characters; ++line) {
        const qsizetype feed = m_text.text.indexOf(QLatin1Char('\n'), from);
        if (feed < 0)
            break;
        if (line == options.lines)
            m_shown = static_cast<int>(feed);
        from = feed + 1;
    }
    if (m_shown > options.characters) {
        constexpr qsizetype kLookAround = 64; // no grapheme that matters is longer
        const qsizetype start = std::max<qsizetype>(0, options.characters - kLookAround);
        const QString around = m_text.text.mid(start, 2 * kLookAround);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
        finder.setPosition(options.characters - start);
        if (!finder.isAtBoundary())
            finder.toNextBoundary();
        m_shown = static_cast<int>(start + std::max<qsizetype>(finder.position(), 0));
    }
}

QTextCharFormat RichTextBlock::formatFor(const wire::Entity& entity, const Options& options) const
{
    QTextCharFormat format;
    switch (entity.kind) {
    case wire::EntityKind::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case wire::EntityKind::Italic:
        format.setFontItalic(true);
        break;
    case wire::EntityKind::Underline:
        format.setFontUnderline(true);
        break;
    case wire::EntityKind::Strike:
        format.setFontStrikeOut(true);
        break;
    case wire::EntityKind::Code:
        format.setBackground(m_look.codeGround);
        [[fallthrough]];
    case wire::EntityKind::CodeBlock:
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setFontFixedPitch(true);
        break;
    case wire::EntityKind::Quote:
        format.setForeground(m_look.muted);
        break;
    case wire::EntityKind::Link:
        format.setForeground(m_look.link);
        format.setFontUnderline(true);
        break;
    case wire::EntityKind::Mention:
        format.setForeground(m_look.link);
        format.setFontWeight(QFont::DemiBold);
        break;
    case wire::EntityKind::Colour: {
        const QColor colour(entity.value);
        if (colour.isValid() && contrast(colour, m_look.ground) >= kReadable)
            format.setForeground(colour);
        break;
    }
    case wire::EntityKind::Spoiler:
        if (!options.spoilersShown) {
            format.setForeground(m_look.muted);
            format.setBackground(m_look.muted);
        } else {
            format.setBackground(m_look.codeGround);
        }
        break;
    case wire::EntityKind::Image:
    case wire::EntityKind::File:
    case wire::EntityKind::Unknown:
        break;
    }
    return format;
}

void RichTextBlock::addParagraph(int offset, int length, const Options& options)
{
    Paragraph paragraph;
    paragraph.offset = offset;
    paragraph.length = length;
    const QString text = m_text.text.mid(offset, length);
    QList<QTextLayout::FormatRange> formats;
    for (const wire::Entity& entity : m_text.entities) {
        if (!overlaps(entity, offset, std::max(length, 1)))
            continue;
        paragraph.code |= entity.kind == wire::EntityKind::CodeBlock;
        paragraph.quote |= entity.kind == wire::EntityKind::Quote;
        const int start = std::max(entity.offset - offset, 0);
        const int end = std::min(entity.offset + entity.length - offset, length);
        if (end > start)
            formats.append({start, end - start, formatFor(entity, options)});
    }
    // A spoiler hides whatever else the sender put on it.
    std::ranges::stable_partition(formats, [this](const QTextLayout::FormatRange& range) {
        return range.format.background().color() != m_look.muted;
    });
    paragraph.indent = paragraph.quote ? kQuoteIndent : paragraph.code ? kCodeIndent : 0;
    paragraph.rightToLeft = !paragraph.code && text.isRightToLeft();
    paragraph.layout = std::make_unique<QTextLayout>(text, m_look.font);
    paragraph.layout->setCacheEnabled(true);
    Qt::Alignment alignment = options.centred ? Qt::AlignHCenter : Qt::AlignLeading;
    if (options.edge && paragraph.rightToLeft != (*options.edge == Qt::RightToLeft))
        alignment = Qt::AlignAbsolute | (*options.edge == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QTextOption option(alignment);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.layout->setTextOption(option);
    paragraph.layout->setFormats(formats);
    m_paragraphs.push_back(std::move(paragraph));
}

void RichTextBlock::breakLines(qreal width)
{
    qreal y = 0;
    qreal natural = 0;
    for (Paragraph& paragraph : m_paragraphs) {
        const qreal inner = std::max(1.0, width - paragraph.indent - (paragraph.code ? kCodeIndent : 0));
        paragraph.y = y;
        qreal lineY = 0;
        paragraph.layout->beginLayout();
        for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
            line.setLineWidth(inner);
            const qreal step = std::ceil(line.height() * kLineSpacing);
            line.setPosition({0, lineY + std::floor((step - line.height()) / 2)});
            lineY += step;
            natural = std::max(natural, line.naturalTextWidth() + width - inner);
        }
        paragraph.layout->endLayout();
        paragraph.height = lineY;
        y += lineY;
    }
    m_size = QSizeF(std::min(width, std::ceil(natural) + 1), y);
}

void RichTextBlock::paint(QPainter& painter, const QPointF& origin, const QRectF& clip, const TextRange& selection,
                          const std::vector<TextRange>& found) const
{
    paintGrounds(painter, origin);
    painter.setPen(m_look.text);
    for (const Paragraph& paragraph : m_paragraphs) {
        const qreal top = origin.y() + paragraph.y;
        if (top > clip.bottom())
            break;
        if (top + paragraph.height < clip.top())
            continue;
        QList<QTextLayout::FormatRange> selected;
        const auto paintOver = [&](const TextRange& range, const QColor& ground, const QColor& text) {
            const int start = std::max(range.start - paragraph.offset, 0);
            const int end = std::min(range.end - paragraph.offset, paragraph.length);
            if (end <= start)
                return;
            QTextCharFormat format;
            format.setBackground(ground);
            format.setForeground(text);
            selected.append({start, end - start, format});
        };
        for (const TextRange& word : found)
            paintOver(word, m_look.found, m_look.text);
        paintOver(selection, m_look.selection, m_look.selectedText);
        paragraph.layout->draw(&painter, {origin.x() + paragraph.indent, top}, selected, clip);
    }
}

void RichTextBlock::paintGrounds(QPainter& painter, const QPointF& origin) const
{
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        const Paragraph& first = m_paragraphs[i];
        if (!first.code && !first.quote)
            continue;
        size_t last = i;
        while (last + 1 < m_paragraphs.size() && m_paragraphs[last + 1].code == first.code
               && m_paragraphs[last + 1].quote == first.quote)
            ++last;
        const qreal bottom = m_paragraphs[last].y + m_paragraphs[last].height;
        QRectF ground(origin.x(), origin.y() + first.y, m_size.width(), bottom - first.y);
        painter.setPen(Qt::NoPen);
        if (first.code) {
            painter.setBrush(m_look.codeGround);
            painter.drawRoundedRect(ground, 4, 4);
        }
        if (first.quote) {
            ground.setWidth(3);
            if (first.rightToLeft)
                ground.moveRight(origin.x() + m_size.width());
            painter.setBrush(m_look.link);
            painter.drawRoundedRect(ground, 1.5, 1.5);
        }
        i = last;
    }
    painter.setBrush(Qt::NoBrush);
}

const RichTextBlock::Paragraph& RichTextBlock::paragraphUnder(qreal y) const
{
    const auto found = std::ranges::find_if(
        m_paragraphs, [y](const Paragraph& paragraph) { return y < paragraph.y + paragraph.height; });
    return found == m_paragraphs.end() ? m_paragraphs.back() : *found;
}

const RichTextBlock::Paragraph& RichTextBlock::paragraphOf(int position) const
{
    const auto found = std::ranges::find_if(m_paragraphs,
                                            [position](const Paragraph& p) { return position <= p.offset + p.length; });
    return found == m_paragraphs.end() ? m_paragraphs.back() : *found;
}

qreal RichTextBlock::topOf(int position) const
{
    if (m_paragraphs.empty())
        return 0;
    const Paragraph& paragraph = paragraphOf(position);
    const QTextLine line = paragraph.layout->lineForTextPosition(std::max(0, position - paragraph.offset));
    return paragraph.y + (line.isValid() ? line.y() : 0);
}

int RichTextBlock::positionAt(const QPointF& point) const
{
    if (point.y() < 0)
        return 0;
    if (point.y() >= m_size.height())
        return m_shown;
    const Paragraph& paragraph = paragraphUnder(point.y());
    for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
        const QTextLine line = paragraph.layout->lineAt(i);
        if (point.y() < paragraph.y + line.y() + line.height() || i == paragraph.layout->lineCount() - 1)
            return paragraph.offset + line.xToCursor(point.x() - paragraph.indent);
    }
    return paragraph.offset;
}

int RichTextBlock::entityAt(const QPointF& point) const
{
    const Paragraph& paragraph = paragraphUnder(point.y());
    for (int i = 0; i < paragraph.layout->lineCount(); ++i) {
        const QTextLine line = paragraph.layout->lineAt(i);
        const qreal between = std::ceil(line.height() * (kLineSpacing - 1));
        const QRectF rect
            = line.naturalTextRect().translated(paragraph.indent, paragraph.y).adjusted(0, -between, 0, between);
        if (!rect.contains(point))
            continue;
        const int at = paragraph.offset + line.xToCursor(point.x() - paragraph.indent, QTextLine::CursorOnCharacter);
        int link = -1;
        for (int e = 0; e < m_text.entities.size(); ++e) {
            const wire::Entity& entity = m_text.entities[e];
            if (!overlaps(entity, at, 1))
                continue;
            if (entity.kind == wire::EntityKind::Spoiler && !m_spoilersShown)
                return e;
            if (entity.kind == wire::EntityKind::Link)
                link = e;
        }
        return link;
    }
    return -1;
}

TextRange RichTextBlock::wordAt(int position) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text.text);
    finder.setPosition(std::min<qsizetype>(position + 1, m_text.text.size()));
    const auto start = finder.toPreviousBoundary();
    const auto end = finder.toNextBoundary();
    return {static_cast<int>(std::max<qsizetype>(start, 0)), static_cast<int>(end < 0 ? m_text.text.size() : end)};
}

TextRange RichTextBlock::paragraphAt(int position) const
{
    const Paragraph& paragraph = paragraphOf(position);
    return {paragraph.offset, paragraph.offset + paragraph.length};
}

} // namespace jackdaw::ui
