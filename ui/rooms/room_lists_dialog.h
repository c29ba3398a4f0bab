// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/room_types.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Who is banned from a room, and who has a rank there, present or not: seen, added, taken off as far as the user may.
/// What is changed holds at once. Deletes itself when closed. Main thread; core and theme must outlive it.
class RoomListsDialog final : public QDialog {
    Q_OBJECT
public:
    RoomListsDialog(Core& core, const Theme& theme, ConversationId room, QWidget* parent = nullptr);

    /// What leads here in a menu: "Banned people…" where the network has no other list.
    static QString nameFor(const QList<wire::RoomList>& lists);

private:
    void buildList();
    void buildFoot();
    wire::RoomList list() const;
    bool may(wire::RoomAction action) const;
    void ask();
    void show(const Result<QList<wire::RoomListEntry>>& entries);
    void settle();
    void add();
    void remove();
    /// The network has answered, or it was refused before.
    void changeNext();
    void say(const QString& text);

    Core& m_core;
    const Theme& m_theme;
    ConversationId m_room;
    QComboBox* m_which = nullptr;
    QTreeWidget* m_list = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_problem = nullptr;
    QLineEdit* m_address = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QStringList m_removing; ///< one after the other: answers name no address
    int m_asked = 0;        ///< counts, so that a late answer is known as one
    bool m_changing = false;
};

} // namespace jackdaw::ui
