// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <functional>

#include "core/base/paced.h"
#include "core/conversations/message.h"
#include "core/people/profile_service.h"
#include "ui/contacts/list_entry.h"
#include "ui/theme/empty_page.h"
#include "ui/window/window_state.h"

class QSplitter;
class QStackedWidget;

namespace jackdaw {
class Core;
struct UriTarget;
} // namespace jackdaw

namespace jackdaw::ui {

class ContactActions;
class ConversationView;
class NoticeStack;
class PromptBar;
class SearchPanel;
class SidePanel;
class Theme;
class WindowMenus;

/// The window: list on the leading side, conversation on the other, notices and prompts over both. A composition of
/// parts that know the core themselves. Make it after Core::open() has finished. Main thread; core and theme must
/// outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        QString demoCommand;  ///< what to type to try the demo networks; empty: they are not at hand
        bool remember = true; ///< read and write geometry and choices
        /// Does what the command does, and says how it ended: the sentence of what went wrong, or nothing. Whether it
        /// began. Calls back in this thread, until long after the window.
        std::function<bool(std::function<void(const QString& problem)> ended)> startDemo = {};
    };
    MainWindow(Core& core, Theme& theme, const Options& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const EntryKey& key);
    /// Shows a conversation and raises the window; what a notification's click does.
    void openConversation(ConversationId conversation);
    /// A link from outside: asks what to do with it; empty does nothing. Nothing is joined or sent without the answer.
    void openUri(const QString& uri);
    void showProblem(const QString& text);
    /// Asks whether to quit though so many changes are lost by it; `obstacle` is why. quitConfirmed() says yes.
    void askToQuit(int unsaved, const QString& obstacle);
    /// "Add an account".
    void openAssistant(AccountId account = {});
    void openAccounts();
    void openImport();
    void openTransfers();
    EntryKey shown() const;
    SidePanel& side() const { return *m_side; }
    /// Gives the search the keyboard; `here`: of the conversation that is shown.
    void openSearch(bool here);
    bool isSearching() const;
    /// Made when it is first wanted.
    SearchPanel& search();

Q_SIGNALS:
    void quitRequested();
    void quitConfirmed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    friend class WindowMenus;
    enum class Layout { Wide, Rail, Single };

    void build();
    void focusFirst();
    void connectParts();
    void applyLayout();
    void showPane(bool conversation);
    void showProfile(AccountId account, const ProfileService::Profile& profile);
    void refreshEmpty();
    void goOnline();
    void refreshTitle();
    void onListChanged();
    void tellNotices();
    void leaveToAssistant(AccountId account);
    void showDemo();
    void startDemo();
    QList<EmptyPage::Way> firstWays();
    bool hasSearchOpen() const;
    void closeSearch();
    void placeSearch();
    void showHit(const Message& message);
    void stepSearch(int by);
    void markFound();
    void tellSearch();
    QList<ConversationId> shownConversations() const;
    void openNextUnread();
    void openNeighbour(int step);
    void closeShown();
    void markAllRead();
    void cycleFocus(int step);
    void escape();
    void renameShown();
    /// A link in a message, which the user has chosen: what shows nobody anything is done at once.
    void followLink(const QString& uri, bool plain);
    void askAboutLink(const UriTarget& target);
    void writeToAddress();
    void save();

    Core& m_core;
    Theme& m_theme;
    Options m_options;
    WindowState m_state;
    Layout m_layout = Layout::Wide;
    SidePanel* m_side;
    ConversationView* m_conversation;
    EmptyPage* m_empty;
    SearchPanel* m_search = nullptr;
    NoticeStack* m_notices;
    PromptBar* m_prompts;
    QStackedWidget* m_right;
    QWidget* m_rightPane;
    QSplitter* m_splitter;
    ContactActions* m_actions;
    WindowMenus* m_menus;
    Paced m_titleChanged;
    QPointer<QDialog> m_quitQuestion;
    bool m_demoRuns = false;
    QString m_demoProblem; ///< why the demo networks that were started last ended; empty: they did not fail
};

} // namespace jackdaw::ui
