// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/xmpp/stream_counter.h"

namespace jackdaw::xmpp {

namespace {

Stanza element(const char* name, const char* xmlns = "", const char* h = nullptr)
{
    Stanza stanza;
    stanza.name = QString::fromLatin1(name);
    stanza.xmlns = QString::fromLatin1(xmlns);
    if (h != nullptr)
        stanza.attributes.insert(QStringLiteral("h"), QString::fromLatin1(h));
    return stanza;
}

constexpr const char* kSm = "urn:xmpp:sm:3";

TEST(StreamCounter, badWordsAreNoWords)
{
    StreamCounter counter;
    counter.received(element("a", kSm, "5"));
    EXPECT_FALSE(counter.confirmed());
    counter.sent(element("enable", kSm));
    counter.sent(element("message"));
    for (const char* h : {"", "x", "-1", "2", "99999999999999999999", "1.0"}) {
        counter.received(element("a", kSm, h));
        EXPECT_FALSE(counter.confirmed()) << h;
    }
    counter.received(element("a", kSm));
    counter.received(element("a", "urn:other", "1"));
    EXPECT_FALSE(counter.confirmed());
    counter.received(element("a", kSm, "1"));
    EXPECT_EQ(counter.confirmed(), 1u);
    counter.received(element("a", kSm, "0"));
    EXPECT_EQ(counter.confirmed(), 1u);
}

TEST(StreamCounter, onlyStanzasAfterEnableCount)
{
    StreamCounter counter;
    counter.sent(element("iq"));
    EXPECT_FALSE(counter.isCounting());
    counter.sent(element("enable", kSm));
    counter.sent(element("r", kSm));
    counter.sent(element("message"));
    counter.sent(element("presence"));
    EXPECT_EQ(counter.outgoing(), 2u);
    counter.received(element("failed", kSm));
    EXPECT_FALSE(counter.isCounting());
}

TEST(StreamCounter, acknowledgementWaitsForTheStore)
{
    StreamCounter counter;
    counter.received(element("message"));
    counter.hold(1); // before counting: nothing to hold
    counter.received(element("enabled", kSm));
    EXPECT_EQ(counter.acknowledgeable(), 0u);
    counter.received(element("presence"));
    EXPECT_EQ(counter.acknowledgeable(), 1u);
    counter.received(element("message"));
    counter.hold(2);
    counter.received(element("iq"));
    counter.received(element("message"));
    counter.hold(3);
    counter.hold(4); // two messages of one stanza
    EXPECT_EQ(counter.acknowledgeable(), 1u);
    EXPECT_FALSE(counter.release(1));
    EXPECT_TRUE(counter.release(2));
    EXPECT_EQ(counter.acknowledgeable(), 3u);
    EXPECT_FALSE(counter.release(3));
    EXPECT_TRUE(counter.release(4));
    EXPECT_EQ(counter.acknowledgeable(), 4u);
    EXPECT_FALSE(counter.release(4));
}

} // namespace

} // namespace jackdaw::xmpp
