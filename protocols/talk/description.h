// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"

namespace jackdaw::talk {

constexpr QLatin1StringView kPortOption{"port"};
constexpr QLatin1StringView kHostOption{"host"};     ///< this machine, as others reach it
constexpr QLatin1StringView kDaemonOption{"daemon"}; ///< where the own talk daemon is
constexpr int kPortDefault = 518;                    ///< ntalk/udp
constexpr QLatin1StringView kDaemonDefault{"localhost"};

QList<wire::Feature> features();
wire::ProtocolInfo description();

} // namespace jackdaw::talk
