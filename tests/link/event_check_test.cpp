// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/event_check.h"

#include <gtest/gtest.h>

#include "core/link/text_check.h"

using namespace jackdaw;
using Verdict = jackdaw::EventCheck::Verdict;

namespace {

template <typename Event>
std::pair<EventCheck, Event> check(Event event)
{
    wire::Event any = std::move(event);
    const EventCheck result = checkEvent(any);
    return {result, std::get<Event>(any)};
}

wire::MessageReceived message(const QString& text)
{
    wire::MessageReceived event;
    event.conversation = event.sender = QStringLiteral("bob@example.org");
    event.body = wire::RichText(text);
    return event;
}

} // namespace

TEST(EventCheck, LeavesHonestEventsAlone)
{
    const wire::MessageReceived honest = message(QStringLiteral("one\ntwo\t\U0001F426 \u0645\u0631\u062D\u0628\u0627"));
    const auto [result, after] = check(honest);
    EXPECT_EQ(result.verdict, Verdict::Accept);
    EXPECT_EQ(after, honest);
}

TEST(EventCheck, EndsTheLinkForNamesNobodyHas)
{
    wire::MessageReceived event = message(QStringLiteral("hi"));
    event.sender = QString(limits::kAddress + 1, u'x');
    EXPECT_EQ(check(event).first.verdict, Verdict::EndLink);
    event.sender = QString(limits::kAddress, u'x');
    EXPECT_EQ(check(event).first.verdict, Verdict::Accept);
    event.messageId = QString(limits::kId + 1, u'x');
    EXPECT_EQ(check(event).first.verdict, Verdict::EndLink);
    EXPECT_FALSE(check(event).first.reason.contains(QStringLiteral("xxx"))) << "the reason goes to the log";
}

TEST(EventCheck, SkipsNamesWithControlCharactersAndEmptyOnes)
{
    wire::MessageReceived event = message(QStringLiteral("hi"));
    event.sender = QStringLiteral("bob\u0001");
    EXPECT_EQ(check(event).first.verdict, Verdict::Skip);
    event = message(QStringLiteral("hi"));
    event.conversation.clear();
    EXPECT_EQ(check(event).first.verdict, Verdict::Skip);
}

TEST(EventCheck, DropsOnlyTheBadEntryOfAList)
{
    wire::RosterSnapshot roster;
    roster.entries = {{QStringLiteral("a@x"), QStringLiteral("A\u0007B"), {QStringLiteral("G\nH")}, false, false},
                      {QStringLiteral("b\n@x"), {}, {}, false, false},
                      {QString(), {}, {}, false, false}};
    const auto [result, after] = check(roster);
    EXPECT_EQ(result.verdict, Verdict::Accept);
    ASSERT_EQ(after.entries.size(), 1);
    EXPECT_EQ(after.entries[0].alias, QStringLiteral("AB"));
    EXPECT_EQ(after.entries[0].groups, QStringList{QStringLiteral("G H")});
}

TEST(EventCheck, BoundsLists)
{
    wire::PresenceChanged presence;
    presence.entries.resize(limits::kRoster + 1);
    EXPECT_EQ(check(presence).first.verdict, Verdict::EndLink);
}

TEST(EventCheck, CutsTextForPeople)
{
    const auto [result, after] = check(message(QString(1'000'000, u'y')));
    EXPECT_EQ(result.verdict, Verdict::Accept);
    EXPECT_EQ(after.body.text.size(), limits::kBody);
    EXPECT_TRUE(after.body.text.endsWith(QChar(0x2026)));
    wire::PresenceChanged presence;
    presence.entries = {{QStringLiteral("a@x"), wire::Presence::Away, QString(9000, u'z'), -5}};
    const wire::PresenceEntry entry = check(presence).second.entries[0];
    EXPECT_EQ(entry.message.size(), limits::kLine);
    EXPECT_EQ(entry.idleSince, 0);
}

