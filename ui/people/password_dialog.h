// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QLineEdit;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Another password for an account, on its server. Deletes itself when closed. Main thread.
class PasswordDialog final : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent = nullptr);

private:
    QLineEdit* addField();
    void change();
    void say(const QString& text, bool isError);

    Core& m_core;
    AccountId m_account;
    QLineEdit* m_first;
    QLineEdit* m_second;
    TextLabel* m_state;
    QPushButton* m_change = nullptr;
};

} // namespace jackdaw::ui
