// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/notice_stack.h"

#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/storage/store.h"
#include "core/transfers/transfer_service.h"
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
    : NoticePile(theme, parent)
    , m_core(core)
    , m_theme(theme)
{
    for (const auto signal : {&TransferService::added, &TransferService::changed, &TransferService::removed})
        connect(&core.transfers(), signal, this, &NoticeStack::refreshOffers);
    connect(this, &NoticeStack::editRequested, this, &NoticeStack::leads);
    connect(this, &NoticeStack::openRequested, this, &NoticeStack::leads);
    connect(this, &NoticeStack::filesRequested, this, &NoticeStack::leads);
    AccountService& accounts = core.accounts();
    for (const auto signal : {&AccountService::added, &AccountService::changed, &AccountService::removed,
                              &AccountService::connectionChanged})
        connect(&accounts, signal, this, &NoticeStack::refresh);
    connect(&accounts, &AccountService::keyringProblem, this, [this](AccountId account, const QString& text) {
        m_keyringTexts.insert(account, text);
        refreshKeyring();
    });
    for (const auto signal : {&PromptService::opened, &PromptService::closed})
        connect(&core.prompts(), signal, this, &NoticeStack::refresh);
    connect(&core.conversations(), &ConversationService::problem, this, &NoticeStack::showConversationProblem);
    connect(&core.conversations(), &ConversationService::conversationRemoved, this, &NoticeStack::forget);
    connect(&core.conversations(), &ConversationService::conversationChanged, this, [this](ConversationId id) {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (conversation && (conversation->room.joined || conversation->room.joining || !conversation->open))
            forget(id);
    });
    connect(&core.store(), &Store::problemChanged, this, &NoticeStack::showStorage);
    showStorage(core.store().problem());
    refresh();
}

void NoticeStack::refresh()
{
    refreshAccounts();
    refreshKeyring();
}

void NoticeStack::showStorage(const QString& text)
{
    if (m_storage)
        drop(m_storage);
    m_storage = nullptr;
    if (text.isEmpty())
        return;
    m_storage = new NoticeLine(m_theme, QStringLiteral("error"), Role::Danger, text, this);
    // Before all others: it is what may be lost.
    insert(0, m_storage);
}

void NoticeStack::setShown(const QList<ConversationId>& conversations, AccountId account)
{
    m_shown = conversations;
    m_shownAccount = account;
    for (const ConversationId id : conversations)
        forget(id);
    refreshAccounts();
    refreshOffers();
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
    QMap<QString, QList<AccountId>> troubled;
    QStringList order;
    QSet<AccountId> told;
    for (const Account& account : m_core.accounts().accounts()) {
        const Connection connection = m_core.accounts().connection(account.id);
        if (!account.enabled || !connection.error || !isWorthTelling(account.id, connection)
            || isSaidElsewhere(account.id))
            continue;
        if (!order.contains(connection.error->text))
            order += connection.error->text;
        troubled[connection.error->text] += account.id;
        told.insert(account.id);
    }
    QHash<QList<AccountId>, NoticeLine*> kept;
    for (const QString& trouble : std::as_const(order)) {
        const QList<AccountId> accounts = troubled.value(trouble);
        const QString text = tr("%1: %2").arg(namesOf(accounts), trouble);
        NoticeLine* line = m_accounts.take(accounts);
        if (!line)
            line = makeAccountLine(accounts, text);
        line->setText(text);
        kept.insert(accounts, line);
    }
    const auto gone = std::exchange(m_accounts, kept);
    m_told = told;
    for (NoticeLine* line : gone)
        drop(line);
    fit();
}

void NoticeStack::refreshOffers()
{
    const QList<Transfer> all = m_core.transfers().transfers();
    const auto waiting = std::count_if(all.begin(), all.end(), [this](const Transfer& transfer) {
        const Conversation* theirs = m_core.conversations().find(transfer.account, transfer.peer);
        return transfer.incoming && transfer.state == TransferState::Offered
            && !(theirs && m_shown.contains(theirs->id));
    });
    if (waiting == 0) {
        if (m_offers)
            drop(std::exchange(m_offers, nullptr));
        return;
    }
    const QString text = tr("%n file(s) are offered to you.", nullptr, static_cast<int>(waiting));
    if (m_offers)
        return m_offers->setText(text);
    m_offers = new NoticeLine(m_theme, QStringLiteral("file"), Role::Text, text, this);
    connect(m_offers->addButton(tr("Show")), &QPushButton::clicked, this, &NoticeStack::filesRequested);
    add(m_offers);
}

void NoticeStack::refreshKeyring()
{
    QMap<QString, QList<AccountId>> accounts;
    for (auto it = m_keyringTexts.begin(); it != m_keyringTexts.end();) {
        const Account* account = m_core.accounts().find(it.key());
        if (!account || !account->enabled || !account->rememberPassword) {
            it = m_keyringTexts.erase(it);
            continue;
        }
        if (!isAsked(it.key(), it.value()))
            accounts[it.value()] += it.key();
        ++it;
    }
    for (const QString& said : m_keyring.keys()) {
        if (!accounts.contains(said))
            drop(m_keyring.take(said));
    }
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        const QString text = tr("%1: %2").arg(namesOf(it.value()), it.key());
        if (NoticeLine* line = m_keyring.value(it.key())) {
            line->setText(text);
            continue;
        }
        m_keyring.insert(it.key(), addClosable(text, [this, said = it.key()] {
                             m_keyring.remove(said);
                             m_keyringTexts.removeIf([&said](const auto& each) { return each.value() == said; });
                         }));
    }
    fit();
}

bool NoticeStack::isAsked(AccountId account, const QString& text) const
{
    const QList<Prompt> prompts = m_core.prompts().prompts();
    return std::ranges::any_of(prompts, [account, &text](const Prompt& prompt) {
        return prompt.account == account && prompt.kind == wire::PromptKind::Password && prompt.text == text;
    });
}

QString NoticeStack::namesOf(const QList<AccountId>& accounts) const
{
    QStringList names;
    for (const AccountId id : accounts) {
        if (const Account* account = m_core.accounts().find(id))
            names += isolated(account->title());
    }
    return names.size() == 1 ? names.first() : QLocale().createSeparatedList(names);
}

bool NoticeStack::isWorthTelling(AccountId account, const Connection& connection) const
{
    switch (connection.state) {
    case AccountState::Failed:
        return true;
    case AccountState::Waiting:
        // A line that comes and goes with every try would be worse than none.
        return m_told.contains(account) || connection.error->retryAt - m_core.clock().now() >= kShortOutage;
    case AccountState::Connecting:
        return m_told.contains(account) && connection.error->retryAt > 0;
    case AccountState::Offline:
    case AccountState::Online:
        break;
    }
    return false;
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

NoticeLine* NoticeStack::makeAccountLine(const QList<AccountId>& accounts, const QString& text)
{
    auto* line = new NoticeLine(m_theme, QStringLiteral("warning"), Role::Warning, text, this);
    if (accounts.size() == 1)
        connect(line->addButton(tr("Settings…")), &QPushButton::clicked, this,
                [this, account = accounts.first()] { Q_EMIT editRequested(account); });
    connect(line->addButton(tr("Try again")), &QPushButton::clicked, this, [this, accounts] {
        for (const AccountId account : accounts)
            (void)m_core.accounts().reconnect(account);
    });
    add(line);
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
    putFirst(line);
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
    putFirst(line);
}

void NoticeStack::putFirst(NoticeLine* line)
{
    insert(m_storage ? 1 : 0, line);
}

} // namespace jackdaw::ui
