// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What those do who have a say in a room, and what is remembered of it.

#include <QMenu>
#include <QPushButton>

#include "core/base/when_done.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/menus/menu_service.h"
#include "core/people/profile_service.h"
#include "ui/menus/more_menu.h"
#include "ui/people/profile_dialog.h"
#include "ui/rooms/participant_acts.h"
#include "ui/rooms/room_actions.h"
#include "ui/rooms/room_lists_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/line_question.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

void RoomActions::complain(const Result<void>& done)
{
    if (!done)
        Q_EMIT refused(done.error().text);
}

void RoomActions::act(ConversationId room, wire::RoomAction action, const QString& nick)
{
    if (putsOut(action))
        return askReason(room, action, nick);
    if (action == wire::RoomAction::MakeOwner)
        return askOwner(room, nick);
    complain(m_core.conversations().actInRoom(room, action, nick, {}, {}));
}

void RoomActions::askReason(ConversationId room, wire::RoomAction action, const QString& nick)
{
    const bool ban = action == wire::RoomAction::Ban;
    const QString name = isolated(oneLine(nick));
    auto* question = new LineQuestion(
        m_theme, ban ? tr("Ban %1 from this room?").arg(name) : tr("Remove %1 from this room?").arg(name),
        tr("&Reason"), {}, &m_window);
    question->field().setPlaceholderText(tr("They can read it"));
    question->setEmptyAllowed(true);
    question->setAcceptText(ban ? tr("Ban") : tr("Remove"));
    connect(question, &LineQuestion::answered, this, [this, question, room, action, nick](const QString& reason) {
        settle(question, m_core.conversations().actInRoom(room, action, nick, {}, reason));
    });
    question->open();
}

void RoomActions::askOwner(ConversationId room, const QString& nick)
{
    auto* box = new AskBox(m_theme, QStringLiteral("warning"), tr("Make an owner"),
                           tr("Make %1 an owner of this room?").arg(isolated(oneLine(nick))),
                           tr("Owners may do everything there, also put you out."), &m_window);
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    connect(box->addAnswer(tr("Make an owner"), AskBox::Answer::Destroy), &QPushButton::clicked, this,
            [this, room, nick] {
                complain(m_core.conversations().actInRoom(room, wire::RoomAction::MakeOwner, nick, {}, {}));
            });
    box->open();
}

void RoomActions::askUnban(ConversationId room)
{
    auto* question = new LineQuestion(m_theme, tr("Lift a ban"), tr("&Address"), {}, &m_window);
    question->setAcceptText(tr("Lift the ban"));
    connect(question, &LineQuestion::answered, this, [this, question, room](const QString& address) {
        settle(question, m_core.conversations().actInRoom(room, wire::RoomAction::Unban, {}, address, {}));
    });
    question->open();
}

void RoomActions::askDestroy(ConversationId room)
{
    const Conversation* conversation = m_core.conversations().conversation(room);
    if (!conversation)
        return;
    auto* box
        = new AskBox(m_theme, QStringLiteral("warning"), tr("Close the room for good"),
                     tr("Close %1 for everybody?").arg(isolated(oneLine(conversation->title))),
                     tr("Everybody is put out, and the room is gone. What was said stays in your history."), &m_window);
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    connect(box->addAnswer(tr("Close for good"), AskBox::Answer::Destroy), &QPushButton::clicked, this,
            [this, room] { complain(m_core.conversations().actInRoom(room, wire::RoomAction::Destroy, {}, {}, {})); });
    box->open();
}

void RoomActions::configure(ConversationId room)
{
    complain(m_core.conversations().configureRoom(room));
}

void RoomActions::remember(ConversationId id, bool joins)
{
    const Conversation* room = m_core.conversations().conversation(id);
    if (!room)
        return;
    const wire::Bookmark bookmark{room->address, room->title, room->room.nick, {}, joins};
    whenDone(m_core.bookmarks().set(room->account, bookmark), this,
             [this](const Result<void>& done) { complain(done); });
}

void RoomActions::messagePerson(ConversationId room, const QString& address)
{
    const Conversation* conversation = m_core.conversations().conversation(room);
    if (!conversation)
        return;
    const Result<ConversationId> opened = m_core.conversations().openDirect(conversation->account, address);
    if (opened)
        Q_EMIT conversationWanted(*opened);
    else
        Q_EMIT refused(opened.error().text);
}

void RoomActions::fill(QMenu& menu, ConversationId id, const wire::Participant& participant)
{
    const Conversation* room = m_core.conversations().conversation(id);
    if (!room)
        return;
    if (!participant.self && !participant.address.isEmpty()) {
        menu.addAction(tr("Write to %1").arg(isolated(withoutShortcut(participant.address))), this,
                       [this, id, address = participant.address] { messagePerson(id, address); });
    }
    if (!participant.self && m_core.profiles().canGet(room->account)) {
        const ProfileOf person{room->account, participant.nick, room->address, {}};
        menu.addAction(m_theme.icon(QStringLiteral("person")), tr("Profile…"), this,
                       [this, person] { (new ProfileDialog(m_core, m_theme, person, &m_window))->open(); });
    }
    const QList<wire::RoomAction> acts = actsOn(room->room, participant);
    if (!acts.isEmpty())
        menu.addSeparator();
    bool apart = false;
    for (const wire::RoomAction action : acts) {
        if (putsOut(action) && !apart)
            menu.addSeparator();
        apart = apart || putsOut(action);
        menu.addAction(actName(action), this, [this, id, action, nick = participant.nick] { act(id, action, nick); });
    }
    if (participant.self || !m_core.menus().hasItems(room->account))
        return;
    menu.addSeparator();
    menu.addMenu(new MoreMenu(
        m_core.menus(), {room->account, wire::MenuKind::Participant, room->address, participant.nick}, tr("More"),
        *this, [this](const QString& text) { Q_EMIT refused(text); }, &menu));
}

void RoomActions::fill(QMenu& menu, ConversationId id)
{
    const Conversation* room = m_core.conversations().conversation(id);
    if (!room || room->kind != wire::ConversationKind::Room)
        return;
    QAction* remembered = menu.addAction(tr("Join automatically"));
    remembered->setCheckable(true);
    remembered->setChecked(room->remembered);
    connect(remembered, &QAction::triggered, this, [this, id](bool joins) { remember(id, joins); });
    if (mayDo(room->room, wire::RoomAction::Configure))
        menu.addAction(m_theme.icon(QStringLiteral("settings")), tr("Settings of the room…"), this,
                       [this, id] { configure(id); });
    if (!room->room.lists.isEmpty()) {
        menu.addAction(RoomListsDialog::nameFor(room->room.lists), this,
                       [this, id] { (new RoomListsDialog(m_core, m_theme, id, &m_window))->open(); });
    }
    if (mayDo(room->room, wire::RoomAction::Unban) && !room->room.lists.contains(wire::RoomList::Banned))
        menu.addAction(tr("Lift a ban…"), this, [this, id] { askUnban(id); });
    if (mayDo(room->room, wire::RoomAction::Destroy))
        menu.addAction(tr("Close the room for good…"), this, [this, id] { askDestroy(id); });
}

} // namespace jackdaw::ui
