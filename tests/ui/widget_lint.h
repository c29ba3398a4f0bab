// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

class QWidget;

namespace jackdaw::ui {

/// The window, and visible widgets that take the keyboard or show an icon alone, that have no name a screen reader
/// could say.
QStringList unnamedWidgets(QWidget& root);

/// Visible buttons and boxes without words that say nothing to the pointer either.
QStringList buttonsWithoutTip(const QWidget& root);

/// Rows of lists without words for a screen reader; of those that a delegate of our own paints, also rows that give it
/// no words of their own, as what is painted is more than the name.
QStringList unspokenRows(const QWidget& root);

/// Visible labels, buttons, boxes, hints of empty lines and rows of lists that are smaller than their text needs.
QStringList clippedTexts(const QWidget& root);

/// Visible buttons, fields and boxes under 24 pixels either way (WCAG 2.5.8).
QStringList smallTargets(const QWidget& root);

/// Where the keyboard jumps back: Tab goes from a widget to one that stands above it, or before it on the same line, in
/// the same window. Going back once, to begin anew, is right; `root` must be shown.
QStringList tabJumps(const QWidget& root);

/// Widgets that Tab cannot come to though they take it.
QStringList lostWidgets(const QWidget& root);

} // namespace jackdaw::ui
