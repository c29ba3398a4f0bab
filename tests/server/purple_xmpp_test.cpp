// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// People on XMPP: messages, typing, roster, presence, authorisation.

#include <gtest/gtest.h>

#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana@localhost");
const QString kBob = QStringLiteral("bob@localhost");

class Xmpp : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_server->addUser(QStringLiteral("bob"), QStringLiteral("secret"));
    }

    void knowEachOther()
    {
        m_server->addRoster(QStringLiteral("ana"), {{kBob, QStringLiteral("Bobby"), QStringLiteral("Friends")}});
        m_server->addRoster(QStringLiteral("bob"), {{kAna, QStringLiteral("Ana"), QString()}});
    }

    wire::RosterSnapshot anaArrives() { return m_ana.arrive(xmppSignOn(*m_server, QStringLiteral("ana"))); }
    wire::RosterSnapshot bobArrives() { return m_bob.arrive(xmppSignOn(*m_server, QStringLiteral("bob"))); }

    static wire::PresenceEntry seen(Person& person, const QString& who, wire::Presence presence)
    {
        wire::PresenceEntry found;
        person.expect<wire::PresenceChanged>([&](const auto& event) {
            for (const auto& entry : event.entries) {
                if (entry.address == who && entry.presence == presence) {
                    found = entry;
                    return true;
                }
            }
            return false;
        });
        return found;
    }

    static wire::RosterEntry changed(Person& person, const std::function<bool(const wire::RosterEntry&)>& matches)
    {
        wire::RosterEntry found;
        person.expect<wire::RosterChanged>([&](const auto& event) {
            for (const auto& entry : event.upserted) {
                if (matches(entry)) {
                    found = entry;
                    return true;
                }
            }
            return false;
        });
        return found;
    }

    std::unique_ptr<ProsodyServer> m_server;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(Xmpp, MessagesGoBothWaysAsTheyWereWritten)
{
    knowEachOther();
    anaArrives();
    bobArrives();
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂 \"quoted\"\nsecond line");
    m_ana.say(kBob, text);
    const auto message = m_bob.hear(text);
    EXPECT_EQ(message.conversation, kAna);
    EXPECT_EQ(message.sender, kAna);
    EXPECT_FALSE(message.outgoing);
    EXPECT_TRUE(message.body.entities.isEmpty());
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
    // Nobody hears himself.
    m_ana.expectNone<wire::MessageReceived>();
    m_bob.expectNone<wire::MessageReceived>();
}

TEST_F(Xmpp, FormattingAndActionsSurvive)
{
    knowEachOther();
    anaArrives();
    bobArrives();
    wire::SendMessage bold{.id = QStringLiteral("1"), .to = kBob, .body = wire::RichText(QStringLiteral("so bold"))};
    bold.body.entities = {{3, 4, wire::EntityKind::Bold, {}}};
    m_ana.send(bold);
    EXPECT_EQ(m_bob.hear(QStringLiteral("so bold")).body.entities, bold.body.entities);
    m_ana.send(wire::SendMessage{.id = QStringLiteral("2"),
                                 .to = kBob,
                                 .messageKind = wire::MessageKind::Action,
                                 .body = wire::RichText(QStringLiteral("waves"))});
    EXPECT_EQ(m_bob.hear(QStringLiteral("waves")).messageKind, wire::MessageKind::Action);
}

