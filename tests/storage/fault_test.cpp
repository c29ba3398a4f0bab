// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/storage/store.h"
#include "tests/storage/rows.h"
#include "tests/support/small_disk.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class FaultTest : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("jackdaw.sqlite")); }

    void fill(int rows)
    {
        Store store;
        ASSERT_TRUE(await(store.open(path())));
        QFuture<Result<void>> last;
        for (int i = 0; i < rows; ++i) {
            last = store.write(
                [i](Database& database) { return insertRow(database, i, QString(300, QLatin1Char('y'))); });
        }
        ASSERT_TRUE(await(last));
        await(store.close());
    }

    QByteArray contents(const QString& file) const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    void overwrite(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    /// SQLite finds nothing wrong with these bytes at a start, where it does not compare indexes with their tables.
    bool isSound(const QByteArray& bytes) const
    {
        const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
        QFile file(copy);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        sqlite3* database = nullptr;
        QByteArray verdict;
        if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &database, SQLITE_OPEN_READWRITE, nullptr)
            == SQLITE_OK) {
            const auto hear = [](void* into, int, char** values, char**) {
                *static_cast<QByteArray*>(into) += values[0];
                return 0;
            };
            sqlite3_exec(database, "PRAGMA quick_check", hear, &verdict, nullptr);
        }
        sqlite3_close(database);
        return verdict == "ok";
    }

    QStringList setAsideFiles() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
    }

    void expectSetAside(const QByteArray& damaged)
    {
        Store store;
        ASSERT_TRUE(await(store.open(path())));
        EXPECT_TRUE(waitFor([&] { return !store.problem().isEmpty(); }));
        EXPECT_TRUE(store.problem().contains(QStringLiteral("set aside"))) << qPrintable(store.problem());
        const QStringList aside = setAsideFiles();
        ASSERT_EQ(aside.size(), 1);
        EXPECT_EQ(contents(folder.filePath(aside[0])), damaged);
        EXPECT_TRUE(await(store.write(rowJob(1))));
        EXPECT_EQ(countRows(store), 1);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(FaultTest, AFileThatIsNoDatabaseIsSetAside)
{
    const QByteArray foreign = QByteArray("Once upon a time there was a file. ").repeated(1000);
    overwrite(foreign);
    expectSetAside(foreign);
}

TEST_F(FaultTest, AnotherProgramsDatabaseIsSetAsideUnharmed)
{
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    sqlite3_exec(other, "CREATE TABLE recipe (name TEXT)", nullptr, nullptr, nullptr);
    sqlite3_close(other);

    Store store;
    ASSERT_TRUE(await(store.open(path())));
    ASSERT_EQ(setAsideFiles().size(), 1);
    sqlite3_open(QFile::encodeName(folder.filePath(setAsideFiles()[0])).constData(), &other);
    EXPECT_EQ(sqlite3_exec(other, "INSERT INTO recipe VALUES ('soup')", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
}

TEST_F(FaultTest, ACutFileIsSetAside)
{
    fill(500);
    const QByteArray cut = contents(path()).left(20000);
    overwrite(cut);
    Store store;
    ASSERT_TRUE(await(store.open(path())));
    // SQLite notices at once or when the missing pages are read; either way nothing is silent.
    countRows(store);
    EXPECT_TRUE(waitFor([&] { return !store.problem().isEmpty(); }));
    await(store.close());
    Store again;
    ASSERT_TRUE(await(again.open(path())));
    EXPECT_EQ(setAsideFiles().size(), 1);
    EXPECT_TRUE(await(again.write(rowJob(1))));
}

TEST_F(FaultTest, FlippedBytesNeverCrashAndAreNeverOverwritten)
{
    fill(300);
    const QByteArray sound = contents(path());
    int damaged = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        for (const QString& old : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(old));
        QByteArray bytes = sound;
        std::srand(seed);
        for (int i = 0; i < 200; ++i)
            bytes[std::rand() % bytes.size()] = static_cast<char>(std::rand());
        overwrite(bytes);
        // As after a crash, so that the file is checked.
        QFile mark(path() + QStringLiteral("-check"));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
        mark.close();

        Store store;
        ASSERT_TRUE(await(store.open(path()))) << "seed " << seed;
        EXPECT_TRUE(await(store.write(rowJob(-1)))) << "seed " << seed;
        // Texts, and what nothing lies in, can be changed without a trace.
        if (setAsideFiles().isEmpty() && isSound(bytes))
            continue;
        ++damaged;
        ASSERT_EQ(setAsideFiles().size(), 1) << "seed " << seed;
        EXPECT_EQ(contents(folder.filePath(setAsideFiles()[0])), bytes) << "seed " << seed;
    }
    EXPECT_GT(damaged, 15);
}

TEST_F(FaultTest, AFileLockedByAnotherIsSaidToBe)
{
    fill(1);
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT count(*) FROM saved_status",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    Database database;
    const Result<void> opened = database.open(path(), 50);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("in use"))) << qPrintable(opened.error().text);
    sqlite3_close(other);
    EXPECT_TRUE(database.open(path(), 50));
}

