// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_scroller.h"

#include <gtest/gtest.h>

#include <QHash>

namespace jackdaw::test {
namespace {

using ui::RowKey;
using ui::RowKind;
using ui::TimelineScroller;

/// Rows by id whose real height is never what was guessed.
class FakeRows final : public ui::ScrollRows {
public:
    void fill(qint64 first, qint64 last)
    {
        m_ids.clear();
        for (qint64 id = first; id <= last; ++id)
            m_ids.append(id);
    }
    int count() const override { return static_cast<int>(m_ids.size()); }
    RowKey keyOf(int row) const override { return {RowKind::Message, MessageId{m_ids[row]}}; }
    int indexOf(const RowKey& key) const override { return static_cast<int>(m_ids.indexOf(key.message.value)); }
    int height(int row) override
    {
        ++laidOut;
        return taller.value(m_ids[row], 20 + static_cast<int>(m_ids[row] % 5) * 17);
    }
    int guess(int /*row*/) const override { return 40; }

    QHash<qint64, int> taller;
    int laidOut = 0;

private:
    QList<qint64> m_ids;
};

class TimelineScrollerTest : public testing::Test {
protected:
    TimelineScrollerTest()
    {
        m_rows.fill(1000, 1400);
        m_scroller.setViewport(600);
        m_scroller.setPadding(8, 12);
        m_scroller.place();
    }

    /// Where a row stands; nullopt: not in view.
    std::optional<int> yOf(qint64 id)
    {
        for (const auto& placed : m_scroller.visible()) {
            if (m_rows.keyOf(placed.row).message.value == id)
                return placed.y;
        }
        return {};
    }
    qint64 firstVisible() { return m_rows.keyOf(m_scroller.visible().front().row).message.value; }

    FakeRows m_rows;
    TimelineScroller m_scroller{m_rows};
};

TEST_F(TimelineScrollerTest, BeginsAtTheBottomAndLaysOutOnlyWhatIsSeen)
{
    EXPECT_TRUE(m_scroller.isFollowing());
    EXPECT_EQ(m_scroller.visible().back().bottom(), 600 - 12);
    EXPECT_LT(m_rows.laidOut, 40);
}

TEST_F(TimelineScrollerTest, RowsTouchEachOther)
{
    m_scroller.scrollBy(1234);
    const auto& visible = m_scroller.visible();
    for (size_t i = 1; i < visible.size(); ++i)
        EXPECT_EQ(visible[i - 1].bottom(), visible[i].y);
    EXPECT_LE(visible.front().y, 0);
    EXPECT_GE(visible.back().bottom(), 600);
}

TEST_F(TimelineScrollerTest, ScrollingMovesByExactlyThatMuch)
{
    m_scroller.scrollBy(700);
    for (int step = 0; step < 50; ++step) {
        const qint64 id = m_rows.keyOf(m_scroller.visible()[m_scroller.visible().size() / 2].row).message.value;
        const int before = *yOf(id);
        m_scroller.scrollBy(step % 3 == 0 ? -13 : 29);
        ASSERT_EQ(*yOf(id), before + (step % 3 == 0 ? -13 : 29));
    }
}

TEST_F(TimelineScrollerTest, NothingMovesWhenOlderAndNewerRowsLoadOrGoAway)
{
    m_scroller.scrollBy(3000);
    const auto id = firstVisible() + 3;
    const int before = *yOf(id);
    m_rows.fill(500, 1400);
    m_scroller.place();
    EXPECT_EQ(*yOf(id), before);
    m_rows.fill(500, 2400);
    m_scroller.place();
    EXPECT_EQ(*yOf(id), before);
    m_rows.fill(id - 60, id + 60);
    m_scroller.place();
    EXPECT_EQ(*yOf(id), before);
    EXPECT_FALSE(m_scroller.isFollowing());
}

TEST_F(TimelineScrollerTest, NothingBelowTheFirstWholeRowMovesWhenARowAboveGrows)
{
    m_scroller.scrollBy(3000);
    const auto id = m_scroller.anchor().message.value;
    const int before = *yOf(id);
    m_rows.taller.insert(id - 1, 400);
    m_scroller.place();
    EXPECT_EQ(*yOf(id), before);
}

TEST_F(TimelineScrollerTest, FollowsTheNewestUntilTheReaderLeaves)
{
    m_rows.fill(1000, 1450);
    m_scroller.place();
    EXPECT_TRUE(yOf(1450).has_value());
    m_scroller.scrollBy(50);
    EXPECT_FALSE(m_scroller.isFollowing());
    const qint64 first = m_scroller.anchor().message.value;
    m_rows.fill(1000, 1500);
    m_scroller.place();
    EXPECT_TRUE(yOf(first).has_value());
    EXPECT_FALSE(yOf(1500).has_value());
    m_scroller.scrollBy(-100000);
    EXPECT_TRUE(m_scroller.isFollowing());
    EXPECT_TRUE(yOf(1500).has_value());
}

TEST_F(TimelineScrollerTest, TheEndOfWhatIsLoadedIsNotTheNewest)
{
    m_scroller.setAtNewest(false);
    m_scroller.scrollBy(500);
    m_scroller.scrollBy(-100000);
    EXPECT_FALSE(m_scroller.isFollowing());
    const int before = *yOf(1400);
    m_rows.fill(1000, 1500);
    m_scroller.place();
    EXPECT_EQ(*yOf(1400), before);
}

TEST_F(TimelineScrollerTest, StopsAtTheOldest)
{
    m_scroller.scrollBy(1000000);
    EXPECT_EQ(firstVisible(), 1000);
    EXPECT_EQ(*yOf(1000), 8);
    m_scroller.scrollBy(1);
    EXPECT_EQ(*yOf(1000), 8);
}

TEST_F(TimelineScrollerTest, TooLittleToFillStandsAtTheBottom)
{
    m_rows.fill(1, 3);
    m_scroller.scrollToNewest();
    EXPECT_EQ(m_scroller.visible().back().bottom(), 588);
    m_scroller.scrollBy(100);
    EXPECT_EQ(m_scroller.visible().back().bottom(), 588);
    EXPECT_TRUE(m_scroller.isFollowing());
    m_scroller.scrollToRow(0, 200);
    EXPECT_EQ(m_scroller.visible().back().bottom(), 588);
}

TEST_F(TimelineScrollerTest, AnotherHeightKeepsTheBottomOrTheAnchor)
{
    m_scroller.setViewport(300);
    m_scroller.place();
    EXPECT_EQ(m_scroller.visible().back().bottom(), 288);
    m_scroller.scrollBy(2000);
    const auto id = m_scroller.anchor().message.value;
    const int before = *yOf(id);
    m_scroller.setViewport(700);
    m_scroller.place();
    EXPECT_EQ(*yOf(id), before);
}

TEST_F(TimelineScrollerTest, NoRowsAreNoTrouble)
{
    m_rows.fill(1, 0);
    m_scroller.place();
    m_scroller.scrollBy(10);
    m_scroller.scrollToNewest();
    m_scroller.reveal(3);
    EXPECT_TRUE(m_scroller.visible().empty());
}

} // namespace
} // namespace jackdaw::test
