// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/history/search_hit_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/history/search_results_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kOuter = 8; // between the panel's edge and a row's ground
constexpr int kInset = 9; // from a row's edge to what is in it
constexpr int kTextInset = kInset + kAvatarLarge + 10;
constexpr int kLines = 2;
constexpr int kLongest = 160; // more never fits into two lines
constexpr int kShortest = 12;

/// The text broken into lines of that width; the number of lines.
int breakLines(QTextLayout& layout, qreal width)
{
    layout.beginLayout();
    int lines = 0;
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

SearchHitDelegate::SearchHitDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::Name)).height()
        + kLines * QFontMetrics(m_theme.font(TextStyle::Secondary)).height();
    return {200, text + 2 * kSpace2};
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SearchResultsModel*>(index.model());
    if (!model)
        return;
    const SearchResultsModel::Row row = model->row(index.row());
    const QRect ground = option.rect.adjusted(kOuter, 1, -kOuter, -1);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(m_theme.colour(Role::Accent), 1.5)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(m_theme.colour(selected ? Role::Selection : Role::Hover));
        painter->drawRoundedRect(QRectF(ground).adjusted(0.75, 0.75, -0.75, -0.75), kRowRadius, kRowRadius);
    }
    const auto place = [&](const QRectF& logical) {
        return option.direction == Qt::LeftToRight ? logical
                                                   : QRectF(ground.left() + ground.right() + 1 - logical.right(),
                                                            logical.y(), logical.width(), logical.height());
    };
    const qreal top = ground.y() + kSpace2 - 1;
    paintAvatar(*painter, place(QRectF(ground.x() + kInset, top, kAvatarLarge, kAvatarLarge)), row.avatar, m_theme);

    painter->setFont(m_theme.font(TextStyle::Small));
    const qreal whenWidth = painter->fontMetrics().horizontalAdvance(row.when) + 2;
    const qreal lineHeight = QFontMetricsF(m_theme.font(TextStyle::Name)).height();
    const qreal end = ground.right() + 1 - kInset;
    painter->setPen(m_theme.colour(Role::Muted));
    drawTextLine(*painter, place(QRectF(end - whenWidth, top, whenWidth, lineHeight)), row.when, option.direction,
                 Qt::AlignTrailing);
    painter->setFont(m_theme.font(TextStyle::Name));
    painter->setPen(m_theme.colour(Role::Text));
    const qreal start = ground.x() + kTextInset;
    drawTextLine(*painter, place(QRectF(start, top, end - whenWidth - kSpace2 - start, lineHeight)), row.title,
                 option.direction);
    paintText(*painter, place(QRectF(start, top + lineHeight, end - start, ground.bottom() - top - lineHeight)), index,
              row.author, option.direction);
    painter->restore();
}

void SearchHitDelegate::paintText(QPainter& painter, const QRectF& room, const QModelIndex& index,
                                  const QString& author, Qt::LayoutDirection direction) const
{
    const auto* model = static_cast<const SearchResultsModel*>(index.model());
    const QString before = author.isEmpty() ? QString() : SearchResultsModel::tr("%1: ").arg(isolated(author));
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setForeground(m_theme.colour(Role::Text));
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // As much as fits into two lines.
    for (int length = kLongest; length >= kShortest; length = length * 9 / 10) {
        const Snippet snippet = snippetOf(model->hit(index.row()), length);
        const QString text = before + snippet.text;
        QTextLayout layout(text, m_theme.font(TextStyle::Secondary), painter.device());
        option.setTextDirection(snippet.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const WordPlace& place : snippet.places)
            formats.append({static_cast<int>(before.size()) + place.offset, place.length, marked});
        layout.setFormats(formats);
        if (breakLines(layout, room.width()) > kLines && length * 9 / 10 >= kShortest)
            continue;
        painter.setPen(m_theme.colour(Role::Muted));
        layout.draw(&painter, room.topLeft(), {}, room);
        return;
    }
}

} // namespace jackdaw::ui
