// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class RoomBrowser;
class Theme;

/// Which room to join: account, address, nick, password, and the network's directory with a search. Does not block;
/// deletes itself when closed. Main thread; core and theme must outlive it.
class JoinRoomDialog final : public QDialog {
    Q_OBJECT
public:
    JoinRoomDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// What the fields hold when it opens.
    void preset(AccountId account, const QString& address);
    /// For a room that is to be made.
    void makeNew();

Q_SIGNALS:
    /// The room is being joined; its conversation shows how that goes.
    void joined(jackdaw::ConversationId conversation);
    /// The user would rather choose among those that are remembered.
    void rememberedWanted();

private:
    void buildForm();
    void buildFoot();
    void fillAccounts();
    void accountChanged();
    void check();
    void join();
    /// With the address as the network writes it.
    void enter(AccountId account, const QString& address);
    AccountId account() const;

    Core& m_core;
    const Theme& m_theme;
    QComboBox* m_account = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_nick = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_remember = nullptr;
    QCheckBox* m_setUp = nullptr;
    RoomBrowser* m_directory = nullptr;
    QPushButton* m_join = nullptr;
    bool m_joining = false; ///< the network is asked for the address
};

} // namespace jackdaw::ui
