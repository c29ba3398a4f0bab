// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"

namespace jackdaw::echo {

/// Names of the account's options, and what they are when not given.
inline constexpr QLatin1StringView kPeopleOption{"people"};
inline constexpr int kPeopleDefault = 12;
inline constexpr QLatin1StringView kDelayOption{"delay"};
inline constexpr int kDelayDefault = 100;
inline constexpr QLatin1StringView kLifeOption{"life"};
inline constexpr QLatin1StringView kFaultOption{"fault"};

/// What the echo network offers; README.md of protocols/ says how it behaves.
wire::ProtocolInfo description();

/// What an account can do once it is signed on.
QList<wire::Feature> features();

} // namespace jackdaw::echo
