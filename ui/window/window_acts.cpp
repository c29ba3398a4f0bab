// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the window's commands do.

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>
#include <functional>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/status/status_service.h"
#include "core/storage/store.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/timeline_view.h"
#include "ui/history/search_panel.h"
#include "ui/import/import_dialog.h"
#include "ui/people/profile_dialog.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/words.h"
#include "ui/transfers/files_button.h"
#include "ui/transfers/transfers_dialog.h"
#include "ui/window/link_question.h"
#include "ui/window/main_window.h"
#include "ui/window/new_message_dialog.h"
#include "ui/window/notice_stack.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kLongestShown = 120; // of a link that is refused

/// Lines change places: the first that was made need not be the first that is read.
QPushButton* uppermostButton(const QWidget& bar)
{
    QPushButton* first = nullptr;
    const auto buttons = bar.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->isVisible() && (!first || each->mapTo(&bar, QPoint()).y() < first->mapTo(&bar, QPoint()).y()))
            first = each;
    }
    return first;
}

} // namespace

void MainWindow::showProfile(AccountId account, const ProfileService::Profile& profile)
{
    const Buddy* buddy = m_core.contacts().findBuddy(account, profile.address);
    const QString name = buddy ? m_core.contacts().nameOf(buddy->contact) : QString();
    // Beside the list it was chosen in.
    (new ProfileDialog(m_core, m_theme, {account, profile.address, {}, name}, this, profile))->show();
}

void MainWindow::refreshEmpty()
{
    if (m_right->currentWidget() == m_conversation)
        return;
    if (m_core.accounts().accounts().isEmpty()) {
        m_empty->setContent(
            QStringLiteral("chat"), tr("One window for every network"),
            tr("Add an account, and its contacts and rooms appear on the side. You can add as many as you "
               "like: people you know on several networks become one contact."),
            firstWays());
        m_empty->setNews(m_demoRuns ? tr("The demo networks open in a window of their own. The first time this takes "
                                         "some minutes.")
                                    : m_demoProblem,
                         !m_demoRuns);
        return showPane(false);
    }
    m_empty->setNews({});
    bool connected = false;
    bool trying = false;
    for (const Account& account : m_core.accounts().accounts()) {
        const AccountState state = m_core.accounts().connection(account.id).state;
        connected = connected || state == AccountState::Online;
        trying = trying || state == AccountState::Connecting;
    }
    if (connected) {
        m_empty->setContent(QStringLiteral("chat"), tr("No conversation open"),
                            tr("Choose someone on the side, or press Ctrl+K and type a name."));
    } else if (trying) {
        m_empty->setContent(QStringLiteral("refresh"), tr("Signing on…"),
                            tr("Your conversations can be read meanwhile."));
    } else {
        m_empty->setContent(
            QStringLiteral("offline"), tr("You are offline"),
            tr("Conversations can be read, and what you write goes out when you are back."),
            {{tr("Go online"), [this] { goOnline(); }, true}, {tr("Accounts…"), [this] { openAccounts(); }}});
    }
    // Where only one of the two is seen, the list is what there is to see from the first account on.
    showPane(false);
}

QList<EmptyPage::Way> MainWindow::firstWays()
{
    QList<EmptyPage::Way> ways{{tr("Add an account…"), [this] { openAssistant(); }, true}};
    ways.append({tr("Import from another program…"), [this] { openImport(); }});
    if (!m_options.demoCommand.isEmpty() && !m_demoRuns)
        ways.append({tr("Try the demo networks…"), [this] { showDemo(); }});
    return ways;
}

void MainWindow::goOnline()
{
    if (const auto set = m_core.status().set(wire::Presence::Available, m_core.status().status().message); !set)
        showProblem(set.error().text);
    for (const Account& account : m_core.accounts().accounts()) {
        if (account.enabled)
            (void)m_core.accounts().reconnect(account.id);
    }
}

void MainWindow::openAssistant(AccountId account)
{
    auto* dialog = new AccountDialog(m_core, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const Account* found = m_core.accounts().find(account))
        dialog->edit(*found);
    connect(dialog, &AccountDialog::watching, this, &MainWindow::leaveToAssistant);
    dialog->open();
}

void MainWindow::openAccounts()
{
    auto* dialog = new AccountsDialog(m_core, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::watching, this, &MainWindow::leaveToAssistant);
    dialog->open();
}

