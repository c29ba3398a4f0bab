// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Who is what in a room, what is ordered of it, and what the server remembers of rooms.

#include <gtest/gtest.h>
#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/xmpp/room_bookmarks.h"
#include "protocols/xmpp/room_orders.h"
#include "protocols/xmpp/room_places.h"
#include "tests/xmpp/parse.h"

namespace jackdaw::xmpp {

namespace {

using Action = wire::RoomAction;

const QString kPond = QStringLiteral("pond@rooms.x");

Stanza place(const char* nick, const char* affiliation, const char* role, const char* more = "", const char* type = "")
{
    return xml(QByteArray("<presence from='pond@rooms.x/" + QByteArray(nick) + "'" + type
                          + "><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='" + affiliation
                          + "' role='" + role + "' jid='Bob@X/desk'/>" + more + "</x></presence>")
                   .constData());
}

QByteArray idOf(const NodeHandle& node)
{
    return node ? QByteArray(xmlnode_get_attrib(node.get(), "id")) : QByteArray();
}

QByteArray written(const NodeHandle& node)
{
    const purple::CharPtr text(xmlnode_to_str(node.get(), nullptr));
    return QByteArray(text.get());
}

NodeHandle answer(const QByteArray& id, const QByteArray& inside, const QByteArray& type = "result",
                  const QByteArray& from = "")
{
    return NodeHandle(xmlnode_from_str(
        ("<iq type='" + type + "' id='" + id + "' to='ana@x/desk'" + from + ">" + inside + "</iq>").constData(), -1));
}

QByteArray storage(const QByteArray& conferences)
{
    return "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>" + conferences + "</storage></query>";
}

} // namespace

TEST(RoomPlaces, RolesAndRightsFollowFromThePresences)
{
    RoomPlaces places;
    EXPECT_FALSE(places.roleOf(kPond, QStringLiteral("bob")));
    ASSERT_TRUE(places.received(place("bob", "admin", "moderator")));
    EXPECT_FALSE(places.received(place("bob", "admin", "moderator"))) << "nothing new";
    EXPECT_EQ(places.roleOf(kPond, QStringLiteral("bob")), wire::Role::Operator);
    EXPECT_EQ(places.find(kPond, QStringLiteral("bob"))->address, QStringLiteral("bob@x"));
    places.received(place("me", "none", "participant", "<status code='110'/>"));
    EXPECT_EQ(places.rightsIn(kPond), (QList<Action>{Action::SetTopic, Action::Invite}));
    places.received(place("me", "none", "moderator", "<status code='110'/>"));
    EXPECT_TRUE(places.rightsIn(kPond).contains(Action::Kick));
    EXPECT_FALSE(places.rightsIn(kPond).contains(Action::Ban));
    places.received(place("me", "owner", "moderator", "<status code='110'/>"));
    EXPECT_TRUE(places.rightsIn(kPond).contains(Action::Destroy));
    places.received(place("me", "none", "none", "<status code='110'/>", " type='unavailable'"));
    EXPECT_FALSE(places.roleOf(kPond, QStringLiteral("bob"))) << "we are out, and know nothing more";
}

TEST(RoomPlaces, AnErrorOfTheRoomItselfTellsThatWeAreNotInIt)
{
    const auto error = [](const char* from, const char* condition) {
        return xml(QByteArray("<message type='error' from='" + QByteArray(from) + "'><error><" + condition
                              + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>")
                       .constData());
    };
    RoomPlaces places;
    EXPECT_TRUE(places.lostPlace(error("pond@rooms.x", "not-acceptable")).isEmpty()) << "we never were";
    places.received(place("ana", "owner", "moderator", "<status code='110'/>"));
    EXPECT_EQ(places.lostPlace(error("pond@rooms.x", "not-acceptable")), QStringLiteral("pond@rooms.x/ana"));
    EXPECT_TRUE(places.lostPlace(error("pond@rooms.x/bob", "item-not-found")).isEmpty()) << "Bob left, not we";
    EXPECT_TRUE(places.lostPlace(error("pond@rooms.x", "forbidden")).isEmpty()) << "we may not speak";
    const auto check = [](const char* from, const char* id) {
        return xml(QByteArray("<iq type='error' from='" + QByteArray(from) + "' id='" + id
                              + "'><error><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>")
                       .constData());
    };
    EXPECT_FALSE(places.lostPlace(check("pond@rooms.x/ana", "jackdaw-here-1")).isEmpty());
    EXPECT_TRUE(places.lostPlace(check("pond@rooms.x/bob", "jackdaw-here-1")).isEmpty());
    EXPECT_TRUE(places.lostPlace(check("pond@rooms.x/ana", "purple1")).isEmpty()) << "an answer to something else";
    places.received(xml("<presence type='unavailable' from='pond@rooms.x/ana'>"
                        "<x xmlns='http://jabber.org/protocol/muc#user'><item nick='anna'/><status code='303'/>"
                        "<status code='110'/></x></presence>"));
    EXPECT_EQ(places.lostPlace(error("pond@rooms.x", "item-not-found")), QStringLiteral("pond@rooms.x/anna"));
}

TEST(RoomOrders, EachIsAnsweredByItsRoomOnly)
{
    RoomOrders orders;
    const wire::ActInRoom kick{QStringLiteral("1"), kPond, Action::Kick, QStringLiteral("bob b"), {}, {}};
    const auto order = orders.order(kick, QStringLiteral("bob@x"));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->attributes,
              (QMap<QString, QString>{{QStringLiteral("role"), QStringLiteral("none")},
                                      {QStringLiteral("nick"), QStringLiteral("bob b")}}));
    const auto from = [&](const char* room, const char* type) {
        return orders.received(
            xml(("<iq type='" + QByteArray(type) + "' from='" + room + "' id='" + order->id.toUtf8()
                 + "'><error><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>")
                    .constData()));
    };
    EXPECT_FALSE(from("evil@rooms.x", "result").done);
    const auto refused = from("pond@rooms.x", "error");
    ASSERT_TRUE(refused.failed);
    EXPECT_EQ(refused.failed->re, QStringLiteral("1"));
    EXPECT_FALSE(from("pond@rooms.x", "result").done) << "once";
}

TEST(RoomOrders, BansGoByAddressAndNobodyIsNotOrderedAbout)
{
    RoomOrders orders;
    wire::ActInRoom ban{QStringLiteral("1"), kPond, Action::Ban, QStringLiteral("bob"), {}, {}};
    EXPECT_EQ(orders.order(ban, QStringLiteral("bob@x"))->attributes.value(QStringLiteral("jid")),
              QStringLiteral("bob@x"));
    EXPECT_EQ(orders.order(ban, {})->attributes.value(QStringLiteral("nick")), QStringLiteral("bob"));
    ban.nick.clear();
    EXPECT_FALSE(orders.order(ban, {}));
    ban.address = QStringLiteral("Eve@X/phone");
    EXPECT_EQ(orders.order(ban, {})->attributes.value(QStringLiteral("jid")), QStringLiteral("eve@x"));
    ban.action = Action::SetTopic;
    EXPECT_FALSE(orders.order(ban, {}));
    EXPECT_TRUE(orders.order({QStringLiteral("2"), kPond, Action::Destroy, {}, {}, {}}, {})->destroys);
}

TEST(RoomBookmarks, AreReadChangedOneByOneAndKeepWhatTheyDoNotKnow)
{
    RoomBookmarks bookmarks;
    const QByteArray first = idOf(bookmarks.ask());
    const QByteArray there = "<url name='x' url='http://x'/><conference jid='Pond@rooms.x' autojoin='1' name='Pond'>"
                             "<nick>ana</nick><password>sesame</password><extra/></conference>";
    NodeHandle stranger = answer(first, storage(""), "result", " from='evil@x'");
    EXPECT_FALSE(bookmarks.received(stranger.get()).changed);
    auto told = bookmarks.received(answer(first, storage(there)).get());
    ASSERT_TRUE(told.changed);
    EXPECT_TRUE(told.swallow);
    EXPECT_EQ(told.changed->bookmarks,
              (QList<wire::Bookmark>{
                  {kPond, QStringLiteral("Pond"), QStringLiteral("ana"), QStringLiteral("sesame"), true}}));

    const NodeHandle asked
        = bookmarks.set(QStringLiteral("1"), {kPond, {}, QStringLiteral("anna"), QStringLiteral("mine"), false});
    EXPECT_FALSE(bookmarks.remove(QStringLiteral("2"), kPond)) << "one after the other";
    auto write = bookmarks.received(answer(idOf(asked), storage(there)).get());
    ASSERT_TRUE(write.next);
    const QByteArray text = written(write.next);
    for (const char* kept : {"url='http://x'", "<extra/>", "sesame", "anna", "false"})
        EXPECT_TRUE(text.contains(kept)) << kept << " in " << text.constData();
    EXPECT_FALSE(text.contains("mine")) << "a password is not given to the network";
    auto done = bookmarks.received(answer(idOf(write.next), "").get());
    ASSERT_TRUE(done.changed);
    EXPECT_FALSE(done.changed->bookmarks[0].joins);
    ASSERT_TRUE(done.next) << "now the second";
    auto remove = bookmarks.received(answer(idOf(done.next), storage(there)).get());
    EXPECT_FALSE(written(remove.next).contains("conference"));
    auto refused = bookmarks.received(answer(idOf(remove.next), "", "error").get());
    ASSERT_TRUE(refused.failed);
    EXPECT_EQ(refused.failed->re, QStringLiteral("2"));
}

TEST(RoomBookmarks, AServerWithoutThemIsSaidForEachChange)
{
    RoomBookmarks bookmarks;
    EXPECT_FALSE(bookmarks.received(answer(idOf(bookmarks.ask()), "", "error").get()).failed);
    const NodeHandle asked = bookmarks.set(QStringLiteral("1"), {kPond, {}, {}, {}, true});
    const auto refused = bookmarks.received(answer(idOf(asked), "", "error").get());
    ASSERT_TRUE(refused.failed);
    EXPECT_EQ(refused.failed->re, QStringLiteral("1"));
}

} // namespace jackdaw::xmpp
