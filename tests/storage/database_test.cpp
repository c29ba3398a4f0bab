// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/base/ids.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"
#include "tests/storage/rows.h"

using namespace jackdaw;
using jackdaw::test::insertRow;

namespace {

class DatabaseTest : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("jackdaw.sqlite")); }
    qint64 ask(const char* sql)
    {
        Statement statement = database.prepare(sql);
        return statement.step() ? statement.integer(0) : -1;
    }

    QTemporaryDir folder;
    Database database;
};

} // namespace

TEST_F(DatabaseTest, MakesAPrivateFileWithTheNewestSchema)
{
    ASSERT_TRUE(database.open(path()));
    EXPECT_EQ(QFileInfo(path()).permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(ask("PRAGMA user_version"), migrations().back().version);
    EXPECT_EQ(ask("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(ask("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(ask("PRAGMA synchronous"), 2);
    Statement mode = database.prepare("PRAGMA journal_mode");
    ASSERT_TRUE(mode.step());
    EXPECT_EQ(mode.text(0), QStringLiteral("wal"));
}

TEST_F(DatabaseTest, ARoomThatOnlyHadAWishIsNotConfirmedByTheNewSchema)
{
    ASSERT_TRUE(database.open(path()));
    // As version 1 left it.
    ASSERT_TRUE(database.execute(kDropSearchIndex));
    ASSERT_TRUE(database.execute(
        "DROP TABLE imported_log; DROP TABLE address_consent; DROP TABLE privacy; DROP TABLE own_person; DROP TABLE "
        "bookmark; DROP TABLE "
        "kept_setting; DROP TABLE "
        "plugin_choice;"
        "ALTER TABLE account DROP COLUMN registers;"
        "ALTER TABLE buddy DROP COLUMN network;"
        "ALTER TABLE buddy DROP COLUMN former_name; ALTER TABLE buddy DROP COLUMN former_group;"
        "ALTER TABLE conversation DROP COLUMN confirmed; PRAGMA user_version = 1;"
        "INSERT INTO account VALUES (1, 'test', 'ana', '', 1, 1, '', '', '', 0);"
        "INSERT INTO conversation (id, kind, account, address, title, nick) VALUES (1, 0, 1, 'bob@x', 'Bob', ''),"
        " (2, 1, 1, 'joined@x', 'Joined', 'ana'), (3, 1, 1, 'eve@x', 'eve@x', ''), (4, 1, 1, 'read@x', 'Read', '');"
        "INSERT INTO message (id, conversation, position, direction, kind, state, sender, text, time, received, "
        "delayed, mentions_me) VALUES (1, 4, 1, 0, 0, 0, 'zoe', 'hi', 1, 1, 0, 0),"
        " (2, 3, 2, 1, 0, 0, 'ana', 'hi', 1, 1, 0, 0);"));
    ASSERT_TRUE(migrate(database));
    EXPECT_EQ(ask("SELECT count(*) FROM conversation WHERE confirmed"), 3);
    EXPECT_EQ(ask("SELECT id FROM conversation WHERE NOT confirmed"), 3);
    EXPECT_EQ(ask("PRAGMA user_version"), migrations().back().version);
}

TEST_F(DatabaseTest, WhoWasMergedBeforeTheNewSchemaHasNoFormerContact)
{
    ASSERT_TRUE(database.open(path()));
    // As version 2 left it.
    ASSERT_TRUE(database.execute(kDropSearchIndex));
    ASSERT_TRUE(database.execute(
        "DROP TABLE imported_log; DROP TABLE address_consent; DROP TABLE privacy; DROP TABLE own_person; DROP TABLE "
        "bookmark; DROP TABLE "
        "kept_setting; DROP TABLE "
        "plugin_choice;"
        "ALTER TABLE account DROP COLUMN registers;"
        "ALTER TABLE buddy DROP COLUMN network;"
        "ALTER TABLE buddy DROP COLUMN former_name; ALTER TABLE buddy DROP COLUMN former_group;"
        "PRAGMA user_version = 2;"
        "INSERT INTO account VALUES (1, 'test', 'ana', '', 1, 1, '', '', '', 0);"
        "INSERT INTO contact_group VALUES (1, 'Friends', 0, 0); INSERT INTO contact VALUES (1, 1, 'Bob');"
        "INSERT INTO buddy VALUES (1, 1, 1, 'bob@x', 'Bob', 0, 0, 1, 'Friends', 0),"
        " (2, 1, 1, 'robert@x', 'Robert', 0, 0, 1, 'Family', 1);"));
    ASSERT_TRUE(migrate(database));
    EXPECT_EQ(ask("SELECT count(*) FROM buddy WHERE contact = 1 AND alias <> '' AND position = id - 1"), 2);
    EXPECT_EQ(ask("SELECT count(*) FROM buddy WHERE former_group IS NULL AND former_name IS NULL"), 2);
    EXPECT_EQ(ask("PRAGMA user_version"), migrations().back().version);
}

TEST_F(DatabaseTest, RefusesToTouchItsOwnSchemaTable)
{
    ASSERT_TRUE(database.open(path()));
    EXPECT_TRUE(database.execute("PRAGMA writable_schema = ON"));
    EXPECT_FALSE(database.execute("DELETE FROM sqlite_schema")) << "defensive mode is off";
}

TEST_F(DatabaseTest, BindsAndReadsEveryKindOfValue)
{
    ASSERT_TRUE(database.open(path()));
    enum class Colour { Red, Blue };
    Statement statement = database.prepare("SELECT ?, ?, ?, ?, ?, ?, ?, ?");
    statement.bind(qint64(1) << 40, true, QStringLiteral("é\u202e😀"), QString(), QByteArray("\0x", 2), AccountId{7},
                   Colour::Blue, QStringLiteral(""));
    ASSERT_TRUE(statement.step().value());
    EXPECT_EQ(statement.integer(0), qint64(1) << 40);
    EXPECT_TRUE(statement.boolean(1));
    EXPECT_EQ(statement.text(2), QStringLiteral("é\u202e😀"));
    EXPECT_TRUE(statement.isNull(3));
    EXPECT_TRUE(statement.text(3).isNull());
    EXPECT_EQ(statement.blob(4), QByteArray("\0x", 2));
    EXPECT_EQ(statement.integer(5), 7);
    EXPECT_EQ(statement.integer(6), 1);
    EXPECT_FALSE(statement.isNull(7));
    EXPECT_FALSE(statement.text(7).isNull());
    EXPECT_FALSE(statement.step().value());
}

TEST_F(DatabaseTest, OneTextCanBePreparedTwiceAtOnce)
{
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(insertRow(database, 1));
    ASSERT_TRUE(insertRow(database, 2));
    const char* sql = "SELECT presence FROM saved_status ORDER BY presence";
    Statement outer = database.prepare(sql);
    ASSERT_TRUE(outer.step().value());
    {
        Statement inner = database.prepare(sql);
        ASSERT_TRUE(inner.step().value());
        EXPECT_EQ(inner.integer(0), 1);
    }
    ASSERT_TRUE(outer.step().value());
    EXPECT_EQ(outer.integer(0), 2);
}

TEST_F(DatabaseTest, AStatementCanRunManyTimes)
{
    ASSERT_TRUE(database.open(path()));
    Statement statement = database.prepare("INSERT INTO saved_status (presence, message, used) VALUES (?, ?, 0)");
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(statement.bind(i, QStringLiteral("x")).run());
    EXPECT_EQ(ask("SELECT count(*) FROM saved_status"), 3);
}

TEST_F(DatabaseTest, AWrongStatementIsAnErrorAndHarmless)
{
    ASSERT_TRUE(database.open(path()));
    const Result<bool> outcome = database.prepare("SELECT 1 FROM nowhere").step();
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().details.contains(QStringLiteral("nowhere"))) << qPrintable(outcome.error().details);
    EXPECT_EQ(database.fault(), StorageFault::Refused);
    EXPECT_EQ(ask("SELECT 5"), 5);
}

TEST_F(DatabaseTest, RefusesANewerFileUnharmed)
{
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(insertRow(database, 1));
    ASSERT_TRUE(database.execute("PRAGMA user_version = 999"));
    database.close();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    const Result<void> opened = database.open(path());
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("newer")));
    EXPECT_EQ(database.fault(), StorageFault::None) << "a newer file is not a damaged one";
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(DatabaseTest, ReusesWhatItWrote)
{
    ASSERT_TRUE(database.open(path()));
    ASSERT_TRUE(insertRow(database, 1));
    database.close();
    EXPECT_FALSE(QFileInfo::exists(path() + QStringLiteral("-wal"))) << "a clean close leaves no log";
    ASSERT_TRUE(database.open(path()));
    EXPECT_EQ(ask("SELECT count(*) FROM saved_status"), 1);
}
