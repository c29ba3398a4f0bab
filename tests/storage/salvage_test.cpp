// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A profile with some thousand messages, really damaged: what can still be read is there again.

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

#include "core/storage/store.h"
#include "tests/storage/rows.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

constexpr int kMessages = 5000;
constexpr qsizetype kPage = 4096;

QString textOf(qint64 message)
{
    return QStringLiteral("message %1 ").arg(message).repeated(10);
}

class SalvageTest : public testing::Test {
protected:
    SalvageTest()
    {
        Database database;
        EXPECT_TRUE(database.open(path()));
        EXPECT_TRUE(database.execute(
            "INSERT INTO account VALUES (1, 'test', 'ana', '', 1, 1, '', '', '', 0, 0);"
            "INSERT INTO contact_group VALUES (1, 'Friends', 1, 0);"
            "INSERT INTO contact VALUES (1, 1, 'Bob'), (2, 1, 'Eve');"
            "INSERT INTO buddy VALUES (1, 1, 1, 'bob@x', '', 0, 0, 1, '', 1, NULL, NULL, ''), (2, 1, 2, "
            "'eve@x', '', 0, 0, 1, '', 2, NULL, NULL, '');"
            "INSERT INTO conversation (id, kind, account, address, title, unread, last_message) VALUES"
            " (1, 0, 1, 'bob@x', 'Bob', 3, 4999), (2, 0, 1, 'eve@x', 'Eve', 0, 5000);"));
        EXPECT_TRUE(database.begin());
        for (qint64 i = 1; i <= kMessages; ++i) {
            EXPECT_TRUE(database
                            .prepare("INSERT INTO message (id, conversation, position, direction, kind, state, sender, "
                                     "text, time, received, delayed, mentions_me) "
                                     "VALUES (?1, ?2, ?1, 0, 0, 0, 'bob@x', ?3, ?1, ?1, 0, 0)")
                            .bind(i, 2 - i % 2, textOf(i))
                            .run());
        }
        EXPECT_TRUE(database.commit());
        database.close();
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        sound = file.readAll();
    }

    QString path() const { return folder.filePath(QStringLiteral("jackdaw.sqlite")); }
    QStringList asideFiles() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
    }

    /// Replaces the database, as after a crash, so that the next start checks it.
    void leave(const QByteArray& bytes) const
    {
        for (const QString& old : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(old));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        QFile mark(path() + QStringLiteral("-check"));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    }
    static void spoil(QByteArray& bytes, qsizetype page) { std::fill_n(bytes.begin() + page * kPage, kPage, '\xa5'); }

    /// Opens it and looks at what is there; the number of messages.
    qint64 open(const QByteArray& damaged)
    {
        Store store;
        EXPECT_TRUE(await(store.open(path()), 60000));
        EXPECT_TRUE(waitFor([&] { return !store.problem().isEmpty(); }));
        said = store.problem();
        const auto found = await(store.read([](Database& database) -> Result<QHash<qint64, QString>> {
            QHash<qint64, QString> rows;
            Statement statement = database.prepare("SELECT id, text FROM message");
            for (;;) {
                const Result<bool> row = statement.step();
                if (!row)
                    return row.error();
                if (!*row)
                    return rows;
                rows.insert(statement.integer(0), statement.text(1));
            }
        }));
        EXPECT_TRUE(found);
        for (auto it = found->cbegin(); it != found->cend(); ++it)
            EXPECT_EQ(it.value(), textOf(it.key())) << "nothing is made up";
        EXPECT_EQ(ask(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        EXPECT_EQ(ask(store, "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
        EXPECT_EQ(
            ask(store,
                "SELECT count(*) FROM conversation c WHERE last_message != coalesce((SELECT max(id) FROM message m "
                "WHERE m.conversation = c.id), 0)"),
            0);
        contacts = ask(store, "SELECT count(*) FROM buddy JOIN contact ON contact.id = buddy.contact");
        EXPECT_TRUE(await(store.write(rowJob(-1)))) << "and it goes on";
        const QStringList aside = asideFiles();
        EXPECT_EQ(aside.size(), 1) << aside.join(u' ').toStdString();
        EXPECT_TRUE(said.contains(aside.value(0))) << said.toStdString();
        QFile kept(folder.filePath(aside.value(0)));
        EXPECT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), damaged) << "what was damaged is kept as it was";
        return found->size();
    }
    static qint64 ask(Store& store, const char* sql)
    {
        const auto value = await(store.read([sql](Database& database) -> Result<qint64> {
            Statement statement = database.prepare(sql);
            const Result<bool> row = statement.step();
            if (!row)
                return row.error();
            return *row ? statement.integer(0) : -1;
        }));
        return value ? *value : -2;
    }

    /// Spoils the first pages of these tables, and opens what is left.
    qint64 lose(Database& database, const QList<QByteArray>& tables)
    {
        QList<qsizetype> roots;
        for (const QByteArray& table : tables) {
            Statement statement = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?");
            EXPECT_TRUE(*statement.bind(QString::fromLatin1(table)).step());
            roots.append(statement.integer(0));
        }
        database.close();
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        for (const qsizetype root : std::as_const(roots))
            spoil(bytes, root - 1);
        leave(bytes);
        return open(bytes);
    }

    QTemporaryDir folder;
    QByteArray sound;
    QString said;
    qint64 contacts = 0;
};

} // namespace

