// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/types.h"

namespace jackdaw {

/// The user's own availability and message.
struct OwnStatus {
    wire::Presence presence = wire::Presence::Available;
    QString message;
    qint64 expires = 0; ///< Clock::now() time at which it becomes plain available again; 0: never

    friend bool operator==(const OwnStatus&, const OwnStatus&) = default;
};

} // namespace jackdaw
