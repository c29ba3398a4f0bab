// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/shots/sample.h"

#include <QDateTime>

#include "tests/support/wait.h"

namespace jackdaw::shots {

namespace {

using test::TestUser;
using wire::Presence;

constexpr qint64 kMinute = 60000;

wire::ProtocolInfo named(wire::ProtocolInfo info, const char* id, const char* name)
{
    info.id = text(id);
    info.name = text(name);
    return info;
}

void addPeople(TestUser& first, TestUser& second, qint64 now)
{
    first.addBuddy(text("marta@example.org"), text("Marta Ríos"), text("Friends"), Presence::Available,
                   text("at the desk"));
    first.addBuddy(text("omar@example.org"), text("Omar Haddad"), text("Friends"), Presence::Busy,
                   text("في اجتماع حتى الثالثة"));
    first.addBuddy(text("jens@example.org"), text("Jens"), text("Friends"), Presence::Available, text("at home"));
    first.addBuddy(text("noor@example.org"), text("نور الدين"), text("Friends"), Presence::Offline);
    first.addBuddy(text("helpdesk@example.org"), text("Helpdesk"), text("Office"), Presence::Available,
                   text("new ticket queue"));
    first.addBuddy(text("tariq@example.org"), text("Tariq"), text("Office"), Presence::Offline);
    first.addBuddy(text("ines@example.org"), text("Inés Domínguez de la Fuente"), text("Office"), Presence::Available,
                   text("preparando la presentación del trimestre con el equipo de ventas"));
    second.addBuddy(text("lucia"), text("Lucía"), text("Friends"), Presence::Away, text("back in 10 min"));
    second.presences.last().idleSince = now - 12 * kMinute;
    second.addBuddy(text("mrios"), text("mrios"), text("Friends"), Presence::Available);
    test::TestRoom room;
    room.address = text("#release");
    room.name = text("#release");
    room.topic = text("1.0 is tagged on Friday");
    for (const char* nick : {"Omar", "Lucía", "jens", "Marta"}) {
        wire::Participant person;
        person.nick = text(nick);
        room.participants += person;
    }
    second.rooms += room;
}

void talk(test::TestCore& core, const Sample& sample, qint64 now)
{
    const auto say = [&](AccountId account, const char* from, const char* words, qint64 minutesAgo) {
        core.network().say(account, text(from), wire::RichText(text(words)), now - minutesAgo * kMinute);
    };
    const qint64 evening
        = QDateTime(QDateTime::fromMSecsSinceEpoch(now).date().addDays(-1), QTime(18, 42)).toMSecsSinceEpoch();
    const qint64 ago = (now - evening) / kMinute;
    say(sample.second, "mrios", "Did the build of the morning pass on both targets?", ago);
    say(sample.second, "mrios", "I have the numbers for the report here.", ago);
    test::waitFor([&] { return core->conversations().unreadTotal() >= 2; });
    if (const Conversation* marta = core->conversations().find(sample.second, text("mrios"))) {
        core->conversations().markRead(marta->id);
        core.network().sayAsUser(sample.second, text("mrios"),
                                 text("Passed. One flaky test, fixed in 4f2c19.\nhttps://ci.example.org/run/812"),
                                 evening + 2 * kMinute);
    }
    say(sample.first, "marta@example.org",
        "Perfecto. ¿Puedes enviarme el paquete antes de las once?\nLa reunión empieza puntual 🙂", 2);
    say(sample.first, "marta@example.org", "هل ينضم عمر إلى الاجتماع؟", 1);
    say(sample.first, "jens@example.org", "Are we still on for tonight?", 6);
    (void)core->conversations().joinRoom(sample.second, text("#release"), text("ana"), {});
    test::waitFor([&] {
        const Conversation* room = core->conversations().find(sample.second, text("#release"));
        return room && room->room.joined;
    });
    using Action = wire::RoomAction;
    core.network().emitEvent(
        sample.second,
        wire::RoomRights{text("#release"),
                         {Action::SetTopic, Action::Invite, Action::Configure, Action::Destroy, Action::Kick,
                          Action::Ban, Action::Unban, Action::GiveVoice, Action::MakeOperator},
                         false});
    core.network().sayInRoom(sample.second, text("#release"), text("jens"), text("build is green"));
    core.network().sayInRoom(sample.second, text("#release"), text("Lucía"), text("gracias a todos"));
    core.network().sayInRoom(sample.second, text("#release"), text("Omar"), text("tagged, building now"));
    test::waitFor([&] {
        const Conversation* room = core->conversations().find(sample.second, text("#release"));
        return room && room->unread == 3;
    });
}

} // namespace

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void describeNetworks(test::TestCore& core)
{
    const QList<wire::ProtocolInfo> made = core.protocols().described();
    core.protocols().setProtocols({named(made[0], "xmpp", "XMPP"), named(made[1], "irc", "IRC")});
}

Sample fill(test::TestCore& core)
{
    describeNetworks(core);
    const qint64 now = core->clock().now();
    core.network().user(text("ana@example.org")).menu = {{text("info"), text("Set user info…"), {}},
                                                         {text("search"), text("Search for users…"), {}},
                                                         {text("password"), text("Change password…"), {}},
                                                         {text("mood"), text("Set mood…"), text("Presence")}};
    addPeople(core.network().user(text("ana@example.org")), core.network().user(text("ana@irc.example.net")), now);
    (void)core->status().set(Presence::Available, text("in a meeting until three"));
    (void)core->status().set(Presence::Away, text("almuerzo, vuelvo a las tres"));
    (void)core->status().set(Presence::Available, text("writing the report"));
    Sample sample;
    sample.first = core.addOnline(text("xmpp"), text("ana@example.org"));
    sample.second = core.addOnline(text("irc"), text("ana@irc.example.net"));
    test::waitFor([&] { return core->contacts().contacts().size() == 9; });
    const Contact* marta = core->contacts().find(text("Marta Ríos"));
    const Contact* other = core->contacts().find(text("mrios"));
    if (marta && other) {
        sample.marta = marta->id;
        (void)core->contacts().merge({marta->id, other->id});
    }
    test::waitFor([&] { return core->contacts().presenceOf(sample.marta) == Presence::Available; });
    talk(core, sample, now);
    return sample;
}

wire::CertificateInfo sampleCertificate()
{
    wire::CertificateInfo certificate;
    certificate.host = text("example.org");
    certificate.subject = text("chat.example.org");
    certificate.issuer = text("chat.example.org");
    certificate.sha256 = text("3a:7f:10:c4:9b:22:5e:d8:61:0f:ab:37:94:5c:e2:18:77:b0:4d:c9:a3:6e:51:f8:0b:92:d7:3c:"
                              "46:8a:e5:19");
    certificate.validFrom = QDateTime(QDate(2026, 1, 4), QTime(), Qt::UTC).toMSecsSinceEpoch();
    certificate.validUntil = QDateTime(QDate(2027, 1, 4), QTime(), Qt::UTC).toMSecsSinceEpoch();
    certificate.problems = {text("self-signed"), text("wrong-host")};
    return certificate;
}

} // namespace jackdaw::shots
