// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QHash>

#include "core/base/ids.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class AccountRow;
class TextLabel;
class Theme;

/// All accounts with their switches, states and errors.
class AccountsDialog final : public QDialog {
    Q_OBJECT
public:
    AccountsDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// As in AccountDialog.
    void watching(jackdaw::AccountId account);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void openAssistant(AccountId account);

    Core& m_core;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    TextLabel* m_empty;
    QHash<AccountId, AccountRow*> m_byAccount;
};

} // namespace jackdaw::ui
