// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "tests/import/log_fixture.h"

using namespace jackdaw::imports;
using jackdaw::wire::MessageKind;
using Author = LogEntry::Author;

namespace {

LogSource direct()
{
    LogSource source{.file = "2012-07-03.174059+0200CEST.txt"};
    source.context.names.addMine(str("ana@example.org/home"));
    source.context.names.addMine(str("Ana López"));
    source.context.names.addOther(str("bob@example.org"));
    source.context.names.addOther(str("Bob: the Builder of Houses"));
    return source;
}

} // namespace

TEST(TextLog, EveryKindOfLine)
{
    const ReadLog log
        = readLog("Conversation with bob@example.org at Tue 03 Jul 2012 on ana@example.org/home (jabber)\n"
                  "(17:41:00) Ana López: hello: world\n"
                  "(17:41:01) Bob: the Builder of Houses: hi\nsecond line\n\nfourth\n"
                  "(17:41:02) ***Ana López waves\n"
                  "(17:41:03) bob@example.org <AUTO-REPLY>: away\n"
                  "(17:41:04) bob@example.org has signed off.\n"
                  "(17:41:05) The following error has occurred over IM: nothing\n"
                  "(17:41:06) *carl* psst\n"
                  "(17:41:07) bobby: new name\n",
                  direct());
    ASSERT_EQ(log.entries.size(), 8);
    EXPECT_EQ(log.entries[0].author, Author::Me);
    EXPECT_EQ(log.entries[0].body.text, str("hello: world"));
    EXPECT_EQ(log.entries[0].time, utc("2012-07-03T15:41:00Z"));
    EXPECT_EQ(log.entries[1].author, Author::Other);
    EXPECT_EQ(log.entries[1].name, str("Bob: the Builder of Houses"));
    EXPECT_EQ(log.entries[1].body.text, str("hi\nsecond line\n\nfourth"));
    EXPECT_EQ(log.entries[2].author, Author::Me);
    EXPECT_EQ(log.entries[2].kind, MessageKind::Action);
    EXPECT_EQ(log.entries[2].body.text, str("waves"));
    EXPECT_EQ(log.entries[3].name, str("bob@example.org"));
    EXPECT_EQ(log.entries[3].body.text, str("away"));
    EXPECT_EQ(log.entries[4].kind, MessageKind::System);
    EXPECT_EQ(log.entries[5].kind, MessageKind::System);
    EXPECT_EQ(log.entries[5].author, Author::Nobody);
    EXPECT_EQ(log.entries[6].name, str("carl"));
    EXPECT_EQ(log.entries[7].author, Author::Other);
    EXPECT_EQ(log.entries[7].name, str("bobby"));
}

TEST(TextLog, InARoomWhoIsNotTheUserIsAnother)
{
    LogSource source{.file = "2012-07-03.174059+0200CEST.txt"};
    source.context.isRoom = true;
    source.context.names.addMine(str("ana"));
    const ReadLog log = readLog("Conversation with #pond at 2012 on ana@irc.example.org (irc)\n"
                                "(17:41:00) ana: a\n(17:41:01) bob: b\n(17:41:02) carl [~c@host] entered the room.\n"
                                "(17:41:03) dora left the room (quit: Ping timeout).\n",
                                source);
    ASSERT_EQ(log.entries.size(), 4);
    EXPECT_EQ(log.entries[0].author, Author::Me);
    EXPECT_EQ(log.entries[1].author, Author::Other);
    EXPECT_EQ(log.entries[2].kind, MessageKind::System);
    EXPECT_EQ(log.entries[3].body.text, str("dora left the room (quit: Ping timeout)."));
}

TEST(TextLog, TheFlatFormOfGaim)
{
    const ReadLog log
        = readLog("IM Sessions with bob\n---- New Conversation @ Fri Jul 12 20:12:29 2002 ----\n"
                  "(20:12:30) ana: one\n---- New Conversation @ Sun Jul  7 09:00:00 2003 ----\n(09:00:01) bob: two\n",
                  {.file = "bob.txt", .written = "2003-08-01T00:00:00Z"});
    ASSERT_EQ(log.entries.size(), 2);
    EXPECT_EQ(log.entries[0].body.text, str("one"));
    EXPECT_EQ(log.entries[0].time, utc("2002-07-12T18:12:30Z"));
}

TEST(TextLog, GoesOnWhereItStopped)
{
    const QByteArray all = "Conversation\n(17:41:00) ana: one\nmore\n(17:41:01) bob: two\n(17:41:02) ana: three\n";
    const ReadLog whole = readLog(all, direct());
    ASSERT_EQ(whole.entries.size(), 3);
    for (qsizetype i = 0; i < whole.entries.size(); ++i) {
        LogSource source = direct();
        source.from = whole.places[i];
        EXPECT_EQ(readLog(all, source).texts(), whole.texts().mid(i + 1));
    }
}
