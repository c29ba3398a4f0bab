// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What waits for a disk that takes nothing is bounded, and nothing of it is lost.

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/storage/store.h"
#include "tests/storage/rows.h"
#include "tests/support/failing_disk.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class BacklogTest : public testing::Test {
protected:
    BacklogTest()
    {
        EXPECT_TRUE(await(store.open(folder.filePath(QStringLiteral("jackdaw.sqlite")))));
        QObject::connect(&store, &Store::crowdedChanged, &store, [this](bool crowded) { crowds << crowded; });
    }

    FailingDisk disk;
    QTemporaryDir folder;
    Store store;
    QList<bool> crowds;
};

} // namespace

TEST_F(BacklogTest, SoManyWaitAndOneMoreIsRefusedWithASentence)
{
    disk.fill();
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < Store::kMaximumWaiting; ++i)
        writes << store.write(rowJob(i));
    EXPECT_EQ(store.waiting(), Store::kMaximumWaiting);
    const Result<void> oneMore = await(store.write(rowJob(-1)));
    ASSERT_FALSE(oneMore);
    EXPECT_TRUE(oneMore.error().text.endsWith(u'.')) << qPrintable(oneMore.error().text);
    ASSERT_TRUE(waitFor([&] { return store.isCrowded(); })) << "before it comes to that, the networks are told";

    disk.makeRoom();
    for (auto& write : writes)
        ASSERT_TRUE(await(write, 60000));
    EXPECT_EQ(countRows(store), Store::kMaximumWaiting) << "all but the one that was refused";
    EXPECT_EQ(store.waiting(), 0);
    EXPECT_TRUE(waitFor([&] { return !store.isCrowded(); }));
    EXPECT_EQ(crowds, (QList<bool>{true, false}));
}

TEST_F(BacklogTest, AUserIsRefusedWhileNothingCanBeStored)
{
    EXPECT_FALSE(store.refusal());
    disk.fill();
    store.write(rowJob(1));
    ASSERT_TRUE(waitFor([&] { return store.refusal().has_value(); }));
    EXPECT_EQ(store.refusal()->code, ErrorCode::Storage);
    EXPECT_TRUE(store.refusal()->text.endsWith(u'.'));
    disk.makeRoom();
    EXPECT_TRUE(waitFor([&] { return !store.refusal(); }));
}
