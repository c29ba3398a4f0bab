// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

class QAction;

namespace jackdaw::ui {

class Theme;

/// Every key there is and what it does, read from the actions themselves.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace jackdaw::ui
