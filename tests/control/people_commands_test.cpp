// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Contacts, rooms and prompts.

#include <QJsonArray>

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST_F(Control, ContactsAreListedAndEdited)
{
    const QJsonObject bob = row("contacts");
    has(bob, {"id", "name", "group", "presence", "status_message", "idle_since", "unread", "buddies"});
    EXPECT_EQ(text(bob, "presence"), QStringLiteral("away"));
    has(bob.value(QStringLiteral("buddies")).toArray().first().toObject(),
        {"id", "account", "address", "alias", "presence", "status_message", "idle_since", "blocked"});
    const QJsonObject eve = row("contact add Home eve@one.test --group Work --alias Eve");
    EXPECT_EQ(text(eve, "group"), QStringLiteral("Work"));
    EXPECT_EQ(ctl("contacts --online").rows.size(), 1);
    EXPECT_EQ(text(row("contact rename Eve Eve Evans"), "name"), QStringLiteral("Eve Evans"));
    EXPECT_EQ(client
                  .ctl({QStringLiteral("contact"), QStringLiteral("move"), QStringLiteral("Eve Evans"),
                        QStringLiteral("Old Friends")})
                  .exit,
              0);
    EXPECT_EQ(text(client
                       .ctl({QStringLiteral("contact"), QStringLiteral("merge"), QStringLiteral("Bob Baker"),
                             text(eve, "id")})
                       .first(),
                   "name"),
              QStringLiteral("Bob Baker"));
    EXPECT_EQ(ctl("contacts").rows.size(), 1);
    EXPECT_NE(text(row("contact split Home/eve@one.test"), "id"), text(bob, "id"));
    EXPECT_TRUE(row("contact block Home/eve@one.test")
                    .value(QStringLiteral("buddies"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QStringLiteral("blocked"))
                    .toBool());
    row("contact unblock Home/eve@one.test");
    EXPECT_EQ(client.ctl({QStringLiteral("contact"), QStringLiteral("remove"), QStringLiteral("Bob Baker")}).exit, 0);
    EXPECT_EQ(ctl("contacts").rows.size(), 1);
    refuses("contact rename nobody Bob", 1);
    refuses("contact split Home/nobody@one.test", 1);
    refuses("contact add nobody x@one.test", 1);
    const qsizetype before = ctl("contacts").rows.size();
    const Answer vain = client.ctl(
        {QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("Home"), QStringLiteral("not an address")});
    EXPECT_EQ(vain.exit, 1);
    EXPECT_EQ(vain.error, QStringLiteral("An address has no blanks."));
    EXPECT_EQ(ctl("contacts").rows.size(), before);
    refuses("contact add Home EVE@one.test", 1);
}

TEST_F(Control, GroupsAreListedRenamedAndMerged)
{
    const QJsonObject friends = row("groups");
    has(friends, {"id", "name", "contacts", "collapsed"});
    EXPECT_EQ(text(friends, "name"), QStringLiteral("Friends"));
    EXPECT_EQ(friends.value(QStringLiteral("contacts")).toInt(), 1);
    row("contact add Home eve@one.test --group Work");
    EXPECT_EQ(text(row("group rename Work Old Work"), "name"), QStringLiteral("Old Work"));
    refuses("group rename Friends Old Work", 1);
    refuses("group merge Friends nobody", 1);
    refuses("group merge Friends Friends", 1);
    const Answer merged = client.ctl(
        {QStringLiteral("group"), QStringLiteral("merge"), QStringLiteral("Old Work"), text(friends, "id")});
    EXPECT_EQ(merged.exit, 0) << merged.error.toStdString();
    EXPECT_EQ(merged.first().value(QStringLiteral("contacts")).toInt(), 2);
    EXPECT_EQ(row("groups"), merged.first()) << "the other is gone";
}

TEST_F(Control, RoomsAreFoundJoinedUsedAndLeft)
{
    const QJsonObject listed = row("rooms Home");
    has(listed, {"address", "name", "topic", "participants"});
    const QJsonObject room = row("join Home garden@rooms.one.test --nick ana");
    has(room, {"id", "kind", "contact", "account", "address", "title", "unread", "mentions", "last_message"});
    EXPECT_EQ(text(room, "kind"), QStringLiteral("room"));
    ASSERT_TRUE(waitFor([&] { return ctl("participants Home/garden@rooms.one.test").rows.size() == 3; }));
    has(ctl("participants Home/garden@rooms.one.test").first(), {"nick", "role", "presence"});
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test"), "topic"), QStringLiteral("Roses"));
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test Tulips and more"), "topic"),
              QStringLiteral("Tulips and more"));
    row("invite Home/garden@rooms.one.test bob@one.test");
    EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::InviteToRoom>(ana).size() == 1; }));
    row("leave Home/garden@rooms.one.test");
    refuses("topic Home/garden@rooms.one.test Lilies", 1);
    refuses("join Home nowhere@rooms.one.test", 1);
    refuses("leave Home/nowhere", 1);
}

