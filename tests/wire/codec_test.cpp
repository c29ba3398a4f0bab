// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/wire/codec.h"

#include <gtest/gtest.h>

using namespace jackdaw::wire;

TEST(Codec, WritesLiteralFrames)
{
    // The wire is public: these bytes may not change within a major version.
    SendMessage send;
    send.id = QStringLiteral("42");
    send.to = QStringLiteral("bob@example.org");
    send.body.text = QStringLiteral("hé");
    send.body.entities = {{0, 2, EntityKind::Bold, {}}};
    EXPECT_EQ(
        encode(Command(send)),
        QByteArray("{\"body\":{\"entities\":[{\"kind\":\"bold\",\"length\":2,\"offset\":0}],\"text\":\"h\xc3\xa9\"},"
                   "\"id\":\"42\",\"kind\":\"direct\",\"messageKind\":\"text\",\"to\":\"bob@example.org\","
                   "\"type\":\"message.send\"}"));
}

TEST(Codec, ReadsWhatItWrote)
{
    PromptOpened prompt;
    prompt.prompt = QStringLiteral("p1");
    prompt.kind = PromptKind::Certificate;
    prompt.fields = {Field{QStringLiteral("k"),
                           QStringLiteral("Key"),
                           FieldKind::Choice,
                           true,
                           false,
                           true,
                           QVariant(QStringLiteral("a")),
                           {{QStringLiteral("a"), QStringLiteral("A")}},
                           {},
                           QStringLiteral("Everyone can read it."),
                           {QStringLiteral("a")},
                           1,
                           {}}};
    prompt.certificate.problems = QStringList{QStringLiteral("expired")};
    prompt.certificate.validUntil = 1700000000123;
    const Decoded<Event> back = decodeEvent(encode(Event(prompt)));
    ASSERT_TRUE(back.value.has_value()) << back.error.toStdString();
    EXPECT_EQ(std::get<PromptOpened>(*back.value), prompt);
}

TEST(Codec, NeverPutsALineFeedIntoAFrame)
{
    MessageReceived message;
    message.body.text = QStringLiteral("one\ntwo\r\n\u2028three");
    EXPECT_FALSE(encode(Event(message)).contains('\n'));
}

TEST(Codec, SkipsUnknownTypesAndFields)
{
    EXPECT_EQ(decodeEvent("{\"type\":\"message.from-the-future\"}").unknownType,
              QStringLiteral("message.from-the-future"));
    const Decoded<Event> pong = decodeEvent("{\"type\":\"pong\",\"re\":\"7\",\"colour\":[1]}");
    ASSERT_TRUE(pong.value.has_value());
    EXPECT_EQ(std::get<Pong>(*pong.value).re, QStringLiteral("7"));
}

TEST(Codec, ReadsUnknownNamesAsTheFirstValue)
{
    const Decoded<Event> event = decodeEvent(R"({"type":"account.failed","kind":"meteor"})");
    ASSERT_TRUE(event.value.has_value());
    EXPECT_EQ(std::get<Failed>(*event.value).kind, ErrorKind::Other);
}

TEST(Codec, RefusesMalformedFrames)
{
    const QByteArray bad[] = {
        "",
        "[]",
        "{}",
        "null",
        "{\"type\":1}",
        "{\"type\":\"pong\"",
        "{\"type\":\"pong\",\"re\":7}",
        "{\"type\":\"message.received\",\"body\":\"text\"}",
        "{\"type\":\"message.received\",\"serial\":1.5}",
        "{\"type\":\"pong\",\"re\":\"\xff\xfe\"}",
    };
    for (const QByteArray& frame : bad) {
        const Decoded<Event> result = decodeEvent(frame);
        EXPECT_FALSE(result.value.has_value()) << frame.toStdString();
        EXPECT_FALSE(result.error.isEmpty()) << frame.toStdString();
    }
}

TEST(RichText, NormaliseDropsWhatLiesOutside)
{
    RichText text(QStringLiteral("abcd"));
    text.entities
        = {{3, 2, EntityKind::Bold, {}}, {2, 1, EntityKind::Italic, {}},        {-1, 2, EntityKind::Code, {}},
           {0, 0, EntityKind::Code, {}}, {1, 2147483647, EntityKind::Code, {}}, {0, 4, EntityKind::Unknown, {}},
           {0, 4, EntityKind::Bold, {}}};
    normalise(text);
    const QList<Entity> expected{{0, 4, EntityKind::Bold, {}}, {2, 1, EntityKind::Italic, {}}};
    EXPECT_EQ(text.entities, expected);
}
