// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/conversation/conversation_view.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/window/details_dialog.h"
#include "ui/window/notice_stack.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_menus.h"

namespace jackdaw::ui {

namespace {

constexpr int kRailWidth = 64;
constexpr int kSingle = 480;                          // widths below show the list or the conversation, not both
constexpr std::chrono::milliseconds kTitlePause(100); // each change is a round of the window manager's

} // namespace

MainWindow::MainWindow(Core& core, Theme& theme, const Options& options, QWidget* parent)
    : QMainWindow(parent)
    , m_core(core)
    , m_theme(theme)
    , m_options(options)
    , m_side(new SidePanel(core, theme))
    , m_conversation(new ConversationView(core, theme))
    , m_empty(new EmptyPage(theme))
    , m_notices(new NoticeStack(core, theme))
    , m_prompts(new PromptBar(core, theme))
    , m_right(new QStackedWidget)
    , m_rightPane(new QWidget)
    , m_splitter(new QSplitter)
    , m_actions(new ContactActions(core, theme, m_side->view()))
    , m_titleChanged(kTitlePause, [this] { refreshTitle(); })
{
    m_state.theme = theme.choice();
    if (m_options.remember) {
        m_state = WindowState::read(core.profile().stateFolder);
        theme.setChoice(m_state.theme);
    }
    build();
    m_menus = new WindowMenus(*this);
    connectParts();
    m_side->view().list().setShowOffline(m_state.showOffline);
    m_side->view().list().setSorting(m_state.sorting);
    m_side->view().setCollapsed(SectionKey::Kind::Recent, m_state.recentFolded);
    m_side->view().setCollapsed(SectionKey::Kind::Rooms, m_state.roomsFolded);
    setMinimumSize(320, 400);
    if (m_state.geometry.isEmpty() || !restoreGeometry(m_state.geometry))
        resize(1180, 740);
    if (m_side->view().list().indexOf(m_state.shown).isValid())
        open(m_state.shown);
    applyLayout();
    refreshEmpty();
    refreshTitle();
    focusFirst();
}

MainWindow::~MainWindow()
{
    // Also when the session ends and nobody closes the window.
    save();
}

void MainWindow::build()
{
    m_right->addWidget(m_empty);
    m_right->addWidget(m_conversation);
    auto* right = new QHBoxLayout(m_rightPane);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_right, 1);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_rightPane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    // The hairline between the two is thin to look at and wide enough to grasp.
    m_splitter->setHandleWidth(1);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_prompts);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    m_notices->shareRoomWith(m_prompts);
}

void MainWindow::connectParts()
{
    connect(&m_side->view(), &ContactListView::opened, this, [this](const EntryKey& key) {
        open(key);
        m_conversation->focusInput();
    });
    connect(m_actions, &ContactActions::openRequested, this, [this](const EntryKey& key) {
        open(key);
        m_conversation->focusInput();
    });
    connect(m_actions, &ContactActions::closeRequested, this, &MainWindow::closeShown);
    connect(m_actions, &ContactActions::detailsRequested, this,
            [this](const EntryKey& key) { (new DetailsDialog(m_core, m_theme, key, this))->open(); });
    connect(m_actions, &ContactActions::problem, m_notices, &NoticeStack::showRefusal);
    connect(m_actions, &ContactActions::done, m_notices, &NoticeStack::showDone);
    // Not to the next question: a key held too long would answer that one, too.
    connect(m_prompts, &PromptBar::left, this, &MainWindow::focusFirst);
    connect(m_notices, &NoticeStack::left, this, &MainWindow::focusFirst);
    connect(m_empty, &EmptyPage::left, this, &MainWindow::focusFirst);
    connect(&m_core.profiles(), &ProfileService::brought, this, &MainWindow::showProfile);
    connect(m_prompts, &PromptBar::followed, this, &MainWindow::openConversation);
    connect(m_notices, &NoticeStack::editRequested, this, &MainWindow::openAssistant);
    connect(m_notices, &NoticeStack::openRequested, this, &MainWindow::openConversation);
    connect(m_notices, &NoticeStack::filesRequested, this, &MainWindow::openTransfers);
    connect(m_conversation, &ConversationView::accountRequested, this, &MainWindow::openAssistant);
    connect(m_conversation, &ConversationView::placeRequested, this, &MainWindow::followLink);
    connect(m_side, &SidePanel::addContactRequested, m_actions, [this] { m_actions->addContact(); });
    connect(m_conversation, &ConversationView::backRequested, this, [this] {
        showPane(false);
        m_side->focusList();
    });
    connect(m_conversation, &ConversationView::searchRequested, this, [this] { openSearch(true); });
    connect(m_conversation, &ConversationView::menuOpening, this,
            [this](QMenu* menu) { m_actions->fillBeside(*menu, shown()); });
    connect(m_conversation, &ConversationView::currentChanged, this, [this] {
        m_side->view().setOpened(shown());
        m_right->setCurrentWidget(shown() == EntryKey{} ? static_cast<QWidget*>(m_empty) : m_conversation);
        tellNotices();
        tellSearch();
        refreshEmpty();
        refreshTitle();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_layout == Layout::Wide)
            m_state.listWidth = m_side->width();
        placeSearch();
    });
    AccountService& accounts = m_core.accounts();
    for (const auto signal : {&AccountService::added, &AccountService::removed, &AccountService::connectionChanged})
        connect(&accounts, signal, this, &MainWindow::refreshEmpty);
    const ContactListModel* list = &m_side->view().list();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list, signal, this, &MainWindow::onListChanged);
    connect(list, &QAbstractItemModel::modelReset, this, &MainWindow::onListChanged);
    const auto titleChanged = [this] { m_titleChanged.request(); };
    connect(&m_core.conversations(), &ConversationService::conversationChanged, this, titleChanged);
    connect(&m_core.contacts(), &ContactService::contactChanged, this, titleChanged);
}

