// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/base/result.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Who may reach the user on one account: the mode, and the list it looks at. What is changed holds at once. Deletes
/// itself when closed. Main thread.
class PrivacyDialog final : public QDialog {
    Q_OBJECT
public:
    PrivacyDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent = nullptr);

private:
    void refresh();
    bool listsAllowed() const;
    void add();
    void remove();
    void put(const QString& address, bool on);
    void report(const Result<void>& outcome);

    Core& m_core;
    const Theme& m_theme;
    AccountId m_account;
    QComboBox* m_mode;
    TextLabel* m_meaning;
    TextLabel* m_head;
    QListWidget* m_list;
    QLineEdit* m_address;
    QPushButton* m_add;
    QPushButton* m_remove;
    TextLabel* m_problem;
};

} // namespace jackdaw::ui
