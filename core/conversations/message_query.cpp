// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/message_query.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "core/conversations/message_rows.h"

namespace jackdaw {

// Each conversation gives its own stretch from the index on (conversation, position); SQLite merges them.
QByteArray messageQuerySql(qsizetype conversations, bool newestFirst)
{
    const QByteArray order = newestFirst ? "DESC" : "ASC";
    QByteArray sql = "SELECT * FROM (";
    for (qsizetype i = 0; i < conversations; ++i) {
        const QByteArray id = QByteArray::number(i + 4);
        if (i > 0)
            sql += " UNION ALL ";
        sql += "SELECT * FROM (SELECT " JACKDAW_MESSAGE_COLUMNS " FROM message m JOIN conversation c ON c.id = ?" + id
            + " WHERE m.conversation = ?" + id + " AND m.position > ?1 AND m.position < ?2 ORDER BY m.position " + order
            + " LIMIT ?3)";
    }
    // The fourth column is the position.
    return sql + ") ORDER BY 4 " + order + " LIMIT ?3";
}

Result<QList<Message>> readMessages(Database& database, const MessageQuery& query)
{
    const qsizetype count = std::min(query.conversations.size(), kMaximumTimelines);
    const int limit = std::clamp(query.limit, 0, kMaximumPage);
    if (count == 0 || limit == 0)
        return QList<Message>();
    // After a position: the next ones. Otherwise the newest before it, turned round below.
    const bool newestFirst = !query.after.has_value();
    Statement statement = database.prepare(messageQuerySql(count, newestFirst).constData());
    QList<qint64> values{query.after.value_or(std::numeric_limits<qint64>::min()),
                         query.before.value_or(std::numeric_limits<qint64>::max()), limit};
    for (qsizetype i = 0; i < count; ++i)
        values.append(query.conversations[i].value);
    statement.bindAll(values);

    QList<Message> messages;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        messages.append(readMessage(statement));
    }
    if (newestFirst)
        std::reverse(messages.begin(), messages.end());
    return messages;
}

Result<Message> readMessage(Database& database, MessageId id)
{
    Statement statement
        = database.prepare("SELECT " JACKDAW_MESSAGE_COLUMNS
                           " FROM message m JOIN conversation c ON c.id = m.conversation WHERE m.id = ?");
    const Result<bool> row = statement.bind(id).step();
    if (!row)
        return row.error();
    if (!*row) {
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("Conversations", "There is no such message."), {}};
    }
    return readMessage(statement);
}

Result<Message> newestMessage(Database& database, ConversationId conversation)
{
    MessageQuery query;
    query.conversations = {conversation};
    query.limit = 1;
    Result<QList<Message>> messages = readMessages(database, query);
    if (!messages)
        return messages.error();
    return messages->isEmpty() ? Message() : messages->first();
}

} // namespace jackdaw
