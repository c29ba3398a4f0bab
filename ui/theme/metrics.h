// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::ui {

// Device independent pixels; a grid of 4.

inline constexpr int kSpace1 = 4;
inline constexpr int kSpace2 = 8;
inline constexpr int kSpace3 = 12;
inline constexpr int kSpace4 = 16;
inline constexpr int kSpace6 = 24;

inline constexpr int kRowRadius = 8;
inline constexpr int kBubbleRadius = 10;
inline constexpr int kInputRadius = 12;

inline constexpr int kIconSmall = 16;
inline constexpr int kIcon = 20;
inline constexpr int kAvatar = 30;
inline constexpr int kAvatarLarge = 34;
inline constexpr int kButton = 32; ///< side of an icon button; nothing to click is under kTarget
inline constexpr int kTarget = 24;
inline constexpr int kRowHeight = 44;
inline constexpr int kHeaderHeight = 64;

inline constexpr int kListMinimum = 220;
inline constexpr int kListMaximum = 420;
inline constexpr int kNarrow = 560; ///< window widths below show the list or the conversation

inline constexpr int kMotion = 120; ///< milliseconds

} // namespace jackdaw::ui
