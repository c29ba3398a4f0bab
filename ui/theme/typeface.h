// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::ui {

/// Where the desktop names no font, so that Qt would take whatever stands for "Sans Serif", the window is drawn in
/// Inter if it is installed. A font that somebody has chosen stays. Call before Theme::install().
void chooseTypeface();

} // namespace jackdaw::ui
