// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_json.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/wire/names.h"

namespace jackdaw {

namespace {

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

JsonExport::JsonExport(QIODevice& device)
    : m_device(device)
{
}

void JsonExport::begin()
{
    m_device.write("{\"conversations\":[\n");
}

void JsonExport::beginConversation(const ExportedConversation& conversation)
{
    QByteArray head
        = lineOf({{QStringLiteral("title"), conversation.title},
                  {QStringLiteral("address"), conversation.address},
                  {QStringLiteral("account"), conversation.account},
                  {QStringLiteral("kind"), conversation.room ? QStringLiteral("room") : QStringLiteral("direct")}});
    head.chop(1);
    m_device.write((m_firstConversation ? "" : ",\n") + head + ",\"messages\":[\n");
    m_firstConversation = false;
    m_firstMessage = true;
}

void JsonExport::add(const Message& message)
{
    QJsonArray entities;
    for (const wire::Entity& entity : message.body.entities) {
        entities.append(QJsonObject{{QStringLiteral("offset"), entity.offset},
                                    {QStringLiteral("length"), entity.length},
                                    {QStringLiteral("kind"), wire::nameOf(entity.kind)},
                                    {QStringLiteral("value"), entity.value}});
    }
    const bool own = message.direction == Direction::Outgoing;
    const QJsonObject object{
        {QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(message.time, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("direction"), nameOf(message.direction)},
        {QStringLiteral("kind"), wire::nameOf(message.kind)},
        {QStringLiteral("sender"), message.sender},
        {QStringLiteral("name"), message.senderName.isEmpty() ? message.sender : message.senderName},
        {QStringLiteral("text"), message.body.text},
        {QStringLiteral("entities"), entities},
        {QStringLiteral("state"), own ? QJsonValue(nameOf(message.state)) : QJsonValue()}};
    m_device.write((m_firstMessage ? "" : ",\n") + lineOf(object));
    m_firstMessage = false;
}

void JsonExport::endConversation()
{
    m_device.write("\n]}");
}

void JsonExport::end()
{
    m_device.write("\n]}\n");
}

} // namespace jackdaw
