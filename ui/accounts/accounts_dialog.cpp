// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/accounts_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/status/status_service.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/account_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"

namespace jackdaw::ui {

namespace {

constexpr int kButtonsFrom = 440; ///< narrower rows have them in their menu

} // namespace

AccountsDialog::AccountsDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_empty(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
{
    setWindowTitle(tr("Accounts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    layout->setSpacing(kSpace3);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setSpacing(0);
    m_empty->setText(tr("No account yet. Add one, and its contacts appear in the list."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_rows->addWidget(m_empty, 1);
    m_rows->addStretch();
    auto* scroll = new ScrollPage(theme, content, {kSpace3, kSpace3, kSpace3, kSpace3}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    auto* add = new QPushButton(theme.icon(QStringLiteral("add"), Role::Text), tr("Add an account…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { openAssistant({}); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    AccountService& accounts = core.accounts();
    connect(&accounts, &AccountService::added, this, &AccountsDialog::refresh);
    connect(&accounts, &AccountService::removed, this, &AccountsDialog::refresh);
    connect(&accounts, &AccountService::changed, this, &AccountsDialog::refresh);
    connect(&accounts, &AccountService::connectionChanged, this, [this](AccountId account) {
        if (AccountRow* row = m_byAccount.value(account))
            row->refresh();
    });
    connect(&core.status(), &StatusService::changed, this, &AccountsDialog::refresh);
    resize(480, 420);
    refresh();
}

void AccountsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    for (AccountRow* row : std::as_const(m_byAccount))
        row->setNarrow(width() < kButtonsFrom);
}

void AccountsDialog::refresh()
{
    QHash<AccountId, AccountRow*> kept;
    for (const Account& account : m_core.accounts().accounts()) {
        AccountRow* row = m_byAccount.take(account.id);
        if (!row) {
            row = new AccountRow(m_core, m_theme, account.id, this);
            connect(row, &AccountRow::editRequested, this, &AccountsDialog::openAssistant);
            m_rows->insertWidget(m_rows->count() - 1, row);
        }
        row->setNarrow(width() < kButtonsFrom);
        row->refresh();
        kept.insert(account.id, row);
    }
    for (AccountRow* gone : std::as_const(m_byAccount)) {
        gone->hide();
        gone->deleteLater();
    }
    m_byAccount = kept;
    m_empty->setVisible(kept.isEmpty());
}

void AccountsDialog::openAssistant(AccountId account)
{
    auto* dialog = new AccountDialog(m_core, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const Account* found = m_core.accounts().find(account))
        dialog->edit(*found);
    connect(dialog, &AccountDialog::watching, this, &AccountsDialog::watching);
    dialog->open();
}

} // namespace jackdaw::ui
