// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The histories of Adium and Gajim.

#include <sqlite3.h>

#include "core/import/adium_source.h"
#include "core/import/gajim_source.h"
#include "tests/import/import_fixture.h"

using namespace jackdaw;
using namespace jackdaw::imports;

namespace {

class ImportAdium : public ImportTest {
protected:
    static QByteArray log(const QByteArray& lines, const char* account = "ana@one.test")
    {
        return QByteArray(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<chat xmlns=\"http://purl.org/net/ulf/ns/0.4-02\" "
                   "account=\"")
            + account + "\" service=\"Primus\" adiumversion=\"1.5\">" + lines + "</chat>";
    }
    static QByteArray message(const char* sender, const char* time, const char* text, const char* tag = "message")
    {
        return QByteArray("<") + tag + " sender=\"" + sender + "\" time=\"" + time + "\" alias=\"Alias of " + sender
            + "\"><div>" + text + "</div></" + tag + ">\n";
    }
    Imported run(bool dryRun = false)
    {
        return finish(
            makeRun(std::make_shared<AdiumSource>(folder(), test->clock().now(), QTimeZone("Europe/Madrid")), dryRun));
    }
    const char* const kLog
        = "Logs/Primus.ana@one.test/bob@one.test/bob@one.test (2008-02-03T12.34.56-0500).chatlog/bob@one.test "
          "(2008-02-03T12.34.56-0500).xml";
};

class ImportGajim : public ImportTest {
protected:
    void SetUp() override
    {
        execute("CREATE TABLE jids (jid_id INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, jid TEXT UNIQUE, type INTEGER);"
                "CREATE TABLE logs (log_line_id INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, account_id INTEGER, jid_id "
                "INTEGER, contact_name TEXT, time INTEGER, kind INTEGER, show INTEGER, message TEXT);"
                "INSERT INTO jids VALUES (1, 'ana@one.test', 0), (2, 'bob@one.test', 0), (3, 'pond@rooms.one.test', 1);"
                "INSERT INTO logs (account_id, jid_id, contact_name, time, kind, message) VALUES "
                "(1, 2, NULL, 1341330060, 6, 'hello'), (1, 2, NULL, 1341330061.5, 4, '/me waves'),"
                "(1, 2, NULL, 1341330062, 0, 'away'), (1, 2, NULL, 1341330063, 4, NULL),"
                "(1, 2, NULL, -5, 3, 'no time'), (1, 3, 'zoe', 1341330070, 2, 'hi all'),"
                "(1, 3, 'ana', 1341330071, 2, 'hi zoe'), (1, 3, NULL, 1341330072, 2, 'the topic'),"
                "(1, 3, 'zoe', 1341330073, 1, NULL);");
        wire::ProtocolInfo first = test.protocols().described().value(0);
        first.knownAs.append(str("Gajim"));
        test.protocols().setProtocols({first});
    }
    void execute(const char* sql)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path("logs.db").toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    Imported run(bool dryRun = false)
    {
        return finish(makeRun(std::make_shared<GajimSource>(path("logs.db"), test->clock().now()), dryRun));
    }
};

} // namespace

TEST_F(ImportAdium, MessagesActionsAndLines)
{
    write(kLog,
          log("<event type=\"windowOpened\" sender=\"ana@one.test\" time=\"2008-02-03T12:34:56-05:00\"/>\n"
              + message("ana@one.test", "2008-02-03T12:35:00-05:00", "hello <b>you</b> &amp; me<br />more")
              + message("bob@one.test", "2008-02-03T12:35:01-05:00", "hi <img src=\"x.png\" alt=\":)\"/>")
              + message("bob@one.test", "2008-02-03T12:35:02-05:00", "waves", "action")
              + message("bob@one.test", "2008-02-03T12:35:03-05:00", "gone", "status")
              + message("bob@one.test", "0001-01-01T00:00:00Z", "when?")));
    const Imported imported = run();
    EXPECT_EQ(imported.sum.messages, 5);
    EXPECT_EQ(imported.sum.doubtfulTimes, 1);
    EXPECT_EQ(imported.sum.images, 1);
    const QList<Message> said = messages("bob@one.test");
    ASSERT_EQ(said.size(), 5);
    EXPECT_EQ(said[0].direction, Direction::Outgoing);
    EXPECT_EQ(said[0].body.text, str("hello you & me\nmore"));
    EXPECT_EQ(said[0].time, utc("2008-02-03T17:35:00Z"));
    EXPECT_EQ(said[1].body.text, str("hi :)"));
    EXPECT_EQ(said[1].senderName, str("Alias of bob@one.test"));
    EXPECT_EQ(said[2].kind, wire::MessageKind::Action);
    EXPECT_EQ(said[3].direction, Direction::Notice);
    EXPECT_TRUE(find("bob@one.test")->accountRemoved) << "nobody has added the account";
}

TEST_F(ImportAdium, AnAccountThatIsHereGetsItsHistory)
{
    test.addOnline(str("first"), str("ana@one.test"));
    write(kLog, log(message("bob@one.test", "2008-02-03T12:35:01-05:00", "hi")));
    EXPECT_EQ(run().sum.messages, 1);
    EXPECT_FALSE(find("bob@one.test")->accountRemoved);
}

