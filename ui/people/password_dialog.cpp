// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/password_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/people/own_person_service.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 420;

} // namespace

PasswordDialog::PasswordDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_account(account)
    , m_first(addField())
    , m_second(addField())
    , m_state(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change password"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    form->setSpacing(kSpace3);
    auto* lead = new TextLabel(theme, TextStyle::Text, Role::Text, this);
    const Account* known = core.accounts().find(account);
    lead->setText(tr("The server of %1 gets it, and every program that signs on there needs it from then on.")
                      .arg(isolated(known ? known->title() : QString())));
    lead->setWordWrap(true);
    form->addRow(lead);
    form->addRow(tr("&New password"), m_first);
    form->addRow(tr("&Once more"), m_second);
    m_state->setWordWrap(true);
    m_state->hide();
    form->addRow(m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change password"), QDialogButtonBox::AcceptRole);
    m_change->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kWidth, form->heightForWidth(kWidth));
}

QLineEdit* PasswordDialog::addField()
{
    auto* field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

void PasswordDialog::change()
{
    if (m_first->text().isEmpty())
        return say(tr("Enter the new password."), true);
    if (m_first->text() != m_second->text())
        return say(tr("The two are not the same."), true);
    m_change->setEnabled(false);
    say(tr("Asking the server…"), false);
    whenDone(m_core.ownPerson().changePassword(m_account, m_first->text()), this, [this](const Result<void>& outcome) {
        m_change->setEnabled(true);
        if (outcome)
            accept();
        else
            say(tr("The password is still the old one. %1").arg(outcome.error().text), true);
    });
}

void PasswordDialog::say(const QString& text, bool isError)
{
    m_state->setRole(isError ? Role::Danger : Role::Muted);
    m_state->setText(text);
    m_state->show();
}

} // namespace jackdaw::ui
