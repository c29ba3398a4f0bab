// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/new_message_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

NewMessageDialog::NewMessageDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_account(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
    , m_open(new QPushButton(tr("Write"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New message"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace1);
    const auto addLabelled = [&](const QString& name, QWidget* input) {
        auto* label = new TextLabel(theme, TextStyle::Secondary, Role::Muted, this);
        label->setText(name);
        label->setBuddy(input);
        input->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(input);
        layout->addSpacing(kSpace2);
    };
    addLabelled(tr("Address"), m_address);
    addLabelled(tr("Account"), m_account);
    for (const Account& account : core.accounts().accounts()) {
        if (!account.enabled)
            continue;
        m_account->addItem(onNetwork(account.title(), core.protocols().nameOf(account.protocol)), account.id.value);
    }
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->setWordWrap(true);
    m_problem->setText(tr("Add an account first: messages go over a network."));
    m_problem->setVisible(m_account->count() == 0);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewMessageDialog::write);
    connect(m_address, &QLineEdit::textChanged, this,
            [this] { m_open->setEnabled(m_account->count() > 0 && !m_address->text().trimmed().isEmpty()); });
    connect(m_account, &QComboBox::currentIndexChanged, this, &NewMessageDialog::follow);
    m_open->setEnabled(false);
    follow();
    m_address->setFocus();
    resize(400, sizeHint().height());
}

void NewMessageDialog::follow()
{
    const AccountId account{m_account->currentData().toLongLong()};
    QStringList known;
    for (const ContactId contact : m_core.contacts().contacts()) {
        for (const Buddy* buddy : m_core.contacts().buddiesOf(contact)) {
            if (buddy->account == account)
                known.append(buddy->address);
        }
    }
    auto* completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_address->completer();
    m_address->setCompleter(completer);
}

void NewMessageDialog::write()
{
    const AccountId account{m_account->currentData().toLongLong()};
    const Result<ConversationId> conversation = m_core.conversations().openDirect(account, m_address->text().trimmed());
    if (!conversation) {
        m_problem->setText(conversation.error().text);
        m_problem->show();
        return;
    }
    Q_EMIT opened(*conversation);
    accept();
}

} // namespace jackdaw::ui
