// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

#include "core/wire/types.h"

namespace jackdaw::purple {

/// A plugin file that libpurple could not take, with the reason as a sentence. libpurple forgets such files: it does
/// not list them, and says why in its log only.
wire::ProtocolInfo describeBroken(const QString& file);

/// A plugin file that the user switched off: what can be said of it without loading it.
wire::ProtocolInfo describeSwitchedOff(const QString& file);

/// The id of the first protocol that the file names ("prpl-irc"), empty if it names none.
QByteArray protocolNamedIn(const QByteArray& plugin);

} // namespace jackdaw::purple
