// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files that networks ask for, over a whole core.

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include "core/prompts/prompt_service.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;
using wire::FieldKind;

namespace {

class PromptFilesTest : public testing::Test {
protected:
    PromptFilesTest()
    {
        ana = test.addOnline(QStringLiteral("first"), QStringLiteral("ana@one.test"));
        EXPECT_TRUE(QDir().mkpath(spool()) && QDir().mkpath(home()));
    }
    QString spool() { return test.core().profile().accountFolder(ana) + QStringLiteral("/spool"); }
    QString home() const { return test.folder() + QStringLiteral("/home"); }
    QString spoolFile(const QString& name) { return spool() + u'/' + name; }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A form of one field; its prompt, once it is there.
    Prompt ask(FieldKind kind, const QVariant& value = {})
    {
        wire::PromptOpened prompt;
        prompt.prompt = QStringLiteral("p");
        prompt.kind = wire::PromptKind::Form;
        wire::Field field;
        field.key = kKey;
        field.label = QStringLiteral("List");
        field.kind = kind;
        field.required = true;
        field.defaultValue = value;
        prompt.fields = {field};
        test.network().ask(ana, prompt);
        EXPECT_TRUE(waitFor([&] { return !test->prompts().prompts().isEmpty(); }));
        return test->prompts().prompts().last();
    }
    Result<void> answer(const Prompt& prompt, const QString& path)
    {
        return test->prompts().answer(prompt.id, {{kKey, path}});
    }
    /// What the host was told; empty when it is nothing.
    QString told()
    {
        const auto all = [this] { return test.network().commandsOf<wire::AnswerPrompt>(ana); };
        EXPECT_TRUE(waitFor([&] { return !all().isEmpty(); }));
        return all().isEmpty() || !all().last().accepted ? QString() : all().last().values.value(kKey).toString();
    }
    QString notice()
    {
        EXPECT_TRUE(waitFor([&] { return !test->prompts().prompts().isEmpty(); }));
        return test->prompts().prompts().isEmpty() ? QString() : test->prompts().prompts().last().text;
    }

    const QString kKey = QStringLiteral("path");
    TestCore test;
    AccountId ana;
};

} // namespace

TEST_F(PromptFilesTest, WhatIsChosenIsCopiedForTheHost)
{
    const QString list = home() + QStringLiteral("/list.txt");
    write(list, "people");
    const Prompt prompt = ask(FieldKind::File, QStringLiteral("/etc/passwd"));
    EXPECT_FALSE(prompt.fields[0].defaultValue.isValid()) << "a host names no file of the user's";
    EXPECT_FALSE(test->prompts().accept(prompt.id).ok());
    EXPECT_FALSE(answer(prompt, QStringLiteral("list.txt")).ok()) << "not a whole path";
    EXPECT_FALSE(answer(prompt, home()).ok()) << "no file";
    EXPECT_FALSE(answer(prompt, home() + QStringLiteral("/none")).ok());
    ASSERT_TRUE(answer(prompt, list).ok());
    const QString name = told();
    ASSERT_FALSE(name.isEmpty());
    EXPECT_FALSE(name.contains(u'/'));
    EXPECT_EQ(read(spoolFile(name)), "people");
    EXPECT_EQ(read(list), "people") << "the user's stays";
    test.network().cut(ana, wire::ErrorKind::Authentication);
    EXPECT_TRUE(waitFor([&] { return !QFile::exists(spoolFile(name)); })) << "the copy goes with the connection";
}