TEST_F(Xmpp, AnOversizeMessageFailsAndTheConnectionStands)
{
    anaArrives();
    m_ana.send(wire::SendMessage{
        .id = QStringLiteral("big"), .to = kBob, .body = wire::RichText(QString(100'000, QLatin1Char('x')))});
    const auto state = m_ana.expect<wire::MessageStateChanged>();
    EXPECT_EQ(state.state, wire::SendState::Failed);
    EXPECT_FALSE(state.error.isEmpty());
    m_ana.leave();
}

TEST_F(Xmpp, TypingIsSeen)
{
    knowEachOther();
    anaArrives();
    bobArrives();
    m_bob.say(kAna, QStringLiteral("hello"));
    m_ana.hear(QStringLiteral("hello"));
    m_ana.say(kBob, QStringLiteral("hi"));
    m_bob.hear(QStringLiteral("hi"));
    m_ana.send(wire::SetTyping{.to = kBob, .state = wire::TypingState::Typing});
    EXPECT_EQ(m_bob.expect<wire::TypingChanged>().state, wire::TypingState::Typing);
    m_ana.send(wire::SetTyping{.to = kBob, .state = wire::TypingState::None});
    EXPECT_EQ(m_bob.expect<wire::TypingChanged>().state, wire::TypingState::None);
}

TEST_F(Xmpp, RosterAndPresence)
{
    knowEachOther();
    const auto roster = anaArrives();
    ASSERT_EQ(roster.entries.size(), 1);
    EXPECT_EQ(roster.entries[0].address, kBob);
    EXPECT_EQ(roster.entries[0].alias, QStringLiteral("Bobby"));
    EXPECT_EQ(roster.entries[0].groups, QStringList{QStringLiteral("Friends")});
    bobArrives();
    seen(m_ana, kBob, wire::Presence::Available);
    m_bob.send(wire::SetStatus{.presence = wire::Presence::Busy, .message = QStringLiteral("<writing> & thinking")});
    EXPECT_EQ(seen(m_ana, kBob, wire::Presence::Busy).message, QStringLiteral("<writing> & thinking"));
    m_bob.leave();
    seen(m_ana, kBob, wire::Presence::Offline);
    // Going away with the connection is no removal.
    m_ana.send(wire::SignOff{});
    m_ana.expect<wire::SignedOff>();
    m_ana.expectNoneLeft<wire::RosterChanged>([](const auto& event) { return !event.removed.isEmpty(); });
}

TEST_F(Xmpp, FirstPresenceIsTheOneAskedFor)
{
    knowEachOther();
    anaArrives();
    wire::SignOn away = xmppSignOn(*m_server, QStringLiteral("bob"));
    away.presence = wire::Presence::Away;
    away.statusMessage = QStringLiteral("back at noon");
    m_bob.arrive(away);
    EXPECT_EQ(seen(m_ana, kBob, wire::Presence::Away).message, away.statusMessage);
    m_ana.expectNone<wire::PresenceChanged>(
        [](const auto& event) { return event.entries.value(0).presence == wire::Presence::Available; });
}

TEST_F(Xmpp, ABuddyIsAddedAuthorisedRenamedMovedAndRemoved)
{
    anaArrives();
    bobArrives();
    m_ana.send(wire::AddBuddy{.id = QStringLiteral("1"), .address = kBob, .group = QStringLiteral("Pals")});
    const auto added = [](const auto& entry) { return entry.address == kBob && entry.pending; };
    EXPECT_EQ(changed(m_ana, added).groups, QStringList{QStringLiteral("Pals")});
    const auto request = m_bob.asked(wire::PromptKind::Authorisation);
    EXPECT_EQ(request.subject, kAna);
    m_bob.answer(request, true);
    changed(m_ana, [](const auto& entry) { return entry.address == kBob && !entry.pending; });
    seen(m_ana, kBob, wire::Presence::Available);

    m_ana.send(wire::RenameBuddy{.id = QStringLiteral("2"), .address = kBob, .alias = QStringLiteral("Bobby")});
    changed(m_ana, [](const auto& entry) { return entry.alias == QStringLiteral("Bobby"); });
    m_ana.send(wire::MoveBuddy{.id = QStringLiteral("3"), .address = kBob, .group = QStringLiteral("Work")});
    changed(m_ana, [](const auto& entry) { return entry.groups == QStringList{QStringLiteral("Work")}; });

    // What the network kept is what the next sign-on finds.
    m_ana.leave();
    Person again;
    const auto roster = again.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
    ASSERT_EQ(roster.entries.size(), 1);
    EXPECT_EQ(roster.entries[0].alias, QStringLiteral("Bobby"));
    EXPECT_EQ(roster.entries[0].groups, QStringList{QStringLiteral("Work")});

    again.send(wire::RemoveBuddy{.id = QStringLiteral("4"), .address = kBob});
    EXPECT_EQ(again.expect<wire::RosterChanged>([](const auto& event) { return !event.removed.isEmpty(); }).removed,
              QStringList{kBob});
}

TEST_F(Xmpp, WhatCannotBeDoneIsSaid)
{
    anaArrives();
    m_ana.send(wire::AddBuddy{.id = QStringLiteral("1"), .address = QStringLiteral("a b@@c")});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("1"));
    m_ana.send(wire::RemoveBuddy{.id = QStringLiteral("2"), .address = kBob});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("2"));
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("3"), .room = QStringLiteral("x@y"), .topic = QString()});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("3"));
}

TEST_F(Xmpp, AddressesAsTheyAreTyped)
{
    anaArrives();
    const auto bob = m_ana.normalise(QStringLiteral("Bob@LocalHost/desk "));
    EXPECT_EQ(bob.address, kBob);
    EXPECT_EQ(bob.display, QStringLiteral("Bob@LocalHost/desk"));
    EXPECT_EQ(m_ana.normalise(kBob).display, QString());
    EXPECT_FALSE(m_ana.normalise(QStringLiteral("bob")).problem.isEmpty());
    EXPECT_FALSE(m_ana.normalise(QStringLiteral("bob@@x")).problem.isEmpty());
    const QString pond = QStringLiteral("pond@") + m_server->rooms();
    EXPECT_EQ(m_ana.normalise(QStringLiteral("Pond@") + m_server->rooms(), wire::ConversationKind::Room).address, pond);
}

TEST_F(Xmpp, BlockedPeopleAreSilent)
{
    knowEachOther();
    anaArrives();
    bobArrives();
    m_ana.send(wire::BlockBuddy{.id = QStringLiteral("1"), .address = kBob, .blocked = true});
    EXPECT_TRUE(changed(m_ana, [](const auto& entry) { return entry.blocked; }).blocked);
    m_ana.send(wire::BlockBuddy{.id = QStringLiteral("2"), .address = kBob, .blocked = false});
    EXPECT_FALSE(changed(m_ana, [](const auto& entry) { return !entry.blocked; }).blocked);
}
