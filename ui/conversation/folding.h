// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/conversation/rich_text_block.h"

namespace jackdaw::ui {

/// Cuts what is too long to be read in passing; each "Show more" (`unfolded`) shows eight times as much, so that
/// no step lays out more than a moment's work.
void fold(RichTextBlock::Options& options, int unfolded);

/// The caption of "Show more" for a block that was cut.
QString moreText(const RichTextBlock& block);

} // namespace jackdaw::ui