void MainWindow::onListChanged()
{
    // What is left of removed accounts decides what a narrow window begins with.
    if (m_layout == Layout::Single && m_core.accounts().accounts().isEmpty())
        refreshEmpty();
}

void MainWindow::tellNotices()
{
    const Conversation* target = m_core.conversations().conversation(m_conversation->currentConversation());
    m_notices->setShown(shownConversations(), target ? target->account : AccountId{});
}

void MainWindow::leaveToAssistant(AccountId account)
{
    m_notices->leaveOut(account);
    m_prompts->leaveOut(account);
}

void MainWindow::focusFirst()
{
    if (shown() != EntryKey{})
        m_conversation->focusInput();
    else if (m_core.accounts().accounts().isEmpty())
        m_empty->setFocus();
    else
        m_side->focusList();
}

EntryKey MainWindow::shown() const
{
    if (const ContactId contact = m_conversation->currentContact(); contact.isValid())
        return {contact, {}};
    return {{}, m_conversation->currentConversation()};
}

void MainWindow::open(const EntryKey& key)
{
    if (key.isContact())
        m_conversation->showContact(key.contact);
    else if (key.conversation.isValid())
        m_conversation->showConversation(key.conversation);
    else
        m_conversation->showNothing();
    m_side->view().setOpened(key);
    const bool something = key.isContact() || key.conversation.isValid();
    m_right->setCurrentWidget(something ? static_cast<QWidget*>(m_conversation) : m_empty);
    showPane(something);
    refreshTitle();
}

void MainWindow::openConversation(ConversationId conversation)
{
    open(m_side->view().list().reader().keyOf(conversation));
    show();
    raise();
    activateWindow();
    m_conversation->focusInput();
}

void MainWindow::showProblem(const QString& text)
{
    m_notices->showProblem(text);
}

void MainWindow::applyLayout()
{
    const int room = width();
    const Layout layout = room < kSingle ? Layout::Single : room < kNarrow ? Layout::Rail : Layout::Wide;
    m_layout = layout;
    m_side->setRail(layout == Layout::Rail);
    m_conversation->setBackShown(layout == Layout::Single);
    if (layout == Layout::Single) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        showPane(m_right->currentWidget() == m_conversation);
        return;
    }
    m_side->show();
    m_rightPane->show();
    if (layout == Layout::Rail) {
        m_side->setFixedWidth(kRailWidth);
        m_splitter->setSizes({kRailWidth, qMax(1, room - kRailWidth - 1)});
        return;
    }
    m_side->setMinimumWidth(kListMinimum);
    m_side->setMaximumWidth(kListMaximum);
    m_splitter->setSizes({m_state.listWidth, qMax(1, room - m_state.listWidth - 1)});
}

void MainWindow::showPane(bool conversation)
{
    if (m_layout != Layout::Single)
        return;
    // Without an account the offer to add one is what there is to see, unless something was said before.
    const ContactListModel& list = m_side->view().list();
    const bool nothing = m_core.accounts().accounts().isEmpty() && list.rowCount() == 0 && !list.isFiltered();
    const bool right = conversation || nothing;
    const QWidget* hidden = right ? static_cast<QWidget*>(m_side) : m_rightPane;
    const bool moves = !focusWidget() || hidden->isAncestorOf(focusWidget());
    m_side->setVisible(!right);
    m_rightPane->setVisible(right);
    if (!moves)
        return;
    if (conversation)
        m_conversation->focusInput();
    else if (right)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_side->focusList();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const int room = width();
    const Layout layout = room < kSingle ? Layout::Single : room < kNarrow ? Layout::Rail : Layout::Wide;
    if (layout != m_layout)
        applyLayout();
    placeSearch();
}

void MainWindow::refreshTitle()
{
    QString title = QStringLiteral("Jackdaw");
    const EntryKey key = shown();
    const Conversation* conversation = m_core.conversations().conversation(m_conversation->currentConversation());
    if (key.isContact())
        title = tr("%1 – Jackdaw").arg(m_core.contacts().nameOf(key.contact));
    else if (conversation)
        title = tr("%1 – Jackdaw").arg(conversation->title.isEmpty() ? conversation->address : conversation->title);
    if (const int unread = m_core.conversations().unreadTotal(); unread > 0)
        title = tr("(%1) %2").arg(unread).arg(title);
    setWindowTitle(title);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    QMainWindow::closeEvent(event);
    Q_EMIT quitRequested();
}

void MainWindow::save()
{
    if (!m_options.remember)
        return;
    m_state.geometry = saveGeometry();
    m_state.shown = shown();
    m_state.recentFolded = m_side->view().list().isCollapsed(SectionKey::Kind::Recent);
    m_state.roomsFolded = m_side->view().list().isCollapsed(SectionKey::Kind::Rooms);
    m_state.theme = m_theme.choice();
    m_state.write(m_core.profile().stateFolder);
}

} // namespace jackdaw::ui
