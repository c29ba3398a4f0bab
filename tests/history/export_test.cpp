// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_html.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace jackdaw;

namespace {

wire::RichText rich(const char* text, QList<wire::Entity> entities)
{
    wire::RichText body(QString::fromUtf8(text));
    body.entities = std::move(entities);
    return body;
}

QByteArray exported(ExportFormat format, const QList<Message>& messages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto formatter = ExportFormatter::make(format, buffer);
    formatter->begin();
    formatter->beginConversation({QStringLiteral("Bob <3"), QStringLiteral("bob@x"), QStringLiteral("ana@x"), false});
    for (const Message& message : messages)
        formatter->add(message);
    formatter->endConversation();
    formatter->end();
    return buffer.data();
}

} // namespace

TEST(Export, EntitiesBecomeTagsHoweverTheyOverlap)
{
    using enum wire::EntityKind;
    EXPECT_EQ(exportedHtml(rich("abcd", {{0, 3, Bold, {}}, {1, 3, Italic, {}}})),
              QStringLiteral("<b>a</b><b><i>bc</i></b><i>d</i>"));
    EXPECT_EQ(exportedHtml(rich("<&>", {{0, 1, Code, {}}})), QStringLiteral("<code>&lt;</code>&amp;&gt;"));
    EXPECT_EQ(exportedHtml(rich("x", {{0, 1, Link, QStringLiteral("https://a/?\"q")}})),
              QStringLiteral("<a rel=\"noreferrer\" href=\"https://a/?&quot;q\">x</a>"));
    EXPECT_EQ(exportedHtml(rich("x", {{0, 1, Link, QStringLiteral("https://a/?q&r")}})),
              QStringLiteral("<a rel=\"noreferrer\" href=\"https://a/?q&amp;r\">x</a>"));
    EXPECT_EQ(exportedHtml(rich("x", {{0, 1, Link, QStringLiteral("javascript:alert(1)")}})), QStringLiteral("x"));
    EXPECT_EQ(exportedHtml(rich("ab", {{-5, 50, Bold, {}}, {1, 9, Strike, {}}})),
              QStringLiteral("<b>a</b><b><s>b</s></b>"));
    EXPECT_EQ(exportedHtml({}), QString());
}

TEST(Export, EveryFormatHasEveryMessage)
{
    Message in;
    in.sender = QStringLiteral("bob@x");
    in.senderName = QStringLiteral("Bob <3");
    in.body.text = QStringLiteral("مرحبا </div><script>");
    in.time = 1'767'225'600'000;
    Message out = in;
    out.direction = Direction::Outgoing;
    out.state = MessageState::Read;
    out.body.text = QStringLiteral("\"quoted\"");
    Message notice = in;
    notice.direction = Direction::Notice;
    notice.body.text = QStringLiteral("Bob left");
    for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Html, ExportFormat::Json}) {
        const QByteArray file = exported(format, {in, out, notice});
        EXPECT_TRUE(file.contains("مرحبا")) << file.constData();
        EXPECT_TRUE(file.contains("Bob left"));
    }
    EXPECT_FALSE(exported(ExportFormat::Html, {in}).contains("<script"));
    EXPECT_TRUE(QJsonDocument::fromJson(exported(ExportFormat::Json, {in, out})).isObject());
    EXPECT_TRUE(QJsonDocument::fromJson(exported(ExportFormat::Json, {})).isObject());
}
