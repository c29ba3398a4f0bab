// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/message_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/storage/search_index.h"
#include "core/wire/names.h"

namespace jackdaw {

namespace {

/// Empty becomes NULL: shorter rows, and indices that leave it out.
QString orNull(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

Message readMessage(const Statement& row, int first)
{
    int column = first;
    Message message;
    message.id = MessageId{row.integer(column++)};
    message.conversation = ConversationId{row.integer(column++)};
    message.account = AccountId{row.integer(column++)};
    message.position = row.integer(column++);
    message.direction = static_cast<Direction>(row.integer(column++));
    message.kind = static_cast<wire::MessageKind>(row.integer(column++));
    message.state = static_cast<MessageState>(row.integer(column++));
    message.sender = row.text(column++);
    message.senderName = row.text(column++);
    if (message.senderName.isEmpty())
        message.senderName = message.sender;
    message.body.text = row.text(column++);
    message.body.entities = unpackEntities(row.text(column++));
    message.time = row.integer(column++);
    message.received = row.integer(column++);
    message.delayed = row.boolean(column++);
    message.mentionsMe = row.boolean(column++);
    message.networkId = row.text(column++);
    message.error = row.text(column++);
    return message;
}

Result<bool> insertMessage(Database& database, const MessageRow& row)
{
    const Message& message = row.message;
    Result<void> inserted
        = database
              .prepare(
                  "INSERT INTO message (id, conversation, position, direction, kind, state, sender, sender_name, "
                  "text, entities, time, received, delayed, mentions_me, network_id, archive_id, outbox_id, error) "
                  "VALUES (?, ?, ?, ?, ?, ?, coalesce(?, ''), ?, coalesce(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (conversation, archive_id) WHERE archive_id IS NOT NULL DO NOTHING")
              .bind(message.id, message.conversation, message.position, message.direction, message.kind, message.state,
                    message.sender, message.senderName == message.sender ? QString() : orNull(message.senderName),
                    message.body.text, packEntities(message.body.entities), message.time, message.received,
                    message.delayed, message.mentionsMe, orNull(message.networkId), orNull(row.archiveId),
                    orNull(row.outboxId), orNull(message.error))
              .run();
    if (!inserted)
        return inserted.error();
    if (database.changes() == 0)
        return false;
    if (Result<void> added = addToSearch(database, message.id); !added)
        return added.error();
    return true;
}

QString packEntities(const QList<wire::Entity>& entities)
{
    if (entities.isEmpty())
        return {};
    QJsonArray packed;
    for (const wire::Entity& entity : entities) {
        QJsonArray item{entity.offset, entity.length, wire::nameOf(entity.kind)};
        if (!entity.value.isEmpty())
            item.append(entity.value);
        packed.append(item);
    }
    return QString::fromUtf8(QJsonDocument(packed).toJson(QJsonDocument::Compact));
}

QList<wire::Entity> unpackEntities(const QString& packed)
{
    if (packed.isEmpty())
        return {};
    QList<wire::Entity> entities;
    const QJsonArray items = QJsonDocument::fromJson(packed.toUtf8()).array();
    entities.reserve(items.size());
    for (const auto& value : items) {
        const QJsonArray item = value.toArray();
        entities.append({item.at(0).toInt(), item.at(1).toInt(), wire::valueOf<wire::EntityKind>(item.at(2).toString()),
                         item.at(3).toString()});
    }
    return entities;
}

} // namespace jackdaw
