// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/notice_stack.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/storage/store.h"
#include "ui/prompts/notice_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

// milliseconds
constexpr int kDoneShown = 10'000;
constexpr int kRefusalShown = 30'000;
constexpr qint64 kShortOutage = 8'000; ///< until the next try; the footer says enough of those

} // namespace

NoticeStack::NoticeStack(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    AccountService& accounts = core.accounts();
    for (const auto signal : {&AccountService::added, &AccountService::changed, &AccountService::removed,
                              &AccountService::connectionChanged})
        connect(&accounts, signal, this, &NoticeStack::refreshAccounts);
    connect(&accounts, &AccountService::keyringProblem, this, &NoticeStack::showKeyringProblem);
    for (const auto signal : {&PromptService::opened, &PromptService::closed})
        connect(&core.prompts(), signal, this, &NoticeStack::refreshAccounts);
    connect(&core.conversations(), &ConversationService::problem, this, &NoticeStack::showConversationProblem);
    connect(&core.conversations(), &ConversationService::conversationRemoved, this, &NoticeStack::forget);
    connect(&core.conversations(), &ConversationService::conversationChanged, this, [this](ConversationId id) {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (conversation && (conversation->room.joined || conversation->room.joining || !conversation->open))
            forget(id);
    });
    connect(&core.store(), &Store::problemChanged, this, &NoticeStack::showStorage);
    showStorage(core.store().problem());
    refreshAccounts();
}

void NoticeStack::showStorage(const QString& text)
{
    if (m_storage)
        drop(m_storage);
    m_storage = nullptr;
    if (text.isEmpty())
        return;
    m_storage = new NoticeLine(m_theme, QStringLiteral("error"), Role::Danger, text, this);
    add(m_storage);
}

void NoticeStack::setShown(const QList<ConversationId>& conversations, AccountId account)
{
    m_shown = conversations;
    m_shownAccount = account;
    for (const ConversationId id : conversations)
        forget(id);
    refreshAccounts();
}

void NoticeStack::leaveOut(AccountId account)
{
    m_leftOut = account;
    refreshAccounts();
}

bool NoticeStack::isSaidElsewhere(AccountId account) const
{
    if (account == m_leftOut || account == m_shownAccount)
        return true;
    const QList<Prompt> prompts = m_core.prompts().prompts();
    return std::ranges::any_of(prompts, [account](const Prompt& prompt) {
        return prompt.account == account && prompt.kind == wire::PromptKind::Password;
    });
}

void NoticeStack::refreshAccounts()
{
    QHash<AccountId, NoticeLine*> kept;
    for (const Account& account : m_core.accounts().accounts()) {
        const Connection connection = m_core.accounts().connection(account.id);
        if (!account.enabled || !account.rememberPassword) {
            if (NoticeLine* line = m_keyring.take(account.id))
                drop(line);
        }
        if (!account.enabled || !connection.error || !isWorthTelling(account.id, connection)
            || isSaidElsewhere(account.id))
            continue;
        const QString text = tr("%1: %2").arg(isolated(account.title()), connection.error->text);
        NoticeLine* line = m_accounts.take(account.id);
        if (!line)
            line = makeAccountLine(account.id, text);
        line->setText(text);
        kept.insert(account.id, line);
    }
    for (NoticeLine* line : std::as_const(m_accounts))
        drop(line);
    m_accounts = kept;
    setVisible(m_layout->count() > 0);
}

bool NoticeStack::isWorthTelling(AccountId account, const Connection& connection) const
{
    switch (connection.state) {
    case AccountState::Failed:
        return true;
    case AccountState::Waiting:
        // A line that comes and goes with every try would be worse than none.
        return m_accounts.contains(account) || connection.error->retryAt - m_core.clock().now() >= kShortOutage;
    case AccountState::Connecting:
        return m_accounts.contains(account) && connection.error->retryAt > 0;
    case AccountState::Offline:
    case AccountState::Online:
        break;
    }
    return false;
}

