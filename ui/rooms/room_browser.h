// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace jackdaw {
class Core;
class RoomListing;
} // namespace jackdaw

namespace jackdaw::ui {

class RoomsModel;
class Theme;

/// The directory of an account's network: search, rooms as they come, and what is to be said of that. Main thread.
class RoomBrowser final : public QWidget {
    Q_OBJECT
public:
    RoomBrowser(Core& core, const Theme& theme, QWidget* parent = nullptr);
    ~RoomBrowser() override;

    /// Asks the network of this account; invalid: there is none to ask.
    void setAccount(AccountId account);
    void say(const QString& text, bool danger = false);

Q_SIGNALS:
    /// One was chosen in the list.
    void chosen(const QString& address);
    /// And is to be joined.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildList();
    void ask();
    void tellCount();
    void ended(const Result<void>& outcome);
    void widen();

    Core& m_core;
    const Theme& m_theme;
    AccountId m_account;
    std::unique_ptr<RoomListing> m_listing;
    RoomsModel* m_model = nullptr;
    QLineEdit* m_search = nullptr;
    QLineEdit* m_server = nullptr;
    QPushButton* m_stop = nullptr;
    QTreeView* m_rooms = nullptr;
    QLabel* m_state = nullptr;
    bool m_widened = false;
    bool m_stopped = false; ///< by the user
};

} // namespace jackdaw::ui
