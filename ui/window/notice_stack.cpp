// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/notice_stack.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/storage/store.h"
#include "ui/prompts/notice_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kDoneShown = 10000;     // milliseconds
constexpr qint64 kShortOutage = 8000; // milliseconds until the next try; the footer says enough of those

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
    connect(&accounts, &AccountService::keyringProblem, this,
            [this](AccountId, const QString& text) { showProblem(text); });
    connect(&core.conversations(), &ConversationService::problem, this,
            [this](ConversationId, const QString& text) { showProblem(text); });
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

void NoticeStack::refreshAccounts()
{
    QHash<AccountId, NoticeLine*> kept;
    for (const Account& account : m_core.accounts().accounts()) {
        const Connection connection = m_core.accounts().connection(account.id);
        if (!account.enabled || !connection.error || !isWorthTelling(account.id, connection))
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

void NoticeStack::showProblem(const QString& text)
{
    if (text.isEmpty() || m_problems.contains(text))
        return;
    auto* line = new NoticeLine(m_theme, QStringLiteral("warning"), Role::Warning, text, this);
    m_problems.insert(text, line);
    connect(line->addButton(tr("Close")), &QPushButton::clicked, this, [this, line, text] {
        m_problems.remove(text);
        drop(line);
    });
    add(line);
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
    QTimer::singleShot(kDoneShown, line, [this, line] { drop(line); });
    add(line);
}

void NoticeStack::add(NoticeLine* line)
{
    m_layout->addWidget(line);
    show();
}

void NoticeStack::drop(QWidget* line)
{
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(m_layout->count() > 0);
}

} // namespace jackdaw::ui
