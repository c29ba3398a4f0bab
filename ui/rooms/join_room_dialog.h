// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/room_types.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// Which room to join: account, address, nick, password, and the network's directory with a search. Does not block;
/// deletes itself when closed. Main thread; core and theme must outlive it.
class JoinRoomDialog final : public QDialog {
    Q_OBJECT
public:
    JoinRoomDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// What the fields hold when it opens.
    void preset(AccountId account, const QString& address);

Q_SIGNALS:
    /// The room is being joined; its conversation shows how that goes.
    void joined(jackdaw::ConversationId conversation);

private:
    void buildForm();
    void buildDirectory();
    void fillAccounts();
    void accountChanged();
    void list();
    void showRooms(const Result<QList<wire::RoomEntry>>& rooms);
    void say(const QString& text, bool danger = false);
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
    QLineEdit* m_search = nullptr;
    QTreeView* m_rooms = nullptr;
    QLabel* m_state = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QStandardItemModel* m_model = nullptr;
    QSortFilterProxyModel* m_found = nullptr;
    quint64 m_asked = 0;
    bool m_joining = false; ///< the network is asked for the address
};

} // namespace jackdaw::ui