TEST_F(SalvageTest, PagesInTheMiddleCostOnlyWhatWasOnThem)
{
    QByteArray bytes = sound;
    const qsizetype pages = bytes.size() / kPage;
    ASSERT_GT(pages, 200);
    for (qsizetype page = pages / 2; page < pages / 2 + 10; ++page)
        spoil(bytes, page);
    leave(bytes);
    const qint64 saved = open(bytes);
    EXPECT_LT(saved, kMessages) << "the test has damaged nothing";
    EXPECT_GT(saved, kMessages - 10 * 30) << "a page holds less than 30";
    EXPECT_EQ(contacts, 2);
    EXPECT_TRUE(said.startsWith(QStringLiteral("The history was damaged; %1 ").arg(saved))) << said.toStdString();
}

TEST_F(SalvageTest, HolesInManyPlacesAreJumpedOver)
{
    QByteArray bytes = sound;
    const qsizetype pages = bytes.size() / kPage;
    for (qsizetype page = pages / 4; page < pages; page += pages / 8)
        spoil(bytes, page);
    leave(bytes);
    const qint64 saved = open(bytes);
    EXPECT_LT(saved, kMessages);
    EXPECT_GT(saved, kMessages - 8 * 60);
}

TEST_F(SalvageTest, ACutFileKeepsWhatIsLeftOfIt)
{
    const QByteArray bytes = sound.left(sound.size() / kPage / 2 * kPage);
    leave(bytes);
    const qint64 saved = open(bytes);
    EXPECT_GT(saved, kMessages / 4);
    EXPECT_LT(saved, kMessages * 3 / 4);
}

TEST_F(SalvageTest, WhateverIsDamagedNothingIsMadeUp)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        QByteArray bytes = sound;
        const qsizetype pages = bytes.size() / kPage;
        for (int i = 0; i < 20; ++i)
            spoil(bytes, 1 + static_cast<qsizetype>(random()) % (pages - 1));
        leave(bytes);
        open(bytes);
    }
}

TEST_F(SalvageTest, WhatOnlyTheLogHoldsIsSavedToo)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(database.execute("UPDATE contact SET name = 'Robert' WHERE id = 1"));
    QFile log(path() + QStringLiteral("-wal"));
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray logged = log.readAll();
    ASSERT_FALSE(logged.isEmpty());
    database.close();
    QByteArray bytes = sound;
    spoil(bytes, bytes.size() / kPage / 2);
    leave(bytes);
    QFile again(path() + QStringLiteral("-wal"));
    ASSERT_TRUE(again.open(QIODevice::WriteOnly));
    again.write(logged);
    again.close();
    Store store;
    ASSERT_TRUE(await(store.open(path())));
    EXPECT_EQ(ask(store, "SELECT count(*) FROM contact WHERE name = 'Robert'"), 1);
}

TEST_F(SalvageTest, MessagesOutliveTheirConversation)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    // The second has one who is nobody's buddy in it, and one that was to be sent.
    ASSERT_TRUE(database.execute("UPDATE message SET sender = 'zoe' WHERE conversation = 2 AND id % 10 = 0;"
                                 "UPDATE message SET direction = 1, state = 1 WHERE id = 4000;"
                                 "UPDATE message SET direction = 1, state = 1 WHERE id = (SELECT max(id) FROM message "
                                 "WHERE conversation = 1);"));
    EXPECT_EQ(lose(database, {"conversation"}), kMessages);
    EXPECT_FALSE(said.contains(QStringLiteral("account"))) << said.toStdString();
    Store store;
    ASSERT_TRUE(await(store.open(path()), 60000));
    EXPECT_EQ(ask(store,
                  "SELECT count(*) FROM conversation WHERE id = 1 AND kind = 0 AND account = 1 AND address = 'bob@x' "
                  "AND title = 'Bob' AND unread = 0"),
              1);
    EXPECT_EQ(ask(store,
                  "SELECT count(*) FROM conversation WHERE id = 2 AND kind = 1 AND account = 1 AND open = 1 "
                  "AND title = 'Recovered messages'"),
              1);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM message WHERE conversation = 2"), kMessages / 2);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM message WHERE state IN (1, 2)"), 0) << "nothing goes to nowhere";
}

