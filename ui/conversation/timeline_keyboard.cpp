// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_keyboard.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "core/text/links.h"
#include "ui/conversation/timeline_view.h"

namespace jackdaw::ui {

TimelineKeyboard::TimelineKeyboard(TimelineView& view)
    : m_view(view)
{
}

void TimelineKeyboard::focused(Qt::FocusReason reason)
{
    const bool byKey
        = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (byKey && m_view.model().indexOf(m_view.currentRow()) < 0)
        m_view.setCurrentRow(currentOrLast());
    m_view.viewport()->update();
}

int TimelineKeyboard::currentOrLast() const
{
    if (const int row = m_view.model().indexOf(m_view.currentRow()); row >= 0)
        return row;
    const auto& visible = m_view.visibleRows();
    return visible.empty() ? -1 : visible.back().row;
}

void TimelineKeyboard::pressed(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return m_view.copy();
    if (event->matches(QKeySequence::SelectAll))
        return m_view.selectAll();
    const bool selecting = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1, selecting);
    case Qt::Key_Down:
        return step(1, selecting);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_Escape:
        if (!m_view.selection().isEmpty())
            m_view.setSelection({});
        else
            Q_EMIT m_view.leaveRequested();
        return;
    default:
        break;
    }
    if (scroll(event->key()))
        return;
    const bool letters = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (letters)
        Q_EMIT m_view.textTyped(event->text());
    else
        event->ignore();
}

bool TimelineKeyboard::scroll(int key)
{
    const int page = m_view.viewport()->height() * 9 / 10;
    switch (key) {
    case Qt::Key_PageUp:
        m_view.scrollByPixels(page);
        return true;
    case Qt::Key_PageDown:
        m_view.scrollByPixels(-page);
        return true;
    case Qt::Key_Home:
        if (m_view.model().atOldest())
            m_view.setCurrentRow(0);
        else if (m_view.pager())
            m_view.seek(m_view.pager()->oldestPosition());
        return true;
    case Qt::Key_End:
        m_view.scrollToNewest();
        m_view.setCurrentRow(m_view.model().rowCount() - 1);
        return true;
    default:
        return false;
    }
}

void TimelineKeyboard::step(int by, bool selecting)
{
    const TimelineModel& model = m_view.model();
    const int known = model.indexOf(m_view.currentRow());
    const int from = known >= 0 ? known : currentOrLast() + (by < 0 ? 1 : 0);
    int to = known >= 0 || by < 0 ? from + by : from;
    while (to >= 0 && to < model.rowCount() && model.row(to).kind != RowKind::Message)
        to += by;
    if (to < 0 || to >= model.rowCount())
        return m_view.scrollByPixels(-by * m_view.viewport()->height() / 4);
    if (selecting) {
        const Message& here = model.messageOf(std::clamp(from, 0, model.rowCount() - 1));
        const Message& there = model.messageOf(to);
        TimelineSelection selection = m_view.selection();
        const auto endOf = [](const Message& message) { return static_cast<int>(shownText(message).text.size()); };
        if (selection.isEmpty())
            selection.anchor = {here.position, here.id, by > 0 ? 0 : endOf(here)};
        selection.focus = {there.position, there.id, 0};
        if (selection.anchor < selection.focus)
            selection.focus.offset = endOf(there);
        m_view.setSelection(selection);
    } else {
        m_view.setSelection({});
    }
    m_view.setCurrentRow(to);
}

void TimelineKeyboard::activate()
{
    const int row = m_view.model().indexOf(m_view.currentRow());
    if (row < 0 || m_view.model().row(row).kind != RowKind::Message)
        return;
    const Message& message = m_view.model().messageOf(row);
    const wire::RichText text = withLinks(shownText(message), m_view.rows().look().linkSchemes);
    for (const wire::Entity& entity : text.entities) {
        if (entity.kind == wire::EntityKind::Link)
            return m_view.perform(message.id,
                                  {RowAction::OpenLink, entity.value, text.text.mid(entity.offset, entity.length)});
        if (entity.kind == wire::EntityKind::Spoiler)
            return m_view.perform(message.id, {RowAction::ShowSpoiler});
    }
    if (message.state == MessageState::Failed || message.state == MessageState::Unconfirmed)
        return m_view.perform(message.id, {RowAction::Retry});
    m_view.perform(message.id, {RowAction::ShowMore});
}

} // namespace jackdaw::ui