TEST_F(Control, ARefusedJoinLeavesNothingBehind)
{
    refuses("join Home nowhere@rooms.one.test", 1);
    refuses("join Home bob@one.test", 1);
    EXPECT_TRUE(waitFor([&] { return ctl("conversations").rows.isEmpty(); }));
    refuses("join Home garden@rooms.one.test --password-stdin", 1, QStringLiteral("a\nQUIT :x"));
    EXPECT_TRUE(ctl("conversations").rows.isEmpty());
}

TEST_F(Control, WhatIsNoAddressOfARoomIsSaidBeforeAnythingIsSent)
{
    const Answer refused = client.ctl({QStringLiteral("join"), QStringLiteral("Home"), QStringLiteral("no room")});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.error, QStringLiteral("An address has no blanks."));
    EXPECT_TRUE(test.network().commandsOf<wire::JoinRoom>(ana).isEmpty());
    EXPECT_TRUE(ctl("conversations").rows.isEmpty());
    EXPECT_EQ(text(row("join Home Garden@Rooms.one.test"), "address"), kRoom) << "as the network writes it";
}

TEST_F(Control, JoiningARoomOneIsInChangesTheNickname)
{
    row("join Home garden@rooms.one.test");
    EXPECT_EQ(text(row("join Home garden@rooms.one.test --nick annie"), "nick"), QStringLiteral("annie"));
    EXPECT_EQ(test.network().commandsOf<wire::SetRoomNick>(ana).size(), 1);
    EXPECT_EQ(text(row("join Home garden@rooms.one.test --nick annie"), "nick"), QStringLiteral("annie"));
    EXPECT_EQ(text(row("join Home garden@rooms.one.test"), "nick"), QStringLiteral("annie"));
    EXPECT_EQ(test.network().commandsOf<wire::SetRoomNick>(ana).size(), 1) << "it is called that already";
    const Answer refused = ctl("join Home garden@rooms.one.test --nick zoe");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.error, QStringLiteral("Somebody is called that."));
    EXPECT_EQ(test.network().commandsOf<wire::JoinRoom>(ana).size(), 1);
}

TEST_F(Control, AnInvitationEndsWithTheNetworksWord)
{
    row("join Home garden@rooms.one.test");
    const auto begin = [&](const QString& whom) {
        const qsizetype before = test.network().commandsOf<wire::InviteToRoom>(ana).size();
        const auto running = client.begin({QStringLiteral("invite"), QStringLiteral("Home/") + kRoom, whom});
        EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::InviteToRoom>(ana).size() > before; }));
        return running;
    };
    const auto id = [&] { return test.network().commandsOf<wire::InviteToRoom>(ana).last().id; };
    const auto refused = begin(QStringLiteral("nobody@one.test"));
    test.network().emitEvent(
        ana, wire::CommandFailed{id(), wire::ErrorKind::Other, QStringLiteral("Nobody is called that.")});
    EXPECT_TRUE(waitFor([&] { return refused->answer.exit >= 0; }));
    EXPECT_EQ(refused->answer.exit, 1);
    EXPECT_EQ(refused->answer.error, QStringLiteral("Nobody is called that."));
    const auto taken = begin(kBob);
    test.network().emitEvent(ana, wire::CommandDone{id()});
    EXPECT_TRUE(waitFor([&] { return taken->answer.exit >= 0; }));
    EXPECT_EQ(taken->answer.exit, 0);
}

TEST_F(Control, ATopicIsOneLine)
{
    row("join Home garden@rooms.one.test");
    const Answer answer = client.ctl(
        {QStringLiteral("topic"), QStringLiteral("Home/garden@rooms.one.test"), QStringLiteral("Tulips\nQUIT :x")});
    EXPECT_EQ(answer.exit, 0) << answer.error.toStdString();
    EXPECT_EQ(text(answer.first(), "topic"), QStringLiteral("Tulips QUIT :x"));
}

TEST_F(Control, ARefusedTopicIsAFailure)
{
    row("join Home garden@rooms.one.test");
    test.network().user(kAna).refusal = QStringLiteral("Only owners may.");
    const Answer answer = ctl("topic Home/garden@rooms.one.test Lilies");
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.error, QStringLiteral("Only owners may."));
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test"), "topic"), QStringLiteral("Roses"));
}

TEST_F(Control, PromptsAreAnswered)
{
    test.network().requestAuthorisation(ana, QStringLiteral("eve@one.test"));
    test.network().invite(ana, kRoom, QStringLiteral("eve"));
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 2; }));
    const Answer open = ctl("prompts");
    has(open.first(), {"id", "account", "kind", "title", "text", "fields", "choices"});
    EXPECT_EQ(text(open.first(), "kind"), QStringLiteral("authorisation"));
    EXPECT_EQ(client.ctl(QStringLiteral("prompt accept ") + text(open.rows[0], "id")).exit, 0);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt reject ") + text(open.rows[1], "id")).exit, 0);
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::AnswerPrompt>(ana).size() == 2; }));
    EXPECT_TRUE(test.network().commandsOf<wire::AnswerPrompt>(ana)[0].accepted);
    EXPECT_FALSE(test.network().commandsOf<wire::AnswerPrompt>(ana)[1].accepted);

    wire::PromptOpened form;
    form.prompt = QStringLiteral("form");
    form.kind = wire::PromptKind::Form;
    wire::Field age;
    age.key = QStringLiteral("age");
    age.kind = wire::FieldKind::Integer;
    age.required = true;
    form.fields = {age};
    test.network().ask(ana, form);
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 1; }));
    const QString id = text(row("prompts"), "id");
    EXPECT_EQ(client.ctl(QStringLiteral("prompt answer %1 age=old").arg(id)).exit, 1);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt accept %1").arg(id)).exit, 1) << "it asks for something";
    EXPECT_EQ(client.ctl(QStringLiteral("prompt answer %1 age=42").arg(id)).exit, 0);
    EXPECT_TRUE(ctl("prompts").rows.isEmpty());
    refuses("prompt accept q99", 1);
}

