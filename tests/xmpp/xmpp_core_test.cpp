// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QDateTime>

#include "protocols/xmpp/xmpp_core.h"
#include "tests/xmpp/parse.h"

namespace jackdaw::xmpp {

namespace {

std::string statesOf(const QList<wire::MessageStateChanged>& states)
{
    QStringList list;
    for (const auto& state : states)
        list.append(state.id + u':' + QString::number(int(state.state))
                    + (state.networkId.isEmpty() ? QString() : u'=' + state.networkId));
    return list.join(u' ').toStdString();
}

class XmppCoreTest : public testing::Test {
protected:
    // As the library does it: begin, the stanza, its request for an acknowledgement, end.
    XmppCore::Outgoing send(const char* id, const char* to,
                            wire::ConversationKind kind = wire::ConversationKind::Direct)
    {
        wire::SendMessage command;
        command.id = QString::fromLatin1(id);
        command.to = QString::fromLatin1(to);
        command.kind = kind;
        core.beginSend(command);
        const auto result = core.sending(xml("<message to='x@y'><body>hello</body></message>"));
        core.sending(xml("<r xmlns='urn:xmpp:sm:3'/>"));
        EXPECT_TRUE(core.endSend());
        return result;
    }

    void enable()
    {
        core.sending(xml("<enable xmlns='urn:xmpp:sm:3'/>"));
        core.received(xml("<enabled xmlns='urn:xmpp:sm:3'/>"));
    }

    wire::MessageReceived completed(const char* stanza, const char* conversation,
                                    wire::ConversationKind kind = wire::ConversationKind::Direct)
    {
        core.received(xml(stanza));
        wire::MessageReceived message;
        message.serial = ++serial;
        message.kind = kind;
        message.conversation = QString::fromLatin1(conversation);
        core.complete(message);
        return message;
    }

