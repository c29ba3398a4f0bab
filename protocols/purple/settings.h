// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QVariantMap>

#include "protocols/purple/quirks.h"

using PurpleAccount = struct _PurpleAccount;

namespace jackdaw::purple {

/// Keeps accounts.xml away, and turns what a plugin writes into its account's settings into setting.stored.
/// Before purple_core_init.
void installAccountPrefsOps();

/// Options of an account that were not chosen get the quirks' defaults; IRC without TLS gets the clear-text port. Pure.
QVariantMap withDefaults(QVariantMap options, const Quirks& quirks);

/// Gives the account its options, each in the type the plugin declares, else in its own.
void applyOptions(PurpleAccount* account, const QVariantMap& options);

} // namespace jackdaw::purple
