// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/bench/history/archive_maker.h"

#include <vector>

#include "tests/bench/history/speech.h"

namespace jackdaw::bench {

namespace {

constexpr qint64 kBegin = 1'577'836'800'000; // 2020-01-01
constexpr qint64 kSpan = 6LL * 365 * 86'400'000;
constexpr int kAccounts = 2;

QString addressOf(qint64 person)
{
    return QStringLiteral("person%1@example.org").arg(person);
}

Result<void> makePeople(Database& database, const ArchiveSize& size)
{
    Speech speech(kSeed + 1);
    for (int account = 1; account <= kAccounts; ++account) {
        Result<void> made = database
                                .prepare("INSERT INTO account (id, protocol, username, label, enabled, "
                                         "remember_password, options, stored, trusted) "
                                         "VALUES (?, 'echo', ?, '', 0, 0, '{}', '{}', '{}')")
                                .bind(account, QStringLiteral("ana%1").arg(account))
                                .run();
        if (!made)
            return made;
    }
    for (int group = 1; group <= 10; ++group) {
        Result<void> made
            = database.prepare("INSERT INTO contact_group VALUES (?1, 'Group ' || ?1, ?1, 0)").bind(group).run();
        if (!made)
            return made;
    }
    for (qint64 person = 1; person <= size.contacts; ++person) {
        const QString name = speech.word(speech.language()) + u' ' + speech.word(speech.language());
        Result<void> made
            = database.prepare("INSERT INTO contact VALUES (?, ?, ?)").bind(person, 1 + person % 10, name).run();
        if (made) {
            made = database
                       .prepare("INSERT INTO buddy (id, account, contact, address, alias, pending, blocked, "
                                "on_server, server_group, position) VALUES (?1, ?2, ?1, ?3, '', 0, 0, 1, '', 0)")
                       .bind(person, 1 + person % kAccounts, addressOf(person))
                       .run();
        }
        if (!made)
            return made;
    }
    for (qint64 conversation = 1; conversation <= size.conversations; ++conversation) {
        Result<void> made
            = database
                  .prepare("INSERT INTO conversation (id, kind, account, address, title) VALUES (?1, 0, ?2, ?3, ?3)")
                  .bind(conversation, 1 + conversation % kAccounts, addressOf(conversation))
                  .run();
        if (!made)
            return made;
    }
    return {};
}

} // namespace

void forEachMessage(const ArchiveSize& size, const std::function<bool(const MessageRow&)>& take)
{
    Speech speech(kSeed);
    MessageRow row;
    Message& message = row.message;
    for (qint64 id = 1; id <= size.messages; ++id) {
        // At least one in each conversation, so that all of them are there.
        const auto conversation = id <= size.conversations
            ? id
            : 1 + static_cast<qint64>(speech.skewedBelow(static_cast<quint64>(size.conversations)));
        message.id = MessageId{id};
        message.conversation = ConversationId{conversation};
        message.time = message.received = kBegin + kSpan / size.messages * id + static_cast<qint64>(speech.below(1000));
        message.position = message.time * 1000 + id % 1000;
        const bool own = speech.below(2) == 0;
        message.direction = own ? Direction::Outgoing : Direction::Incoming;
        message.state = own ? MessageState::Delivered : MessageState::Received;
        message.sender = own ? QStringLiteral("ana%1").arg(1 + conversation % kAccounts) : addressOf(conversation);
        message.body.text = speech.message(static_cast<Language>(conversation % 3));
        if (!take(row))
            return;
    }
}

Result<void> makeArchive(Database& database, const ArchiveSize& size)
{
    constexpr qint64 kAtOnce = 1000;
    Result<void> done = database.begin();
    if (done)
        done = makePeople(database, size);
    forEachMessage(size, [&](const MessageRow& row) {
        if (row.message.id.value % kAtOnce == 0 && done) {
            done = database.commit();
            if (done)
                done = database.begin();
        }
        if (!done)
            return false;
        if (const Result<bool> inserted = insertMessage(database, row); !inserted)
            done = inserted.error();
        return done.ok();
    });
    if (done) {
        done = database.execute("UPDATE conversation SET last_message = coalesce((SELECT m.id FROM message m WHERE "
                                "m.conversation = conversation.id ORDER BY m.position DESC LIMIT 1), 0), "
                                "last_read = coalesce((SELECT max(m.id) FROM message m WHERE m.conversation = "
                                "conversation.id), 0)");
    }
    return done ? database.commit() : done;
}

} // namespace jackdaw::bench