TEST(EventCheck, KeepsEntitiesInStepWithTheText)
{
    wire::MessageReceived event = message(QStringLiteral("a\u0000b\rc").replace(u'\r', u'\u0007'));
    event.body.entities = {{2, 1, wire::EntityKind::Bold, {}},
                           {0, 99, wire::EntityKind::Italic, {}},
                           {0, 1, wire::EntityKind::Image, QStringLiteral("../../etc/passwd")},
                           {0, 1, wire::EntityKind::Image, QStringLiteral("smile.png")},
                           {0, 1, wire::EntityKind::Link, QStringLiteral("https://x\ny")}};
    const wire::RichText body = check(event).second.body;
    EXPECT_EQ(body.text.size(), event.body.text.size());
    EXPECT_FALSE(body.text.contains(QChar(7)));
    const QList<wire::Entity> expected{{0, static_cast<int>(body.text.size()), wire::EntityKind::Italic, {}},
                                       {0, 1, wire::EntityKind::Image, QStringLiteral("smile.png")},
                                       {2, 1, wire::EntityKind::Bold, {}}};
    EXPECT_EQ(body.entities, expected);
}

TEST(EventCheck, ReplacesWhatIsNotUnicode)
{
    QString broken = QStringLiteral("ab");
    broken[1] = QChar(0xd800);
    EXPECT_EQ(checkedText(broken, 10), QStringLiteral("a\uFFFD"));
    EXPECT_FALSE(isCleanName(broken));
    EXPECT_TRUE(isCleanName(QStringLiteral("\U0001F426")));
}

TEST(EventCheck, NeverCutsACharacterInHalf)
{
    const QString birds = QStringLiteral("\U0001F426\U0001F426\U0001F426");
    for (int limit = 3; limit < 6; ++limit)
        EXPECT_TRUE(isCleanName(checkedLine(birds, limit))) << limit;
}

TEST(EventCheck, BoundsNumbersAndValues)
{
    const wire::Progress progress = check(wire::Progress{QStringLiteral("x"), 2147483647, -1}).second;
    EXPECT_EQ(progress.step, 0);
    EXPECT_EQ(progress.steps, 0);
    EXPECT_EQ(check(wire::SettingStored{.key = QStringLiteral("k"), .value = QVariantMap{}}).first.verdict,
              Verdict::Skip);
    EXPECT_EQ(check(wire::SettingStored{.key = QStringLiteral("k"), .value = qlonglong(4)}).first.verdict,
              Verdict::Accept);
    EXPECT_EQ(
        check(wire::SettingStored{.key = QStringLiteral("k"), .value = QString(limits::kText + 1, u'v')}).first.verdict,
        Verdict::EndLink);
}

TEST(EventCheck, NamesLoseWhatHidesOrTurnsThem)
{
    wire::RosterSnapshot snapshot;
    snapshot.entries.append({.address = QStringLiteral("bob@example.org"),
                             .alias = QStringLiteral("\u202eBob\u001b \n Lee\u200b"),
                             .groups = {QStringLiteral(" My\u2066  friends ")}});
    const auto [result, after] = check(snapshot);
    EXPECT_EQ(result.verdict, Verdict::Accept);
    EXPECT_EQ(after.entries.first().alias, QStringLiteral("Bob Lee"));
    EXPECT_EQ(after.entries.first().groups, QStringList{QStringLiteral("My friends")});
    wire::RoomJoined joined;
    joined.room = QStringLiteral("garden@rooms.example.org");
    joined.name = QStringLiteral("\u202dGarden \U0001f469\u200d\U0001f33e");
    EXPECT_EQ(check(joined).second.name, QStringLiteral("Garden \U0001f469\u200d\U0001f33e"));
    wire::SignedOn own;
    own.name = QStringLiteral("\u0645\u062d\u0645\u062f\u202c");
    EXPECT_EQ(check(own).second.name, QStringLiteral("\u0645\u062d\u0645\u062f"));
}

TEST(EventCheck, KeepsOnlyRangesThatMakeSense)
{
    wire::Field port;
    port.key = QStringLiteral("port");
    port.kind = wire::FieldKind::Integer;
    port.minimum = 1;
    port.maximum = 65535;
    wire::Field empty = port;
    empty.minimum = 65536;
    wire::Field outside = port;
    outside.defaultValue = qlonglong(0);
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("1");
    prompt.fields = {port, empty, outside};
    const auto [result, after] = check(prompt);
    EXPECT_EQ(result.verdict, Verdict::Accept);
    EXPECT_EQ(after.fields[0], port);
    for (const wire::Field& field : {after.fields[1], after.fields[2]})
        EXPECT_FALSE(field.minimum || field.maximum);
}
