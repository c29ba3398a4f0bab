// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/window_menus.h"
#include "ui/theme/ask_box.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include "core/core.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/plugins/plugins_dialog.h"
#include "ui/rooms/bookmarks_dialog.h"
#include "ui/rooms/join_room_dialog.h"
#include "ui/status/status_button.h"
#include "ui/theme/tips.h"
#include "ui/theme/words.h"
#include "ui/transfers/files_button.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {

WindowMenus::WindowMenus(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    auto* main = new QMenu(&window);
    for (QMenu* menu : {makeJackdaw(), makeContact(), makeView(), makeGo(), makeHelp()}) {
        window.menuBar()->addMenu(menu);
        main->addMenu(menu);
    }
    window.menuBar()->setVisible(window.m_state.menuBar);
    QToolButton& button = window.side().menuButton();
    button.setMenu(main);
    button.setPopupMode(QToolButton::InstantPopup);
    auto* addMenu = new QMenu(&window);
    addMenu->addAction(window.m_theme.icon(QStringLiteral("person-add")), tr("Add a contact…"), this,
                       [this] { m_window.m_actions->addContact(); });
    addMenu->addAction(window.m_theme.icon(QStringLiteral("room")), tr("Join a room…"), this,
                       [this] { joinRoom(false); });
    addMenu->addAction(window.m_theme.icon(QStringLiteral("room")), tr("New room…"), this, [this] { joinRoom(true); });
    addMenu->addAction(window.m_theme.icon(QStringLiteral("star")), tr("Remembered rooms…"), this,
                       [this] { showBookmarks(); });
    addMenu->addAction(window.m_theme.icon(QStringLiteral("globe")), tr("Add an account…"), this,
                       [this] { m_window.openAssistant(); });
    window.side().addButton().setMenu(addMenu);
    window.side().addButton().setPopupMode(QToolButton::InstantPopup);

    auto* open = new QAction(tr("Open the menu"), &window);
    open->setShortcut(QKeySequence(Qt::Key_F10));
    connect(open, &QAction::triggered, this, [this] { m_window.side().menuButton().showMenu(); });
    window.addAction(open);
    button.setToolTip(plainTip(withKeys(button.accessibleName(), open->shortcut())));
    auto* escape = new QAction(tr("Back to the input"), &window);
    escape->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(escape, &QAction::triggered, &window, &MainWindow::escape);
    window.addAction(escape);
    // Qt knows the menu key alone, which many keyboards lack.
    auto* context = new QAction(tr("Open the context menu"), &window);
    context->setShortcut(QKeySequence(QStringLiteral("Shift+F10")));
    connect(context, &QAction::triggered, &window, [&window] {
        QWidget* focus = window.focusWidget();
        if (!focus)
            return;
        // As for the menu key: in lists the row, in texts the caret.
        const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
        QCoreApplication::sendEvent(focus, &event);
    });
    window.addAction(context);
    m_actions << open << escape;
}

