// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/privacy_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/privacy_service.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 480;

} // namespace

PrivacyDialog::PrivacyDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_account(account)
    , m_mode(new QComboBox(this))
    , m_meaning(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_head(new TextLabel(theme, TextStyle::Name, Role::Text, this))
    , m_list(new QListWidget(this))
    , m_address(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove from the list"), this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who may reach me"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    column->setSpacing(kSpace3);
    auto* title = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    if (const Account* known = core.accounts().find(account))
        title->setText(onNetwork(known->title(), core.protocols().nameOf(known->protocol)));
    title->setWordWrap(true);
    column->addWidget(title);
    m_mode->addItem(tr("Everybody but those I block"), int(wire::PrivacyMode::NotBlocked));
    m_mode->addItem(tr("Only my contacts"), int(wire::PrivacyMode::Contacts));
    m_mode->addItem(tr("Only those on a list"), int(wire::PrivacyMode::Listed));
    m_mode->addItem(tr("Nobody"), int(wire::PrivacyMode::Nobody));
    m_mode->addItem(tr("Everybody, also those I blocked"), int(wire::PrivacyMode::Everybody));
    m_mode->setAccessibleName(windowTitle());
    column->addWidget(m_mode);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    column->addWidget(m_head);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    m_address->setPlaceholderText(tr("Address"));
    m_address->setAccessibleName(tr("Address"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mode, &QComboBox::activated, this, [this] {
        report(m_core.privacy().setMode(m_account, static_cast<wire::PrivacyMode>(m_mode->currentData().toInt())));
    });
    connect(m_add, &QPushButton::clicked, this, &PrivacyDialog::add);
    connect(m_address, &QLineEdit::returnPressed, this, &PrivacyDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &PrivacyDialog::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&core.privacy(), &PrivacyService::changed, this, [this](AccountId changed) {
        if (changed == m_account)
            refresh();
    });
    connect(&core.privacy(), &PrivacyService::problem, this, [this](AccountId of, const QString& text) {
        if (of == m_account)
            report(Error{ErrorCode::Refused, text, {}});
    });
    resize(kWidth, kHeight);
    refresh();
}

bool PrivacyDialog::listsAllowed() const
{
    return m_core.privacy().privacy(m_account).mode == wire::PrivacyMode::Listed;
}

void PrivacyDialog::refresh()
{
    const Privacy privacy = m_core.privacy().privacy(m_account);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(privacy.mode))));
    switch (privacy.mode) {
    case wire::PrivacyMode::Contacts:
        m_meaning->setText(tr("Messages, questions and files of strangers do not appear, and nobody can ask to add "
                              "you."));
        break;
    case wire::PrivacyMode::Listed:
        m_meaning->setText(tr("Whoever is not on the list below is not heard, be they contacts or strangers."));
        break;
    case wire::PrivacyMode::Nobody:
        m_meaning->setText(tr("Nobody is heard, in rooms excepted."));
        break;
    case wire::PrivacyMode::Everybody:
        m_meaning->setText(tr("The list below has no effect."));
        break;
    default:
        m_meaning->setText(
            tr("Whoever is on the list below is not heard: no message, no question and no file of theirs "
               "appears."));
        break;
    }
    const QStringList& names = listsAllowed() ? privacy.allowed : privacy.blocked;
    m_head->setText(listsAllowed() ? tr("May reach me") : tr("Blocked"));
    m_add->setText(listsAllowed() ? tr("Add") : tr("Block"));
    m_list->setAccessibleName(m_head->text());
    m_list->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(isolated(oneLine(name)), m_list);
        item->setData(Qt::UserRole, name);
    }
    m_remove->setEnabled(false);
}

void PrivacyDialog::add()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty())
        return m_address->setFocus();
    put(address, true);
    m_address->clear();
}

void PrivacyDialog::remove()
{
    QStringList names;
    for (const QListWidgetItem* item : m_list->selectedItems())
        names.append(item->data(Qt::UserRole).toString());
    for (const QString& name : names)
        put(name, false);
}

void PrivacyDialog::put(const QString& address, bool on)
{
    PrivacyService& privacy = m_core.privacy();
    report(listsAllowed() ? privacy.setAllowed(m_account, address, on) : privacy.setBlocked(m_account, address, on));
}

void PrivacyDialog::report(const Result<void>& outcome)
{
    m_problem->setText(outcome ? QString() : outcome.error().text);
    m_problem->setVisible(!outcome);
    refresh();
}

} // namespace jackdaw::ui
