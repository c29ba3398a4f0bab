// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/add_contact_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

TextLabel* addLabelled(QVBoxLayout* layout, const Theme& theme, const QString& name, QWidget* input)
{
    auto* label = new TextLabel(theme, TextStyle::Secondary, Role::Muted);
    label->setText(name);
    label->setBuddy(input);
    input->setAccessibleName(name);
    layout->addWidget(label);
    layout->addWidget(input);
    layout->addSpacing(kSpace2);
    return label;
}

} // namespace

AddContactDialog::AddContactDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_account(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_alias(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_message(new QLineEdit(this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
{
    setWindowTitle(tr("Add a contact"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace1);
    for (const Account& account : core.accounts().accounts()) {
        if (!account.enabled)
            continue;
        m_account->addItem(onNetwork(account.title(), core.protocols().nameOf(account.protocol)), account.id.value);
    }
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabelled(layout, theme, tr("Account"), m_account);
    addLabelled(layout, theme, tr("Address"), m_address);
    addLabelled(layout, theme, tr("Name (optional)"), m_alias);
    m_group->setEditable(true);
    m_group->lineEdit()->setAccessibleName(tr("Group"));
    for (const Group& group : core.contacts().groups())
        m_group->addItem(group.name);
    addLabelled(layout, theme, tr("Group"), m_group);
    m_messageLabel = addLabelled(layout, theme, tr("Message to them (optional)"), m_message);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddContactDialog::add);
    connect(m_address, &QLineEdit::textChanged, this, &AddContactDialog::refresh);
    connect(m_account, &QComboBox::currentIndexChanged, this, &AddContactDialog::refresh);
    refresh();
    m_address->setFocus();
    resize(400, sizeHint().height());
}

void AddContactDialog::setAddress(AccountId account, const QString& address)
{
    m_account->setCurrentIndex(qMax(0, m_account->findData(account.value)));
    m_address->setText(address);
    m_alias->setFocus();
}

void AddContactDialog::refresh()
{
    const AccountId account{m_account->currentData().toLongLong()};
    const bool asks = m_core.accounts().has(account, wire::Feature::Authorisation);
    m_message->setVisible(asks);
    m_messageLabel->setVisible(asks);
    m_add->setEnabled(account.isValid() && !m_address->text().trimmed().isEmpty());
    m_problem->setVisible(!account.isValid());
    if (!account.isValid())
        m_problem->setText(tr("Add an account first: contacts live on a network."));
}

void AddContactDialog::add()
{
    const AccountId account{m_account->currentData().toLongLong()};
    const auto added
        = m_core.contacts().addBuddy(account, m_address->text().trimmed(), m_group->currentText().trimmed(),
                                     m_alias->text().trimmed(), m_message->text());
    if (added) {
        Q_EMIT contactAdded(*added);
        accept();
        return;
    }
    m_problem->setText(added.error().text);
    m_problem->show();
}

} // namespace jackdaw::ui
