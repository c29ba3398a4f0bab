// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>
#include <QWidget>

#include "core/base/ids.h"

class QAction;
class QCheckBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class DetailsBox;
class TextLabel;
class Theme;

/// One account in the list of accounts: switch, name, network, state or error, and what to do about it.
class AccountRow final : public QWidget {
    Q_OBJECT
public:
    AccountRow(Core& core, const Theme& theme, AccountId account, QWidget* parent = nullptr);

    AccountId account() const { return m_account; }
    void refresh();
    /// For a window that has no room beside the words: what can be done stands in the menu alone.
    void setNarrow(bool narrow);
    /// Asks whether the account shall be removed.
    void askRemove();
    void askUnregister();

Q_SIGNALS:
    void editRequested(jackdaw::AccountId account);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* makeMenu();
    void placeName();
    void showNotes(const QStringList& notes);

    Core& m_core;
    const Theme& m_theme;
    AccountId m_account;
    QCheckBox* m_enabled;
    TextLabel* m_name;
    TextLabel* m_state;
    QWidget* m_notes;
    QStringList m_shownNotes;
    TextLabel* m_problem; ///< why what was chosen from the menu was not done
    DetailsBox* m_details;
    QPushButton* m_reconnect;
    QToolButton* m_more;
    QToolButton* m_edit;
    QToolButton* m_remove;
    QAction* m_menuEdit = nullptr;   ///< what m_edit does
    QAction* m_menuRemove = nullptr; ///< and m_remove
    bool m_wrong = false;            ///< the password
};

} // namespace jackdaw::ui
