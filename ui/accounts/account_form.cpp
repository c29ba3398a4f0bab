// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/account_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/link/name_parts.h"
#include "ui/prompts/field_form.h"
#include "ui/prompts/password_edit.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

AccountForm::AccountForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new FieldForm(theme, this))
    , m_passwordLabel(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_password(new PasswordEdit(theme, this))
    , m_remember(new QCheckBox(tr("Remember the password in the keyring"), this))
    , m_registers(new QCheckBox(tr("Make a new account on the server"), this))
    , m_showsAddress(new QCheckBox(tr("Files may show people my network address without asking"), this))
    , m_options(new FieldForm(theme, this))
    , m_label(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace3);
    layout->addWidget(m_name);
    auto* password = new QVBoxLayout;
    password->setSpacing(kSpace1);
    password->addWidget(m_passwordLabel);
    password->addWidget(m_password);
    password->addSpacing(kSpace1);
    password->addWidget(m_remember);
    password->addWidget(m_registers);
    layout->addLayout(password);
    m_passwordLabel->setBuddy(m_password);
    auto* label = new QVBoxLayout;
    label->setSpacing(kSpace1);
    auto* caption = new TextLabel(theme, TextStyle::Secondary, Role::Muted, this);
    caption->setText(tr("What you call this account (optional)"));
    caption->setBuddy(m_label);
    m_label->setAccessibleName(caption->text());
    label->addWidget(caption);
    label->addWidget(m_label);
    layout->addLayout(label);
    layout->addWidget(m_options);
    layout->addWidget(m_showsAddress);
    layout->addStretch();
    connect(m_name, &FieldForm::changed, this, &AccountForm::changed);
    connect(m_options, &FieldForm::changed, this, &AccountForm::changed);
    connect(m_password, &QLineEdit::textChanged, this, &AccountForm::changed);
    connect(m_registers, &QCheckBox::toggled, this, &AccountForm::changed);
    connect(m_showsAddress, &QCheckBox::toggled, this, &AccountForm::changed);
}

void AccountForm::setProtocol(const wire::ProtocolInfo& info)
{
    m_info = info;
    Account account;
    account.protocol = info.id;
    build(account);
}

void AccountForm::setAccount(const wire::ProtocolInfo& info, const Account& account)
{
    m_info = info;
    build(account);
}

void AccountForm::build(const Account& account)
{
    m_account = account;
    m_name->setVisible(isComplete());
    m_options->setVisible(isComplete());
    const QVariantMap name = account.username.isEmpty() ? QVariantMap() : splitName(m_info, account.username);
    // Every option that the network can do without is out of the way, and so is such a part of the name.
    QList<wire::Field> usual;
    QList<wire::Field> others;
    for (const wire::Field& part : std::as_const(m_info.nameParts))
        (part.advanced ? others : usual).append(part);
    m_name->setFields(usual, name);
    QVariantMap options = account.options;
    options.insert(name);
    m_options->setFields(others + m_info.options, options);
    QString label = m_info.passwordRequired ? tr("Password") : tr("Password (optional)");
    if (account.id.isValid())
        label = tr("New password (empty: as before)");
    m_passwordLabel->setText(label);
    m_password->setAccessibleName(label);
    m_password->clear();
    m_remember->setChecked(account.rememberPassword);
    m_registers->setChecked(false);
    m_registers->setVisible(!account.id.isValid() && m_info.features.contains(wire::Feature::Registration));
    m_showsAddress->setVisible(m_info.features.contains(wire::Feature::Files));
    m_showsAddress->setChecked(false);
    m_label->setText(account.label);
    // New inputs come last for Tab unless told otherwise.
    setTabOrder(m_name->continueTab(this), m_password);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, m_registers);
    setTabOrder(m_registers, m_label);
    setTabOrder(m_options->continueTab(m_label), m_showsAddress);
}

QVariantMap AccountForm::nameParts() const
{
    QVariantMap parts = m_name->values();
    const QVariantMap others = m_options->values();
    for (const wire::Field& part : m_info.nameParts) {
        if (part.advanced)
            parts.insert(part.key, others.value(part.key));
    }
    return parts;
}

Account AccountForm::account() const
{
    Account account = m_account;
    account.label = m_label->text().trimmed();
    account.rememberPassword = m_remember->isChecked();
    if (!isComplete())
        return account;
    account.username = joinedName(m_info, nameParts());
    account.options = m_options->changedValues();
    for (const wire::Field& part : m_info.nameParts)
        account.options.remove(part.key);
    return account;
}

QString AccountForm::password() const
{
    return m_password->text();
}

bool AccountForm::registers() const
{
    return m_registers->isVisibleTo(this) && m_registers->isChecked();
}

bool AccountForm::showsAddress() const
{
    return m_showsAddress->isVisibleTo(this) && m_showsAddress->isChecked();
}

void AccountForm::setShowsAddress(bool shows)
{
    m_showsAddress->setChecked(shows);
}

QString AccountForm::problem() const
{
    if (!isComplete())
        return {};
    if (const Result<void> fits = checkNameParts(m_info, nameParts()); !fits)
        return fits.error().text;
    // A whole name in the first field fills the others.
    if (QString problem = m_name->problem(); !problem.isEmpty() && !checkName(m_info, account().username))
        return problem;
    if (registers() && m_password->text().isEmpty())
        return tr("Choose a password for the new account.");
    return m_options->problem();
}

void AccountForm::focusProblem()
{
    if (!m_name->problem().isEmpty())
        m_name->focusProblem();
    else if (registers() && m_password->text().isEmpty())
        m_password->setFocus();
    else
        m_options->focusProblem();
}

void AccountForm::focusFirst()
{
    if (!isComplete())
        return m_label->setFocus();
    m_name->focusFirst();
}

} // namespace jackdaw::ui