TEST_F(Control, AcceptingAChoiceSaysHowToChoose)
{
    wire::PromptOpened question;
    question.prompt = QStringLiteral("drink");
    question.kind = wire::PromptKind::Choice;
    question.title = QStringLiteral("Tea or coffee?");
    question.choices = {{QStringLiteral("1"), QStringLiteral("Tea")}, {QStringLiteral("2"), QStringLiteral("Coffee")}};
    test.network().ask(ana, question);
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 1; }));
    const QString id = text(row("prompts"), "id");
    const Answer accepted = client.ctl(QStringLiteral("prompt accept ") + id);
    EXPECT_EQ(accepted.exit, 1);
    for (const QString& part : {QStringLiteral("prompt answer %1 choice=").arg(id), QStringLiteral("1 ("),
                                QStringLiteral("Tea"), QStringLiteral("2 ("), QStringLiteral("Coffee")})
        EXPECT_TRUE(accepted.error.contains(part)) << qPrintable(accepted.error);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt answer %1 choice=2").arg(id)).exit, 0);
}

TEST_F(Control, ATablesRowsAreActedOn)
{
    wire::PromptOpened table;
    table.prompt = QStringLiteral("t");
    table.kind = wire::PromptKind::Table;
    table.columns = QStringList{QStringLiteral("Name")};
    table.rows = {{{QStringLiteral("Eve")}}};
    table.rowActions = {{QStringLiteral("add"), QStringLiteral("Add")}};
    test.network().ask(ana, table);
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 1; }));
    const QJsonObject shown = row("prompts");
    has(shown, {"columns", "rows", "row_actions"});
    const QString id = text(shown, "id");
    EXPECT_EQ(client.ctl(QStringLiteral("prompt act %1 add first").arg(id)).exit, 2);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt act %1 add 1").arg(id)).exit, 1);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt act %1 sing 0").arg(id)).exit, 1);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt act %1 add 0").arg(id)).exit, 0);
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::ActOnRow>(ana).size() == 1; }));
    EXPECT_EQ(ctl("prompts").rows.size(), 1) << "it stays open";
}

TEST_F(Control, APromptOfACertificateSaysWhatIsWrong)
{
    wire::PromptOpened question;
    question.prompt = QStringLiteral("tls");
    question.kind = wire::PromptKind::Certificate;
    question.certificate.host = QStringLiteral("one.test");
    question.certificate.problems = {QStringLiteral("expired"), QStringLiteral("self-signed")};
    test.network().ask(ana, question);
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 1; }));
    const QJsonObject shown = row("prompts");
    EXPECT_EQ(text(shown, "title"), QStringLiteral("Is this the right server?"));
    EXPECT_EQ(text(shown, "text"), QStringLiteral("It has expired. Nobody vouches for it: it is signed by itself."));
}

TEST_F(Control, ARoomIsFoundByItsAddressWhereNoOtherHasIt)
{
    row("join Home garden@rooms.one.test");
    EXPECT_EQ(ctl("messages garden@rooms.one.test").exit, 0);
    EXPECT_EQ(ctl("participants garden@rooms.one.test").exit, 0);
    refuses("messages meadow@rooms.one.test", 1);
}

TEST_F(Control, PeopleAreBlockedByAddressAlone)
{
    EXPECT_EQ(ctl("block Home spam@one.test").exit, 0);
    const QJsonObject privacy = row("privacy Home");
    has(privacy, {"mode", "blocked", "allowed"});
    EXPECT_EQ(text(privacy, "mode"), QStringLiteral("not-blocked"));
    EXPECT_EQ(privacy.value(QStringLiteral("blocked")).toArray(), QJsonArray{QStringLiteral("spam@one.test")});
    EXPECT_EQ(ctl("unblock Home spam@one.test").exit, 0);
    EXPECT_TRUE(row("privacy Home").value(QStringLiteral("blocked")).toArray().isEmpty());
    EXPECT_EQ(text(row("privacy Home contacts"), "mode"), QStringLiteral("contacts"));
    refuses("privacy Home sometimes", 2);
    refuses("block nowhere spam@one.test", 1);
    refuses("picture Home", 2);
    refuses("picture Home /nowhere/at/all.png", 1);
}
