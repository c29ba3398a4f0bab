// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Taking conversations out.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class ControlExport : public Control {
protected:
    ControlExport()
    {
        test.network().say(ana, kBob, QStringLiteral("<b>one</b>\nsecond line"));
        row("send Home/bob@one.test two --wait delivered");
        row("send Home/zoe@one.test three --wait delivered");
        EXPECT_TRUE(waitFor([&] { return ctl("messages Home/bob@one.test").rows.size() == 2; }));
    }
    Answer run(const char* target, const char* format, const QString& file)
    {
        return client.ctl({QStringLiteral("export"), QString::fromUtf8(target), QStringLiteral("--format"),
                           QString::fromUtf8(format), QStringLiteral("--to"), file});
    }
    QString file(const char* name) const { return test.folder() + u'/' + QString::fromUtf8(name); }
    static QByteArray contents(const QString& path)
    {
        QFile read(path);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << path.toStdString();
        return read.readAll();
    }
};

} // namespace

TEST_F(ControlExport, OneConversationAsText)
{
    const Answer done = run("Home/bob@one.test", "text", file("bob.txt"));
    ASSERT_EQ(done.exit, 0) << done.error.toStdString();
    EXPECT_EQ(done.first().value(QStringLiteral("messages")).toInt(), 2);
    EXPECT_EQ(text(done.first(), "file"), file("bob.txt"));
    const QByteArray written = contents(file("bob.txt"));
    EXPECT_TRUE(written.contains("<b>one</b>\n    second line\n")) << written.constData();
    EXPECT_TRUE(written.contains("two"));
    EXPECT_FALSE(written.contains("three"));
    EXPECT_EQ(QFileInfo(file("bob.txt")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(ControlExport, AllAsJsonAndHtml)
{
    ASSERT_EQ(run("all", "json", file("all.json")).exit, 0);
    const QJsonArray all
        = QJsonDocument::fromJson(contents(file("all.json"))).object().value(QStringLiteral("conversations")).toArray();
    ASSERT_EQ(all.size(), 2);
    for (const QJsonValue& one : all) {
        const QJsonArray messages = one.toObject().value(QStringLiteral("messages")).toArray();
        EXPECT_EQ(messages.size(), text(one.toObject(), "address") == kBob ? 2 : 1);
    }
    ASSERT_EQ(run("all", "html", file("all.html")).exit, 0);
    const QByteArray html = contents(file("all.html"));
    EXPECT_TRUE(html.contains("&lt;b&gt;one&lt;/b&gt;"));
    EXPECT_TRUE(html.contains("three"));
    EXPECT_FALSE(html.contains("<script"));
}

TEST_F(ControlExport, NothingIsOverwrittenAndNothingIsLeftHalf)
{
    QFile mine(file("mine.txt"));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    EXPECT_EQ(run("all", "text", file("mine.txt")).exit, 1);
    EXPECT_EQ(contents(file("mine.txt")), "mine");
    EXPECT_EQ(run("all", "text", file("no/such/folder/a.txt")).exit, 1);
    EXPECT_EQ(run("all", "xml", file("a.xml")).exit, 2);
    EXPECT_EQ(run("nobody", "text", file("a.txt")).exit, 1);
    EXPECT_FALSE(QFileInfo::exists(file("a.txt")));
    refuses("export all --format text", 2);
}
