// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The whole way of an import: from a folder of Pidgin's into a core.

#include <QDir>
#include <QDirIterator>

#include "core/bookmarks/bookmark_service.h"
#include "core/import/pidgin_source.h"
#include "core/people/own_person_service.h"
#include "core/people/privacy_service.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/import/import_fixture.h"

using namespace jackdaw;
using namespace jackdaw::imports;
using test::waitFor;

namespace {

class ImportPidgin : public ImportTest {
protected:
    void SetUp() override
    {
        write("accounts.xml", R"(<?xml version='1.0'?><account version='1.0'>
<account><protocol>old-first</protocol><name>ana@one.test</name><password>secret</password><alias>Ana</alias>
<settings><setting name='port' type='int'>5001</setting><setting name='other' type='string'>x</setting>
<setting name='compress' type='string'>perhaps</setting></settings></account>
<account><protocol>old-gone</protocol><name>ana@gone.test</name></account></account>)");
        write("blist.xml", R"(<?xml version='1.0'?><purple version='1.0'><blist>
<group name='Friends'><setting name='collapsed' type='bool'>1</setting>
<contact alias='Bobby'><buddy account='ana@one.test' proto='old-first'><name>bob@one.test</name><alias>Bob</alias></buddy>
<buddy account='ana@one.test' proto='old-first'><name>bob2@one.test</name></buddy></contact>
<chat proto='old-first' account='ana@one.test'><alias>Garden</alias><component name='room'>garden</component>
<component name='server'>rooms.one.test</component><component name='handle'>annie</component>
<setting name='gtk-autojoin' type='bool'>1</setting></chat></group>
<group name='Old'><contact><buddy account='ana@gone.test' proto='old-gone'><name>dora@gone.test</name>
<alias>Dora</alias></buddy></contact></group></blist>
<privacy><account proto='old-first' name='ana@one.test' mode='4'><block>spam@one.test</block></account></privacy></purple>)");
        write("status.xml", R"(<statuses version='1.0'><status name='x' lastused='1'><state>away</state>
<message>gone fishing</message></status></statuses>)");
        write("logs/first/ana@one.test/bob@one.test/2012-07-03.174059+0200CEST.html",
              log({line(true, "17:41:00", "Ana", "hello"), line(false, "17:41:00", "Bob", "<b>hi</b>"),
                   line(false, "17:41:00", "Bob", "<img src='x'>")}));
        write("logs/first/ana@one.test/bob@one.test/2012-07-04.174059+0200CEST.html",
              log({line(false, "17:41:00", "Bob", "again")}));
        write("logs/first/ana@one.test/garden%40rooms.one.test.chat/2012-07-03.174059+0200CEST.html",
              log({line(true, "17:42:00", "annie", "roses?"), line(false, "17:42:01", "zoe", "tulips")}));
        write("logs/gone/ana@gone.test/dora@gone.test/2004-07-03.174059.html",
              log({line(false, "17:43:00", "Dora", "long ago")}));
        write("logs/first/ana@one.test/.system/2012-07-03.174059+0200CEST.html", "---- x ----");
    }

    static QByteArray line(bool mine, const char* time, const char* name, const char* text)
    {
        return QByteArray("<font color=\"") + (mine ? "#16569E" : "#A82F2F") + "\"><font size=\"2\">(" + time
            + ")</font> <b>" + name + ":</b></font> " + text + "<br/>\n";
    }
    static QByteArray log(const QList<QByteArray>& lines)
    {
        return "<html><head><title>Conversation</title></head><body><h3>Conversation</h3>\n" + lines.join();
    }

    std::unique_ptr<ImportRun> makeRun(bool dryRun = false)
    {
        return std::make_unique<ImportRun>(
            test.core(), std::make_shared<PidginSource>(folder(), test->clock().now(), QTimeZone("Europe/Madrid")),
            dryRun);
    }

    Imported run(bool dryRun = false) { return finish(makeRun(dryRun)); }
};

} // namespace

