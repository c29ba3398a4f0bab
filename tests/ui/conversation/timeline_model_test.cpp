// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_model.h"

#include <gtest/gtest.h>

#include <QDateTime>

#include "tests/ui/conversation/sample_messages.h"

namespace jackdaw::test {
namespace {

using ui::RowKind;
using ui::TimelineModel;

constexpr qint64 kMinute = 60 * 1000;

qint64 noon(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(12, 0)).toMSecsSinceEpoch();
}

/// One letter a row: D date, N new, and M or m for a message that starts or continues a group.
QString shapeOf(const TimelineModel& model)
{
    QString shape;
    for (int i = 0; i < model.rowCount(); ++i) {
        const ui::TimelineRow& row = model.row(i);
        const bool message = row.kind == RowKind::Message;
        shape += QLatin1Char(message ? (row.startsGroup ? 'M' : 'm') : row.kind == RowKind::Date ? 'D' : 'N');
    }
    return shape;
}

TEST(TimelineModel, GroupsBySenderWithinFiveMinutes)
{
    TimelineModel model;
    const qint64 start = noon(1);
    model.assign({incoming(1, start, QStringLiteral("a")), incoming(2, start + kMinute, QStringLiteral("b")),
                  incoming(3, start + 2 * kMinute, QStringLiteral("c"), QStringLiteral("omar")),
                  incoming(4, start + 3 * kMinute, QStringLiteral("d")),
                  incoming(5, start + 8 * kMinute, QStringLiteral("e")),
                  incoming(6, start + 12 * kMinute, QStringLiteral("f"))},
                 true, true);
    EXPECT_EQ(shapeOf(model), QStringLiteral("DMmMMMm"));
    EXPECT_FALSE(model.row(1).endsGroup);
    EXPECT_TRUE(model.row(2).endsGroup);
}

TEST(TimelineModel, AnotherNetworkAnotherStateAndAnActionStartGroups)
{
    TimelineModel model;
    const qint64 start = noon(1);
    Message other = incoming(2, start, QStringLiteral("b"));
    other.conversation = ConversationId{2};
    Message action = incoming(3, start, QStringLiteral("c"));
    action.kind = wire::MessageKind::Action;
    model.assign({incoming(1, start, QStringLiteral("a")), other, action,
                  outgoing(4, start, QStringLiteral("d"), MessageState::Sent),
                  outgoing(5, start, QStringLiteral("e"), MessageState::Sent),
                  outgoing(6, start, QStringLiteral("f"), MessageState::Queued)},
                 true, true);
    EXPECT_EQ(shapeOf(model), QStringLiteral("DMMMMmM"));
    model.update(outgoing(6, start, QStringLiteral("f"), MessageState::Sent));
    EXPECT_EQ(shapeOf(model), QStringLiteral("DMMMMmm"));
}

TEST(TimelineModel, DatesAndTheUnreadLineBreakGroups)
{
    TimelineModel model;
    model.assign({incoming(1, noon(1), QStringLiteral("a")), incoming(2, noon(2), QStringLiteral("b")),
                  incoming(3, noon(2), QStringLiteral("c"))},
                 true, true);
    model.setFirstUnread(MessageId{3});
    EXPECT_EQ(shapeOf(model), QStringLiteral("DMDMNM"));
    EXPECT_EQ(model.row(2).date, QDate(2026, 11, 2));
    model.setFirstUnread({});
    EXPECT_EQ(shapeOf(model), QStringLiteral("DMDMm"));
}

TEST(TimelineModel, KeysHoldWhileOlderMessagesArrive)
{
    TimelineModel model;
    const QList<Message> all = manyMessages(50);
    model.assign(all.mid(30), false, true);
    const ui::RowKey key = model.keyOf(model.rowCount() - 1);
    model.addOlder(all.first(30), true);
    EXPECT_EQ(model.messageCount(), 50);
    EXPECT_EQ(model.keyOf(model.indexOf(key)), key);
    EXPECT_EQ(model.indexOf(key), model.rowCount() - 1);
    EXPECT_TRUE(model.atOldest());
}

TEST(TimelineModel, TwiceTheSameMessageIsOneRow)
{
    TimelineModel model;
    const QList<Message> all = manyMessages(10);
    model.assign(all, true, true);
    model.addNewer(all.mid(5), true);
    EXPECT_EQ(model.messageCount(), 10);
}

TEST(TimelineModel, TrimmingForgetsTheEndItCut)
{
    TimelineModel model;
    model.assign(manyMessages(100), true, true);
    model.trimOldest(60);
    EXPECT_EQ(model.messageAt(0).position, 41);
    EXPECT_FALSE(model.atOldest());
    EXPECT_TRUE(model.atNewest());
    model.trimNewest(20);
    EXPECT_EQ(model.messageCount(), 20);
    EXPECT_FALSE(model.atNewest());
}

} // namespace
} // namespace jackdaw::test