TEST_F(SalvageTest, MessagesOutliveTheirAccount)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(database.execute("UPDATE conversation SET title = 'bob@x' WHERE id = 1;"
                                 "UPDATE message SET direction = 1, sender = 'ana@x' WHERE id = 4001;"));
    EXPECT_EQ(lose(database, {"account"}), kMessages);
    EXPECT_TRUE(said.startsWith(QStringLiteral("The history was damaged; %1 ").arg(kMessages))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("1 account"))) << said.toStdString();
    EXPECT_EQ(contacts, 0) << "nobody is in the list without an account";
    Store store;
    ASSERT_TRUE(await(store.open(path()), 60000));
    EXPECT_EQ(ask(store, "SELECT count(*) FROM account WHERE id = 1 AND removed = 1 AND label = 'ana@x'"), 1);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM contact"), 0);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM conversation WHERE account = 1"), 2);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM conversation WHERE id = 1 AND title = 'Bob'"), 1)
        << "who it was is not forgotten with the contact";
}

TEST_F(SalvageTest, MessagesOutliveAllElse)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    EXPECT_EQ(lose(database, {"account", "conversation", "buddy"}), kMessages);
    Store store;
    ASSERT_TRUE(await(store.open(path()), 60000));
    EXPECT_EQ(ask(store, "SELECT count(*) FROM account WHERE removed = 1 AND label = 'Lost account'"), 1);
    EXPECT_EQ(ask(store, "SELECT count(*) FROM conversation WHERE title = 'Recovered messages'"), 2);
}

TEST_F(SalvageTest, ContactsOutliveTheirGroups)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(
        database.execute("INSERT INTO contact_group VALUES (7, 'Work', 2, 0);"
                         "INSERT INTO contact VALUES (3, 7, 'Zoe');"
                         "INSERT INTO buddy VALUES (3, 1, 3, 'zoe@x', '', 0, 0, 1, 'Work', 1, NULL, NULL, '');"));
    EXPECT_EQ(lose(database, {"contact_group"}), kMessages);
    EXPECT_EQ(contacts, 3);
    Store store;
    ASSERT_TRUE(await(store.open(path()), 60000));
    EXPECT_EQ(ask(store,
                  "SELECT count(*) FROM contact c JOIN contact_group g ON g.id = c.contact_group WHERE c.name = 'Zoe' "
                  "AND g.name = 'Work'"),
              1);
    EXPECT_EQ(ask(store,
                  "SELECT count(*) FROM contact c JOIN contact_group g ON g.id = c.contact_group WHERE c.name = 'Bob' "
                  "AND g.name = 'Recovered contacts 1'"),
              1);
}

TEST_F(SalvageTest, BuddiesOutliveTheirContacts)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    EXPECT_EQ(lose(database, {"contact"}), kMessages);
    EXPECT_EQ(contacts, 2);
}

TEST_F(SalvageTest, BuddiesOutliveTheirContactsAndGroups)
{
    Database database;
    ASSERT_TRUE(database.open(path()));
    EXPECT_EQ(lose(database, {"contact", "contact_group"}), kMessages);
    EXPECT_EQ(contacts, 2);
}

TEST_F(SalvageTest, AllOutlivesTheFirstPage)
{
    {
        Store store;
        ASSERT_TRUE(await(store.open(path()), 60000));
        ASSERT_TRUE(await(store.write([](Database& database) {
            return database.execute("DELETE FROM message WHERE id = 5000; UPDATE conversation SET last_message = 4998 "
                                    "WHERE id = 2");
        })));
    }
    QFile kept(path() + QStringLiteral("-page1"));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const QByteArray firstPage = kept.readAll();
    EXPECT_EQ(firstPage.size(), kPage);
    QByteArray bytes = sound; // longer by now than the copy says
    spoil(bytes, 0);
    leave(bytes);
    QFile again(path() + QStringLiteral("-page1"));
    ASSERT_TRUE(again.open(QIODevice::WriteOnly));
    ASSERT_EQ(again.write(firstPage), kPage);
    again.close();
    EXPECT_EQ(open(bytes), kMessages);
    EXPECT_EQ(contacts, 2);
    EXPECT_TRUE(QDir(folder.path()).entryList({QStringLiteral("*-mended*")}, QDir::Files).isEmpty());
}