void MainWindow::openImport()
{
    auto* dialog = new ImportDialog(m_core, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openTransfers()
{
    auto* dialog = new TransfersDialog(m_core, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_side->files().setListOpen(true);
    connect(dialog, &QDialog::finished, this, [this] { m_side->files().setListOpen(false); });
    dialog->open();
}

void MainWindow::openUri(const QString& uri)
{
    if (uri.isEmpty())
        return;
    const std::optional<UriTarget> target = m_core.protocols().targetOf(uri);
    if (!target) {
        m_notices->showRefusal(tr("Jackdaw cannot open this link: %1").arg(isolated(oneLine(uri.left(kLongestShown)))));
        return;
    }
    askAboutLink(*target);
}

void MainWindow::followLink(const QString& uri, bool plain)
{
    const std::optional<UriTarget> target = m_core.protocols().targetOf(uri);
    if (!target)
        return openUri(uri);
    const QList<Account> accounts = LinkQuestion::accountsFor(m_core, *target);
    for (const Account& account : accounts) {
        const Conversation* room = m_core.conversations().find(account.id, target->address);
        if (room && room->room.joined)
            return openConversation(room->id);
    }
    const bool harmless = plain && target->kind == wire::ConversationKind::Direct && target->text.isEmpty();
    if (!harmless || accounts.size() != 1)
        return askAboutLink(*target);
    const Result<ConversationId> conversation = m_core.conversations().openDirect(accounts.first().id, target->address);
    if (!conversation)
        return m_notices->showRefusal(conversation.error().text);
    openConversation(*conversation);
}

void MainWindow::askAboutLink(const UriTarget& target)
{
    QList<Account> accounts = LinkQuestion::accountsFor(m_core, target);
    // Most likely the one is meant where the link was read.
    const Conversation* here = m_core.conversations().conversation(m_conversation->currentConversation());
    std::ranges::stable_partition(accounts,
                                  [here](const Account& account) { return here && account.id == here->account; });
    auto* question = new LinkQuestion(m_core, m_theme, target, accounts, this);
    connect(question, &LinkQuestion::accountWanted, this, [this] { openAssistant(); });
    connect(question, &LinkQuestion::opened, this, [this](ConversationId conversation, const QString& text) {
        openConversation(conversation);
        m_conversation->suggest(text);
    });
    question->open();
}

void MainWindow::askToQuit(int unsaved, const QString& obstacle)
{
    show();
    if (m_quitQuestion) {
        m_quitQuestion->activateWindow();
        return;
    }
    auto* box = new AskBox(m_theme, QStringLiteral("warning"), tr("Quit"),
                           tr("Quit and lose %n change(s)?", nullptr, unsaved),
                           tr("Jackdaw cannot store them at the moment. %1").arg(obstacle).trimmed(), this);
    m_quitQuestion = box;
    box->addAnswer(tr("Keep running"), AskBox::Answer::Leave);
    connect(box->addAnswer(tr("Quit and lose them"), AskBox::Answer::Destroy), &QPushButton::clicked, this,
            &MainWindow::quitConfirmed);
    // With space on the disk again there is nothing to ask.
    connect(&m_core.store(), &Store::problemChanged, box, [this, box] {
        if (m_core.store().obstacle().isEmpty())
            box->close();
    });
    box->open();
}

void MainWindow::showDemo()
{
    auto* box = new AskBox(
        m_theme, QStringLiteral("play"), tr("The demo networks"), tr("The demo networks"),
        tr("Two small networks with four people on them run on this computer alone, in a window of their own that "
           "opens after a moment. Your own accounts are not touched. In a terminal it is:\n\n%1")
            .arg(isolated(m_options.demoCommand)),
        this);
    box->setSelectable();
    box->addAnswer(tr("Close"), AskBox::Answer::Leave);
    QPushButton* copy
        = box->addAnswer(tr("Copy the command"), m_options.startDemo ? AskBox::Answer::Aside : AskBox::Answer::Do);
    connect(copy, &QPushButton::clicked, this,
            [command = m_options.demoCommand] { QGuiApplication::clipboard()->setText(command); });
    if (m_options.startDemo)
        connect(box->addAnswer(tr("Start"), AskBox::Answer::Do), &QPushButton::clicked, this, &MainWindow::startDemo);
    box->open();
}

void MainWindow::startDemo()
{
    const auto ended = [window = QPointer(this)](const QString& problem) {
        if (!window)
            return;
        window->m_demoRuns = false;
        if (!problem.isEmpty())
            window->m_demoProblem = tr("The demo networks failed: %1").arg(isolated(problem));
        // Who has an account by now does not see the page.
        if (!problem.isEmpty() && !window->m_core.accounts().accounts().isEmpty())
            window->showProblem(window->m_demoProblem);
        window->refreshEmpty();
    };
    m_demoProblem.clear();
    m_demoRuns = m_options.startDemo(ended);
    if (!m_demoRuns)
        m_demoProblem = tr("The demo networks could not be started.");
    refreshEmpty();
}

void MainWindow::openNextUnread()
{
    // Recent stands unread first, newest on top: the first row is the most urgent.
    const ContactListModel& list = m_side->view().list();
    for (int section = 0; section < list.rowCount(); ++section) {
        const QModelIndex parent = list.index(section, 0);
        for (int row = 0; row < list.rowCount(parent); ++row) {
            const ListEntry* entry = list.entry(list.index(row, 0, parent));
            if (entry->unread > 0 && entry->key != shown()) {
                open(EntryKey(entry->key));
                m_conversation->focusInput();
                return;
            }
        }
    }
}

void MainWindow::openNeighbour(int step)
{
    const EntryKey key = m_side->view().neighbour(step);
    if (key == EntryKey{})
        return;
    open(key);
    m_conversation->focusInput();
}

void MainWindow::closeShown()
{
    const ConversationId current = m_conversation->currentConversation();
    const Conversation* conversation = m_core.conversations().conversation(current);
    const EntryKey key = shown();
    open({});
    // A room is left by its own command; closing its view must not make the user vanish from it.
    if (key.isContact()) {
        for (const ConversationId id : m_core.conversations().conversationsOf(key.contact))
            m_core.conversations().close(id);
    } else if (conversation && conversation->kind == wire::ConversationKind::Direct) {
        m_core.conversations().close(current);
    }
    m_side->view().setFocus();
}

void MainWindow::markAllRead()
{
    for (const ConversationId id : m_core.conversations().conversations()) {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (conversation && conversation->unread > 0)
            m_core.conversations().markRead(id);
    }
}

void MainWindow::cycleFocus(int step)
{
    struct Pane {
        bool has;
        std::function<void()> take;
    };
    QList<Pane> panes;
    const QWidget* focus = focusWidget();
    for (QWidget* bar : {static_cast<QWidget*>(m_prompts), static_cast<QWidget*>(m_notices)}) {
        if (QPushButton* answer = bar->isVisible() ? uppermostButton(*bar) : nullptr)
            panes.append({bar->isAncestorOf(focus), [answer] { answer->setFocus(Qt::ShortcutFocusReason); }});
    }
    if (m_side->view().isVisible())
        panes.append({focus == &m_side->view(), [this] { m_side->view().setFocus(Qt::ShortcutFocusReason); }});
    if (m_side->filter().isVisible())
        panes.append({focus == &m_side->filter(), [this] { m_side->focusFilter(); }});
    if (m_right->currentWidget() == m_conversation && m_conversation->isVisible()) {
        const bool messages = qobject_cast<const TimelineView*>(focus) != nullptr;
        const bool participants = m_conversation->participantsHaveFocus();
        const bool within = focus && m_conversation->isAncestorOf(focus);
        panes.append({messages, [this] { m_conversation->focusMessages(); }});
        if (m_conversation->hasParticipants())
            panes.append({participants, [this] { m_conversation->focusParticipants(); }});
        panes.append({within && !messages && !participants, [this] { m_conversation->focusInput(); }});
    }
    if (hasSearchOpen())
        panes.append({m_search->isAncestorOf(focus), [this] { m_search->field().setFocus(Qt::ShortcutFocusReason); }});
    if (panes.isEmpty())
        return;
    const auto at = std::ranges::find_if(panes, &Pane::has) - panes.begin();
    const auto count = panes.size();
    // From nowhere the first key leads to the first or the last pane.
    const auto next = at == count ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    panes[next].take();
}

void MainWindow::renameShown()
{
    if (m_side->view().isAncestorOf(focusWidget()) || m_side->view().hasFocus())
        m_side->view().renameCurrent();
    else if (const ContactId contact = m_conversation->currentContact(); contact.isValid())
        m_actions->askName(contact);
}

void MainWindow::writeToAddress()
{
    auto* dialog = new NewMessageDialog(m_core, m_theme, this);
    connect(dialog, &NewMessageDialog::opened, this, &MainWindow::openConversation);
    dialog->open();
}

void MainWindow::escape()
{
    if (hasSearchOpen() && m_search->isAncestorOf(focusWidget()))
        return closeSearch();
    if (!m_side->filter().text().isEmpty())
        m_side->filter().clear();
    if (m_right->currentWidget() == m_conversation && m_conversation->isVisible())
        m_conversation->escape();
}

} // namespace jackdaw::ui
