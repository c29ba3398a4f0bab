// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_pointer.h"

#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "core/text/links.h"
#include "ui/conversation/clock_time.h"
#include "ui/conversation/delivery_sign.h"
#include "ui/conversation/link_guard.h"
#include "ui/conversation/timeline_view.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kScrollMilliseconds = 16;
constexpr int kScrollShare = 4; ///< of the distance beyond the edge, per step

} // namespace

TimelinePointer::TimelinePointer(TimelineView& view)
    : m_view(view)
{
    m_scroll.setInterval(kScrollMilliseconds);
    m_triple.setSingleShot(true);
    QObject::connect(&m_scroll, &QTimer::timeout, &m_scroll, [this] { scrollWhileDragged(); });
}

void TimelinePointer::reset()
{
    m_scroll.stop();
    m_pressed = false;
}

TimelineSelection TimelinePointer::unitAt(const QPoint& point) const
{
    const TimelineView::Spot spot = m_view.spotAt(point);
    TimelineSelection unit{spot.place, spot.place};
    if (!spot.isValid() || m_unit == Unit::Character)
        return unit;
    const RichTextBlock* text = m_view.m_rows.layout(spot.row).text();
    if (!text)
        return unit;
    const TextRange range
        = m_unit == Unit::Word ? text->wordAt(spot.hit.position) : text->paragraphAt(spot.hit.position);
    unit.anchor.offset = range.start;
    unit.focus.offset = range.end;
    return unit;
}

void TimelinePointer::pressed(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragged = false;
    m_pressedAt = m_lastAt = event->pos();
    m_unit = m_triple.isActive() ? Unit::Paragraph : Unit::Character;
    if (event->modifiers() & Qt::ShiftModifier) {
        const TimelineView::Spot spot = m_view.spotAt(event->pos());
        m_view.setSelection({m_view.selection().anchor, spot.place});
        m_begun = {m_view.selection().anchor, m_view.selection().anchor};
        m_dragged = true;
        return;
    }
    m_begun = unitAt(event->pos());
    m_view.setSelection(m_begun);
}

void TimelinePointer::doubleClicked(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragged = true;
    m_unit = Unit::Word;
    m_begun = unitAt(event->pos());
    m_view.setSelection(m_begun);
    m_triple.start(QApplication::doubleClickInterval());
}

void TimelinePointer::moved(QMouseEvent* event)
{
    m_lastAt = event->pos();
    if (!m_pressed)
        return hover(event->pos());
    if (!m_dragged && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    extendTo(event->pos());
    const bool outside = event->pos().y() < 0 || event->pos().y() > m_view.viewport()->height();
    if (outside && !m_scroll.isActive())
        m_scroll.start();
    else if (!outside)
        m_scroll.stop();
}

void TimelinePointer::extendTo(const QPoint& point)
{
    const TimelineSelection here = unitAt(point);
    if (here.start() < m_begun.start())
        m_view.setSelection({m_begun.end(), here.start()});
    else
        m_view.setSelection({m_begun.start(), here.end()});
}

void TimelinePointer::scrollWhileDragged()
{
    const int height = m_view.viewport()->height();
    const int beyond = m_lastAt.y() < 0 ? -m_lastAt.y() : std::min(0, height - m_lastAt.y());
    m_view.scrollByPixels(beyond / kScrollShare);
    extendTo({m_lastAt.x(), std::clamp(m_lastAt.y(), 0, height - 1)});
}

void TimelinePointer::released(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_scroll.stop();
    const TimelineView::Spot spot = m_view.spotAt(event->pos());
    if (!m_dragged && spot.isValid())
        m_view.perform(spot.place.message, spot.hit);
}

void TimelinePointer::hover(const QPoint& point)
{
    const TimelineView::Spot spot = m_view.spotAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spot.hit.action != RowAction::None)
        shape = Qt::PointingHandCursor;
    else if (spot.hit.onText)
        shape = Qt::IBeamCursor;
    if (m_view.viewport()->cursor().shape() != shape)
        m_view.viewport()->setCursor(shape);
    const RowKey hovered = spot.isValid() ? m_view.model().keyOf(spot.row) : RowKey{};
    if (hovered == m_view.m_hovered)
        return;
    m_view.m_hovered = hovered;
    m_view.viewport()->update();
}

void TimelinePointer::left()
{
    m_view.m_hovered = {};
    m_view.viewport()->update();
}

void TimelinePointer::help(QHelpEvent* event)
{
    const TimelineView::Spot spot = m_view.spotAt(event->pos());
    QString text;
    if (spot.isValid() && spot.hit.action == RowAction::OpenLink) {
        const bool here = isRegistered(spot.hit.target, m_view.rows().look().linkSchemes);
        text = here ? spot.hit.target : judgeLink(spot.hit.target, spot.hit.shown).host;
    } else if (spot.isValid() && m_view.model().row(spot.row).kind == RowKind::Message && !spot.hit.onText) {
        // Only our own words: a tool tip would take what strangers write for markup.
        Message message = m_view.model().messageOf(spot.row);
        message.error.clear();
        text = dayAndTime(message.time, m_view.locale());
        if (const QString state = deliveryText(message); !state.isEmpty())
            text += QLatin1Char('\n') + state;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(text), m_view.viewport());
}

} // namespace jackdaw::ui
