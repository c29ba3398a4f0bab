// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/room_browser.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/rooms/rooms_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

/// Whether rooms of this account's network may be on several servers: joining asks for one.
bool hasServers(Core& core, AccountId id)
{
    const Account* account = core.accounts().find(id);
    const auto info = account ? core.protocols().info(account->protocol) : std::nullopt;
    return info && std::ranges::any_of(info->roomFields, [](const wire::Field& field) {
               return field.kind == wire::FieldKind::Host;
           });
}

} // namespace

RoomBrowser::RoomBrowser(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    buildHead();
    buildList();
}

RoomBrowser::~RoomBrowser() = default;

void RoomBrowser::buildHead()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the network's rooms"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_server = new QLineEdit(this);
    m_server->setPlaceholderText(tr("On the account's server"));
    m_server->setAccessibleName(tr("Server whose rooms are listed"));
    m_server->setToolTip(tr("Type another server and press Enter to list its rooms"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_server->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addWidget(m_search, 3);
    row->addWidget(m_server, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void RoomBrowser::buildList()
{
    m_model = new RoomsModel(this);
    m_rooms = new QTreeView(this);
    m_rooms->setModel(m_model);
    m_rooms->setRootIsDecorated(false);
    m_rooms->setUniformRowHeights(true);
    m_rooms->setSortingEnabled(true);
    m_rooms->sortByColumn(RoomsModel::People, Qt::DescendingOrder);
    m_rooms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rooms->setAccessibleName(tr("Rooms of the network"));
    m_rooms->header()->setStretchLastSection(true);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setFont(m_theme.font(TextStyle::Secondary));
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_stop);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_rooms, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, m_model, &RoomsModel::setFilter);
    connect(m_model, &RoomsModel::grown, this, &RoomBrowser::tellCount);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        if (m_listing)
            m_listing->stop();
    });
    connect(m_rooms->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(index.data(RoomsModel::AddressRole).toString());
    });
    connect(m_rooms, &QTreeView::activated, this, &RoomBrowser::activated);
}

void RoomBrowser::setAccount(AccountId account)
{
    m_account = account;
    m_server->clear();
    const bool listed = m_core.accounts().has(account, wire::Feature::RoomDirectory);
    m_server->setVisible(listed && hasServers(m_core, account));
    m_search->setEnabled(listed);
    m_rooms->setEnabled(listed);
    m_listing.reset();
    m_stop->hide();
    m_model->clear();
    if (!account.isValid())
        say(tr("No account that has rooms is online."));
    else if (!listed)
        say(tr("This network has no list of rooms. Type the room's address."));
    else
        ask();
}

void RoomBrowser::ask()
{
    m_model->clear();
    m_widened = false;
    m_stopped = false;
    m_listing = m_core.conversations().openRoomList(m_account, m_server->text().trimmed());
    connect(m_listing.get(), &RoomListing::listed, m_model, &RoomsModel::add);
    connect(m_listing.get(), &RoomListing::ended, this, &RoomBrowser::ended);
    m_stop->show();
    say(tr("Asking the network for its rooms…"));
}

void RoomBrowser::tellCount()
{
    widen();
    if (!m_listing || !m_listing->isOver())
        return say(tr("%Ln room(s) so far…", nullptr, m_model->total()));
    if (m_stopped)
        return say(tr("Stopped: %Ln room(s) so far.", nullptr, m_model->total()));
    if (m_model->total() == 0)
        return say(tr("The network lists no rooms."));
    if (m_listing->isCut())
        return say(tr("The first %Ln room(s). The network has more: type the address of one that is missing.", nullptr,
                      m_model->total()));
    say(tr("%Ln room(s)", nullptr, m_model->total()));
}

void RoomBrowser::ended(const Result<void>& outcome)
{
    // It calls from inside of itself: kept until the next one.
    m_stop->hide();
    if (outcome)
        tellCount();
    else
        say(outcome.error().text, true);
}

/// Once there is something to measure; by hand from then on.
void RoomBrowser::widen()
{
    if (m_widened || m_model->rowCount() == 0)
        return;
    m_widened = true;
    m_rooms->resizeColumnToContents(RoomsModel::Name);
    m_rooms->setColumnWidth(RoomsModel::Name, std::min(m_rooms->columnWidth(RoomsModel::Name), m_rooms->width() / 2));
    m_rooms->resizeColumnToContents(RoomsModel::People);
}

void RoomBrowser::say(const QString& text, bool danger)
{
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(danger ? Role::Danger : Role::Muted));
    m_state->setPalette(palette);
    m_state->setText(text);
}

bool RoomBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Not the dialog's "Join".
    if (enter && watched == m_server) {
        ask();
        return true;
    }
    if (watched == m_search && (enter || key == Qt::Key_Down) && m_model->rowCount() > 0) {
        m_rooms->setFocus(Qt::OtherFocusReason);
        m_rooms->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jackdaw::ui
