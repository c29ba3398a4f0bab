// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// People who ask, people who were blocked, other clients of the same account, and very many people.

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana@localhost");
const QString kBob = QStringLiteral("bob@localhost");

class XmppPeople : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        for (const char* name : {"ana", "bob"})
            m_server->addUser(QString::fromLatin1(name), QStringLiteral("secret"));
    }

    wire::SignOn as(const QString& name, const QString& resource = {})
    {
        wire::SignOn command = xmppSignOn(*m_server, name);
        if (!resource.isEmpty())
            command.username += u'/' + resource;
        return command;
    }

    /// Ana asks to see bob's presence; what bob is asked.
    wire::PromptOpened anaAsks()
    {
        m_ana.arrive(as(QStringLiteral("ana")));
        m_bob.arrive(as(QStringLiteral("bob")));
        m_ana.send(wire::AddBuddy{.id = QStringLiteral("add"), .address = kBob, .group = QStringLiteral("Friends")});
        auto prompt = m_bob.asked(wire::PromptKind::Authorisation);
        EXPECT_EQ(prompt.subject, kAna);
        return prompt;
    }

    static void expectPresence(Person& person, const QString& who, wire::Presence presence)
    {
        person.expect<wire::PresenceChanged>([&](const auto& event) {
            return std::ranges::any_of(
                event.entries, [&](const auto& entry) { return entry.address == who && entry.presence == presence; });
        });
    }

    static void expectOnline(Person& person, const QString& who)
    {
        expectPresence(person, who, wire::Presence::Available);
    }

    static wire::RosterEntry changed(Person& person, const QString& who,
                                     const std::function<bool(const wire::RosterEntry&)>& matches)
    {
        wire::RosterEntry found;
        person.expect<wire::RosterChanged>([&](const auto& event) {
            for (const auto& entry : event.upserted) {
                if (entry.address == who && matches(entry)) {
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

TEST_F(XmppPeople, AskedAndAccepted)
{
    const auto prompt = anaAsks();
    m_bob.send(
        wire::AnswerPrompt{.prompt = prompt.prompt, .accepted = true, .values = {{QStringLiteral("add"), false}}});
    expectOnline(m_ana, kBob);
    m_ana.expectNone<wire::PromptOpened>();
}

TEST_F(XmppPeople, AskedAndDenied)
{
    const auto prompt = anaAsks();
    EXPECT_TRUE(changed(m_ana, kBob, [](const auto& entry) { return entry.pending; }).pending);
    m_bob.answer(prompt, false);
    EXPECT_FALSE(changed(m_ana, kBob, [](const auto& entry) { return !entry.pending; }).pending);
    m_ana.expectNone<wire::PresenceChanged>([](const auto& event) {
        return std::ranges::any_of(event.entries,
                                   [](const auto& e) { return e.presence == wire::Presence::Available; });
    });
}

TEST_F(XmppPeople, AskedAcceptedAndAdded)
{
    const auto prompt = anaAsks();
    ASSERT_EQ(prompt.fields.size(), 1);
    EXPECT_EQ(prompt.fields[0].key, QStringLiteral("add"));
    m_bob.send(
        wire::AnswerPrompt{.prompt = prompt.prompt, .accepted = true, .values = {{QStringLiteral("add"), true}}});
    changed(m_bob, kAna, [](const auto&) { return true; });
    const auto back = m_ana.asked(wire::PromptKind::Authorisation);
    EXPECT_EQ(back.subject, kBob);
    EXPECT_TRUE(back.fields.isEmpty()) << "bob is on the list already";
    m_ana.answer(back, true);
    expectOnline(m_ana, kBob);
    expectOnline(m_bob, kAna);
}

TEST_F(XmppPeople, WhomNobodyCouldLookAtIsNotRefused)
{
    ProsodyServer::Options options;
    options.component = QStringLiteral("bots.localhost");
    ProsodyServer server(options);
    ASSERT_TRUE(server.isUp());
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    m_ana.arrive(xmppSignOn(server, QStringLiteral("ana")));
    RawComponent crowd(server);
    constexpr int kCrowd = 120; // more than there can be questions
    for (int i = 0; i < kCrowd; ++i)
        crowd.say("<presence type='subscribe' to='ana@localhost' from='p" + QByteArray::number(i)
                  + "@bots.localhost'/>");
    const auto prompt = m_ana.asked(wire::PromptKind::Authorisation);
    crowd.say(
        "<message type='chat' to='ana@localhost' from='last@bots.localhost/x'><body>that was all</body></message>");
    m_ana.hear(QStringLiteral("that was all"));
    m_ana.answer(prompt, false);
    QByteArray first = crowd.hear("unsubscribed");
    first += crowd.hear(">");
    first = first.mid(first.lastIndexOf("<presence"));
    EXPECT_TRUE(first.contains(prompt.subject.toUtf8())) << first.toStdString();
}

TEST_F(XmppPeople, UnblockedPeopleAreSeenAgain)
{
    m_server->addRoster(QStringLiteral("ana"), {{kBob, {}, {}}});
    m_server->addRoster(QStringLiteral("bob"), {{kAna, {}, {}}});
    m_ana.arrive(as(QStringLiteral("ana")));
    m_bob.arrive(as(QStringLiteral("bob")));
    expectOnline(m_ana, kBob);
    m_ana.send(wire::BlockBuddy{.id = QStringLiteral("1"), .address = kBob, .blocked = true});
    changed(m_ana, kBob, [](const auto& entry) { return entry.blocked; });
    m_bob.send(wire::SetStatus{.presence = wire::Presence::Away});
    m_bob.ping();
    m_ana.send(wire::BlockBuddy{.id = QStringLiteral("2"), .address = kBob, .blocked = false});
    expectPresence(m_ana, kBob, wire::Presence::Away);
}

TEST_F(XmppPeople, WhatAnotherClientChangesIsSeen)
{
    Person phone;
    m_ana.arrive(as(QStringLiteral("ana"), QStringLiteral("desk")));
    phone.arrive(as(QStringLiteral("ana"), QStringLiteral("phone")));
    m_bob.arrive(as(QStringLiteral("bob")));
    phone.send(wire::AddBuddy{
        .id = QStringLiteral("1"), .address = kBob, .alias = QStringLiteral("Bobby"), .group = QStringLiteral("Work")});
    const auto added = changed(m_ana, kBob, [](const auto& entry) { return entry.alias == QStringLiteral("Bobby"); });
    EXPECT_EQ(added.groups, QStringList{QStringLiteral("Work")});
    phone.send(wire::MoveBuddy{.id = QStringLiteral("2"), .address = kBob, .group = QStringLiteral("Friends")});
    changed(m_ana, kBob, [](const auto& entry) { return entry.groups == QStringList{QStringLiteral("Friends")}; });
    phone.say(kBob, QStringLiteral("from the phone"));
    m_bob.hear(QStringLiteral("from the phone"));
    m_ana.expectNone<wire::MessageReceived>();
    phone.send(wire::RemoveBuddy{.id = QStringLiteral("3"), .address = kBob});
    m_ana.expect<wire::RosterChanged>([](const auto& event) { return event.removed.contains(kBob); });
}

TEST_F(XmppPeople, TenThousandOfThem)
{
    constexpr int kMany = 10000;
    QList<RosterEntry> many;
    for (int i = 0; i < kMany; ++i)
        many.append({QStringLiteral("person%1@localhost").arg(i), QStringLiteral("Person %1").arg(i),
                     QStringLiteral("Group %1").arg(i % 20)});
    m_server->addRoster(QStringLiteral("ana"), many);
    m_ana.knock(as(QStringLiteral("ana")));
    m_ana.expect<wire::SignedOn>();
    QSet<QString> seen;
    bool last = false;
    while (!last) {
        const auto batch = m_ana.expect<wire::RosterSnapshot>();
        ASSERT_FALSE(batch.entries.isEmpty() && !batch.last);
        for (const auto& entry : batch.entries)
            seen.insert(entry.address);
        last = batch.last;
    }
    EXPECT_EQ(seen.size(), kMany);
    m_ana.leave();
}