TEST_F(ImportPidgin, BringsAccountsPeopleRoomsStatusesAndWhatWasSaid)
{
    const Imported imported = run();

    EXPECT_EQ(imported.resultOf("account", "ana@one.test"), Outcome::Taken);
    EXPECT_TRUE(imported.find("account", "ana@one.test")->reason.contains(str("Compress")));
    EXPECT_EQ(imported.resultOf("account", "ana@gone.test"), Outcome::Left);
    const Account* ana = test->accounts().find(str("ana@one.test"));
    ASSERT_TRUE(ana);
    EXPECT_EQ(ana->protocol, str("first"));
    EXPECT_EQ(ana->options, (QVariantMap{{str("port"), qlonglong(5001)}}));
    EXPECT_FALSE(ana->enabled) << "it was not there either";
    EXPECT_EQ(test->ownPerson().person(ana->id).alias, str("Ana"));
    auto password = test.secrets().read(ana->id);
    EXPECT_TRUE(waitFor([&] { return password.isFinished(); }));
    EXPECT_TRUE(password.result().value() == str("secret"));

    const Buddy* bob = test->contacts().findBuddy(ana->id, str("bob@one.test"));
    ASSERT_TRUE(bob);
    EXPECT_EQ(bob->alias, str("Bob"));
    EXPECT_EQ(test->contacts().nameOf(bob->contact), str("Bobby"));
    EXPECT_EQ(test->contacts().buddiesOf(bob->contact).size(), 2) << "merged there, merged here";
    EXPECT_EQ(imported.resultOf("contact", "dora@gone.test"), Outcome::Left);
    ASSERT_TRUE(test->contacts().findGroup(str("Friends")));
    EXPECT_TRUE(test->contacts().findGroup(str("Friends"))->collapsed);

    const auto garden = test->bookmarks().find(ana->id, str("garden@rooms.one.test"));
    ASSERT_TRUE(garden);
    EXPECT_EQ(garden->name, str("Garden"));
    EXPECT_EQ(garden->nick, str("annie"));
    EXPECT_TRUE(garden->joins);
    EXPECT_TRUE(test->privacy().isBlocked(ana->id, str("spam@one.test")));
    EXPECT_EQ(test->status().saved().value(0).message, str("gone fishing"));

    const QList<Message> said = messages("bob@one.test");
    EXPECT_EQ(texts("bob@one.test"), (QStringList{str("hello"), str("hi"), str("\U0001F5BC"), str("again")}));
    ASSERT_EQ(said.size(), 4);
    EXPECT_EQ(said[0].direction, Direction::Outgoing);
    EXPECT_EQ(said[0].state, MessageState::Sent);
    EXPECT_EQ(said[0].time, utc("2012-07-03T15:41:00Z"));
    EXPECT_EQ(said[0].position, said[0].time * 1000);
    EXPECT_EQ(said[1].position, said[0].position + 1) << "in the order in which they were said";
    EXPECT_EQ(said[1].direction, Direction::Incoming);
    EXPECT_EQ(said[1].sender, str("bob@one.test"));
    EXPECT_EQ(said[1].body.entities.size(), 1);
    const Conversation* conversation = find("bob@one.test");
    EXPECT_EQ(conversation->title, str("Bobby"));
    EXPECT_EQ(conversation->unread, 0);
    EXPECT_EQ(conversation->lastMessage.body.text, str("again"));
    EXPECT_EQ(conversation->lastRead, conversation->lastMessage.id);
    EXPECT_FALSE(conversation->open);

    const QList<Message> room = messages("garden@rooms.one.test");
    ASSERT_EQ(room.size(), 2);
    EXPECT_EQ(find("garden@rooms.one.test")->kind, wire::ConversationKind::Room);
    EXPECT_EQ(room[0].direction, Direction::Outgoing);
    EXPECT_EQ(room[0].sender, str("annie"));
    EXPECT_EQ(room[1].sender, str("zoe"));

    EXPECT_EQ(texts("dora@gone.test"), QStringList{str("long ago")});
    EXPECT_TRUE(find("dora@gone.test")->accountRemoved) << "of a network that nothing here speaks it can be read";
    EXPECT_EQ(find("dora@gone.test")->title, str("Dora"));

    EXPECT_EQ(imported.sum.messages, 7);
    EXPECT_EQ(imported.sum.images, 1);
    EXPECT_EQ(imported.count("file", Outcome::Left), 1) << "the log of sign-ons";
}

