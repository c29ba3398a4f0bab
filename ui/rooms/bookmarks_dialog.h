// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <optional>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/room_types.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// The rooms that are remembered, of all accounts: entered, renamed, forgotten, and which are entered at each sign-on.
/// What is changed holds at once. Deletes itself when closed. Main thread; core and theme must outlive it.
class BookmarksDialog final : public QDialog {
    Q_OBJECT
public:
    BookmarksDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user is or will be in this room.
    void joined(jackdaw::ConversationId conversation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Which room of which account.
    struct Place {
        AccountId account;
        wire::Bookmark bookmark;
    };

    void buildList();
    void buildFoot();
    void refresh();
    void addRow(const Place& place, const QString& accountName);
    /// The width among the columns.
    void share();
    void filter();
    void choose(AccountId account, const QString& room);
    void settle();
    std::optional<Place> chosen() const;
    std::optional<Place> placeOf(const QTreeWidgetItem* item) const;
    bool isIn(const Place& place) const;
    void join();
    void askName();
    void forget();
    void setJoins(const Place& place, bool joins);
    /// Says why it failed, and shows what holds.
    void report(const Result<void>& outcome);

    Core& m_core;
    const Theme& m_theme;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
    TextLabel* m_empty = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_join = nullptr;
    int m_owners = 0; ///< accounts that have any
    bool m_filling = false;
};

} // namespace jackdaw::ui
