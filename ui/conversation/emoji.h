// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringView>

namespace jackdaw::ui {

/// Whether a text is nothing but one to a few emoji, which are shown large.
bool isFewEmoji(QStringView text);

} // namespace jackdaw::ui
