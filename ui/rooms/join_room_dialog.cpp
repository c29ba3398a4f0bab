// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/join_room_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

enum Column { Name, Count, Topic, Columns };
constexpr QSize kSize{560, 560};
constexpr int kLongest = 300; ///< characters of a topic worth showing

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
    buildDirectory();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Join"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &JoinRoomDialog::join);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_account, &QComboBox::currentIndexChanged, this, &JoinRoomDialog::accountChanged);
    connect(m_address, &QLineEdit::textChanged, this, &JoinRoomDialog::check);
}

void JoinRoomDialog::buildDirectory()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the network's rooms"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_model = new QStandardItemModel(0, Columns, this);
    m_model->setHorizontalHeaderLabels({tr("Room"), tr("People"), tr("Topic")});
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortRole(Qt::UserRole);
    m_rooms = new QTreeView(this);
    m_rooms->setModel(m_found);
    m_rooms->setRootIsDecorated(false);
    m_rooms->setUniformRowHeights(true);
    m_rooms->setSortingEnabled(true);
    m_rooms->sortByColumn(Count, Qt::DescendingOrder);
    m_rooms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rooms->setAccessibleName(tr("Rooms of the network"));
    m_rooms->header()->setStretchLastSection(true);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setFont(m_theme.font(TextStyle::Secondary));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_search);
    column->addWidget(m_rooms, 1);
    column->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_rooms->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_address->setText(index.siblingAtColumn(Name).data(Qt::UserRole + 1).toString());
    });
    connect(m_rooms, &QTreeView::activated, this, &JoinRoomDialog::join);
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
    ++m_asked;
    m_model->removeRows(0, m_model->rowCount());
    const Connection connection = m_core.accounts().connection(account());
    // A network that knows the user by the address alone calls him in rooms by what stands before its "@".
    const bool named = !connection.name.isEmpty() && connection.name != connection.address;
    m_nick->setPlaceholderText(named ? connection.name : beforeAt(connection.address));
    if (!account().isValid())
        return say(tr("No account that has rooms is online."));
    list();
    check();
}

void JoinRoomDialog::list()
{
    const bool listed = m_core.accounts().has(account(), wire::Feature::RoomDirectory);
    m_search->setEnabled(listed);
    m_rooms->setEnabled(listed);
    if (!listed)
        return say(tr("This network has no list of rooms. Type the room's address."));
    say(tr("Asking the network for its rooms…"));
    whenDone(m_core.conversations().listRooms(account()), this,
             [this, asked = m_asked](const Result<QList<wire::RoomEntry>>& rooms) {
                 if (asked == m_asked)
                     showRooms(rooms);
             });
}

void JoinRoomDialog::showRooms(const Result<QList<wire::RoomEntry>>& rooms)
{
    if (!rooms)
        return say(rooms.error().text, true);
    m_rooms->setSortingEnabled(false);
    for (const wire::RoomEntry& room : *rooms) {
        const QString name = oneLine(room.name.isEmpty() ? room.address : room.name);
        auto* first = new QStandardItem(isolated(name));
        first->setData(name, Qt::UserRole);
        first->setData(room.address, Qt::UserRole + 1);
        auto* count = new QStandardItem(room.participants < 0 ? QString() : locale().toString(room.participants));
        count->setData(room.participants, Qt::UserRole);
        auto* topic = new QStandardItem(isolated(oneLine(room.topic.left(kLongest))));
        topic->setData(topic->text(), Qt::UserRole);
        m_model->appendRow({first, count, topic});
    }
    m_rooms->setSortingEnabled(true);
    m_rooms->resizeColumnToContents(Name);
    m_rooms->setColumnWidth(Name, std::min(m_rooms->columnWidth(Name), m_rooms->width() / 2));
    m_rooms->resizeColumnToContents(Count);
    say(rooms->isEmpty() ? tr("The network lists no rooms.")
                         : tr("%n room(s)", nullptr, static_cast<int>(rooms->size())));
}

void JoinRoomDialog::say(const QString& text, bool danger)
{
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(danger ? Role::Danger : Role::Muted));
    m_state->setPalette(palette);
    m_state->setText(text);
}

void JoinRoomDialog::check()
{
    if (m_buttons)
        m_buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(!m_joining && account().isValid() && !m_address->text().trimmed().isEmpty());
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
                     return say(address.error().text, true);
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
            return say(asked.error().text, true);
    }
    const QString nick = typed.isEmpty() ? m_nick->placeholderText() : typed;
    const Result<ConversationId> conversation = conversations.joinRoom(account, address, nick, m_password->text());
    if (!conversation)
        return say(conversation.error().text, true);
    Q_EMIT joined(*conversation);
    accept();
}

} // namespace jackdaw::ui
