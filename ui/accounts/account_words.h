// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/accounts/account.h"
#include "core/wire/types.h"
#include "ui/theme/colours.h"

namespace jackdaw::ui {

/// "Online", "Signing on: checking the password", the error's sentence …
QString connectionSentence(const Connection& connection);
/// The colour its sentence and mark are in.
Role connectionRole(const Connection& connection);
/// Its mark in a list.
wire::Presence connectionBadge(const Connection& connection);

} // namespace jackdaw::ui
