// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"

namespace jackdaw::purple {

/// Where a connection stood when its error came: the same reason means different things.
enum class Stage { Connecting, Connected };

/// libpurple's PurpleConnectionError as our closed list. Never looks at the text, which is localized.
/// Unknown reasons are Other. Pure.
wire::ErrorKind errorKind(int reason, Stage stage);

} // namespace jackdaw::purple