TEST_F(ImportPidgin, ADryRunSaysTheSameAndChangesNothing)
{
    const Imported dry = run(true);
    EXPECT_TRUE(test->accounts().accounts().isEmpty());
    EXPECT_TRUE(test->contacts().contacts().isEmpty());
    EXPECT_TRUE(test->conversations().conversations().isEmpty());
    EXPECT_TRUE(test->status().saved().isEmpty());
    const Imported real = run();
    EXPECT_EQ(dry.lines, real.lines);
}

TEST_F(ImportPidgin, TwiceBringsNothingTwiceAlsoAfterARestart)
{
    run();
    const QStringList before = texts("bob@one.test");
    const Imported again = run();
    EXPECT_EQ(again.sum.messages, 0);
    EXPECT_EQ(again.resultOf("account", "ana@one.test"), Outcome::Known);
    EXPECT_EQ(again.resultOf("contact", "bob@one.test"), Outcome::Known);
    EXPECT_EQ(again.resultOf("room", "garden@rooms.one.test"), Outcome::Known);
    EXPECT_EQ(again.resultOf("status", "gone fishing"), Outcome::Known);
    EXPECT_EQ(again.resultOf("log", "bob@one.test"), Outcome::Known);
    EXPECT_EQ(texts("bob@one.test"), before);
    ASSERT_TRUE(test.restart());
    EXPECT_EQ(run().sum.messages, 0);
    EXPECT_EQ(texts("bob@one.test"), before);
    EXPECT_EQ(texts("dora@gone.test").size(), 1);
    EXPECT_EQ(test->accounts().accounts().size(), 1);
    EXPECT_EQ(test->contacts().contacts().size(), 1);
}

TEST_F(ImportPidgin, ALogThatHasGrownGivesWhatIsNew)
{
    run();
    write("logs/first/ana@one.test/bob@one.test/2012-07-04.174059+0200CEST.html",
          line(false, "18:00:00", "Bob", "and more") + "</body></html>\n", QIODevice::Append);
    EXPECT_EQ(run().sum.messages, 1);
    EXPECT_EQ(texts("bob@one.test"),
              (QStringList{str("hello"), str("hi"), str("\U0001F5BC"), str("again"), str("and more")}));
    EXPECT_EQ(run().sum.messages, 0);
    // A shorter one of the same name is another file.
    write("logs/first/ana@one.test/bob@one.test/2012-07-04.174059+0200CEST.html", "short");
    const Imported shorter = run();
    EXPECT_EQ(shorter.sum.messages, 0);
    EXPECT_EQ(shorter.count("file", Outcome::Left), 2);
}

