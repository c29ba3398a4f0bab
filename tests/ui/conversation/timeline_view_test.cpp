// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/wait.h"
#include "tests/ui/conversation/fake_source.h"
#include "tests/ui/conversation/sample_messages.h"
#include "ui/conversation/clock_time.h"
#include "ui/conversation/jump_button.h"
#include "ui/conversation/timeline_accessible.h"

namespace jackdaw::test {
namespace {

using ui::clockTime;
using ui::RowKind;
using ui::TimelineView;

class TimelineViewTest : public testing::Test {
protected:
    TimelineViewTest() { m_view.resize(600, 500); }

    void open(QList<Message> messages, int unread = 0)
    {
        TimelineView::Opening opening;
        auto source = std::make_unique<FakeSource>(std::move(messages));
        m_source = source.get();
        opening.source = std::move(source);
        const qint64 last = m_source->all().isEmpty() ? 0 : m_source->all().last().position;
        opening.unread = unread;
        if (unread > 0) {
            opening.isUnread = [last, unread](const Message& message) { return message.position > last - unread; };
            opening.readUpTo = last - unread;
        }
        QSignalSpy opened(&m_view, &TimelineView::opened);
        m_view.open(std::move(opening));
        m_view.show();
        ASSERT_TRUE(waitFor([&] { return opened.count() == 1; }));
        settle();
    }

    /// Until nothing is loading.
    void settle()
    {
        int quiet = 0;
        waitFor([&] { return (m_view.pager()->isLoading() ? quiet = 0 : ++quiet) > 3; });
    }
    qint64 middle() { return positionOf(m_view.visibleRows()[m_view.visibleRows().size() / 2].row); }
    qint64 positionOf(int row) { return m_view.model().messageOf(row).position; }
    int yOf(qint64 position) { return m_view.rowRect(m_view.model().indexOf(MessageId{position})).y(); }
    QPoint pointAt(qint64 id, int offset)
    {
        const QRect row = m_view.rowRect(m_view.model().indexOf(MessageId{id}));
        for (int y = row.top(); y < row.bottom(); y += 3) {
            for (int x = 0; x < row.width(); ++x) {
                const auto spot = m_view.spotAt({x, y});
                if (spot.hit.onText && spot.place.offset == offset)
                    return {x, y};
            }
        }
        ADD_FAILURE() << "no such character in view";
        return {};
    }