TEST_F(ImportAdium, ALogThatGrowsOverItsEndIsReadOn)
{
    const QByteArray one = message("bob@one.test", "2008-02-03T12:35:01-05:00", "one");
    const QByteArray two = message("bob@one.test", "2008-02-03T12:35:02-05:00", "two");
    for (const bool isOnOneLine : {false, true}) {
        const QByteArray name = isOnOneLine ? QByteArray(kLog).replace("bob@", "eve@") : QByteArray(kLog);
        const char* address = isOnOneLine ? "eve@one.test" : "bob@one.test";
        write(name.constData(), log(isOnOneLine ? one.chopped(1) : one));
        EXPECT_EQ(run().sum.messages, 1);
        EXPECT_EQ(run().sum.messages, 0);
        write(name.constData(), log((isOnOneLine ? one.chopped(1) : one) + two));
        run();
        EXPECT_EQ(texts(address), (QStringList{str("one"), str("two")})) << isOnOneLine;
        EXPECT_EQ(run().sum.messages, 0);
    }
}

TEST_F(ImportAdium, MorePeopleThanTwoMakeARoom)
{
    write("Logs/Primus.ana@one.test/pond/pond (2008-02-03T12.34.56-0500).chatlog",
          log(message("ana@one.test", "2008-02-03T12:35:01-05:00", "a")
              + message("zoe", "2008-02-03T12:35:02-05:00", "b") + message("eve", "2008-02-03T12:35:03-05:00", "c")));
    run();
    ASSERT_TRUE(find("pond"));
    EXPECT_EQ(find("pond")->kind, wire::ConversationKind::Room);
    EXPECT_EQ(messages("pond").value(1).sender, str("zoe"));
}

TEST_F(ImportAdium, BrokenLogsGiveWhatIsThere)
{
    const QByteArray whole = log(message("bob@one.test", "2008-02-03T12:35:01-05:00", "one")
                                 + message("bob@one.test", "2008-02-03T12:35:02-05:00", "<div><div>two"));
    for (qsizetype length = 0; length < whole.size(); length += 11) {
        const QByteArray name = "Logs/Primus.ana@one.test/p" + QByteArray::number(length) + "/x.chatlog";
        write(name.constData(), whole.first(length));
    }
    write("Logs/Primus.ana@one.test/old/old (2004|11|23).html", "<div class=\"send\">x</div>");
    const Imported imported = run();
    EXPECT_GT(imported.sum.messages, 5);
    EXPECT_GE(imported.count("file", Outcome::Left), 2) << "cut off ones, and one of an older form";
}

TEST_F(ImportGajim, ChatsAndRooms)
{
    const Imported imported = run();
    EXPECT_EQ(imported.sum.messages, 6);
    EXPECT_EQ(imported.sum.doubtfulTimes, 1);
    const QList<Message> said = messages("bob@one.test");
    ASSERT_EQ(said.size(), 3);
    EXPECT_EQ(said[0].direction, Direction::Outgoing);
    EXPECT_EQ(said[0].sender, str("ana@one.test"));
    EXPECT_EQ(said[0].time, 1341330060000);
    EXPECT_EQ(said[1].time, 1341330061500);
    EXPECT_EQ(said[1].kind, wire::MessageKind::Action);
    EXPECT_EQ(said[1].body.text, str("waves"));
    const QList<Message> room = messages("pond@rooms.one.test");
    ASSERT_EQ(room.size(), 3);
    EXPECT_EQ(find("pond@rooms.one.test")->kind, wire::ConversationKind::Room);
    EXPECT_EQ(room[0].sender, str("zoe"));
    EXPECT_EQ(room[1].direction, Direction::Outgoing);
    EXPECT_EQ(room[2].direction, Direction::Notice);
}

TEST_F(ImportGajim, TwiceBringsNothingTwiceAndWhatIsNewComes)
{
    const AccountId ana = test.addOnline(str("first"), str("ana@one.test"));
    run();
    EXPECT_EQ(find("bob@one.test")->account, ana);
    EXPECT_EQ(run().sum.messages, 0);
    execute("INSERT INTO logs (account_id, jid_id, time, kind, message) VALUES (1, 2, 1341330080, 4, 'later')");
    EXPECT_EQ(run().sum.messages, 1);
    EXPECT_EQ(messages("bob@one.test").size(), 4);
}

TEST_F(ImportGajim, AnOldFileWithoutAccountsBelongsToTheOnlyOne)
{
    execute("ALTER TABLE logs DROP COLUMN account_id");
    const AccountId ana = test.addOnline(str("first"), str("ana@one.test"));
    EXPECT_EQ(run().sum.messages, 6);
    EXPECT_EQ(find("bob@one.test")->account, ana);
}

TEST_F(ImportGajim, WhatIsNoSuchFileIsLeftAndNothingOfItIsTouched)
{
    QFile file(path("logs.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype length = 0; length < whole.size(); length += 1021) {
        write("logs.db", whole.first(length));
        run(true);
    }
    for (qsizetype at = 0; at < whole.size(); at += 211) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        write("logs.db", damaged);
        run(true);
    }
    write("logs.db", "not a database, but long enough to be looked at as one");
    EXPECT_EQ(run().count("file", Outcome::Left), 1);
    write("logs.db", whole);
    run(true);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList{str("logs.db")});
    QFile again(path("logs.db"));
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(again.readAll(), whole);
}

TEST_F(ImportAdium, ALogWithoutMessagesIsReadAgain)
{
    write(kLog, "<chat account=\"ana@one.test\"><something/>words</chat>");
    EXPECT_EQ(run().sum.messages, 0);
    EXPECT_EQ(run().sum.messages, 0);
    write(kLog, log(message("bob@one.test", "2008-02-03T12:35:01-05:00", "one")));
    EXPECT_EQ(run().sum.messages, 1);
    EXPECT_EQ(texts("eve@one.test"), QStringList());
}
