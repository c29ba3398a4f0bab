// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/rich_text.h"

namespace jackdaw::ui {

/// The text with a Link entity over each web address that is written out in it and not yet one. Searches the first
/// 64 Ki characters.
wire::RichText withLinks(wire::RichText text);

} // namespace jackdaw::ui
