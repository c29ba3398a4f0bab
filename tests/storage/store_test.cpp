// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/store.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include "tests/storage/rows.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class StoreTest : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("jackdaw.sqlite")); }

    QTemporaryDir folder;
    Store store;
};

} // namespace

TEST_F(StoreTest, FailsBeforeItIsOpen)
{
    EXPECT_FALSE(await(store.write(rowJob(1))));
    EXPECT_EQ(countRows(store), -1);
}

TEST_F(StoreTest, ReadsSeeTheWritesGivenBefore)
{
    ASSERT_TRUE(await(store.open(path())));
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 500; ++i)
        writes << store.write(rowJob(i));
    EXPECT_EQ(countRows(store), 500);
    for (auto& write : writes)
        EXPECT_TRUE(await(write));
}

TEST_F(StoreTest, AFailingJobUndoesOnlyItself)
{
    ASSERT_TRUE(await(store.open(path())));
    // Held back until all wait, so that they share a transaction.
    std::mutex gate;
    gate.lock();
    auto held = store.read([&gate](Database&) {
        gate.lock();
        gate.unlock();
        return Result<bool>(true);
    });
    auto first = store.write(rowJob(1));
    auto clash = store.write([](Database& database) {
        if (Result<void> other = insertRow(database, 2); !other)
            return other;
        return insertRow(database, 1);
    });
    auto refused = store.write([](Database& database) -> Result<void> {
        if (Result<void> other = insertRow(database, 3); !other)
            return other;
        return Error{ErrorCode::Invalid, QStringLiteral("no"), {}};
    });
    auto last = store.write(rowJob(4));
    gate.unlock();

    EXPECT_TRUE(await(first));
    EXPECT_FALSE(await(clash));
    EXPECT_EQ(await(refused).error().text, QStringLiteral("no"));
    EXPECT_TRUE(await(last));
    EXPECT_EQ(countRows(store), 2);
    EXPECT_TRUE(store.problem().isEmpty());
    EXPECT_TRUE(await(held));
}

TEST_F(StoreTest, WritesThatWaitTogetherShareATransaction)
{
    ASSERT_TRUE(await(store.open(path())));
    std::mutex gate;
    gate.lock();
    auto held = store.read([&gate](Database&) {
        gate.lock();
        gate.unlock();
        return Result<bool>(true);
    });
    bool sawTheOther = false;
    store.write(rowJob(1));
    auto second = store.write([&](Database& database) -> Result<void> {
        Database other;
        if (!other.open(path()))
            return Error{};
        sawTheOther = *countRows(other) == 1;
        return *countRows(database) == 1 ? Result<void>() : Result<void>(Error{});
    });
    gate.unlock();
    EXPECT_TRUE(await(second));
    EXPECT_FALSE(sawTheOther) << "the first was committed on its own";
    EXPECT_TRUE(await(held));
}

TEST_F(StoreTest, CloseWritesWhatWaitsAndFailsWhatComesLater)
{
    ASSERT_TRUE(await(store.open(path())));
    QFuture<Result<void>> last;
    for (int i = 0; i < 2000; ++i)
        last = store.write(rowJob(i));
    auto closed = store.close();
    EXPECT_TRUE(await(last));
    await(closed);
    EXPECT_FALSE(await(store.write(rowJob(5000))));
    EXPECT_EQ(countRows(store), -1);

    Store again;
    ASSERT_TRUE(await(again.open(path())));
    EXPECT_EQ(countRows(again), 2000);
}

TEST_F(StoreTest, ItsEndCanBeAwaitedWithoutALoop)
{
    ASSERT_TRUE(await(store.open(path())));
    const QFuture<void> closed = store.close();
    const QDeadlineTimer limit(30'000);
    while (!closed.isFinished() && !limit.hasExpired())
        QThread::yieldCurrentThread();
    EXPECT_TRUE(closed.isFinished());
}

TEST_F(StoreTest, EndsQuietlyWithoutClose)
{
    ASSERT_TRUE(await(store.open(path())));
    {
        Store other;
        ASSERT_TRUE(await(other.open(folder.filePath(QStringLiteral("other.sqlite")))));
        other.write(rowJob(1));
    }
    Store again;
    ASSERT_TRUE(await(again.open(folder.filePath(QStringLiteral("other.sqlite")))));
    EXPECT_EQ(countRows(again), 1);
}
