// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/conversation_state.h"

#include <QCoreApplication>

#include "core/accounts/account_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

using Tone = ConversationBar::Tone;

QString words(const char* text)
{
    return QCoreApplication::translate("ConversationState", text);
}

ConversationState ofConnection(const Account& account, const Connection& connection)
{
    ConversationState state;
    const QString name = isolated(account.title());
    switch (connection.state) {
    case AccountState::Online:
        break;
    case AccountState::Offline:
        state.text = account.enabled ? words(QT_TRANSLATE_NOOP("ConversationState", "You are offline on %1.")).arg(name)
                                     : words(QT_TRANSLATE_NOOP("ConversationState", "%1 is switched off.")).arg(name);
        if (account.enabled) {
            state.action = ConversationState::Action::GoOnline;
            state.actionLabel = words(QT_TRANSLATE_NOOP("ConversationState", "Go online"));
        }
        break;
    case AccountState::Connecting:
        state.text = words(QT_TRANSLATE_NOOP("ConversationState", "Connecting to %1…")).arg(name);
        state.details = connection.progress;
        break;
    case AccountState::Waiting:
    case AccountState::Failed: {
        const bool waits = connection.state == AccountState::Waiting;
        state.tone = waits ? Tone::Warning : Tone::Danger;
        state.text = connection.error && !connection.error->text.isEmpty()
            ? connection.error->text
            : words(QT_TRANSLATE_NOOP("ConversationState", "%1 could not connect.")).arg(name);
        if (waits)
            state.details = words(QT_TRANSLATE_NOOP("ConversationState", "It tries again by itself."));
        state.settings = !waits;
        state.action = ConversationState::Action::Reconnect;
        state.actionLabel = waits ? words(QT_TRANSLATE_NOOP("ConversationState", "Try now"))
                                  : words(QT_TRANSLATE_NOOP("ConversationState", "Try again"));
        break;
    }
    }
    return state;
}

void describeRoom(ConversationState& state, const RoomState& room, const QString& title, bool online)
{
    state.writable = room.joined;
    state.hint = room.joined ? words(QT_TRANSLATE_NOOP("ConversationState", "Write to %1")).arg(title)
                             : words(QT_TRANSLATE_NOOP("ConversationState", "Join the room to write here"));
    if (room.joined || !online)
        return;
    if (room.joining) {
        state.text = words(QT_TRANSLATE_NOOP("ConversationState", "Joining %1…")).arg(title);
        return;
    }
    state.action = ConversationState::Action::Join;
    if (room.error.isEmpty()) {
        state.text = words(QT_TRANSLATE_NOOP("ConversationState", "You are not in this room."));
        state.actionLabel = words(QT_TRANSLATE_NOOP("ConversationState", "Join"));
        return;
    }
    state.tone = Tone::Danger;
    state.text = room.error;
    state.canForget = true;
    state.actionLabel = words(QT_TRANSLATE_NOOP("ConversationState", "Try again"));
    if (room.errorKind != wire::ErrorKind::Authentication)
        return;
    state.action = ConversationState::Action::JoinWithPassword;
    state.actionLabel = words(QT_TRANSLATE_NOOP("ConversationState", "Enter password…"));
}

} // namespace

ConversationState stateOf(Core& core, ConversationId id, const QString& title)
{
    const Conversation* conversation = core.conversations().conversation(id);
    if (!conversation)
        return {};
    const Account* account = core.accounts().find(conversation->account);
    if (!account) {
        ConversationState gone;
        gone.text = words(QT_TRANSLATE_NOOP("ConversationState",
                                            "This conversation's account was removed. What was said stays here."));
        gone.hint = words(QT_TRANSLATE_NOOP("ConversationState", "Nothing can be sent from here"));
        return gone;
    }
    const Connection connection = core.accounts().connection(account->id);
    const bool online = connection.state == AccountState::Online;
    ConversationState state = ofConnection(*account, connection);
    const QString name = isolated(title);
    if (conversation->kind == wire::ConversationKind::Room) {
        describeRoom(state, conversation->room, name, online);
        return state;
    }
    const std::optional<RoomPlace> place = core.conversations().placeOf(id);
    const Conversation* room = place ? core.conversations().conversation(place->room) : nullptr;
    if (room && online && !room->room.joined) {
        state.text = words(QT_TRANSLATE_NOOP("ConversationState", "You are not in the room %1 now."))
                         .arg(isolated(oneLine(room->title)));
        state.hint = words(QT_TRANSLATE_NOOP("ConversationState", "Join the room to write here"));
        return state;
    }
    state.writable = true;
    state.hint = online
        ? words(QT_TRANSLATE_NOOP("ConversationState", "Write to %1")).arg(name)
        : words(QT_TRANSLATE_NOOP("ConversationState", "Write to %1 · waits until you are online")).arg(name);
    return state;
}

} // namespace jackdaw::ui
