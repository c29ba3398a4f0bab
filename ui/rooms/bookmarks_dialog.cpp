// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/bookmarks_dialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/line_question.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr QSize kSize{560, 440};
constexpr int kOwnersFrom = 440; ///< narrower, the tooltip names the account
enum Column { Name, Owner, Automatic, Columns };
enum DataRole { AccountRole = Qt::UserRole, RoomRole, FoundRole };

QString nameOf(const wire::Bookmark& bookmark)
{
    return oneLine(bookmark.name.isEmpty() ? bookmark.room : bookmark.name);
}

} // namespace

BookmarksDialog::BookmarksDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remembered rooms"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    column->setSpacing(kSpace3);
    buildList();
    buildFoot();
    connect(&core.bookmarks(), &BookmarkService::changed, this, &BookmarksDialog::refresh);
    connect(&core.accounts(), &AccountService::removed, this, &BookmarksDialog::refresh);
    connect(&core.conversations(), &ConversationService::conversationChanged, this, &BookmarksDialog::settle);
    resize(kSize);
    refresh();
    if (m_list->topLevelItemCount() > 0)
        m_list->setFocus();
    else
        setFocus();
}

void BookmarksDialog::buildList()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a room"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QTreeWidget(this);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Room"), tr("Account"), tr("Automatic")});
    m_list->headerItem()->setData(Automatic, Qt::ToolTipRole, plainTip(tr("Joined at each sign-on")));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Owner, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(Automatic, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_empty = new TextLabel(m_theme, TextStyle::Text, Role::Muted, this);
    m_empty->setText(tr("No rooms are remembered yet. The menu of each room has “Join automatically”; rooms that a "
                        "network remembers for you are listed once you are online."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_problem = new TextLabel(m_theme, TextStyle::Secondary, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_problem);
    connect(m_search, &QLineEdit::textChanged, this, &BookmarksDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BookmarksDialog::settle);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem*, int at) {
        if (at != Automatic)
            join();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item, int at) {
        const auto place = at == Automatic && !m_filling ? placeOf(item) : std::nullopt;
        if (place)
            setJoins(*place, item->checkState(Automatic) == Qt::Checked);
    });
}

void BookmarksDialog::buildFoot()
{
    m_forget = new QPushButton(tr("Forget"), this);
    m_rename = new QPushButton(tr("Rename…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    m_join = new QPushButton(tr("Join"), this);
    for (QPushButton* button : {m_forget, m_rename, close})
        button->setAutoDefault(false);
    m_join->setDefault(true);
    auto* foot = new ButtonRow(this);
    foot->setButtons({m_forget, m_rename}, {close, m_join});
    layout()->addWidget(foot);
    connect(m_forget, &QPushButton::clicked, this, &BookmarksDialog::forget);
    connect(m_rename, &QPushButton::clicked, this, &BookmarksDialog::askName);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_join, &QPushButton::clicked, this, &BookmarksDialog::join);
}

void BookmarksDialog::refresh()
{
    const auto before = chosen();
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        QList<Place> all;
        int owners = 0;
        for (const Account& account : m_core.accounts().accounts()) {
            const QList<wire::Bookmark> bookmarks = m_core.bookmarks().bookmarks(account.id);
            owners += bookmarks.isEmpty() ? 0 : 1;
            for (const wire::Bookmark& bookmark : bookmarks)
                all.append({account.id, bookmark});
        }
        std::ranges::stable_sort(all, {}, [](const Place& place) { return folded(nameOf(place.bookmark)); });
        for (const Place& place : std::as_const(all)) {
            const Account* account = m_core.accounts().find(place.account);
            addRow(place, onNetwork(account->title(), m_core.protocols().nameOf(account->protocol)));
        }
        m_owners = owners;
        m_list->setVisible(!all.isEmpty());
        m_search->setVisible(!all.isEmpty());
        m_empty->setVisible(all.isEmpty());
        for (QPushButton* button : {m_forget, m_rename, m_join})
            button->setVisible(!all.isEmpty());
        if (before)
            choose(before->account, before->bookmark.room);
        if (!m_list->currentItem() && at >= 0)
            m_list->setCurrentItem(m_list->topLevelItem(std::min(at, m_list->topLevelItemCount() - 1)));
    }
    share();
    filter();
}

void BookmarksDialog::share()
{
    m_list->setColumnHidden(Owner, m_owners < 2 || width() < kOwnersFrom);
    m_list->setColumnWidth(Owner, width() * 3 / 10);
}

void BookmarksDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    share();
}

