// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/in_band_guard.h"

#include <gtest/gtest.h>
#include <purple.h>

namespace jackdaw::xmpp {

namespace {

class InBand : public testing::Test {
protected:
    /// What libpurple would read of the stanza: the name of its child.
    QByteArray read(const QByteArray& from, const QByteArray& child)
    {
        const QByteArray text = "<iq type='set' id='1' from='" + from + "'>" + child + "</iq>";
        xmlnode* node = xmlnode_from_str(text.constData(), text.size());
        guard.guard(node);
        QByteArray name;
        for (const xmlnode* at = node->child; at; at = at->next) {
            if (at->type == XMLNODE_TYPE_TAG)
                name = at->name;
        }
        xmlnode_free(node);
        return name;
    }
    void offer(const QByteArray& from, const QByteArray& stream, const QByteArray& size)
    {
        read(from,
             "<si xmlns='http://jabber.org/protocol/si' id='" + stream
                 + "'><file xmlns='http://jabber.org/protocol/si/profile/file-transfer' name='x' size='" + size
                 + "'/></si>");
    }
    QByteArray block(const QByteArray& from, const QByteArray& stream, int bytes)
    {
        return read(from,
                    "<data xmlns='http://jabber.org/protocol/ibb' seq='0' sid='" + stream + "'>"
                        + QByteArray(bytes, 'x').toBase64() + "</data>");
    }

    InBandGuard guard;
};

} // namespace

TEST_F(InBand, BlocksPassAsFarAsWasAnnounced)
{
    offer("bob@x/1", "s", "1000");
    EXPECT_EQ(block("bob@x/1", "s", 600), "data");
    EXPECT_EQ(block("bob@x/1", "s", 400), "data");
    EXPECT_EQ(block("bob@x/1", "s", 1), "close");
    EXPECT_EQ(block("bob@x/1", "s", 1), "close") << "and it stays so";
}

TEST_F(InBand, StreamsAreTheirSendersOwn)
{
    offer("bob@x/1", "s", "10");
    offer("eve@x/1", "s", "1000000");
    EXPECT_EQ(block("bob@x/1", "s", 11), "close");
    EXPECT_EQ(block("eve@x/1", "s", 11), "data");
    EXPECT_EQ(block("eve@x/1", "unheard-of", 1), "close");
}

TEST_F(InBand, SizesThatAreNoneAllowNothing)
{
    for (const char* size : {"", "-5", "many", "99999999999999999999999"}) {
        offer("bob@x/1", "s", size);
        EXPECT_EQ(block("bob@x/1", "s", 1), "close") << size;
    }
    for (int i = 0; i < 3000; ++i)
        offer("bob@x/1", QByteArray::number(i), "5");
    EXPECT_EQ(block("bob@x/1", "2999", 5), "data");
}

TEST_F(InBand, AllElseIsLeftAlone)
{
    EXPECT_EQ(read("bob@x/1", "<data xmlns='urn:xmpp:bob'>eHg=</data>"), "data");
    EXPECT_EQ(read("bob@x/1", "<query xmlns='jabber:iq:version'/>"), "query");
    EXPECT_EQ(read("bob@x/1", "<open xmlns='http://jabber.org/protocol/ibb' sid='s'/>"), "open");
}

} // namespace jackdaw::xmpp
