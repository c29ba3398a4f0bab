// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/wire/types.h"

namespace jackdaw::purple {

class Session;

/// What the user may do in a room: as the protocol's extension says, else by what he is there and which commands the
/// plugin has registered for it (libpurple's cmds.h).
QList<wire::RoomAction> rightsIn(Session& session, const QString& room, wire::Role own);

} // namespace jackdaw::purple
