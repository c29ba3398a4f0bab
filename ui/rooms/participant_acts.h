// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/conversations/conversation.h"

namespace jackdaw::ui {

/// What the user may do to this participant now, in the order of a menu: those of no effect (a voice for who has one),
/// and those against somebody above the user, are not among them.
QList<wire::RoomAction> actsOn(const RoomState& room, const wire::Participant& participant);

/// "Remove from the room…"; dots where it asks first. Plain text, without a shortcut.
QString actName(wire::RoomAction action);

/// It puts somebody out: it asks, and takes a reason.
bool putsOut(wire::RoomAction action);

} // namespace jackdaw::ui
