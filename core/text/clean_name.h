// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a name may hold, decided once, where it comes in: the network's in the link's checks, the user's own in the
// services that take them. Addresses and nicknames are not names but what networks know people by: they stay as they
// are, and are shown through safe_text.h. Pure; any thread.

#pragma once

#include <QString>

namespace jackdaw {

/// A name of a person, group, room or account on one line: control and format characters, fillers and what turns the
/// direction of text are gone, white space is single and inside. Joiners stay where a script or an emoji needs them,
/// tags and variation selectors with their emoji. Empty when nothing that can be seen is left.
QString cleanName(const QString& name);

/// No control character, no end of a line or paragraph: what may stand in one line of a protocol.
bool isOneLine(QStringView text);

/// cleanName() for each line of a text that may have several, such as a status message.
QString cleanLines(const QString& text);

} // namespace jackdaw
