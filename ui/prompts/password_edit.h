// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QLineEdit>

namespace jackdaw::ui {

class Theme;

/// A line for a secret, with a switch to look at it. No undo, no input method learning.
class PasswordEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace jackdaw::ui
