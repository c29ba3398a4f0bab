// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QVariantMap>

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

/// A user name put together from the parts the protocol asks for, and taken apart again.
QString joinedName(const wire::ProtocolInfo& info, const QVariantMap& parts);
QVariantMap splitName(const wire::ProtocolInfo& info, const QString& username);

} // namespace jackdaw::ui
