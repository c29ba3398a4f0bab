// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/participant_acts.h"

#include <QCoreApplication>
#include <algorithm>

namespace jackdaw::ui {

namespace {

using Action = wire::RoomAction;
using wire::Role;

struct Act {
    Action action;
    const char* name;
};

constexpr Act kActs[] = {
    {Action::GiveVoice, QT_TRANSLATE_NOOP("ParticipantActs", "Let speak")},
    {Action::TakeVoice, QT_TRANSLATE_NOOP("ParticipantActs", "Do not let speak")},
    {Action::MakeMember, QT_TRANSLATE_NOOP("ParticipantActs", "Make a member")},
    {Action::TakeMember, QT_TRANSLATE_NOOP("ParticipantActs", "No longer a member")},
    {Action::MakeHalfOperator, QT_TRANSLATE_NOOP("ParticipantActs", "Make a moderator")},
    {Action::TakeHalfOperator, QT_TRANSLATE_NOOP("ParticipantActs", "No longer a moderator")},
    {Action::MakeOperator, QT_TRANSLATE_NOOP("ParticipantActs", "Make an operator")},
    {Action::TakeOperator, QT_TRANSLATE_NOOP("ParticipantActs", "No longer an operator")},
    {Action::MakeOwner, QT_TRANSLATE_NOOP("ParticipantActs", "Make an owner…")},
    {Action::TakeOwner, QT_TRANSLATE_NOOP("ParticipantActs", "No longer an owner")},
    {Action::Kick, QT_TRANSLATE_NOOP("ParticipantActs", "Remove from the room…")},
    {Action::Ban, QT_TRANSLATE_NOOP("ParticipantActs", "Ban…")},
};

/// Whether it would change anything for one of this role.
bool changes(Action action, Role role, bool participantsSpeak)
{
    switch (action) {
    case Action::GiveVoice:
        return participantsSpeak ? role == Role::None : role < Role::Voice;
    case Action::TakeVoice:
        return role == (participantsSpeak ? Role::Participant : Role::Voice);
    case Action::MakeHalfOperator:
    case Action::MakeMember:
        return role < Role::HalfOperator;
    case Action::TakeMember:
        return role <= Role::HalfOperator;
    case Action::TakeHalfOperator:
        return role == Role::HalfOperator;
    case Action::MakeOperator:
        return role < Role::Operator;
    case Action::TakeOperator:
        return role == Role::Operator;
    case Action::MakeOwner:
        return role < Role::Owner;
    case Action::TakeOwner:
        return role == Role::Owner;
    default:
        return true;
    }
}

} // namespace

QList<Action> actsOn(const RoomState& room, const wire::Participant& participant)
{
    const auto self = std::ranges::find_if(room.participants, &wire::Participant::self);
    const Role own = self == room.participants.end() ? Role::None : self->role;
    QList<Action> acts;
    if (participant.self || participant.role > own)
        return acts;
    for (const Act& act : kActs) {
        if (mayDo(room, act.action) && changes(act.action, participant.role, room.participantsSpeak))
            acts.append(act.action);
    }
    return acts;
}

QString actName(Action action)
{
    const auto found = std::ranges::find(kActs, action, &Act::action);
    return found == std::end(kActs) ? QString() : QCoreApplication::translate("ParticipantActs", found->name);
}

bool putsOut(Action action)
{
    return action == Action::Kick || action == Action::Ban;
}

} // namespace jackdaw::ui