TEST_F(FaultTest, AFileThatIsMovedAwayIsSaidAndNothingIsWrittenIntoTheVoid)
{
    Store store;
    ASSERT_TRUE(await(store.open(path())));
    ASSERT_TRUE(await(store.write(rowJob(1))));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QFile::rename(path(), elsewhere));
    const auto waiting = store.write(rowJob(2));
    ASSERT_TRUE(waitFor([&] { return !store.obstacle().isEmpty(); }));
    EXPECT_TRUE(store.obstacle().contains(QStringLiteral("moved or deleted"))) << qPrintable(store.obstacle());
    EXPECT_TRUE(store.refusal());
    EXPECT_FALSE(waiting.isFinished());

    ASSERT_TRUE(QFile::rename(elsewhere, path()));
    EXPECT_TRUE(await(waiting, 60000));
    EXPECT_EQ(countRows(store), 2);
    EXPECT_TRUE(waitFor([&] { return store.obstacle().isEmpty(); }));
}

TEST_F(FaultTest, AFullDiskKeepsEverythingAndItsOrder)
{
    SmallDisk disk(folder.path());
    if (!disk.isMounted())
        GTEST_SKIP() << "a small file system cannot be mounted here (needs root)";
    Store store;
    ASSERT_TRUE(await(store.open(path())));
    ASSERT_TRUE(await(store.write(rowJob(-1))));

    ASSERT_TRUE(disk.fill());

    QStringList problems;
    QObject::connect(&store, &Store::problemChanged, &store, [&](const QString& text) { problems << text; });
    QList<QFuture<Result<void>>> writes;
    QList<int> finished;
    for (int i = 0; i < 3000; ++i) {
        auto write
            = store.write([i](Database& database) { return insertRow(database, i, QString(400, QLatin1Char('z'))); });
        writes << write.then(&store, [i, &finished](const Result<void>& outcome) {
            finished << i;
            return outcome;
        });
    }
    ASSERT_TRUE(waitFor([&] { return !store.problem().isEmpty(); }));
    EXPECT_TRUE(store.problem().contains(QStringLiteral("full"))) << qPrintable(store.problem());
    EXPECT_GE(countRows(store), 1) << "reading goes on";
    EXPECT_LT(finished.size(), 3000);

    ASSERT_TRUE(disk.makeRoom());
    ASSERT_TRUE(waitFor([&] { return finished.size() == 3000; }, 60000));
    EXPECT_TRUE(std::is_sorted(finished.begin(), finished.end()));
    for (auto& write : writes)
        EXPECT_TRUE(await(write));
    EXPECT_EQ(countRows(store), 3001);
    EXPECT_TRUE(waitFor([&] { return store.problem().isEmpty(); }));
    ASSERT_EQ(problems.size(), 2);
    await(store.close());
}

TEST_F(FaultTest, AReadOnlyFolderIsSaidToBe)
{
    const SmallDisk disk(folder.path());
    if (!disk.isMounted())
        GTEST_SKIP() << "a file system cannot be mounted here (needs root)";
    fill(1);
    ASSERT_TRUE(disk.setReadOnly());
    Store store;
    const Result<void> opened = await(store.open(path()));
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("read-only"))) << qPrintable(opened.error().text);
    EXPECT_TRUE(setAsideFiles().isEmpty());
}

TEST_F(FaultTest, AFolderWithoutWritePermissionIsSaidToBe)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0500), 0);
    Store store;
    const Result<void> opened = await(store.open(path()));
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("read-only")));
}
