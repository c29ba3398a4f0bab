// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Making remote text harmless where it is shown beside our own. Pure functions; any thread.

#pragma once

#include <QString>

namespace jackdaw {

/// A name, nick, topic or file name for showing: what cannot be seen or turns the direction of what follows is written
/// out as ‹U+202E›, line breaks become spaces. Joiners that scripts need, and marks, stay.
QString safeName(const QString& name);

/// `text` in a directional isolate (FSI … PDI) of its own, so that whatever is in it ends with it. Isolates that it
/// leaves open are closed, and ends that it has too many are taken out; each paragraph is isolated by itself.
QString isolated(const QString& text);

} // namespace jackdaw