void BookmarksDialog::addRow(const Place& place, const QString& accountName)
{
    auto* row = new QTreeWidgetItem(m_list);
    row->setData(Name, AccountRole, place.account.value);
    row->setData(Name, RoomRole, place.bookmark.room);
    row->setData(Name, FoundRole, folded(place.bookmark.name + QLatin1Char('\n') + place.bookmark.room));
    row->setText(Name, isolated(nameOf(place.bookmark)));
    row->setData(Name, Qt::ToolTipRole, plainTip(isolated(place.bookmark.room) + QLatin1Char('\n') + accountName));
    row->setText(Owner, accountName);
    row->setData(Owner, Qt::ToolTipRole, plainTip(accountName));
    row->setCheckState(Automatic, place.bookmark.joins ? Qt::Checked : Qt::Unchecked);
    const QString joins = place.bookmark.joins ? tr("joined automatically") : tr("not joined automatically");
    row->setData(Name, Qt::AccessibleTextRole,
                 tr("%1, %2, %3").arg(isolated(nameOf(place.bookmark)), accountName, joins));
}

void BookmarksDialog::filter()
{
    const QString wanted = folded(m_search->text().trimmed());
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        row->setHidden(!row->data(Name, FoundRole).toString().contains(wanted));
        if (!first && !row->isHidden())
            first = row;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    settle();
}

void BookmarksDialog::choose(AccountId account, const QString& room)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        if (row->data(Name, AccountRole).toLongLong() == account.value && row->data(Name, RoomRole) == room)
            m_list->setCurrentItem(row);
    }
}

void BookmarksDialog::settle()
{
    const auto place = chosen();
    for (QPushButton* button : {m_forget, m_rename, m_join})
        button->setEnabled(place.has_value());
    m_join->setText(place && isIn(*place) ? tr("Open") : tr("Join"));
}

std::optional<BookmarksDialog::Place> BookmarksDialog::placeOf(const QTreeWidgetItem* item) const
{
    if (!item || item->isHidden())
        return {};
    const AccountId account{item->data(Name, AccountRole).toLongLong()};
    const auto bookmark = m_core.bookmarks().find(account, item->data(Name, RoomRole).toString());
    return bookmark ? std::optional(Place{account, *bookmark}) : std::nullopt;
}

std::optional<BookmarksDialog::Place> BookmarksDialog::chosen() const
{
    return placeOf(m_list->currentItem());
}

bool BookmarksDialog::isIn(const Place& place) const
{
    const Conversation* room = m_core.conversations().find(place.account, place.bookmark.room);
    return room && room->room.joined;
}

void BookmarksDialog::join()
{
    const auto place = chosen();
    if (!place)
        return;
    ConversationService& conversations = m_core.conversations();
    const wire::Bookmark& bookmark = place->bookmark;
    const Result<ConversationId> room = isIn(*place)
        ? Result<ConversationId>(conversations.find(place->account, bookmark.room)->id)
        : conversations.joinRoom(place->account, bookmark.room, bookmark.nick, bookmark.password);
    if (!room)
        return report(room.error());
    Q_EMIT joined(*room);
    accept();
}

void BookmarksDialog::askName()
{
    const auto place = chosen();
    if (!place)
        return;
    auto* question = new LineQuestion(m_theme, tr("Rename the room"), tr("&Name"), oneLine(place->bookmark.name), this);
    question->setAcceptText(tr("Rename"));
    connect(question, &LineQuestion::answered, this, [this, question, place](const QString& name) {
        // It may have been changed meanwhile, elsewhere.
        wire::Bookmark bookmark
            = m_core.bookmarks().find(place->account, place->bookmark.room).value_or(place->bookmark);
        bookmark.name = name;
        whenDone(m_core.bookmarks().set(place->account, bookmark), question, [question](const Result<void>& done) {
            if (done)
                question->accept();
            else
                question->refuse(done.error().text);
        });
    });
    question->open();
}

void BookmarksDialog::forget()
{
    if (const auto place = chosen())
        whenDone(m_core.bookmarks().remove(place->account, place->bookmark.room), this,
                 [this](const Result<void>& done) { report(done); });
}

void BookmarksDialog::setJoins(const Place& place, bool joins)
{
    wire::Bookmark bookmark = place.bookmark;
    bookmark.joins = joins;
    whenDone(m_core.bookmarks().set(place.account, bookmark), this, [this](const Result<void>& done) { report(done); });
}

void BookmarksDialog::report(const Result<void>& outcome)
{
    m_problem->setText(outcome ? QString() : outcome.error().text);
    m_problem->setVisible(!outcome);
    refresh();
}

bool BookmarksDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list)
        return QDialog::eventFilter(watched, event);
    const auto place = chosen();
    if (key == Qt::Key_Space && place)
        setJoins(*place, !place->bookmark.joins);
    else if (key == Qt::Key_F2)
        askName();
    else if (key == Qt::Key_Delete)
        forget();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace jackdaw::ui
