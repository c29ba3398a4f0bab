// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/direct_files.h"

#include <gtest/gtest.h>
#include <purple.h>

namespace jackdaw::xmpp {

namespace {

NodeHandle parsed(const QByteArray& text)
{
    return NodeHandle(xmlnode_from_str(text.constData(), text.size()));
}

QByteArray written(const NodeHandle& node)
{
    char* text = xmlnode_to_str(node.get(), nullptr);
    const QByteArray result(text);
    g_free(text);
    return result;
}

NodeHandle offer(const QByteArray& from, const QByteArray& stream, const QByteArray& name, const QByteArrayList& ways)
{
    QByteArray options;
    for (const QByteArray& way : ways)
        options += "<option><value>http://jabber.org/protocol/" + way + "</value></option>";
    return parsed("<iq type='set' id='1' from='" + from + "'><si xmlns='http://jabber.org/protocol/si' id='" + stream
                  + "'><file xmlns='http://jabber.org/protocol/si/profile/file-transfer' name='" + name
                  + "' size='1'/><feature xmlns='http://jabber.org/protocol/feature-neg'><x xmlns='jabber:x:data' "
                    "type='form'><field var='stream-method'>"
                  + options + "</field></x></feature></si></iq>");
}

NodeHandle proposal(const QByteArray& address, const QByteArray& stream, const QByteArrayList& hosts)
{
    QByteArray list;
    for (const QByteArray& host : hosts)
        list += "<streamhost jid='" + host + "' host='192.0.2.1' port='1'/>";
    return parsed("<iq type='set' id='2' from='" + address + "' to='" + address
                  + "'><query xmlns='http://jabber.org/protocol/bytestreams' sid='" + stream + "'>" + list
                  + "</query></iq>");
}

} // namespace

TEST(DirectFiles, OfTheStreamAloneAreNotDirect)
{
    DirectFiles files;
    files.received(offer("bob@x/1", "a", "in.txt", {"ibb"}).get());
    files.received(offer("bob@x/1", "b", "direct.txt", {"ibb", "bytestreams"}).get());
    EXPECT_FALSE(files.isDirect("bob@x/1", "in.txt"));
    EXPECT_TRUE(files.isDirect("bob@x/1", "direct.txt"));
    EXPECT_TRUE(files.isDirect("bob@x/1", "unknown.txt"));
}

TEST(DirectFiles, AnotherWayThanWasOfferedIsNotTaken)
{
    DirectFiles files;
    files.received(offer("bob@x/1", "a", "in.txt", {"ibb"}).get());
    files.received(offer("bob@x/1", "a", "in.txt", {"bytestreams"}).get());
    const NodeHandle late = proposal("bob@x/1", "a", {"bob@x/1", "proxy.x"});
    files.received(late.get());
    EXPECT_FALSE(written(late).contains("streamhost")) << written(late).toStdString();
    const NodeHandle other = proposal("bob@x/1", "c", {"bob@x/1"});
    files.received(other.get());
    EXPECT_TRUE(written(other).contains("streamhost"));
}

TEST(DirectFiles, OurOwnAddressesAreTakenOutAndProxiesStay)
{
    const NodeHandle node = proposal("bob@x/1", "a", {"ana@x/1", "proxy.x", "ana@x/1"});
    const auto ways = DirectFiles::waysOf(node.get());
    EXPECT_EQ(ways.to, "bob@x/1");
    EXPECT_TRUE(ways.direct);
    EXPECT_TRUE(ways.proxies);
    DirectFiles::withdraw(node.get());
    EXPECT_FALSE(DirectFiles::waysOf(node.get()).direct);
    EXPECT_TRUE(DirectFiles::waysOf(node.get()).proxies);
}

TEST(DirectFiles, WhatIsHeldGoesToWhomItWasMeantFor)
{
    DirectFiles files;
    files.hold(proposal("bob@x/1", "a", {"ana@x/1"}).get());
    files.hold(proposal("eve@x/1", "b", {"ana@x/1"}).get());
    const auto toBob = files.release("bob@x/1", true);
    ASSERT_EQ(toBob.size(), 1U);
    EXPECT_TRUE(DirectFiles::waysOf(toBob[0].get()).direct);
    EXPECT_TRUE(files.release("bob@x/1", true).empty());
    const auto toEve = files.release("eve@x/1", false);
    ASSERT_EQ(toEve.size(), 1U);
    EXPECT_FALSE(written(toEve[0]).contains("streamhost"));
}

} // namespace jackdaw::xmpp
