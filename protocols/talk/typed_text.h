// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user writes, as it is typed to the other side. Pure.

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw::talk {

/// The first bytes of a conversation: what we would erase by, if we ever did. Control characters, so that no text holds
/// them.
QByteArray editCharacters();

/// UTF-8, every line ended by a line feed, without control characters: on a terminal they are commands. Empty: nothing
/// is left to be said.
QByteArray typed(const QString& text);

} // namespace jackdaw::talk
