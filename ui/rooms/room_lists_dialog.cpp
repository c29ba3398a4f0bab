// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/room_lists_dialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

using wire::RoomAction;
using wire::RoomList;

constexpr QSize kSize{520, 460};
enum Column { Address, Note, Columns };

RoomAction adding(RoomList list)
{
    switch (list) {
    case RoomList::Banned:
        return RoomAction::Ban;
    case RoomList::Members:
        return RoomAction::MakeMember;
    case RoomList::Operators:
        return RoomAction::MakeOperator;
    case RoomList::Owners:
        return RoomAction::MakeOwner;
    case RoomList::Unknown:
        break;
    }
    return RoomAction::Unknown;
}

RoomAction removing(RoomList list)
{
    switch (list) {
    case RoomList::Banned:
        return RoomAction::Unban;
    case RoomList::Members:
        return RoomAction::TakeMember;
    case RoomList::Operators:
        return RoomAction::TakeOperator;
    case RoomList::Owners:
        return RoomAction::TakeOwner;
    case RoomList::Unknown:
        break;
    }
    return RoomAction::Unknown;
}

/// The reason, and who put them there when.
QString noteOf(const wire::RoomListEntry& entry)
{
    QStringList parts;
    if (!entry.reason.isEmpty())
        parts << isolated(oneLine(entry.reason));
    if (!entry.by.isEmpty())
        parts << RoomListsDialog::tr("by %1").arg(isolated(oneLine(entry.by)));
    if (entry.time > 0)
        parts << dayText(QDateTime::fromMSecsSinceEpoch(entry.time).date());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString RoomListsDialog::nameFor(const QList<RoomList>& lists)
{
    return lists == QList{RoomList::Banned} ? tr("Banned people…") : tr("Members and banned people…");
}

RoomListsDialog::RoomListsDialog(Core& core, const Theme& theme, ConversationId room, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_room(room)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Conversation* conversation = core.conversations().conversation(room);
    const QList<RoomList> lists = conversation ? conversation->room.lists : QList<RoomList>();
    setWindowTitle(lists == QList{RoomList::Banned} ? tr("Banned people") : tr("Members and banned people"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    column->setSpacing(kSpace3);
    auto* title = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    title->setText(conversation ? oneLine(conversation->title) : QString());
    title->setWordWrap(true);
    column->addWidget(title);
    m_which = new QComboBox(this);
    m_which->setAccessibleName(windowTitle());
    for (const auto& [list, name] : {std::pair{RoomList::Banned, tr("Banned")},
                                     {RoomList::Members, tr("Members")},
                                     {RoomList::Operators, tr("Operators")},
                                     {RoomList::Owners, tr("Owners")}}) {
        if (lists.contains(list))
            m_which->addItem(name, int(list));
    }
    m_which->setVisible(m_which->count() > 1);
    column->addWidget(m_which);
    buildList();
    buildFoot();
    connect(m_which, &QComboBox::currentIndexChanged, this, &RoomListsDialog::ask);
    ConversationService& conversations = core.conversations();
    connect(&conversations, &ConversationService::roomCommandDone, this, [this](ConversationId about) {
        if (about == m_room && m_changing)
            changeNext();
    });
    connect(&conversations, &ConversationService::problem, this, [this](ConversationId about, const QString& text) {
        if (about != m_room || !m_changing)
            return;
        m_removing.clear();
        changeNext();
        say(text);
    });
    connect(&conversations, &ConversationService::conversationChanged, this, [this](ConversationId about) {
        if (about == m_room)
            settle();
    });
    resize(kSize);
    ask();
}

void RoomListsDialog::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Address"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_state = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    m_state->setWordWrap(true);
    m_problem = new TextLabel(m_theme, TextStyle::Secondary, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(tr("Address"));
    m_address->setAccessibleName(tr("Address"));
    m_add = new QPushButton(this);
    m_add->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RoomListsDialog::settle);
    connect(m_address, &QLineEdit::textChanged, this, &RoomListsDialog::settle);
    connect(m_address, &QLineEdit::returnPressed, this, &RoomListsDialog::add);
    connect(m_add, &QPushButton::clicked, this, &RoomListsDialog::add);
}

void RoomListsDialog::buildFoot()
{
    m_remove = new QPushButton(this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_remove, close})
        button->setAutoDefault(false);
    auto* foot = new ButtonRow(this);
    foot->setButtons({m_remove}, {close});
    layout()->addWidget(foot);
    connect(m_remove, &QPushButton::clicked, this, &RoomListsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

RoomList RoomListsDialog::list() const
{
    return static_cast<RoomList>(m_which->currentData().toInt());
}

bool RoomListsDialog::may(RoomAction action) const
{
    const Conversation* room = m_core.conversations().conversation(m_room);
    return room && room->room.joined && room->room.rights && room->room.rights->contains(action);
}

void RoomListsDialog::ask()
{
    m_list->clear();
    m_list->setAccessibleName(m_which->currentText());
    m_state->setText(tr("Asking the network…"));
    say({});
    settle();
    const int asked = ++m_asked;
    whenDone(m_core.conversations().roomList(m_room, list()), this,
             [this, asked](const Result<QList<wire::RoomListEntry>>& entries) {
                 if (asked == m_asked)
                     show(entries);
             });
}

void RoomListsDialog::show(const Result<QList<wire::RoomListEntry>>& entries)
{
    if (!entries) {
        m_state->clear();
        return say(entries.error().text);
    }
    bool noted = false;
    for (const wire::RoomListEntry& entry : *entries) {
        auto* row = new QTreeWidgetItem(m_list);
        const QString note = noteOf(entry);
        row->setData(Address, Qt::UserRole, entry.address);
        row->setText(Address, isolated(oneLine(entry.address)));
        row->setText(Note, note);
        row->setData(Address, Qt::ToolTipRole, plainTip(row->text(Address)));
        row->setData(Note, Qt::ToolTipRole, plainTip(note));
        noted = noted || !note.isEmpty();
    }
    m_list->setColumnHidden(Note, !noted);
    if (!entries->isEmpty())
        m_state->setText(tr("%n address(es)", nullptr, static_cast<int>(entries->size())));
    else
        m_state->setText(list() == RoomList::Banned ? tr("Nobody is banned.") : tr("Nobody is on this list."));
    settle();
}

void RoomListsDialog::settle()
{
    const bool bans = list() == RoomList::Banned;
    m_add->setText(bans ? tr("Ban") : tr("Add"));
    m_remove->setText(bans ? tr("Lift the ban") : tr("Remove from the list"));
    m_address->setEnabled(may(adding(list())));
    m_add->setEnabled(!m_changing && m_address->isEnabled() && !m_address->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_changing && may(removing(list())) && !m_list->selectedItems().isEmpty());
}

void RoomListsDialog::add()
{
    const QString address = m_address->text().trimmed();
    if (!m_add->isEnabled() || address.isEmpty())
        return;
    say({});
    const Result<void> asked = m_core.conversations().actInRoom(m_room, adding(list()), {}, address, {});
    if (!asked)
        return say(asked.error().text);
    m_changing = true;
    m_address->clear();
    settle();
}

void RoomListsDialog::remove()
{
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        m_removing << item->data(Address, Qt::UserRole).toString();
    say({});
    changeNext();
}

void RoomListsDialog::changeNext()
{
    m_changing = false;
    if (m_removing.isEmpty())
        return ask();
    const Result<void> asked
        = m_core.conversations().actInRoom(m_room, removing(list()), {}, m_removing.takeFirst(), {});
    m_changing = bool(asked);
    if (!asked) {
        m_removing.clear();
        say(asked.error().text);
    }
    settle();
}

void RoomListsDialog::say(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace jackdaw::ui
