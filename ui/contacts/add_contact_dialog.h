// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Adds one address to the list: on which account, in which group, under which name.
class AddContactDialog final : public QDialog {
    Q_OBJECT
public:
    AddContactDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// Fills in what is known, for a stranger who wrote.
    void setAddress(AccountId account, const QString& address);

Q_SIGNALS:
    void contactAdded(jackdaw::ContactId contact);

private:
    void refresh();
    void add();

    Core& m_core;
    const Theme& m_theme;
    QComboBox* m_account;
    QLineEdit* m_address;
    QLineEdit* m_alias;
    QComboBox* m_group;
    QLineEdit* m_message;
    TextLabel* m_messageLabel;
    TextLabel* m_problem;
    QPushButton* m_add;
};

} // namespace jackdaw::ui