    XmppCore core{QStringLiteral("Ana@Example.org/desk"),
                  [](const QString& address) { return address == u"bob@example.org"; }};
    qint64 serial = 0;
};

TEST_F(XmppCoreTest, strangeStanzasDoNothing)
{
    for (const char* text :
         {"<message/>", "<message type='error'/>", "<message type='error' id='a' from='bob@example.org'/>", "<iq/>",
          "<iq type='result'/>", "<iq type='result' id='jackdaw-ping-1'/>", "<iq type='result' id='jackdaw-ping-0'/>",
          "<presence/>", "<a xmlns='urn:xmpp:sm:3' h='7'/>", "<failed xmlns='urn:xmpp:sm:3'/>", "<x/>",
          "<message from='bob@example.org'><received xmlns='urn:xmpp:receipts' id='a'/></message>",
          "<message type='groupchat' from='r@m/ana' id='a'><body>x</body></message>"}) {
        const auto result = core.received(xml(text));
        EXPECT_FALSE(result.swallow) << text;
        EXPECT_TRUE(result.states.isEmpty()) << text;
        EXPECT_TRUE(result.ping.isEmpty()) << text;
    }
    wire::MessageReceived message;
    core.complete(message);
    EXPECT_EQ(message, wire::MessageReceived());
    EXPECT_FALSE(core.acknowledge(1).h);
    EXPECT_FALSE(core.endSend());
    EXPECT_TRUE(core.abandon().isEmpty());
}

TEST_F(XmppCoreTest, onlyTheMessageItselfIsMarked)
{
    EXPECT_TRUE(core.sending(xml("<message><body>not ours</body></message>")).id.isEmpty());
    wire::SendMessage command;
    command.id = QStringLiteral("a");
    core.beginSend(command);
    EXPECT_TRUE(core.sending(xml("<presence/>")).id.isEmpty());
    EXPECT_TRUE(core.sending(xml("<message><composing/></message>")).id.isEmpty());
    const auto marked = core.sending(xml("<message><body>x</body></message>"));
    EXPECT_EQ(marked.id, QStringLiteral("a"));
    EXPECT_TRUE(marked.requestReceipt);
    EXPECT_TRUE(core.sending(xml("<message><body>y</body></message>")).id.isEmpty());
    EXPECT_TRUE(core.endSend());
}

TEST_F(XmppCoreTest, serversCountMeansSent)
{
    enable();
    core.sending(xml("<presence/>"));
    EXPECT_TRUE(send("a", "bob@example.org").ping.isEmpty());
    send("b", "bob@example.org");
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='1'/>")).states), "");
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='9'/>")).states), "");
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='3'/>")).states), "a:1=a b:1=b");
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='3'/>")).states), "");
    send("c", "bob@example.org");
    EXPECT_EQ(statesOf(core.abandon()), "c:4");
}

TEST_F(XmppCoreTest, pingMeansSentWhereNobodyCounts)
{
    EXPECT_EQ(send("a", "bob@example.org").ping, QStringLiteral("jackdaw-ping-1"));
    EXPECT_TRUE(send("b", "bob@example.org").ping.isEmpty());
    EXPECT_TRUE(core.received(xml("<iq type='result' id='jackdaw-ping-1' from='evil@example.net'/>")).states.isEmpty());
    EXPECT_TRUE(core.received(xml("<iq type='get' id='jackdaw-ping-1' from='example.org'/>")).states.isEmpty());
    const auto first = core.received(xml("<iq type='result' id='jackdaw-ping-1' from='example.org'/>"));
    EXPECT_TRUE(first.swallow);
    EXPECT_EQ(statesOf(first.states), "a:1=a");
    EXPECT_EQ(first.ping, QStringLiteral("jackdaw-ping-2"));
    const auto second = core.received(xml("<iq type='error' id='jackdaw-ping-2'/>"));
    EXPECT_EQ(statesOf(second.states), "b:1=b");
    EXPECT_TRUE(second.ping.isEmpty());
}

TEST_F(XmppCoreTest, refusedCountingFallsBackToPing)
{
    core.sending(xml("<enable xmlns='urn:xmpp:sm:3'/>"));
    send("a", "bob@example.org");
    const auto refused = core.received(xml("<failed xmlns='urn:xmpp:sm:3'/>"));
    EXPECT_EQ(refused.ping, QStringLiteral("jackdaw-ping-1"));
    EXPECT_EQ(statesOf(core.received(xml("<iq type='result' id='jackdaw-ping-1'/>")).states), "a:1=a");
}

TEST_F(XmppCoreTest, receiptMeansDelivered)
{
    enable();
    send("a", "bob@example.org");
    EXPECT_EQ(
        statesOf(
            core.received(xml("<message from='eve@example.org'><received xmlns='urn:xmpp:receipts' id='a'/></message>"))
                .states),
        "");
    EXPECT_EQ(
        statesOf(core.received(xml("<message from='bob@example.org/x'><received xmlns='urn:other' id='a'/></message>"))
                     .states),
        "");
    EXPECT_EQ(
        statesOf(
            core.received(
                    xml("<message from='Bob@example.org/x'><received xmlns='urn:xmpp:receipts' id='a'/></message>"))
                .states),
        "a:2");
    EXPECT_EQ(
        statesOf(
            core.received(
                    xml("<message from='bob@example.org/x'><received xmlns='urn:xmpp:receipts' id='a'/></message>"))
                .states),
        "");
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='1'/>")).states), "");
}

TEST_F(XmppCoreTest, reflectionMeansSentInARoom)
{
    enable();
    const auto outgoing = send("a", "room@muc.example.org", wire::ConversationKind::Room);
    EXPECT_FALSE(outgoing.requestReceipt);
    EXPECT_EQ(statesOf(core.received(xml("<a xmlns='urn:xmpp:sm:3' h='1'/>")).states), "");
    for (const char* forged :
         {"<message type='groupchat' from='other@muc.example.org/ana' id='a'><body>x</body></message>",
          "<message type='chat' from='room@muc.example.org/ana' id='a'><body>x</body></message>",
          "<message type='groupchat' from='room@muc.example.org/ana' id='a'><body>x</body><delay "
          "xmlns='urn:xmpp:delay'/></message>"})
        EXPECT_FALSE(core.received(xml(forged)).swallow) << forged;
    const auto reflected
        = core.received(xml("<message type='groupchat' from='room@muc.example.org/ana' id='a'><body>x</body>"
                            "<stanza-id xmlns='urn:xmpp:sid:0' by='evil@example.net' id='forged'/>"
                            "<stanza-id xmlns='urn:xmpp:sid:0' by='room@muc.example.org' id='s1'/></message>"));
    EXPECT_TRUE(reflected.swallow);
    EXPECT_EQ(statesOf(reflected.states), "a:1=s1");

    send("b", "room@muc.example.org", wire::ConversationKind::Room);
    EXPECT_EQ(
        statesOf(
            core.received(xml("<message type='groupchat' from='room@muc.example.org/ana' id='rewritten'><body>x</body>"
                              "<origin-id xmlns='urn:xmpp:sid:0' id='b'/></message>"))
                .states),
        "b:1");
}

TEST_F(XmppCoreTest, returnedMeansFailed)
{
    enable();
    send("a", "nobody@example.org");
    core.received(xml("<a xmlns='urn:xmpp:sm:3' h='1'/>"));
    const char* returned = "<message type='error' id='a' from='nobody@example.org'><error type='cancel'>"
                           "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                           "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>gone fishing</text></error></message>";
    EXPECT_FALSE(core.received(xml("<message type='error' id='a' from='evil@example.net'/>")).swallow);
    const auto result = core.received(xml(returned));
    EXPECT_TRUE(result.swallow);
    EXPECT_EQ(statesOf(result.states), "a:0");
    EXPECT_TRUE(result.states[0].error.contains(QStringLiteral("gone fishing")));
    EXPECT_FALSE(core.received(xml(returned)).swallow);
}

TEST_F(XmppCoreTest, idsAndTimesOfAuthoritiesOnly)
{
    const auto message
        = completed("<message id='m1' from='bob@example.org/x' type='chat'><body>x</body>"
                    "<stanza-id xmlns='urn:xmpp:sid:0' by='bob@example.org' id='forged'/>"
                    "<stanza-id xmlns='urn:xmpp:sid:0' by='ana@example.org' id='s1'/>"
                    "<delay xmlns='urn:xmpp:delay' from='example.org' stamp='2024-02-03T04:05:06Z'/></message>",
                    "bob@example.org");
    EXPECT_EQ(message.messageId, QStringLiteral("m1"));
    EXPECT_EQ(message.archiveId, QStringLiteral("s1"));
    EXPECT_TRUE(message.delayed);
    EXPECT_EQ(message.time, 1706933106000);

    const auto forged
        = completed("<message from='bob@example.org/x' type='chat'><body>x</body>"
                    "<stanza-id xmlns='urn:xmpp:sid:0' by='example.org' id='other'/>"
                    "<delay xmlns='urn:xmpp:delay' from='bob@example.org' stamp='2001-02-03T04:05:06Z'/></message>",
                    "bob@example.org");
    EXPECT_TRUE(forged.archiveId.isEmpty());
    EXPECT_TRUE(forged.messageId.isEmpty());
    EXPECT_EQ(forged.time, 0);

    const auto future = completed("<message from='bob@example.org/x'><body>x</body>"
                                  "<delay xmlns='urn:xmpp:delay' stamp='2999-02-03T04:05:06Z'/></message>",
                                  "bob@example.org");
    EXPECT_LE(future.time, QDateTime::currentMSecsSinceEpoch());

    const auto history = completed(
        "<message type='groupchat' id='h' from='room@muc.example.org/bob'><body>x</body>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='room@muc.example.org' id='s2'/>"
        "<delay xmlns='urn:xmpp:delay' from='room@muc.example.org' stamp='2024-02-03T04:05:06Z'/></message>",
        "room@muc.example.org", wire::ConversationKind::Room);
    EXPECT_EQ(history.archiveId, QStringLiteral("s2"));
    EXPECT_EQ(history.time, 1706933106000);
}

TEST_F(XmppCoreTest, idsThatTheWireDoesNotTakeAreLeftOut)
{
    for (const char* odd : {"&#x85;", "a&#xfdd0;b", "&#9;"}) {
        const QByteArray stanza = QByteArray("<message type='chat' id='") + odd
            + "' from='bob@example.org/x'><body>hello</body><stanza-id xmlns='urn:xmpp:sid:0' by='ana@example.org' id='"
            + odd + "'/></message>";
        const auto message = completed(stanza.constData(), "bob@example.org");
        EXPECT_TRUE(message.messageId.isEmpty()) << odd;
        EXPECT_TRUE(message.archiveId.isEmpty()) << odd;
    }
}

TEST_F(XmppCoreTest, onlyTheStanzasOwnMessageIsCompleted)
{
    EXPECT_TRUE(completed("<message id='m' from='bob@example.org/x'><body>x</body></message>", "carol@example.org")
                    .messageId.isEmpty());
    EXPECT_TRUE(completed("<presence id='m' from='bob@example.org/x'/>", "bob@example.org").messageId.isEmpty());
    const auto whisper
        = completed("<message type='chat' id='m' from='room@muc/Bob'><body>x</body></message>", "room@muc/Bob");
    EXPECT_EQ(whisper.messageId, QStringLiteral("m"));
    wire::MessageReceived second;
    second.conversation = QStringLiteral("room@muc/Bob");
    core.complete(second);
    EXPECT_TRUE(second.messageId.isEmpty());
}

TEST_F(XmppCoreTest, nothingIsAcknowledgedBeforeItIsStored)
{
    enable();
    core.received(xml("<presence/>"));
    completed("<message id='m1' from='bob@example.org/x'><body>x</body></message>", "bob@example.org");
    completed("<message id='m2' from='bob@example.org/x'><body>x</body></message>", "bob@example.org");
    EXPECT_EQ(core.sending(xml("<a xmlns='urn:xmpp:sm:3' h='3'/>")).h, 1u);
    EXPECT_EQ(core.acknowledge(1).h, 2u);
    EXPECT_FALSE(core.acknowledge(1).h);
    EXPECT_EQ(core.acknowledge(2).h, 3u);
    EXPECT_EQ(core.sending(xml("<a xmlns='urn:xmpp:sm:3' h='3'/>")).h, 3u);
}

TEST_F(XmppCoreTest, receiptOfAnEarlierConnectionCountsToo)
{
    const char* receipt = "<message type='%1' from='bob@example.org/x'><received xmlns='urn:xmpp:receipts' id='%2'/>"
                          "</message>";
    const auto states = [&](const char* type, const char* id) {
        const QString text = QString::fromLatin1(receipt).arg(QLatin1StringView(type), QLatin1StringView(id));
        return core.received(xml(text.toUtf8().constData())).states;
    };
    const char* earlier = "5f0c3f9e-0d51-4c35-9b5a-6d1f3cf0a111";
    ASSERT_EQ(states("chat", earlier).size(), 1);
    EXPECT_EQ(states("chat", earlier)[0].state, wire::SendState::Delivered);
    EXPECT_TRUE(states("groupchat", earlier).isEmpty());
    EXPECT_TRUE(states("chat", "17").isEmpty()) << "not an id of ours";
}

TEST_F(XmppCoreTest, receiptsGoToContactsOnly)
{
    const char* asking = "<message id='m' from='%1'><body>x</body><request xmlns='urn:xmpp:receipts'/></message>";
    const auto from
        = [&](const char* address) { return QString::fromLatin1(asking).arg(QString::fromLatin1(address)).toUtf8(); };
    completed(from("stranger@example.org/x").constData(), "stranger@example.org");
    completed(from("bob@example.org/x").constData(), "bob@example.org");
    EXPECT_TRUE(core.acknowledge(1).receipts.isEmpty());
    const auto receipts = core.acknowledge(2).receipts;
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(receipts[0].to, QStringLiteral("bob@example.org/x"));
    EXPECT_EQ(receipts[0].id, QStringLiteral("m"));
    EXPECT_TRUE(core.acknowledge(2).receipts.isEmpty());
}

} // namespace

} // namespace jackdaw::xmpp
