// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the timeline paints, and what it does with what the window system tells it.

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleHints>

#include "ui/conversation/timeline_keyboard.h"
#include "ui/conversation/timeline_pointer.h"
#include "ui/conversation/timeline_scroll_bar.h"
#include "ui/conversation/timeline_view.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

void TimelineView::paintEvent(QPaintEvent* event)
{
    ensurePlaced();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Role::Window));
    if (m_model.rowCount() == 0)
        return paintEmpty(painter);
    for (const TimelineScroller::Placed& placed : m_scroller.visible()) {
        if (placed.bottom() < event->rect().top() || placed.y > event->rect().bottom())
            continue;
        const Message& message = m_model.messageOf(placed.row);
        RowPaint paint;
        paint.clip = event->rect().translated(0, -placed.y);
        const RowKey key = m_model.keyOf(placed.row);
        paint.current = key == m_current && hasFocus();
        paint.hovered = key == m_hovered;
        if (key.kind == RowKind::Message && !m_selection.isEmpty())
            paint.selection = m_selection.rangeIn(message);
        const RowLayout& layout = m_rows.layout(placed.row);
        if (key.kind == RowKind::Message && layout.text())
            paint.found = &m_found.in(message.id, layout.text()->text().text);
        painter.save();
        painter.translate(0, placed.y);
        layout.paint(painter, paint);
        painter.restore();
    }
}

void TimelineView::paintEmpty(QPainter& painter) const
{
    if (!m_pager || m_pager->isOpening())
        return;
    painter.setFont(m_theme.font(TextStyle::Text));
    painter.setPen(m_theme.colour(Role::Muted));
    painter.drawText(viewport()->rect().adjusted(kSpace6, 0, -kSpace6, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void TimelineView::resizeEvent(QResizeEvent* /*event*/)
{
    if (m_rows.look().width != viewport()->width())
        applyLook();
    touch();
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (const std::optional<int> pixels = m_bar->moved(m_scroller))
        scrollByPixels(*pixels);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint exact = event->pixelDelta();
    constexpr int kNotch = 120;
    const int lines = QGuiApplication::styleHints()->wheelScrollLines();
    const auto line = static_cast<int>(QFontMetricsF(m_theme.font(TextStyle::Text)).height() * 1.4);
    scrollByPixels(exact.isNull() ? event->angleDelta().y() * lines * line / kNotch : exact.y());
    event->accept();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::FontChange || type == QEvent::ApplicationFontChange
        || type == QEvent::LocaleChange || type == QEvent::PaletteChange)
        applyLook();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_keyboard->focused(event->reason());
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    m_keyboard->pressed(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_pointer->pressed(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer->moved(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer->released(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer->doubleClicked(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return showMenu(spotAt(event->pos()), event->globalPos());
    const QRect rect = rowRect(m_model.indexOf(m_current));
    const QPoint point = rect.isEmpty() ? viewport()->rect().center() : rect.center();
    Spot spot = spotAt(point);
    showMenu(spot, viewport()->mapToGlobal(point));
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        m_pointer->help(static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_pointer->left();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace jackdaw::ui
