// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/join_room_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/rooms/room_browser.h"
#include "ui/theme/button_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr QSize kSize{560, 600};

/// What people call themselves in a room is short: an address's part before "@" serves, the whole never does.
QString beforeAt(const QString& address)
{
    return address.left(address.indexOf(QLatin1Char('@')));
}

} // namespace

JoinRoomDialog::JoinRoomDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Join a room"));
    resize(kSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    column->setSpacing(kSpace3);
    buildForm();
    m_directory = new RoomBrowser(core, theme, this);
    column->addWidget(m_directory, 1);
    connect(m_directory, &RoomBrowser::chosen, m_address, &QLineEdit::setText);
    connect(m_directory, &RoomBrowser::activated, this, &JoinRoomDialog::join);
    buildFoot();
    connect(&m_core.accounts(), &AccountService::connectionChanged, this, [this] {
        const AccountId chosen = account();
        fillAccounts();
        if (chosen != account())
            accountChanged();
    });
    fillAccounts();
    accountChanged();
    m_address->setFocus();
}

void JoinRoomDialog::buildForm()
{
    auto* form = new QFormLayout;
    form->setSpacing(kSpace2);
    m_account = new QComboBox(this);
    m_address = new QLineEdit(this);
    m_nick = new QLineEdit(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Only if the room asks for one"));
    form->addRow(tr("&Account"), m_account);
    form->addRow(tr("&Room"), m_address);
    form->addRow(tr("Your &name there"), m_nick);
    form->addRow(tr("&Password"), m_password);
    m_remember = new QCheckBox(tr("Join a&utomatically"), this);
    m_remember->setToolTip(tr("Enter this room whenever you sign on"));
    m_setUp = new QCheckBox(tr("Set it up first if it is &new"), this);
    form->addRow(m_remember);
    form->addRow(m_setUp);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_account, &QComboBox::currentIndexChanged, this, &JoinRoomDialog::accountChanged);
    connect(m_address, &QLineEdit::textChanged, this, &JoinRoomDialog::check);
}

void JoinRoomDialog::buildFoot()
{
    auto* remembered = new QPushButton(tr("Remembered rooms…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_join = new QPushButton(tr("Join"), this);
    remembered->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_join->setDefault(true);
    auto* foot = new ButtonRow(this);
    foot->setButtons({remembered}, {cancel, m_join});
    layout()->addWidget(foot);
    connect(m_join, &QPushButton::clicked, this, &JoinRoomDialog::join);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remembered, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT rememberedWanted();
    });
}

void JoinRoomDialog::makeNew()
{
    setWindowTitle(tr("New room"));
    m_setUp->setChecked(true);
}

void JoinRoomDialog::preset(AccountId account, const QString& address)
{
    const int index = m_account->findData(account.value);
    if (index >= 0)
        m_account->setCurrentIndex(index);
    m_address->setText(address);
}

AccountId JoinRoomDialog::account() const
{
    return AccountId{m_account->currentData().toLongLong()};
}

void JoinRoomDialog::fillAccounts()
{
    const AccountId chosen = account();
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const Account& each : m_core.accounts().accounts()) {
        if (each.enabled && m_core.accounts().has(each.id, wire::Feature::Rooms))
            m_account->addItem(onNetwork(each.title(), m_core.protocols().nameOf(each.protocol)), each.id.value);
    }
    if (const int index = m_account->findData(chosen.value); index >= 0)
        m_account->setCurrentIndex(index);
    check();
}

void JoinRoomDialog::accountChanged()
{
    const Connection connection = m_core.accounts().connection(account());
    // A network that knows the user by the address alone calls him in rooms by what stands before its "@".
    const bool named = !connection.name.isEmpty() && connection.name != connection.address;
    m_nick->setPlaceholderText(named ? connection.name : beforeAt(connection.address));
    m_setUp->setVisible(m_core.accounts().has(account(), wire::Feature::ConfigureRoom));
    m_directory->setAccount(account());
    check();
}

void JoinRoomDialog::check()
{
    if (m_join)
        m_join->setEnabled(!m_joining && account().isValid() && !m_address->text().trimmed().isEmpty());
}

void JoinRoomDialog::join()
{
    if (std::exchange(m_joining, true))
        return;
    check();
    whenDone(m_core.conversations().roomAddress(account(), m_address->text()), this,
             [this, account = account()](const Result<QString>& address) {
                 m_joining = false;
                 check();
                 if (!address)
                     return m_directory->say(address.error().text, true);
                 enter(account, *address);
             });
}

void JoinRoomDialog::enter(AccountId account, const QString& address)
{
    ConversationService& conversations = m_core.conversations();
    const Conversation* known = conversations.find(account, address);
    const QString typed = m_nick->text().trimmed();
    if (known && known->room.joined && !typed.isEmpty() && typed != known->room.nick) {
        if (const Result<void> asked = conversations.setNick(known->id, typed); !asked)
            return m_directory->say(asked.error().text, true);
    }
    const QString nick = typed.isEmpty() ? m_nick->placeholderText() : typed;
    const Result<ConversationId> conversation = conversations.joinRoom(
        account, address, nick, m_password->text(), m_setUp->isVisibleTo(this) && m_setUp->isChecked());
    if (!conversation)
        return m_directory->say(conversation.error().text, true);
    if (m_remember->isChecked()) {
        // What cannot be remembered is said where the room is: in its menu the box is off.
        (void)m_core.bookmarks().set(account, {address, {}, nick, {}, true});
    }
    Q_EMIT joined(*conversation);
    accept();
}

} // namespace jackdaw::ui