void NoticeStack::showKeyringProblem(AccountId account, const QString& text)
{
    NoticeLine*& line = m_keyring[account];
    if (line)
        return line->setText(text);
    line = addClosable(text, [this, account] { m_keyring.remove(account); });
}

void NoticeStack::showConversationProblem(ConversationId id, const QString& text)
{
    const Conversation* conversation = m_core.conversations().conversation(id);
    if (!conversation || text.isEmpty() || m_shown.contains(id))
        return;
    const QString said = tr("%1: %2").arg(isolated(conversation->title), text);
    if (NoticeLine* line = m_conversations.value(id))
        return line->setText(said);
    auto* line = new NoticeLine(m_theme, QStringLiteral("warning"), Role::Warning, said, this);
    m_conversations.insert(id, line);
    connect(line->addButton(tr("Open")), &QPushButton::clicked, this, [this, id] { Q_EMIT openRequested(id); });
    connect(line->addButton(tr("Close")), &QPushButton::clicked, this, [this, id] { forget(id); });
    add(line);
}

void NoticeStack::forget(ConversationId conversation)
{
    if (NoticeLine* line = m_conversations.take(conversation))
        drop(line);
}

NoticeLine* NoticeStack::makeAccountLine(AccountId account, const QString& text)
{
    auto* line = new NoticeLine(m_theme, QStringLiteral("warning"), Role::Warning, text, this);
    connect(line->addButton(tr("Settings…")), &QPushButton::clicked, this,
            [this, account] { Q_EMIT editRequested(account); });
    connect(line->addButton(tr("Try again")), &QPushButton::clicked, this,
            [this, account] { (void)m_core.accounts().reconnect(account); });
    m_layout->addWidget(line);
    return line;
}

NoticeLine* NoticeStack::addClosable(const QString& text, const std::function<void()>& closed)
{
    auto* line = new NoticeLine(m_theme, QStringLiteral("warning"), Role::Warning, text, this);
    connect(line->addButton(tr("Close")), &QPushButton::clicked, this, [this, line, closed] {
        closed();
        drop(line);
    });
    add(line);
    return line;
}

void NoticeStack::showProblem(const QString& text)
{
    if (!text.isEmpty() && !m_problems.contains(text))
        m_problems.insert(text, addClosable(text, [this, text] { m_problems.remove(text); }));
}

void NoticeStack::showRefusal(const QString& text)
{
    if (text.isEmpty() || m_problems.contains(text))
        return;
    showProblem(text);
    NoticeLine* line = m_problems.value(text);
    dropLater(line, kRefusalShown, [this, text] { m_problems.remove(text); });
}

void NoticeStack::showDone(const QString& text, const std::function<void()>& undo)
{
    auto* line = new NoticeLine(m_theme, QStringLiteral("check"), Role::AccentText, text, this);
    if (undo) {
        connect(line->addButton(tr("Undo")), &QPushButton::clicked, this, [this, line, undo] {
            undo();
            drop(line);
        });
    }
    dropLater(line, kDoneShown);
    add(line);
}

void NoticeStack::add(NoticeLine* line)
{
    m_layout->addWidget(line);
    show();
}

void NoticeStack::drop(QWidget* line)
{
    const bool held = line->isAncestorOf(window()->focusWidget());
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(m_layout->count() > 0);
    if (held)
        Q_EMIT left();
}

void NoticeStack::dropLater(NoticeLine* line, int milliseconds, const std::function<void()>& dropped)
{
    auto* timer = new QTimer(line);
    connect(timer, &QTimer::timeout, line, [this, line, dropped] {
        // Not from under the hand that is about to press its button: the timer comes again.
        if (line->isAncestorOf(window()->focusWidget()) || line->underMouse())
            return;
        if (dropped)
            dropped();
        drop(line);
    });
    timer->start(milliseconds);
}

} // namespace jackdaw::ui
