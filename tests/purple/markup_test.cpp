// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/markup_reduce.h"
#include "tests/purple/markup_cases.h"

namespace jackdaw::purple {

namespace {

std::string entitiesOf(const wire::RichText& text)
{
    QStringList list;
    for (const auto& entity : text.entities) {
        auto line = QStringLiteral("%1:%2+%3").arg(wire::nameOf(entity.kind)).arg(entity.offset).arg(entity.length);
        if (!entity.value.isEmpty())
            line += u'=' + entity.value;
        list.append(line);
    }
    return list.join(u' ').toStdString();
}

class MarkupCases : public testing::TestWithParam<test::MarkupCase> { };

TEST_P(MarkupCases, becomesRichText)
{
    const auto& param = GetParam();
    const auto text = fromHtml(param.html);
    EXPECT_EQ(text.text.toStdString(), param.text) << param.html;
    EXPECT_EQ(entitiesOf(text), param.entities) << param.html;
}

INSTANTIATE_TEST_SUITE_P(Text, MarkupCases, testing::ValuesIn(test::kTextCases));
INSTANTIATE_TEST_SUITE_P(Formats, MarkupCases, testing::ValuesIn(test::kFormatCases));
INSTANTIATE_TEST_SUITE_P(Blocks, MarkupCases, testing::ValuesIn(test::kBlockCases));

wire::RichText sound(const QByteArray& html)
{
    auto text = fromHtml(html);
    EXPECT_LE(text.text.size(), kMaximumText);
    EXPECT_LE(text.entities.size(), 1000);
    for (const auto& entity : text.entities) {
        EXPECT_GE(entity.offset, 0);
        EXPECT_GT(entity.length, 0);
        EXPECT_LE(entity.offset + entity.length, text.text.size());
    }
    return text;
}

TEST(HostileMarkup, depthBecomesPlainText)
{
    for (const char* tag : {"b", "div", "span", "blockquote", "ul", "font color=red"}) {
        const auto open = QByteArray("<") + tag + ">";
        const auto text = sound(open.repeated(100000) + "x");
        EXPECT_TRUE(text.text.endsWith(u'x') || text.text.endsWith(QChar(0x2026))) << tag;
        EXPECT_TRUE(text.entities.isEmpty()) << tag;
    }
    const auto text = sound(QByteArray("<b>").repeated(5000) + "x" + QByteArray("</b>").repeated(5000));
    EXPECT_EQ(text.text, QStringLiteral("x"));
    EXPECT_EQ(sound(QByteArray("<p>").repeated(20000) + "x").text, QStringLiteral("x"));
    EXPECT_EQ(sound(QByteArray("<b>").repeated(kMaximumDepth) + "x").entities.size(), kMaximumDepth);
    EXPECT_TRUE(sound(QByteArray("<b>").repeated(kMaximumDepth + 1) + "x").entities.isEmpty());
}

TEST(HostileMarkup, nestedTablesAreText)
{
    const auto text
        = sound(QByteArray("<table><tr><td>").repeated(30) + "x" + QByteArray("</td></tr></table>").repeated(30));
    EXPECT_EQ(text.text.trimmed(), QStringLiteral("x"));
}

TEST(HostileMarkup, sizesAreCut)
{
    const auto text = sound(QByteArray(1024 * 1024, 'a'));
    EXPECT_EQ(text.text.size(), kMaximumText);
    EXPECT_EQ(text.text.back(), QChar(0x2026));
    EXPECT_EQ(sound(QByteArray(60 * 1024 * 1024, 'a')).text.size(), kMaximumText);
    EXPECT_EQ(sound(QByteArray("&amp;").repeated(1000000)).text.left(3), QStringLiteral("&&&"));
    EXPECT_EQ(sound(QByteArray(":-) ").repeated(250000)).text.left(4), QStringLiteral(":-) "));
    EXPECT_EQ(sound(QByteArray("<").repeated(250000)).text.left(2), QStringLiteral("<<"));
    EXPECT_EQ(sound(QByteArray("&").repeated(250000)).text.left(2), QStringLiteral("&&"));
    sound(QByteArray("\xF0\x9F\x98\x80").repeated(100000));
    sound(QByteArray("<b>x</b>").repeated(30000));
    sound(QByteArray("<br>").repeated(60000));
    EXPECT_EQ(sound(QByteArray("<p>abc</p>").repeated(200000)).text.left(7), QStringLiteral("abc\nabc"));
}

TEST(HostileMarkup, nothingIsQuadratic)
{
    // Each of these takes minutes where a search starts again for every tag; the test's own limit is the judge.
    sound("<b " + QByteArray("a=1 ").repeated(60000) + ">x</b>");
    sound(QByteArray("<a ").repeated(80000));
    sound(QByteArray("<!--").repeated(60000));
    sound(QByteArray("<!").repeated(120000));
    sound(QByteArray("</").repeated(120000));
    sound(QByteArray("<a href='").repeated(25000));
    sound(QByteArray("<style>").repeated(30000));
    sound(QByteArray("<title></title>").repeated(15000));
    sound("<span style='" + QByteArray("color:red;").repeated(20000) + "'>x</span>");
    sound(QByteArray("<b><div></b>").repeated(20000));
    sound(QByteArray("<b><p></b>").repeated(1000));
    sound(QByteArray("<font color=red><table></font></table>").repeated(6000));
    sound(QByteArray("<a><b><i><u><s><p>").repeated(10) + QByteArray("<p>x").repeated(1900));
    sound(QByteArray("<li>").repeated(60000));
    sound(QByteArray("<b></p>").repeated(1000));
}

TEST(HostileMarkup, randomBytesAreSurvived)
{
    const auto pieces = QByteArrayView::fromArray("<>&/!-\"'= abpiu;#x0\n\xC3\xA9\xFF"); // and a NUL
    quint32 seed = 7;
    for (int round = 0; round < 400; ++round) {
        QByteArray html;
        for (int i = 0; i < 300; ++i) {
            seed = seed * 1664525 + 1013904223;
            html += pieces[qsizetype((seed >> 16) % pieces.size())];
        }
        const auto text = sound(html);
        sound(toHtml(text));
    }
}

TEST(MarkupOut, escapesAndFormats)
{
    using wire::EntityKind;
    const auto html = [](const char* text, QList<wire::Entity> entities = {}) {
        wire::RichText rich(QString::fromUtf8(text));
        rich.entities = std::move(entities);
        return toHtml(rich);
    };
    EXPECT_EQ(html(""), "");
    EXPECT_EQ(html("a<b>&c"), "a&lt;b&gt;&amp;c");
    EXPECT_EQ(html("a\nb"), "a<br>b");
    EXPECT_EQ(html("a\x01"
                   "b"),
              "ab");
    EXPECT_EQ(html("ab", {{0, 1, EntityKind::Bold, {}}}), "<b>a</b>b");
    EXPECT_EQ(html("ab", {{0, 2, EntityKind::Italic, {}}, {0, 1, EntityKind::Bold, {}}}), "<i><b>a</b>b</i>");
    EXPECT_EQ(html("abc", {{0, 2, EntityKind::Bold, {}}, {1, 2, EntityKind::Italic, {}}}), "<b>a<i>b</i></b><i>c</i>");
    EXPECT_EQ(html("a", {{0, 1, EntityKind::Link, QStringLiteral("http://x/?a&\"b")}}),
              "<a href=\"http://x/?a&amp;&quot;b\">a</a>");
    EXPECT_EQ(html("a", {{0, 1, EntityKind::Link, QStringLiteral("javascript:x")}}), "a");
    EXPECT_EQ(html("a", {{0, 1, EntityKind::Colour, QStringLiteral("red\"><script>")}}), "a");
    EXPECT_EQ(html("a", {{0, 1, EntityKind::Colour, QStringLiteral("#ff0000")}}), "<font color=\"#ff0000\">a</font>");
    EXPECT_EQ(html("a", {{-1, 5, EntityKind::Bold, {}}, {0, 9, EntityKind::Bold, {}}, {0, 0, EntityKind::Bold, {}}}),
              "a");
    EXPECT_EQ(html("a", {{0, 1, EntityKind::Mention, QStringLiteral("x")}}), "a");
    wire::RichText lone;
    lone.text = QString(QChar(0xD83D)) + u'x';
    EXPECT_EQ(toHtml(lone), "\uFFFDx");
}

TEST(MarkupOut, overlapsStayBounded)
{
    wire::RichText text(QString(2000, u'x'));
    for (int i = 0; i < 1000; ++i)
        text.entities.append({i, 1000, wire::EntityKind::Bold, {}});
    EXPECT_LT(toHtml(text).size(), 512 * 1024);
}

TEST(MarkupOut, comesBackAsItWent)
{
    for (const char* html :
         {"a <b>b</b> <i>c</i>", "<b>a<i>b</i></b><i>c</i>", "<a href=\"https://x/?a&amp;b\">y</a>", "a<br>b",
          "<code>x</code> <u>y</u> <s>z</s>", "<font color=\"#102030\">x</font>", "&lt;&amp;&gt;"})
        EXPECT_EQ(toHtml(fromHtml(html)), html);
}

TEST(MarkupOut, plainTextIsOnlyEscaped)
{
    wire::RichText text(QStringLiteral("a<b> & c\nd"));
    text.entities.append({0, 4, wire::EntityKind::Bold, {}});
    EXPECT_EQ(toEscapedText(text), "a&lt;b&gt; &amp; c\nd");
}

} // namespace

} // namespace jackdaw::purple
