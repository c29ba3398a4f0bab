// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A database with two accounts and a few conversations, and a way to put messages into it.

#pragma once

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/conversations/conversation_storage.h"
#include "core/conversations/message_rows.h"
#include "core/storage/database.h"

namespace jackdaw::test {

inline constexpr qint64 kDay = 86'400'000;

class Archive : public testing::Test {
protected:
    Archive()
    {
        EXPECT_TRUE(database.open(folder.filePath(QStringLiteral("jackdaw.sqlite"))));
        for (const qint64 account : {1, 2}) {
            EXPECT_TRUE(database
                            .prepare("INSERT INTO account (id, protocol, username, label, enabled, remember_password, "
                                     "options, stored, trusted) VALUES (?, 'first', ?, '', 1, 0, '{}', '{}', '{}')")
                            .bind(account, QStringLiteral("ana%1").arg(account))
                            .run());
        }
        addConversation(1, 1, QStringLiteral("bob@one.test"));
        addConversation(2, 1, QStringLiteral("eve@one.test"));
        addConversation(3, 2, QStringLiteral("#garden"));
    }

    void addConversation(qint64 id, qint64 account, const QString& address)
    {
        EXPECT_TRUE(
            database.prepare("INSERT INTO conversation (id, kind, account, address, title) VALUES (?, 0, ?, ?, '')")
                .bind(id, account, address)
                .run());
    }

    MessageRow message(const QString& text, qint64 conversation = 1, qint64 time = 0)
    {
        MessageRow row;
        ++last;
        row.message.id = MessageId{last};
        row.message.conversation = ConversationId{conversation};
        row.message.sender = QStringLiteral("bob@one.test");
        row.message.body.text = text;
        row.message.time = row.message.received = time > 0 ? time : start + last * 1000;
        row.message.position = row.message.time * 1000 + last;
        return row;
    }

    MessageId add(const MessageRow& row)
    {
        const Result<bool> added = insertMessage(database, row);
        EXPECT_TRUE(added) << (added ? "" : added.error().details.toStdString());
        return row.message.id;
    }
    MessageId add(const char* text, qint64 conversation = 1, qint64 time = 0)
    {
        return add(message(QString::fromUtf8(text), conversation, time));
    }

    QTemporaryDir folder;
    Database database;
    qint64 last = 0;
    const qint64 start = 1'767'225'600'000; // 2026-01-01
};

} // namespace jackdaw::test
