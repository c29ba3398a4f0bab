// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringView>

namespace jackdaw {

/// Whether `text` names `nick` as a word of its own, in any case. An empty nick is never named.
bool mentions(QStringView text, QStringView nick);

} // namespace jackdaw
