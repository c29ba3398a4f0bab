// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace jackdaw::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

} // namespace

void popUpTimelineMenu(TimelineView& view, const TimelineView::Spot& spot, const QPoint& globalPosition)
{
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Message* message = spot.isValid() && view.model().row(spot.row).kind == RowKind::Message
        ? &view.model().messageOf(spot.row)
        : nullptr;
    if (spot.hit.action == RowAction::OpenLink) {
        menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Open link")), &view,
                        [&view, id = spot.place.message, hit = spot.hit] { view.perform(id, hit); });
        menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Copy link")), &view,
                        [target = spot.hit.target] { QGuiApplication::clipboard()->setText(target); });
        menu->addSeparator();
    }
    if (!view.selection().isEmpty())
        menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Copy")), QKeySequence::Copy, &view, &TimelineView::copy);
    if (message) {
        menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Copy message")), &view,
                        [text = shownText(*message).text] { QGuiApplication::clipboard()->setText(text); });
        const MessageState state = message->state;
        const MessageId id = message->id;
        const bool stuck = state == MessageState::Failed || state == MessageState::Unconfirmed;
        if (stuck || state == MessageState::Queued)
            menu->addSeparator();
        if (stuck) {
            menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Send again")), &view,
                            [&view, id] { Q_EMIT view.retryRequested(id); });
        }
        if (stuck || state == MessageState::Queued) {
            menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Discard")), &view,
                            [&view, id] { Q_EMIT view.discardRequested(id); });
        }
        menu->addSeparator();
    }
    menu->addAction(words(QT_TRANSLATE_NOOP("Timeline", "Select all")), QKeySequence::SelectAll, &view,
                    &TimelineView::selectAll);
    menu->popup(globalPosition);
}

} // namespace jackdaw::ui
