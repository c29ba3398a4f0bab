// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What is selected in the timeline, and how it gets onto the clipboard.

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "ui/conversation/timeline_view.h"

namespace jackdaw::ui {

void TimelineView::setSelection(const TimelineSelection& selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    if (!m_selection.isEmpty() && QGuiApplication::clipboard()->supportsSelection()) {
        QList<Message> messages;
        for (int i = 0; i < m_model.messageCount(); ++i)
            messages.append(m_model.messageAt(i));
        QGuiApplication::clipboard()->setText(selectionText(messages, m_selection, locale()), QClipboard::Selection);
    }
}

void TimelineView::selectAll()
{
    if (!m_pager || m_model.messageCount() == 0)
        return;
    const Message& last = m_model.messageAt(m_model.messageCount() - 1);
    TimelineSelection all;
    all.anchor = {std::min(m_pager->oldestPosition(), m_model.messageAt(0).position), MessageId{}, 0};
    all.focus = {last.position, last.id, static_cast<int>(shownText(last).text.size())};
    if (!m_model.atNewest())
        all.focus = {std::max(m_pager->newestPosition(), last.position) + 1, MessageId{}, 0};
    setSelection(all);
}

void TimelineView::copy()
{
    TimelineSelection selection = m_selection;
    if (selection.isEmpty()) {
        const Message* message = m_model.find(m_current.message);
        if (!message)
            return;
        selection.anchor = {message->position, message->id, 0};
        selection.focus = {message->position, message->id, static_cast<int>(shownText(*message).text.size())};
    }
    const bool loaded = m_model.messageCount() > 0
        && (m_model.atOldest() || selection.start().position >= m_model.messageAt(0).position)
        && (m_model.atNewest() || selection.end().position <= m_model.messageAt(m_model.messageCount() - 1).position);
    if (!loaded && m_pager) {
        new SelectionReader(
            *m_source, selection,
            [this, selection](const QList<Message>& messages) { putOnClipboard(messages, selection); }, m_pager.get());
        return;
    }
    QList<Message> messages;
    for (int i = 0; i < m_model.messageCount(); ++i)
        messages.append(m_model.messageAt(i));
    putOnClipboard(messages, selection);
}

void TimelineView::putOnClipboard(const QList<Message>& messages, const TimelineSelection& selection)
{
    QGuiApplication::clipboard()->setText(selectionText(messages, selection, locale()));
}

} // namespace jackdaw::ui
