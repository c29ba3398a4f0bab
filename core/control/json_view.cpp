// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/json_view.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_texts.h"
#include "core/status/status_service.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

template <typename Enum>
QJsonArray names(const QList<Enum>& values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(wire::nameOf(value));
    return array;
}

QJsonArray viewChoices(const QList<wire::Choice>& choices)
{
    QJsonArray array;
    for (const wire::Choice& choice : choices)
        array.append(QJsonObject{{QStringLiteral("value"), choice.value}, {QStringLiteral("label"), choice.label}});
    return array;
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray viewFields(const QList<wire::Field>& fields)
{
    QJsonArray array;
    for (const wire::Field& field : fields) {
        array.append(QJsonObject{{QStringLiteral("key"), field.key},
                                 {QStringLiteral("label"), field.label},
                                 {QStringLiteral("kind"), wire::nameOf(field.kind)},
                                 {QStringLiteral("required"), field.required},
                                 {QStringLiteral("secret"), field.secret},
                                 {QStringLiteral("default"), QJsonValue::fromVariant(field.defaultValue)},
                                 {QStringLiteral("minimum"), number(field.minimum)},
                                 {QStringLiteral("maximum"), number(field.maximum)},
                                 {QStringLiteral("choices"), viewChoices(field.choices)}});
    }
    return array;
}

QJsonArray viewEntities(const QList<wire::Entity>& entities)
{
    QJsonArray array;
    for (const wire::Entity& entity : entities) {
        QJsonObject object{{QStringLiteral("offset"), entity.offset},
                           {QStringLiteral("length"), entity.length},
                           {QStringLiteral("kind"), wire::nameOf(entity.kind)}};
        if (!entity.value.isEmpty())
            object.insert(QStringLiteral("value"), entity.value);
        array.append(object);
    }
    return array;
}

QJsonObject viewOwn(const OwnStatus& status)
{
    return {{QStringLiteral("status"), wire::nameOf(status.presence)},
            {QStringLiteral("message"), status.message},
            {QStringLiteral("expires"), time(status.expires)}};
}

int unreadOf(Core& core, ContactId contact)
{
    int unread = 0;
    for (const ConversationId id : core.conversations().conversationsOf(contact)) {
        if (const Conversation* conversation = core.conversations().conversation(id))
            unread += conversation->unread;
    }
    return unread;
}

} // namespace

QString show(AccountId id)
{
    return QLatin1Char('a') + id.toString();
}

QString show(ContactId id)
{
    return QLatin1Char('p') + id.toString();
}

QString show(GroupId id)
{
    return QLatin1Char('g') + id.toString();
}

QString show(BuddyId id)
{
    return QLatin1Char('b') + id.toString();
}

QString show(ConversationId id)
{
    return QLatin1Char('c') + id.toString();
}

QString show(MessageId id)
{
    return QLatin1Char('m') + id.toString();
}

QString show(PromptId id)
{
    return QLatin1Char('q') + id.toString();
}

QString show(TransferId id)
{
    return QLatin1Char('t') + id.toString();
}

