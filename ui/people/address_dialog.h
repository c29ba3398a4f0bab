// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QListWidget;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// To whom files of one account may go directly, as the user has agreed to for good, and the way to take it back; that
/// holds at once. Deletes itself when closed. Main thread.
class AddressDialog final : public QDialog {
    Q_OBJECT
public:
    AddressDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent = nullptr);

private:
    void refresh();
    void takeBack();
    QString nameOf(const QString& address) const;

    Core& m_core;
    AccountId m_account;
    TextLabel* m_meaning;
    QListWidget* m_list;
    QPushButton* m_remove;
    TextLabel* m_problem;
};

} // namespace jackdaw::ui
