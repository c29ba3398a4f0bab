// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QVariantMap>

#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

/// A user name put together from the parts the protocol asks for (ProtocolInfo::nameParts, by their keys). A part that
/// may be left out takes its separator with it. A whole name in one part fills those that follow, where they are empty.
QString joinedName(const wire::ProtocolInfo& info, const QVariantMap& parts);

/// The reverse; each separator is the first of its kind.
QVariantMap splitName(const wire::ProtocolInfo& info, const QString& username);

/// Refuses, with a sentence, a part that holds what separates it from the next and is no whole name either.
Result<void> checkNameParts(const wire::ProtocolInfo& info, const QVariantMap& parts);

/// Refuses, with a sentence, a user name that lacks a part its protocol needs, or has one that is not of its kind.
Result<void> checkName(const wire::ProtocolInfo& info, const QString& username);

} // namespace jackdaw