    ui::Theme m_theme;
    TimelineView m_view{m_theme};
    FakeSource* m_source = nullptr;
};

TEST_F(TimelineViewTest, AScreenReaderHearsTheNetworkWhereTheChipIsSeen)
{
    open(manyMessages(3));
    const auto network = [](ConversationId) { return QStringLiteral("Post"); };
    const QString first
        = ui::accessibleText(m_view.model(), m_view.model().indexOf(MessageId{1}), QLocale::c(), network);
    EXPECT_TRUE(first.contains(QStringLiteral(", Post, "))) << first.toStdString();
    const QString alone = ui::accessibleText(m_view.model(), m_view.model().indexOf(MessageId{1}), QLocale::c(), {});
    EXPECT_FALSE(alone.contains(QStringLiteral("Post")));
}

TEST_F(TimelineViewTest, ReadsThousandsWithoutAJumpInConstantMemory)
{
    open(manyMessages(5000));
    EXPECT_TRUE(m_view.isFollowing());
    for (int step = 0; step < 400; ++step) {
        const qint64 watched = positionOf(m_view.visibleRows()[1].row);
        const int before = yOf(watched);
        m_view.scrollByPixels(230);
        ASSERT_EQ(yOf(watched), before + 230);
        settle();
        ASSERT_EQ(yOf(watched), before + 230) << "moved while a page came";
        ASSERT_LE(m_view.model().messageCount(), ui::TimelinePager::kKept + 2 * ui::TimelinePager::kPage);
        ASSERT_LE(m_view.rows().layoutCount(), 60U);
        ASSERT_LE(m_view.rows().heightCount(), 4000);
    }
    EXPECT_LT(middle(), 4000);
    EXPECT_FALSE(m_view.model().atNewest());
    const qint64 turned = middle();
    for (int step = 0; step < 60; ++step) {
        const qint64 watched = positionOf(m_view.visibleRows().back().row);
        const int before = yOf(watched);
        m_view.scrollByPixels(-300);
        settle();
        ASSERT_EQ(yOf(watched), before - 300);
    }
    EXPECT_GT(middle(), turned);
    m_view.scrollToNewest();
    settle();
    EXPECT_TRUE(m_view.isFollowing());
    EXPECT_EQ(positionOf(m_view.visibleRows().back().row), 5000);
}

TEST_F(TimelineViewTest, OpensWhereReadingStopped)
{
    open(manyMessages(3000), 1000);
    EXPECT_FALSE(m_view.isFollowing());
    const int line = m_view.model().indexOf({RowKind::NewMessages, MessageId{2001}});
    ASSERT_GE(line, 0);
    const QRect rect = m_view.rowRect(line);
    EXPECT_GT(rect.y(), 0);
    EXPECT_LT(rect.y(), 300);
    EXPECT_EQ(m_view.newBelow(), 1000);
    m_view.scrollToNewest();
    settle();
    EXPECT_EQ(m_view.newBelow(), 0);
    EXPECT_TRUE(m_view.isFollowing());
}

TEST_F(TimelineViewTest, StaysPutWhileOldTextIsReadAndCountsWhatCame)
{
    open(manyMessages(300));
    QSignalSpy seen(&m_view, &TimelineView::newestSeen);
    m_view.scrollByPixels(600);
    settle();
    seen.clear();
    const qint64 watched = middle();
    const int before = yOf(watched);
    for (qint64 id = 301; id < 305; ++id) {
        m_source->append(incoming(id, 1700000000000 + id, QStringLiteral("news")));
        m_view.addMessages({m_source->all().last()});
    }
    settle();
    EXPECT_EQ(yOf(watched), before);
    EXPECT_EQ(m_view.newBelow(), 4);
    EXPECT_EQ(seen.count(), 0);
    m_view.scrollToNewest();
    settle();
    EXPECT_GE(seen.count(), 1);
    EXPECT_EQ(positionOf(m_view.visibleRows().back().row), 304);
}

TEST_F(TimelineViewTest, FollowsNewMessagesAtTheEnd)
{
    open(manyMessages(300));
    for (qint64 id = 301; id < 2000; ++id) {
        m_source->append(incoming(id, 1700000000000 + id, QStringLiteral("news")));
        m_view.addMessages({m_source->all().last()});
    }
    settle();
    EXPECT_TRUE(m_view.isFollowing());
    EXPECT_EQ(positionOf(m_view.visibleRows().back().row), 1999);
    EXPECT_LE(m_view.model().messageCount(), ui::TimelinePager::kKept + 2 * ui::TimelinePager::kPage);
}

TEST_F(TimelineViewTest, TheScrollBarReachesWhatIsNotLoaded)
{
    open(manyMessages(20000));
    QScrollBar* bar = m_view.verticalScrollBar();
    ASSERT_GT(bar->maximum(), 20000 * 10);
    bar->setValue(bar->maximum() / 2);
    ASSERT_TRUE(waitFor([&] { return std::abs(middle() - 10000) < 1500; })) << middle();
    settle();
    EXPECT_NEAR(bar->value(), bar->maximum() / 2, bar->maximum() / 6);
    bar->setValue(0);
    ASSERT_TRUE(
        waitFor([&] { return m_view.model().atOldest() && positionOf(m_view.visibleRows().front().row) == 1; }));
}

TEST_F(TimelineViewTest, SelectsCharactersInOneMessage)
{
    open({incoming(1, 1700000000000, QStringLiteral("one two three"))});
    const QPoint from = pointAt(1, 4);
    const QPoint to = pointAt(1, 7);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to + QPoint(0, 1), m_view.viewport()->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view.viewport(), &move);
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, to);
    m_view.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("two"));
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, pointAt(1, 10));
    m_view.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("three"));
}

TEST_F(TimelineViewTest, CopiesSeveralMessagesWithNamesAndTimes)
{
    m_view.setLocale(QLocale::c());
    open(sampleDirectChat());
    const Message first = m_view.model().messageAt(0);
    const Message third = m_view.model().messageAt(3);
    m_view.setSelection({{first.position, first.id, 4}, {third.position, third.id, 8}});
    m_view.copy();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines[0].endsWith(QStringLiteral("] Marta Ríos: the build of the morning pass on both targets?")))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("18:42")));
    EXPECT_EQ(lines[4], QLocale::c().toString(QDate(2026, 11, 20), QLocale::LongFormat));
    EXPECT_TRUE(lines[5].endsWith(QStringLiteral("Marta Ríos: Perfecto")));
}

TEST_F(TimelineViewTest, CopiesWhatIsNoLongerLoaded)
{
    open(manyMessages(3000));
    m_view.selectAll();
    QApplication::clipboard()->clear();
    m_view.copy();
    ASSERT_TRUE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    EXPECT_EQ(QApplication::clipboard()->text().count(QStringLiteral("Message ")), 3000);
}

TEST_F(TimelineViewTest, ArrowsReadMessageByMessageAndShiftSelects)
{
    open(manyMessages(300));
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(m_view.currentRow().message.value, 300);
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(&m_view, Qt::Key_Up);
        settle();
    }
    EXPECT_EQ(m_view.currentRow().message.value, 200);
    EXPECT_FALSE(m_view.rowRect(m_view.model().indexOf(m_view.currentRow())).isEmpty());
    QTest::keyClick(&m_view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_view.selection().start().message.value, 200);
    EXPECT_EQ(m_view.selection().end().message.value, 201);
    QSignalSpy typed(&m_view, &TimelineView::textTyped);
    QTest::keyClicks(&m_view, QStringLiteral("x"));
    EXPECT_EQ(typed.count(), 1);
}