TEST_F(PromptFilesTest, WhatTheHostWroteComesToItsPlaceAndReplacesNothing)
{
    const QString target = home() + QStringLiteral("/list.txt");
    write(target, "mine");
    const Prompt prompt = ask(FieldKind::SaveFile, QStringLiteral("../../.bashrc\u202e"));
    const QString suggested = prompt.fields[0].defaultValue.toString();
    EXPECT_FALSE(suggested.contains(u'/') || suggested.startsWith(u'.') || suggested.contains(QChar(0x202e)))
        << suggested.toStdString();
    EXPECT_FALSE(test->prompts().accept(prompt.id).ok()) << "a name is no place";
    EXPECT_FALSE(answer(prompt, QStringLiteral("/nonexistent/list.txt")).ok());
    ASSERT_TRUE(answer(prompt, target).ok());
    const QString name = told();
    ASSERT_FALSE(name.isEmpty());
    write(spoolFile(name), "theirs");
    test.network().emitEvent(ana, wire::FileWritten{QStringLiteral("another")});
    test.network().emitEvent(ana, wire::FileWritten{name});
    EXPECT_TRUE(notice().contains(QStringLiteral("list (2).txt"))) << notice().toStdString();
    EXPECT_EQ(read(home() + QStringLiteral("/list (2).txt")), "theirs");
    EXPECT_EQ(read(target), "mine");
    EXPECT_TRUE(waitFor([&] { return !QFile::exists(spoolFile(name)); }));
    test.network().emitEvent(ana, wire::FileWritten{name});
    EXPECT_FALSE(QFile::exists(home() + QStringLiteral("/list (3).txt"))) << "once";
}

TEST_F(PromptFilesTest, ALinkInThePlaceOfTheFileLeadsNowhere)
{
    const QString secret = home() + QStringLiteral("/secret");
    write(secret, "secret");
    const Prompt prompt = ask(FieldKind::SaveFile);
    const QString target = home() + QStringLiteral("/list.txt");
    ASSERT_TRUE(answer(prompt, target).ok());
    const QString name = told();
    ASSERT_TRUE(QFile::link(secret, spoolFile(name)));
    test.network().emitEvent(ana, wire::FileWritten{name});
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(PromptFilesTest, AFolderTakesAllFilesThatWereWritten)
{
    const Prompt prompt = ask(FieldKind::Folder);
    ASSERT_TRUE(answer(prompt, home()).ok());
    const QString name = told();
    ASSERT_TRUE(QDir().mkpath(spoolFile(name) + QStringLiteral("/deeper")));
    write(spoolFile(name) + QStringLiteral("/one"), "1");
    write(spoolFile(name) + QStringLiteral("/.bashrc"), "2");
    test.network().emitEvent(ana, wire::FileWritten{name});
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_EQ(read(home() + QStringLiteral("/one")), "1");
    EXPECT_FALSE(QFile::exists(home() + QStringLiteral("/.bashrc"))) << "nothing hidden";
    EXPECT_FALSE(QFile::exists(home() + QStringLiteral("/deeper")));
}

TEST_F(PromptFilesTest, WhatIsNotWrittenBeforeTheEndIsSaid)
{
    const Prompt prompt = ask(FieldKind::SaveFile);
    ASSERT_TRUE(answer(prompt, home() + QStringLiteral("/list.txt")).ok());
    ASSERT_FALSE(told().isEmpty());
    test.network().cut(ana, wire::ErrorKind::Certificate);
    EXPECT_TRUE(notice().contains(QStringLiteral("list.txt"))) << notice().toStdString();
}

TEST_F(PromptFilesTest, APictureIsTheFormsAndGoesWithIt)
{
    write(spoolFile(QStringLiteral("form-1")), "picture");
    const Prompt prompt = ask(FieldKind::Image, QStringLiteral("form-1"));
    EXPECT_EQ(prompt.fields[0].defaultValue.toString(), spoolFile(QStringLiteral("form-1")));
    ASSERT_TRUE(test->prompts().accept(prompt.id).ok());
    EXPECT_FALSE(QFile::exists(spoolFile(QStringLiteral("form-1"))));
    EXPECT_TRUE(told().isEmpty());
    const Prompt outside = ask(FieldKind::Image, QStringLiteral("../../jackdaw.sqlite"));
    EXPECT_TRUE(outside.fields[0].defaultValue.toString().isEmpty());
}
