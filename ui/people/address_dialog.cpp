// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/address_dialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/transfers/transfer_service.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 380;

} // namespace

AddressDialog::AddressDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_account(account)
    , m_meaning(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Ask again"), this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who may see my network address"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    column->setSpacing(kSpace3);
    auto* title = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    if (const Account* known = core.accounts().find(account))
        title->setText(onNetwork(known->title(), core.protocols().nameOf(known->protocol)));
    title->setWordWrap(true);
    column->addWidget(title);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(windowTitle());
    column->addWidget(m_list, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_remove->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ResetRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &AddressDialog::takeBack);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&core.transfers().consents(), &AddressConsents::changed, this, [this](AccountId changed) {
        if (changed == m_account)
            refresh();
    });
    resize(kWidth, kHeight);
    refresh();
}

QString AddressDialog::nameOf(const QString& address) const
{
    if (address.isEmpty())
        return tr("Everybody on this account");
    const Buddy* buddy = m_core.contacts().findBuddy(m_account, address);
    const QString name = buddy ? m_core.contacts().nameOf(buddy->contact) : QString();
    const QString written = isolated(oneLine(address));
    return name.isEmpty() || name == address ? written : tr("%1 · %2").arg(isolated(oneLine(name)), written);
}

void AddressDialog::refresh()
{
    const QStringList people = m_core.transfers().consents().remembered(m_account);
    m_meaning->setText(people.isEmpty()
                           ? tr("Nobody for good: before a file goes directly, which shows your network address, you "
                                "are asked.")
                           : tr("Files go directly to and from them without a question, which shows them your network "
                                "address."));
    m_list->clear();
    for (const QString& address : people) {
        auto* item = new QListWidgetItem(nameOf(address), m_list);
        item->setData(Qt::UserRole, address);
    }
    m_remove->setEnabled(false);
}

void AddressDialog::takeBack()
{
    QStringList addresses;
    for (const QListWidgetItem* item : m_list->selectedItems())
        addresses.append(item->data(Qt::UserRole).toString());
    Result<void> outcome;
    for (const QString& address : addresses) {
        if (outcome)
            outcome = m_core.transfers().consents().remember(m_account, address, false);
    }
    m_problem->setText(outcome ? QString() : outcome.error().text);
    m_problem->setVisible(!outcome);
}

} // namespace jackdaw::ui
