// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a room adds to a conversation view: its participants, and their names in the input.

#include <QSignalBlocker>

#include "core/accounts/account_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/people/picture_service.h"
#include "ui/conversation/conversation_view_private.h"
#include "ui/rooms/participants_model.h"

namespace jackdaw::ui {

namespace {

constexpr int kPanelWidth = 208;
constexpr int kPanelFrom = 620;  ///< narrower views show participants only when asked
constexpr int kPanelAlone = 480; ///< narrower views show participants instead of the messages

} // namespace

void ConversationView::Private::refreshRoom()
{
    const Conversation* conversation = subject.targetConversation();
    if (!conversation || !subject.isRoom()) {
        input->edit().setNicks({});
        placePanel();
        return;
    }
    const AccountId account = conversation->account;
    const RoomState& room = conversation->room;
    const auto may = [this, account, &room](wire::Feature feature) {
        return room.joined && core.accounts().has(account, feature);
    };
    const auto mayAlso = [&](wire::Feature feature, wire::RoomAction action) {
        return may(feature) && (!room.rights || room.rights->contains(action));
    };
    header->setRoom(
        static_cast<int>(room.participants.size()), mayAlso(wire::Feature::RoomTopic, wire::RoomAction::SetTopic),
        mayAlso(wire::Feature::Invitations, wire::RoomAction::Invite), may(wire::Feature::Nicknames), room.joined);
    panel->model().setFaces(
        [&pictures = core.pictures(), account](const QString& address) { return pictures.small(account, address); });
    panel->setParticipants(room.participants);
    QStringList nicks;
    for (const wire::Participant& participant : room.participants) {
        if (!participant.self)
            nicks.append(participant.nick);
    }
    nicks.sort(Qt::CaseInsensitive);
    input->edit().setNicks(nicks);
    placePanel();
}

void ConversationView::Private::lookAtRoom()
{
    const Conversation* conversation = subject.targetConversation();
    if (conversation && conversation->room.joined)
        return crowd.request();
    crowd.cancel();
    refreshRoom();
}

void ConversationView::Private::placePanel()
{
    const Conversation* conversation = subject.targetConversation();
    const bool wide = view.width() >= kPanelFrom;
    const bool filled = conversation && !conversation->room.participants.isEmpty();
    const bool shown = subject.isRoom() && filled && (wide ? m_panelWanted : m_panelInNarrow);
    const bool alone = shown && view.width() < kPanelAlone;
    const bool moves = panel->isAncestorOf(view.focusWidget()) && !shown;
    panel->setMinimumWidth(alone ? 0 : kPanelWidth);
    panel->setMaximumWidth(alone ? QWIDGETSIZE_MAX : kPanelWidth);
    panel->setVisible(shown);
    column->setVisible(!alone);
    if (moves)
        view.focusInput();
    const QSignalBlocker quiet(header);
    header->setPanelShown(shown);
}

} // namespace jackdaw::ui
