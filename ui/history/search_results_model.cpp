// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/history/search_results_model.h"

#include <QDateTime>
#include <algorithm>

#include "core/base/clock.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/people/picture_service.h"
#include "ui/contacts/entry_reader.h"
#include "ui/conversation/clock_time.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

QString shortDay(qint64 time, qint64 now, const QLocale& locale)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(time);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (then.date() == today)
        return clockTime(time, locale);
    if (then.date().year() != today.year())
        return locale.toString(then.date(), QLocale::ShortFormat);
    // The language's own order of day and month, without the year.
    QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(
        then.date(), format.indexOf(u'd') < format.indexOf(u'M') ? QStringLiteral("d MMM") : QStringLiteral("MMM d"));
}

SearchResultsModel::SearchResultsModel(Core& core, QObject* parent)
    : QAbstractListModel(parent)
    , m_core(core)
    , m_reader(std::make_unique<EntryReader>(core))
{
}

SearchResultsModel::~SearchResultsModel() = default;

void SearchResultsModel::setHits(const QList<SearchHit>& hits, bool onePlace)
{
    const auto sameId = [](const SearchHit& a, const SearchHit& b) { return a.message.id == b.message.id; };
    const bool grown = hits.size() >= m_hits.size() && m_onePlace == onePlace
        && std::equal(m_hits.begin(), m_hits.end(), hits.begin(), sameId);
    if (!grown) {
        beginResetModel();
        m_hits = hits;
        m_onePlace = onePlace;
        endResetModel();
        return;
    }
    const auto old = static_cast<int>(m_hits.size());
    if (hits.size() > m_hits.size()) {
        beginInsertRows({}, old, static_cast<int>(hits.size()) - 1);
        m_hits = hits;
        endInsertRows();
    } else {
        m_hits = hits; // the same messages, other words of them
    }
    if (old > 0)
        Q_EMIT dataChanged(index(0), index(old - 1));
}

QString SearchResultsModel::authorOf(const Message& message) const
{
    if (message.direction == Direction::Outgoing)
        return tr("You");
    return message.senderName.isEmpty() ? message.sender : message.senderName;
}

SearchResultsModel::Row SearchResultsModel::row(int index) const
{
    const Message& message = m_hits[index].message;
    const auto entry = m_reader->read(m_reader->keyOf(message.conversation));
    const Conversation* conversation = m_core.conversations().conversation(message.conversation);
    Row row;
    row.when = shortDay(message.time, m_core.clock().now(), QLocale());
    if (entry) {
        row.title = entry->name;
        row.avatar = {entry->name, entry->avatarKey, {}, entry->room, false};
    } else if (conversation) {
        row.title = conversation->title.isEmpty() ? conversation->address : conversation->title;
        row.avatar = {row.title, conversation->address, {}, conversation->kind == wire::ConversationKind::Room, false};
    }
    const bool own = message.direction == Direction::Outgoing;
    const bool room = conversation && conversation->kind == wire::ConversationKind::Room;
    if (conversation && !room)
        row.avatar.picture = m_core.pictures().small(conversation->account, conversation->address);
    // One person's words need no name but theirs; in a room, or among one's own, it takes one.
    if (m_onePlace && (room || own) && message.direction != Direction::Notice)
        row.title = authorOf(message);
    else if ((room || own) && message.direction != Direction::Notice)
        row.author = authorOf(message);
    return row;
}

int SearchResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row shown = row(index.row());
    const QString text = snippetOf(m_hits[index.row()]).text;
    const QString said = shown.author.isEmpty() ? text : tr("%1: %2").arg(isolated(shown.author), text);
    return tr("%1, %2, %3").arg(isolated(shown.title), shown.when, isolated(said));
}

} // namespace jackdaw::ui
