// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace jackdaw::ui {

class MainWindow;

/// The window's menus and keys: every command once, in the menu bar (hidden until wanted) and behind the button at the
/// foot of the list.
class WindowMenus final : public QObject {
    Q_OBJECT
public:
    explicit WindowMenus(MainWindow& window);

    /// All commands that have a key, for the list of keys.
    QList<QAction*> actions() const { return m_actions; }

private:
    template <typename Act>
    QAction* add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys, Act act);
    QMenu* makeJackdaw();
    QMenu* makeContact();
    QMenu* makeView();
    QMenu* makeGo();
    QMenu* makeHelp();
    void addThemes(QMenu* menu);
    void addSorting(QMenu* menu);
    void joinRoom(bool isNew);
    void showBookmarks();
    void showAbout();

    MainWindow& m_window;
    QList<QAction*> m_actions;
};

} // namespace jackdaw::ui
