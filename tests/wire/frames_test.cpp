// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/wire/frames.h"

#include <gtest/gtest.h>

using jackdaw::wire::FrameReader;
using jackdaw::wire::kMaximumFrame;

TEST(FrameReader, CutsAtLineFeedsWhateverTheChunks)
{
    FrameReader reader;
    reader.feed("{\"a\"");
    EXPECT_EQ(reader.next(), std::nullopt);
    reader.feed(":1}\n\n{\"b\":2}\n{");
    EXPECT_EQ(reader.next(), QByteArray("{\"a\":1}"));
    EXPECT_EQ(reader.next(), QByteArray("{\"b\":2}"));
    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_EQ(reader.buffered(), 1);
}

TEST(FrameReader, TakesTheLongestFrameAndNoLonger)
{
    FrameReader fits;
    fits.feed(QByteArray(kMaximumFrame - 1, 'x') + '\n');
    ASSERT_TRUE(fits.next().has_value());
    EXPECT_FALSE(fits.overflowed());

    FrameReader over;
    over.feed(QByteArray(kMaximumFrame, 'x') + '\n');
    EXPECT_EQ(over.next(), std::nullopt);
    EXPECT_TRUE(over.overflowed());
}

TEST(FrameReader, GivesUpOnAFrameThatNeverEnds)
{
    FrameReader reader;
    for (int i = 0; i < 3 && !reader.overflowed(); ++i) {
        reader.feed(QByteArray(kMaximumFrame / 2, 'x'));
        EXPECT_EQ(reader.next(), std::nullopt);
    }
    EXPECT_TRUE(reader.overflowed());
    reader.feed("{}\n");
    EXPECT_EQ(reader.next(), std::nullopt) << "a stream that overflowed is never trusted again";
}