template <typename Act>
QAction* WindowMenus::add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& keys, Act act)
{
    QAction* action = menu->addAction(m_window.m_theme.icon(icon), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    // The window owns the key, so that it works while the menu bar is hidden.
    m_window.addAction(action);
    m_actions << action;
    return action;
}

QMenu* WindowMenus::makeJackdaw()
{
    auto* menu = new QMenu(tr("&Jackdaw"), &m_window);
    const QAction* status
        = add(menu, QStringLiteral("person"), tr("&Status…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
              [this] { m_window.side().status().openPopup(); });
    m_window.side().status().setKeys(status->shortcut());
    menu->addSeparator();
    add(menu, QStringLiteral("add"), tr("&Add an account…"), {}, [this] { m_window.openAssistant(); });
    add(menu, QStringLiteral("globe"), tr("A&ccounts…"), QKeySequence(QStringLiteral("Ctrl+Shift+A")),
        [this] { m_window.openAccounts(); });
    add(menu, QStringLiteral("plug"), tr("&Plugins…"), {}, [this] {
        auto* dialog = new PluginsDialog(m_window.m_core, m_window.m_theme, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(menu, QStringLiteral("folder"), tr("&Import…"), {}, [this] { m_window.openImport(); });
    QAction* files = add(menu, QStringLiteral("file"), tr("&Files…"), QKeySequence(QStringLiteral("Ctrl+Shift+T")),
                         [this] { m_window.openTransfers(); });
    FilesButton& button = m_window.side().files();
    connect(&button, &FilesButton::clicked, &m_window, &MainWindow::openTransfers);
    connect(&button, &FilesButton::countChanged, files, [files](int count) {
        files->setText(count > 0 ? tr("&Files… (%1)").arg(QLocale().toString(count)) : tr("&Files…"));
    });
    menu->addSeparator();
    add(menu, QStringLiteral("check-double"), tr("&Mark all as read"), QKeySequence(QStringLiteral("Ctrl+Shift+M")),
        [this] { m_window.markAllRead(); });
    menu->addSeparator();
    add(menu, QStringLiteral("sign-out"), tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), [this] {
        m_window.save();
        Q_EMIT m_window.quitRequested();
    });
    return menu;
}

QMenu* WindowMenus::makeContact()
{
    auto* menu = new QMenu(tr("&Contact"), &m_window);
    add(menu, QStringLiteral("person-add"), tr("&Add a contact…"), QKeySequence(QStringLiteral("Ctrl+B")),
        [this] { m_window.m_actions->addContact(); });
    add(menu, QStringLiteral("room"), tr("&Join a room…"), QKeySequence(QStringLiteral("Ctrl+J")),
        [this] { joinRoom(false); });
    add(menu, QStringLiteral("add"), tr("New roo&m…"), {}, [this] { joinRoom(true); });
    add(menu, QStringLiteral("star"), tr("Remem&bered rooms…"), QKeySequence(QStringLiteral("Ctrl+Shift+J")),
        [this] { showBookmarks(); });
    QAction* write = add(menu, QStringLiteral("chat"), tr("&New message…"), QKeySequence(QStringLiteral("Ctrl+N")),
                         [this] { m_window.writeToAddress(); });
    write->setShortcuts({write->shortcut(), QKeySequence(QStringLiteral("Ctrl+M"))});
    add(menu, QStringLiteral("edit"), tr("&Rename…"), QKeySequence(Qt::Key_F2), [this] { m_window.renameShown(); });
    QMenu* chosen = menu->addMenu(tr("The &chosen contact"));
    connect(chosen, &QMenu::aboutToShow, this, [this, chosen] {
        chosen->clear();
        m_window.m_actions->fill(*chosen, m_window.side().view().currentKey());
        if (chosen->isEmpty())
            chosen->addAction(tr("Nobody is chosen"))->setEnabled(false);
    });
    menu->addSeparator();
    add(menu, QStringLiteral("close"), tr("C&lose the conversation"), QKeySequence(QStringLiteral("Ctrl+W")),
        [this] { m_window.closeShown(); });
    return menu;
}

void WindowMenus::joinRoom(bool isNew)
{
    auto* dialog = new JoinRoomDialog(m_window.m_core, m_window.m_theme, &m_window);
    if (isNew)
        dialog->makeNew();
    connect(dialog, &JoinRoomDialog::joined, &m_window, &MainWindow::openConversation);
    connect(dialog, &JoinRoomDialog::rememberedWanted, this, &WindowMenus::showBookmarks);
    dialog->open();
}

void WindowMenus::showBookmarks()
{
    auto* dialog = new BookmarksDialog(m_window.m_core, m_window.m_theme, &m_window);
    connect(dialog, &BookmarksDialog::joined, &m_window, &MainWindow::openConversation);
    dialog->open();
}

QMenu* WindowMenus::makeView()
{
    auto* menu = new QMenu(tr("&View"), &m_window);
    QAction* offline = add(menu, {}, tr("&Offline contacts"), QKeySequence(QStringLiteral("Ctrl+H")), [] {});
    offline->setCheckable(true);
    offline->setChecked(m_window.m_state.showOffline);
    connect(offline, &QAction::toggled, this, [this](bool on) {
        m_window.m_state.showOffline = on;
        m_window.side().view().list().setShowOffline(on);
    });
    addSorting(menu->addMenu(tr("&Sort by")));
    menu->addSeparator();
    addThemes(menu->addMenu(tr("&Colours")));
    QAction* bar = add(menu, {}, tr("&Menu bar"), QKeySequence(QStringLiteral("Ctrl+Shift+B")), [] {});
    bar->setCheckable(true);
    bar->setChecked(m_window.m_state.menuBar);
    connect(bar, &QAction::toggled, this, [this](bool on) {
        m_window.m_state.menuBar = on;
        m_window.menuBar()->setVisible(on);
    });
    return menu;
}

void WindowMenus::addSorting(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto choose = [&](const QString& text, Sorting sorting) {
        QAction* action = menu->addAction(text, this, [this, sorting] {
            m_window.m_state.sorting = sorting;
            m_window.side().view().list().setSorting(sorting);
        });
        action->setCheckable(true);
        action->setChecked(sorting == m_window.m_state.sorting);
        group->addAction(action);
    };
    choose(tr("&Status"), Sorting::Status);
    choose(tr("&Name"), Sorting::Name);
    choose(tr("&Last message"), Sorting::Activity);
}

void WindowMenus::addThemes(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto choose = [&](const QString& text, Theme::Choice choice) {
        QAction* action = menu->addAction(text, this, [this, choice] {
            m_window.m_state.theme = choice;
            m_window.m_theme.setChoice(choice);
        });
        action->setCheckable(true);
        action->setChecked(choice == m_window.m_theme.choice());
        group->addAction(action);
    };
    choose(tr("As the &desktop"), Theme::Choice::Auto);
    choose(tr("&Light"), Theme::Choice::Light);
    choose(tr("D&ark"), Theme::Choice::Dark);
}

QMenu* WindowMenus::makeGo()
{
    auto* menu = new QMenu(tr("&Go"), &m_window);
    const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
    add(menu, QStringLiteral("search"), tr("&Filter or jump to…"), keys("Ctrl+K"), [this] {
        if (m_window.m_layout == MainWindow::Layout::Single)
            m_window.showPane(false);
        m_window.side().focusFilter();
    });
    add(menu, QStringLiteral("search"), tr("Search in this &conversation…"), keys("Ctrl+F"),
        [this] { m_window.openSearch(true); });
    add(menu, {}, tr("&Search everywhere…"), keys("Ctrl+Shift+F"), [this] { m_window.openSearch(false); });
    QAction* hit = add(menu, {}, tr("Ne&xt hit"), keys("F3"), [this] { m_window.stepSearch(1); });
    hit->setShortcuts({keys("F3"), keys("Ctrl+G")});
    hit = add(menu, {}, tr("Pre&vious hit"), keys("Shift+F3"), [this] { m_window.stepSearch(-1); });
    hit->setShortcuts({keys("Shift+F3"), keys("Ctrl+Shift+G")});
    menu->addSeparator();
    add(menu, QStringLiteral("bell"), tr("Most urgent &unread"), keys("Alt+A"), [this] { m_window.openNextUnread(); });
    QAction* previous
        = add(menu, {}, tr("&Previous conversation"), keys("Alt+Up"), [this] { m_window.openNeighbour(-1); });
    previous->setShortcuts({keys("Alt+Up"), keys("Ctrl+PgUp")});
    QAction* next = add(menu, {}, tr("&Next conversation"), keys("Alt+Down"), [this] { m_window.openNeighbour(1); });
    next->setShortcuts({keys("Alt+Down"), keys("Ctrl+PgDown")});
    menu->addSeparator();
    add(menu, {}, tr("Next pa&ne"), keys("F6"), [this] { m_window.cycleFocus(1); });
    add(menu, {}, tr("P&revious pane"), keys("Shift+F6"), [this] { m_window.cycleFocus(-1); });
    return menu;
}

QMenu* WindowMenus::makeHelp()
{
    auto* menu = new QMenu(tr("&Help"), &m_window);
    add(menu, QStringLiteral("keyboard"), tr("&Keys"), QKeySequence(Qt::Key_F1), [this] {
        auto* dialog = new KeysDialog(m_window.m_theme, m_actions, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(menu, QStringLiteral("info"), tr("&About Jackdaw"), {}, [this] { showAbout(); });
    return menu;
}

void WindowMenus::showAbout()
{
    auto* box = new AskBox(m_window.m_theme, QStringLiteral("chat"), tr("About Jackdaw"),
                           tr("Jackdaw %1").arg(QApplication::applicationVersion()),
                           tr("One window for every network a person talks on.\n\nFree software under the GNU General "
                              "Public License, version 3 or later."),
                           &m_window);
    box->addAnswer(tr("Close"), AskBox::Answer::Leave);
    box->open();
}

} // namespace jackdaw::ui