TEST_F(ImportPidgin, ACancelledImportGoesOnWhereItWas)
{
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += line(i % 2 == 0, "17:41:00", i % 2 == 0 ? "Ana" : "Bob", QByteArray::number(i).constData());
    write("logs/first/ana@one.test/bob@one.test/2012-07-05.174059+0200CEST.html", log({many}));
    int rounds = 0;
    for (bool isComplete = false; !isComplete && rounds < 100; ++rounds) {
        const auto import = makeRun();
        bool done = false;
        QObject::connect(import.get(), &ImportRun::finished, import.get(), [&](const ImportSum& sum) {
            done = true;
            isComplete = !sum.isCancelled;
        });
        int added = 0;
        QObject::connect(&test->conversations(), &ConversationService::historyAdded, import.get(), [&] {
            if (++added == 3)
                import->cancel();
        });
        import->start();
        ASSERT_TRUE(waitFor([&done] { return done; }));
    }
    EXPECT_GT(rounds, 1);
    const QStringList all = texts("bob@one.test");
    ASSERT_EQ(all.size(), 20'004);
    for (int i = 0; i < 20'000; ++i)
        ASSERT_EQ(all[i + 4], QString::number(i));
}

TEST_F(ImportPidgin, ARunThatGoesInTheMiddleLeavesNoHole)
{
    QByteArray many;
    for (int i = 0; i < 5'000; ++i)
        many += line(true, "17:41:00", "Ana", QByteArray::number(i).constData());
    write("logs/first/ana@one.test/bob@one.test/2012-07-05.174059+0200CEST.html", log({many}));
    {
        auto import = makeRun();
        bool any = false;
        QObject::connect(&test->conversations(), &ConversationService::historyAdded, import.get(),
                         [&any] { any = true; });
        import->start();
        ASSERT_TRUE(waitFor([&any] { return any; }));
    }
    ASSERT_TRUE(test.restart());
    run();
    EXPECT_EQ(texts("bob@one.test").size(), 5'004);
}

TEST_F(ImportPidgin, WhatIsNewerStaysTheLastMessageAndUnread)
{
    test.network()
        .user(str("ana@one.test"))
        .addBuddy(str("bob@one.test"), str("Bob"), str("Friends"), wire::Presence::Available);
    const AccountId ana = test.addOnline(str("first"), str("ana@one.test"));
    test.network().say(ana, str("bob@one.test"), str("today"));
    ASSERT_TRUE(waitFor([&] { return find("bob@one.test") && find("bob@one.test")->unread == 1; }));
    const Imported imported = run();
    EXPECT_EQ(imported.resultOf("account", "ana@one.test"), Outcome::Known);
    EXPECT_EQ(imported.resultOf("contact", "bob@one.test"), Outcome::Known);
    EXPECT_EQ(imported.resultOf("contact", "bob2@one.test"), Outcome::Left) << "the network's list has nobody there";
    const Conversation* conversation = find("bob@one.test");
    EXPECT_EQ(conversation->lastMessage.body.text, str("today"));
    EXPECT_EQ(conversation->unread, 1);
    EXPECT_EQ(texts("bob@one.test").last(), str("today"));
    // What comes after the import stands behind it all, now and after a start.
    test.network().say(ana, str("bob@one.test"), str("tomorrow"));
    ASSERT_TRUE(waitFor([&] { return texts("bob@one.test").last() == str("tomorrow"); }));
    ASSERT_TRUE(test.restart());
    EXPECT_EQ(find("bob@one.test")->lastMessage.body.text, str("tomorrow"));
    EXPECT_EQ(find("bob@one.test")->unread, 2);
}

TEST_F(ImportPidgin, LinksInACircleAndFilesThatCannotBeReadAreLeft)
{
    ASSERT_TRUE(QFile::link(path("logs/first"), path("logs/first/ana@one.test/circle")));
    ASSERT_TRUE(QFile::link(path("logs/loop"), path("logs/loop")));
    ASSERT_TRUE(QDir().mkpath(path("logs/first/ana@one.test/bob@one.test/2012-07-09.174059.html/x")));
    write("logs/first/ana@one.test/empty@one.test/2012-07-09.174059.html", "");
    write("logs/first/ana@one.test/noise@one.test/2012-07-09.174059.html", "nothing\nin here\n");
    const Imported imported = run();
    EXPECT_EQ(imported.sum.messages, 7);
    EXPECT_EQ(imported.count("file", Outcome::Left), 4)
        << "sign-ons, a folder read already, a link that leads nowhere, a file without messages";
}

TEST_F(ImportPidgin, OneFileForEachAddressBelongsToWhoeverTheListSays)
{
    write(
        "logs/bob@one.test.log",
        "IM Sessions with bob\n---- New Conversation @ Fri Jul 12 20:12:29 2002 ----\n(20:12:30) Bob: in those days\n");
    run();
    EXPECT_EQ(texts("bob@one.test").first(), str("in those days"));
}

TEST_F(ImportPidgin, APasswordThatTheKeyringDoesNotTakeIsTold)
{
    test.secrets().setProblem(Error{ErrorCode::Unavailable, str("The keyring is locked."), {}});
    const Imported imported = run();
    EXPECT_EQ(imported.resultOf("account", "ana@one.test"), Outcome::Taken);
    const ImportLine* password = imported.find("password", "ana@one.test");
    ASSERT_TRUE(password);
    EXPECT_EQ(password->result, Outcome::Left);
    EXPECT_EQ(password->reason, str("The keyring is locked."));
    EXPECT_EQ(imported.lines.last().kind, str("sum"));
}

TEST_F(ImportPidgin, NothingOfTheSourceIsTouchedAndNoPasswordIsStored)
{
    const auto state = [this] {
        QStringList all;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all.append(file.fileName() + QString::number(QFileInfo(file).lastModified().toMSecsSinceEpoch())
                       + QString::number(qHash(file.readAll())));
        }
        all.sort();
        return all;
    };
    const QStringList before = state();
    run();
    EXPECT_EQ(state(), before);
    test.close();
    QDirIterator ours(test.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (ours.hasNext()) {
        QFile file(ours.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        EXPECT_FALSE(bytes.contains("secret")) << file.fileName().toStdString();
    }
}