QJsonValue time(qint64 milliseconds)
{
    if (milliseconds == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject view(const wire::ProtocolInfo& protocol)
{
    return {{QStringLiteral("id"), protocol.id},
            {QStringLiteral("name"), protocol.name},
            {QStringLiteral("icon"), protocol.icon},
            {QStringLiteral("name_parts"), viewFields(protocol.nameParts)},
            {QStringLiteral("fields"), viewFields(protocol.options)},
            {QStringLiteral("statuses"), names(protocol.statuses)},
            {QStringLiteral("features"), names(protocol.features)},
            {QStringLiteral("origin"), protocol.origin},
            {QStringLiteral("loaded"), protocol.loaded},
            {QStringLiteral("problem"), protocol.problem}};
}

QJsonObject view(const wire::RoomEntry& room)
{
    return {{QStringLiteral("address"), room.address},
            {QStringLiteral("name"), room.name},
            {QStringLiteral("topic"), room.topic},
            {QStringLiteral("participants"), room.participants < 0 ? QJsonValue() : QJsonValue(room.participants)}};
}

QJsonObject view(const wire::RoomListEntry& entry)
{
    return {{QStringLiteral("address"), entry.address},
            {QStringLiteral("by"), entry.by},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("time"), entry.time > 0 ? time(entry.time) : QJsonValue()}};
}

QJsonObject view(const wire::Participant& participant)
{
    return {{QStringLiteral("nick"), participant.nick},
            {QStringLiteral("address"), participant.address},
            {QStringLiteral("role"), wire::nameOf(participant.role)},
            {QStringLiteral("presence"), wire::nameOf(participant.presence)},
            {QStringLiteral("self"), participant.self}};
}

QJsonObject view(const Message& message)
{
    return {{QStringLiteral("id"), show(message.id)},
            {QStringLiteral("conversation"), show(message.conversation)},
            {QStringLiteral("account"), show(message.account)},
            {QStringLiteral("direction"), nameOf(message.direction)},
            {QStringLiteral("message_kind"), wire::nameOf(message.kind)},
            {QStringLiteral("sender"), message.sender},
            {QStringLiteral("text"), message.body.text},
            {QStringLiteral("entities"), viewEntities(message.body.entities)},
            {QStringLiteral("time"), time(message.time)},
            {QStringLiteral("received"), time(message.received)},
            {QStringLiteral("state"),
             message.direction == Direction::Outgoing ? QJsonValue(nameOf(message.state)) : QJsonValue()},
            {QStringLiteral("error"), message.error.isEmpty() ? QJsonValue() : QJsonValue(message.error)},
            {QStringLiteral("network_id"), message.networkId}};
}

QJsonObject view(const Transfer& transfer)
{
    return {{QStringLiteral("id"), show(transfer.id)},
            {QStringLiteral("direction"), transfer.incoming ? QStringLiteral("in") : QStringLiteral("out")},
            {QStringLiteral("account"), show(transfer.account)},
            {QStringLiteral("peer"), transfer.peer},
            {QStringLiteral("name"), transfer.name},
            {QStringLiteral("size"), transfer.size >= 0 ? QJsonValue(transfer.size) : QJsonValue()},
            {QStringLiteral("done"), transfer.done},
            {QStringLiteral("state"), nameOf(transfer.state)},
            {QStringLiteral("path"), transfer.path.isEmpty() ? QJsonValue() : QJsonValue(transfer.path)},
            {QStringLiteral("stranger"), transfer.stranger},
            {QStringLiteral("direct"), transfer.direct},
            {QStringLiteral("otherWay"), transfer.otherWay},
            {QStringLiteral("error"), transfer.error.isEmpty() ? QJsonValue() : QJsonValue(transfer.error)}};
}

QJsonObject view(const Prompt& prompt)
{
    QJsonObject object{{QStringLiteral("id"), show(prompt.id)},
                       {QStringLiteral("account"), show(prompt.account)},
                       {QStringLiteral("kind"), wire::nameOf(prompt.kind)},
                       {QStringLiteral("title"), promptTitle(prompt)},
                       {QStringLiteral("text"), promptText(prompt)},
                       {QStringLiteral("subject"), prompt.subject},
                       {QStringLiteral("fields"), viewFields(prompt.fields)},
                       {QStringLiteral("choices"), viewChoices(prompt.choices)}};
    const auto put
        = [&object](const char* key, const QJsonValue& value) { object.insert(QLatin1StringView(key), value); };
    if (prompt.kind == wire::PromptKind::Page)
        put("body", prompt.body.text);
    if (prompt.kind == wire::PromptKind::Link)
        put("link", prompt.link);
    if (prompt.kind == wire::PromptKind::Table) {
        QJsonArray rows;
        for (const wire::PromptRow& row : prompt.rows)
            rows.append(QJsonArray::fromStringList(row.cells));
        put("columns", QJsonArray::fromStringList(prompt.columns));
        put("rows", rows);
        put("row_actions", viewChoices(prompt.rowActions));
    }
    if (!prompt.acceptLabel.isEmpty())
        put("accept_label", prompt.acceptLabel);
    if (!prompt.rejectLabel.isEmpty())
        put("reject_label", prompt.rejectLabel);
    if (prompt.kind == wire::PromptKind::Certificate) {
        const wire::CertificateInfo& certificate = prompt.certificate;
        object.insert(QStringLiteral("certificate"),
                      QJsonObject{{QStringLiteral("host"), certificate.host},
                                  {QStringLiteral("subject"), certificate.subject},
                                  {QStringLiteral("issuer"), certificate.issuer},
                                  {QStringLiteral("sha256"), certificate.sha256},
                                  {QStringLiteral("valid_from"), time(certificate.validFrom)},
                                  {QStringLiteral("valid_until"), time(certificate.validUntil)},
                                  {QStringLiteral("problems"), QJsonArray::fromStringList(certificate.problems)}});
    }
    return object;
}

QJsonObject view(Core& core, AccountId id)
{
    const Account* account = core.accounts().find(id);
    if (!account)
        return {};
    const Connection connection = core.accounts().connection(id);
    QJsonValue error;
    if (connection.error) {
        error = QJsonObject{{QStringLiteral("kind"), wire::nameOf(connection.error->kind)},
                            {QStringLiteral("text"), connection.error->text},
                            {QStringLiteral("details"), connection.error->details},
                            {QStringLiteral("retry_at"), time(connection.error->retryAt)}};
    }
    QJsonArray mails;
    for (const wire::Mail& mail : connection.mails)
        mails.append(QJsonObject{{QStringLiteral("from"), mail.from},
                                 {QStringLiteral("subject"), mail.subject},
                                 {QStringLiteral("link"), mail.link}});
    return {{QStringLiteral("id"), show(id)},
            {QStringLiteral("mail_count"), connection.mailCount},
            {QStringLiteral("mails"), mails},
            {QStringLiteral("protocol"), account->protocol},
            {QStringLiteral("username"), account->username},
            {QStringLiteral("label"), account->title()},
            {QStringLiteral("enabled"), account->enabled},
            {QStringLiteral("state"), nameOf(connection.state)},
            {QStringLiteral("progress"), connection.progress},
            {QStringLiteral("error"), error},
            {QStringLiteral("status"), wire::nameOf(core.status().statusOf(id).presence)},
            {QStringLiteral("shown_as"), wire::nameOf(core.status().shownAs(id))},
            {QStringLiteral("sandboxed"), connection.sandboxed ? QJsonValue(*connection.sandboxed) : QJsonValue()},
            {QStringLiteral("notes"), QJsonArray::fromStringList(connection.notes)},
            {QStringLiteral("host_pid"), connection.hostPid > 0 ? QJsonValue(connection.hostPid) : QJsonValue()}};
}

QJsonObject view(Core& core, BuddyId id)
{
    const Buddy* buddy = core.contacts().buddy(id);
    if (!buddy)
        return {};
    return {{QStringLiteral("id"), show(id)},
            {QStringLiteral("account"), show(buddy->account)},
            {QStringLiteral("address"), buddy->address},
            {QStringLiteral("alias"), buddy->alias},
            {QStringLiteral("presence"), wire::nameOf(buddy->presence)},
            {QStringLiteral("status_message"), buddy->statusMessage},
            {QStringLiteral("mood"), buddy->mood},
            {QStringLiteral("idle_since"), time(buddy->idleSince)},
            {QStringLiteral("blocked"), buddy->blocked}};
}

QJsonObject view(Core& core, ContactId id)
{
    const Contact* contact = core.contacts().contact(id);
    if (!contact)
        return {};
    const Group* group = core.contacts().group(contact->group);
    const Buddy* best = core.contacts().bestBuddy(id);
    QJsonArray buddies;
    for (const BuddyId buddy : contact->buddies)
        buddies.append(view(core, buddy));
    return {{QStringLiteral("id"), show(id)},
            {QStringLiteral("name"), core.contacts().nameOf(id)},
            {QStringLiteral("group"), group ? group->name : QString()},
            {QStringLiteral("presence"), wire::nameOf(core.contacts().presenceOf(id))},
            {QStringLiteral("status_message"), best ? best->statusMessage : QString()},
            {QStringLiteral("idle_since"), time(best ? best->idleSince : 0)},
            {QStringLiteral("unread"), unreadOf(core, id)},
            {QStringLiteral("buddies"), buddies}};
}

QJsonObject view(Core& core, GroupId id)
{
    const Group* group = core.contacts().group(id);
    if (!group)
        return {};
    return {{QStringLiteral("id"), show(id)},
            {QStringLiteral("name"), group->name},
            {QStringLiteral("contacts"), core.contacts().contactsIn(id).size()},
            {QStringLiteral("collapsed"), group->collapsed}};
}

QJsonObject view(Core& core, ConversationId id)
{
    const Conversation* conversation = core.conversations().conversation(id);
    if (!conversation)
        return {};
    const ContactId contact = core.conversations().contactOf(id);
    QJsonObject object{
        {QStringLiteral("id"), show(id)},
        {QStringLiteral("kind"), wire::nameOf(conversation->kind)},
        {QStringLiteral("contact"), contact.isValid() ? QJsonValue(show(contact)) : QJsonValue()},
        {QStringLiteral("account"), show(conversation->account)},
        {QStringLiteral("account_removed"), conversation->accountRemoved},
        {QStringLiteral("address"), conversation->address},
        {QStringLiteral("title"), conversation->title},
        {QStringLiteral("unread"), conversation->unread},
        {QStringLiteral("mentions"), conversation->mentions},
        {QStringLiteral("last_message"),
         conversation->lastMessage.id.isValid() ? QJsonValue(view(conversation->lastMessage)) : QJsonValue()}};
    if (conversation->kind == wire::ConversationKind::Room) {
        object.insert(QStringLiteral("joined"), conversation->room.joined);
        object.insert(QStringLiteral("nick"), conversation->room.nick);
        object.insert(QStringLiteral("topic"), conversation->room.topic);
        object.insert(QStringLiteral("remembered"), conversation->remembered);
        QJsonArray rights;
        for (const wire::RoomAction action : conversation->room.rights.value_or(QList<wire::RoomAction>()))
            rights.append(wire::nameOf(action));
        object.insert(QStringLiteral("rights"), rights);
        object.insert(QStringLiteral("error"),
                      conversation->room.error.isEmpty() ? QJsonValue() : QJsonValue(conversation->room.error));
    }
    return object;
}

QJsonObject viewStatus(Core& core, const OwnStatus& status)
{
    QJsonObject object = viewOwn(status);
    QJsonArray saved;
    for (const OwnStatus& used : core.status().saved())
        saved.append(viewOwn(used));
    object.insert(QStringLiteral("saved"), saved);
    QJsonArray others;
    for (const Account& account : core.accounts().accounts()) {
        const wire::Presence shown = core.status().shownAs(account.id);
        if (shown != core.status().statusOf(account.id).presence)
            others.append(QJsonObject{{QStringLiteral("account"), show(account.id)},
                                      {QStringLiteral("shown_as"), wire::nameOf(shown)}});
    }
    object.insert(QStringLiteral("shown_otherwise"), others);
    return object;
}

} // namespace jackdaw::control