TEST_F(TimelineViewTest, TheWayToTheNewestNeverCoversWhatAMessageOffers)
{
    QList<Message> messages = manyMessages(60);
    messages[40] = outgoing(41, messages[40].time, QStringLiteral("lost"), MessageState::Failed);
    open(messages);
    const auto* jump = m_view.viewport()->findChild<ui::JumpButton*>();
    const int row = m_view.model().indexOf(MessageId{41});
    bool shown = false;
    bool raised = false;
    int usual = 0;
    for (int step = 0; step < 200 && m_view.rowRect(row).top() < m_view.viewport()->height(); ++step) {
        m_view.scrollByPixels(10);
        settle();
        if (!jump->isVisible())
            continue;
        usual = std::max(usual, jump->y());
        raised |= jump->y() < usual;
        for (int x = jump->x(); x < jump->geometry().right(); x += 2) {
            for (int y = jump->y(); y < jump->geometry().bottom(); y += 2) {
                const auto action = m_view.spotAt({x, y}).hit.action;
                shown |= !m_view.rowRect(row).isEmpty();
                ASSERT_FALSE(action == ui::RowAction::Discard || action == ui::RowAction::Retry) << x << ' ' << y;
            }
        }
    }
    EXPECT_TRUE(shown);
    EXPECT_TRUE(raised);
}

TEST_F(TimelineViewTest, ButtonsOfAFailedMessageAndLinksAreHit)
{
    Message failed = outgoing(2, 1700000000000, QStringLiteral("lost"), MessageState::Failed);
    Message link = incoming(1, 1700000000000, QStringLiteral("see example.org now"));
    link.body.entities.append({4, 11, wire::EntityKind::Link, QStringLiteral("https://evil.example")});
    open({link, failed});
    QSignalSpy retry(&m_view, &TimelineView::retryRequested);
    QSignalSpy opened(&m_view, &TimelineView::linkActivated);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, pointAt(1, 8));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("https://evil.example"));
    EXPECT_EQ(opened[0][1].toString(), QStringLiteral("example.org"));
    const QRect row = m_view.rowRect(m_view.model().indexOf(MessageId{2}));
    for (int x = 0; x < row.width() && retry.isEmpty(); x += 4) {
        const QPoint point(x, row.bottom() - 4);
        if (m_view.spotAt(point).hit.action == ui::RowAction::Retry)
            QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, point);
    }
    EXPECT_EQ(retry.count(), 1);
}

TEST_F(TimelineViewTest, LongTextsAreFoldedAndUnfoldInPlace)
{
    QStringList lines;
    for (int i = 0; i < 10000; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    open(manyMessages(20) + QList<Message>{incoming(21, 1700000000000, lines.join(QLatin1Char('\n')))});
    const int row = m_view.model().indexOf(MessageId{21});
    EXPECT_LT(m_view.rowRect(row).height(), 600);
    const int top = m_view.rowRect(row).y();
    m_view.perform(MessageId{21}, {ui::RowAction::ShowMore});
    EXPECT_GT(m_view.rowRect(row).height(), 2000);
    EXPECT_EQ(m_view.rowRect(row).y(), top);
}

TEST_F(TimelineViewTest, AStoreThatCannotBeReadSaysSo)
{
    auto source = std::make_unique<FakeSource>(QList<Message>{});
    source->fail(QStringLiteral("The disk is gone."));
    TimelineView::Opening opening;
    opening.source = std::move(source);
    QSignalSpy failed(&m_view, &TimelineView::failed);
    m_view.open(std::move(opening));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("The disk is gone."));
}

TEST(RichTextBlock, LinesBeginAtTheEdgeThatIsNamed)
{
    wire::RichText text(QStringLiteral("https://a.example"));
    text.entities = {{0, static_cast<int>(text.text.size()), wire::EntityKind::Link, text.text}};
    ui::TextLook look;
    look.font = QApplication::font();
    ui::RichTextBlock::Options options;
    options.width = 600;
    const auto isLink = [&](qreal x) { return ui::RichTextBlock(text, look, options).entityAt({x, 6}) >= 0; };
    EXPECT_TRUE(isLink(10) && !isLink(590));
    options.edge = Qt::RightToLeft;
    EXPECT_TRUE(!isLink(10) && isLink(590)) << "as what stands above and below it";
}

TEST(ClockTime, ShowsHoursAndMinutesInEveryLocale)
{
    const QTime time(20, 49, 7);
    EXPECT_EQ(clockTime(time, QLocale::c()), QStringLiteral("20:49"));
    EXPECT_EQ(clockTime(time, QLocale(QLocale::English, QLocale::UnitedKingdom)), QStringLiteral("20:49"));
    EXPECT_EQ(clockTime(time, QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("8:49 PM"));
    const wire::Time whole = QDateTime(QDate(2026, 11, 21), time).toMSecsSinceEpoch();
    EXPECT_EQ(ui::dayAndTime(whole, QLocale(QLocale::English, QLocale::UnitedKingdom)),
              QStringLiteral("Saturday, 21 November 2026, 20:49"));
    EXPECT_EQ(clockTime(time, QLocale(QLocale::Finnish)), QStringLiteral("20.49"));
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
        EXPECT_EQ(clockTime(time, locale), clockTime(QTime(20, 49, 33), locale)) << qPrintable(locale.name());
}

} // namespace
} // namespace jackdaw::test
