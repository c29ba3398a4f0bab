// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Messages.

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST_F(Control, MessagesAreSentReadAndListed)
{
    const QJsonObject sent = row("send Home/bob@one.test how are you --wait delivered");
    has(sent,
        {"id", "conversation", "account", "direction", "sender", "text", "entities", "time", "received", "state",
         "error", "network_id"});
    EXPECT_EQ(text(sent, "text"), QStringLiteral("how are you"));
    EXPECT_EQ(text(sent, "direction"), QStringLiteral("out"));
    EXPECT_EQ(text(sent, "state"), QStringLiteral("delivered"));
    EXPECT_EQ(text(sent, "time").size(), QStringLiteral("2026-01-01T00:00:00.000Z").size());

    const Answer piped = ctl("send Home/bob@one.test -", QStringLiteral("from a\nfile"));
    EXPECT_TRUE(piped.askedForInput);
    EXPECT_EQ(text(piped.first(), "text"), QStringLiteral("from a\nfile"));
    EXPECT_FALSE(ctl("send Home/bob@one.test a - b").askedForInput) << "a dash inside a text is a dash";

    test.network().say(ana, kBob, QStringLiteral("fine"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 1; }));
    const QJsonObject conversation = row("conversations");
    has(conversation, {"id", "kind", "contact", "account", "address", "title", "unread", "mentions", "last_message"});
    EXPECT_EQ(conversation.value(QStringLiteral("unread")).toInt(), 1);
    EXPECT_EQ(row("contacts").value(QStringLiteral("unread")).toInt(), 1);

    const Answer all = ctl("messages Home/bob@one.test");
    ASSERT_EQ(all.rows.size(), 4);
    EXPECT_EQ(text(all.rows.last(), "direction"), QStringLiteral("in"));
    EXPECT_TRUE(all.rows.last().value(QStringLiteral("state")).isNull()) << "a state is of what one sends";
    EXPECT_EQ(ctl("messages Home/bob@one.test --last 2").rows, all.rows.mid(2));
    const QString second = text(all.rows[1], "id");
    EXPECT_EQ(client.ctl(QStringLiteral("messages Home/bob@one.test --before ") + second).rows, all.rows.mid(0, 1));
    EXPECT_EQ(client.ctl(QStringLiteral("messages Home/bob@one.test --after ") + second).rows, all.rows.mid(2));
    // By the conversation's id and by the contact's name it is the same.
    EXPECT_EQ(client.ctl(QStringLiteral("messages ") + text(conversation, "id")).rows, all.rows);
    EXPECT_EQ(client.ctl({QStringLiteral("messages"), QStringLiteral("Bob Baker")}).rows, all.rows);

    const Answer read = ctl("mark-read Home/bob@one.test");
    EXPECT_EQ(read.exit, 0);
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_EQ(test->conversations().unreadTotal(), 0);
    refuses("messages nobody", 1);
    refuses("send nobody hi", 1);
}

TEST_F(Control, WaitingForAMessageEndsInTimeOrWithItsFailure)
{
    const Answer unread = ctl("send Home/bob@one.test hi --wait read --timeout 1");
    EXPECT_EQ(unread.exit, 4);
    EXPECT_FALSE(unread.error.contains(QStringLiteral("outbox"))) << "it has arrived: " << unread.error.toStdString();
    test.network().user(kAna).confirmsMessages = false;
    const Answer late = ctl("send Home/bob@one.test hi --wait sent --timeout 1");
    EXPECT_EQ(late.exit, 4);
    EXPECT_TRUE(late.error.contains(QStringLiteral("outbox")));
    const auto running = client.begin({QStringLiteral("send"), QStringLiteral("Home/") + kBob, QStringLiteral("hello"),
                                       QStringLiteral("--wait"), QStringLiteral("sent")});
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendMessage>(ana).size() == 3; }));
    test.network().emitEvent(ana,
                             wire::MessageStateChanged{test.network().commandsOf<wire::SendMessage>(ana).last().id,
                                                       wire::SendState::Failed,
                                                       QStringLiteral("Blocked."),
                                                       {}});
    ASSERT_TRUE(waitFor([&] { return running->answer.exit >= 0; }));
    EXPECT_EQ(running->answer.exit, 1);
    EXPECT_EQ(running->answer.error, QStringLiteral("Blocked."));
    EXPECT_TRUE(running->answer.columns.contains(QStringLiteral("state"))) << "a table, as of one that arrived";
    EXPECT_EQ(text(running->answer.first(), "state"), QStringLiteral("failed"));
}

TEST_F(Control, AnAddressIsTakenAsItIsTyped)
{
    EXPECT_EQ(text(row("send Home/EVE@One.Test hi --wait delivered"), "state"), QStringLiteral("delivered"));
    EXPECT_EQ(test.network().commandsOf<wire::SendMessage>(ana).last().to, QStringLiteral("eve@one.test"));
    EXPECT_EQ(ctl("messages home/Eve@One.Test").rows.size(), 1);
    const Answer bad
        = client.ctl({QStringLiteral("send"), QStringLiteral("Home/not an address"), QStringLiteral("hi")});
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.error, QStringLiteral("An address has no blanks."));
    EXPECT_EQ(ctl("conversations").rows.size(), 1) << "nothing is left of it";
}

TEST_F(Control, WhatWasSaidThroughARemovedAccountIsReadAndNothingIsSentThere)
{
    const QString id = text(row("send Home/bob@one.test goodbye --wait delivered"), "conversation");
    EXPECT_EQ(ctl("account remove Home").exit, 0);
    EXPECT_TRUE(row("conversations").value(QStringLiteral("account_removed")).toBool());
    const Answer kept = client.ctl(QStringLiteral("messages ") + id);
    ASSERT_EQ(kept.rows.size(), 1);
    EXPECT_EQ(text(kept.first(), "text"), QStringLiteral("goodbye"));
    EXPECT_EQ(ctl("messages Home/bob@one.test").rows, kept.rows);
    EXPECT_EQ(ctl("messages ana@one.test/bob@one.test").rows, kept.rows);
    const Answer refused = client.ctl(QStringLiteral("send ") + id + QStringLiteral(" hello"));
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("removed"))) << refused.error.toStdString();
    refuses("send Home/bob@one.test hello", 1);
}
