// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/secret.h"

#include <gtest/gtest.h>

using namespace jackdaw;

namespace {

const QString kWord = QStringLiteral("correct horse");

QString fresh()
{
    return QString::fromLatin1("correct horse");
}

} // namespace

TEST(Secret, SharesNothingWithWhatItCameFromOrGives)
{
    QString given = fresh();
    const Secret secret(given);
    EXPECT_TRUE(given.isDetached());
    wipe(given);
    EXPECT_TRUE(given.isEmpty());
    EXPECT_TRUE(secret == kWord);
    QString shown = secret.reveal();
    EXPECT_TRUE(shown.isDetached());
    wipe(shown);
    EXPECT_TRUE(secret == kWord);
}

TEST(Secret, CopiesAreTheirOwnAndAMovedOneIsEmpty)
{
    Secret first(fresh());
    Secret second(first);
    first.clear();
    EXPECT_TRUE(first.isEmpty());
    EXPECT_TRUE(second == kWord);
    Secret third(std::move(second));
    EXPECT_TRUE(second.isEmpty()); // NOLINT(bugprone-use-after-move): that is what it promises
    EXPECT_TRUE(third == kWord);
    first = third;
    third = Secret();
    EXPECT_TRUE(third.isEmpty());
    EXPECT_TRUE(first == kWord);
    first = *&first;
    EXPECT_TRUE(first == kWord);
}

TEST(Secret, WipingLeavesOthersTheirText)
{
    QString mine = fresh();
    const QString theirs = mine;
    wipe(mine);
    EXPECT_TRUE(mine.isEmpty());
    EXPECT_EQ(theirs, kWord);
    QByteArray bytes("frame");
    const QByteArray kept = bytes;
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(kept, "frame");
}

TEST(Secret, WipingOverwritesTheMemoryItself)
{
    QByteArray bytes(64, 'p');
    const char* memory = bytes.constData();
    overwrite(bytes);
    EXPECT_EQ(bytes.constData(), memory);
    EXPECT_EQ(bytes, QByteArray(64, '\0'));
}
