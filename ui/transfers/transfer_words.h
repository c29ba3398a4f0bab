// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/transfers/transfer.h"

namespace jackdaw::ui {

/// "1.2 MB"; empty where it is not known.
QString sizeText(qint64 bytes);

/// What a transfer is at, in one line: who, how far, how fast, how long still, or how it ended. `addressShown`: its
/// other side may see the user's network address already, so that nothing is said of it.
QString transferText(const Transfer& transfer, bool addressShown);

} // namespace jackdaw::ui
