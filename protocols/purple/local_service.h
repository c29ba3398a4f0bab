// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QtGlobal>

namespace jackdaw::purple {

/// Whether nobody listens on this UDP port of this computer. Sends nothing.
bool isLocalPortFree(quint16 port);

} // namespace jackdaw::purple
