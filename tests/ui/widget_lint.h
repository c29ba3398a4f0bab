// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

class QWidget;

namespace jackdaw::ui {

/// Visible widgets that take the keyboard, or show an icon alone, and have no name a screen reader could say.
QStringList unnamedWidgets(const QWidget& root);

/// Visible labels and buttons that are smaller than their text needs.
QStringList clippedTexts(const QWidget& root);

} // namespace jackdaw::ui
