// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "ui/conversation/input_edit.h"
#include "ui/conversation/link_guard.h"
#include "ui/conversation/nick_completer.h"
#include "ui/conversation/sent_history.h"
#include "ui/conversation/slash_commands.h"

namespace jackdaw::test {
namespace {

using ui::InputLine;
using ui::LinkVerdict;
using Kind = InputLine::Kind;

Kind kindOf(const char* text, bool room = true)
{
    return ui::parseInput(QString::fromUtf8(text), room).kind;
}

TEST(SlashCommands, TellTextFromCommands)
{
    EXPECT_EQ(kindOf("   \n "), Kind::Nothing);
    EXPECT_EQ(kindOf("hello"), Kind::Text);
    EXPECT_EQ(kindOf("/etc/fstab is wrong"), Kind::Text);
    EXPECT_EQ(kindOf("/ yes"), Kind::Text);
    EXPECT_EQ(kindOf("/me waves"), Kind::Command);
    EXPECT_EQ(kindOf("/ME waves"), Kind::Command);
    EXPECT_EQ(kindOf("/frobnicate it"), Kind::Unknown);
    EXPECT_EQ(kindOf("/nick"), Kind::Misused);
    EXPECT_EQ(kindOf("/nick x", false), Kind::Unknown) << "a room's command in a direct chat";
}

TEST(SlashCommands, TwoSlashesAreTextThatBeginsWithOne)
{
    const InputLine line = ui::parseInput(QStringLiteral("//me is a command"), false);
    EXPECT_EQ(line.kind, Kind::Text);
    EXPECT_EQ(line.text, QStringLiteral("/me is a command"));
}

TEST(SlashCommands, TheLastArgumentIsTheRest)
{
    const InputLine message = ui::parseInput(QStringLiteral("/query  bob   how are  you\nthere"), false);
    EXPECT_EQ(message.name, QStringLiteral("msg"));
    EXPECT_EQ(message.arguments, QStringList({QStringLiteral("bob"), QStringLiteral("how are  you\nthere")}));
    EXPECT_EQ(ui::parseInput(QStringLiteral("/part"), true).name, QStringLiteral("leave"));
    EXPECT_EQ(ui::parseInput(QStringLiteral("/topic a b c"), true).arguments, QStringList(QStringLiteral("a b c")));
}

TEST(SlashCommands, HelpNarrowsAsOneTypes)
{
    EXPECT_EQ(ui::commandHelp(QStringLiteral("/ni"), true).size(), 1);
    EXPECT_TRUE(ui::commandHelp(QStringLiteral("/ni"), false).isEmpty());
    EXPECT_TRUE(ui::commandHelp(QStringLiteral("hello"), true).isEmpty());
    EXPECT_GT(ui::commandHelp(true).size(), ui::commandHelp(false).size());
}

TEST(SlashCommands, OfTheNetworkAreHelpedWithToo)
{
    const QList<wire::SlashCommand> others{
        {QStringLiteral("buzz"), QStringLiteral("buzz: Get their attention"), true, false},
        {QStringLiteral("nick"), QStringLiteral("nick <name>: taken by ours"), true, true},
        {QStringLiteral("mood"), {}, true, true}};
    const QStringList help = ui::commandHelp(QStringLiteral("/bu"), true, others);
    ASSERT_EQ(help.size(), 1);
    EXPECT_TRUE(help[0].contains(QStringLiteral("Get their attention")));
    EXPECT_EQ(ui::commandHelp(QStringLiteral("/nick"), true, others).size(), 1) << "ours comes first";
    EXPECT_EQ(ui::commandHelp(true, others).size(), ui::commandHelp(true).size() + 2);
    EXPECT_TRUE(ui::commandNames(true, others).contains(QStringLiteral("/buzz")));
    EXPECT_TRUE(ui::commandHelp(QStringLiteral("//bu"), true, others).isEmpty());
    QList<wire::SlashCommand> many;
    for (int i = 0; i < 100; ++i)
        many.append({QStringLiteral("xx%1").arg(i), {}, true, true});
    EXPECT_LT(ui::commandHelp(QStringLiteral("/x"), true, many).size(), 20);
}

TEST(NickCompleter, EndsCommandsWithoutAColon)
{
    ui::NickCompleter completer;
    const auto completion = completer.next(QStringLiteral("/bu"), 3, {QStringLiteral("/buzz")}, QStringLiteral(" "));
    ASSERT_TRUE(completion);
    EXPECT_EQ(completion->text, QStringLiteral("/buzz "));
}

TEST(NickCompleter, OffersEachThatFitsInTurn)
{
    ui::NickCompleter completer;
    const QStringList nicks{QStringLiteral("omar"), QStringLiteral("Omid"), QStringLiteral("zoe")};
    auto completion = completer.next(QStringLiteral("om"), 2, nicks);
    ASSERT_TRUE(completion);
    EXPECT_EQ(completion->text, QStringLiteral("omar: "));
    completion = completer.next(QStringLiteral("omar: "), 6, nicks);
    ASSERT_TRUE(completion);
    EXPECT_EQ(completion->text, QStringLiteral("Omid: "));
    EXPECT_EQ(completion->start, 0);
    EXPECT_EQ(completion->end, 6);
}

TEST(NickCompleter, LeavesTabAloneWhereNothingFits)
{
    ui::NickCompleter completer;
    const QStringList nicks{QStringLiteral("omar")};
    EXPECT_FALSE(completer.next({}, 0, nicks));
    EXPECT_FALSE(completer.next(QStringLiteral("hello "), 6, nicks));
    EXPECT_FALSE(completer.next(QStringLiteral("x"), 1, nicks));
    const auto middle = completer.next(QStringLiteral("ask om"), 6, nicks);
    ASSERT_TRUE(middle);
    EXPECT_EQ(middle->text, QStringLiteral("omar "));
    EXPECT_EQ(middle->start, 4);
}

TEST(SentHistory, GoesBackAndKeepsWhatWasBeingWritten)
{
    ui::SentHistory history;
    EXPECT_FALSE(history.move(true, QStringLiteral("draft")));
    history.add(QStringLiteral("one"));
    history.add(QStringLiteral("two"));
    EXPECT_EQ(history.move(true, QStringLiteral("draft")), QStringLiteral("two"));
    EXPECT_EQ(history.move(true, QStringLiteral("two")), QStringLiteral("one"));
    EXPECT_FALSE(history.move(true, QStringLiteral("one")));
    EXPECT_EQ(history.move(false, QStringLiteral("one")), QStringLiteral("two"));
    EXPECT_EQ(history.move(false, QStringLiteral("two")), QStringLiteral("draft"));
    EXPECT_FALSE(history.move(false, QStringLiteral("draft")));
}

LinkVerdict judge(const char* target, const char* shown)
{
    return ui::judgeLink(QString::fromUtf8(target), QString::fromUtf8(shown));
}

TEST(LinkGuard, OpensWhatLeadsWhereItSays)
{
    EXPECT_EQ(judge("https://example.org/a?b", "https://example.org/a?b").kind, LinkVerdict::Kind::Open);
    EXPECT_EQ(judge("https://example.org/a", "the minutes").kind, LinkVerdict::Kind::Open);
    EXPECT_EQ(judge("https://example.org/a", "Example.org").kind, LinkVerdict::Kind::Open);
    EXPECT_EQ(judge("https://example.org/a", "the minutes").host, QStringLiteral("example.org"));
    EXPECT_EQ(judge("mailto:bob@example.org", "write to Bob").kind, LinkVerdict::Kind::Open);
}

TEST(LinkGuard, AsksWhereTextAndTargetDiffer)
{
    const LinkVerdict verdict = judge("https://evil.example/login", "https://bank.example/login");
    EXPECT_EQ(verdict.kind, LinkVerdict::Kind::Ask);
    EXPECT_EQ(verdict.host, QStringLiteral("evil.example"));
    EXPECT_EQ(verdict.claim, QStringLiteral("bank.example"));
    EXPECT_EQ(judge("https://bank.example@evil.example/", "click").kind, LinkVerdict::Kind::Ask);
    EXPECT_EQ(judge("https://\xd9\x85\xd8\xab\xd8\xa7\xd9\x84.example/", "look").kind, LinkVerdict::Kind::Open)
        << "another script is no reason for doubt";
    const LinkVerdict lookAlike = judge("https://b\xd0\xb0nk.example/", "https://b\xd0\xb0nk.example/");
    EXPECT_EQ(lookAlike.kind, LinkVerdict::Kind::Ask);
    EXPECT_TRUE(lookAlike.host.startsWith(QStringLiteral("xn--"))) << lookAlike.host.toStdString();
}

TEST(LinkGuard, RefusesOtherSchemes)
{
    for (const char* target : {"file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "data:text/html,x",
                               "https://", "not a link", ""})
        EXPECT_EQ(judge(target, "look").kind, LinkVerdict::Kind::Refuse) << target;
}

TEST(InputEdit, TheCaretStandsWhereTheInterfaceOrTheWordsBegin)
{
    ui::InputEdit edit;
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.resize(400, 40);
    edit.show();
    EXPECT_GT(edit.cursorRect().x(), 350) << "nothing written: as the interface";
    edit.replaceText(QStringLiteral("ana"));
    EXPECT_LT(edit.cursorRect().x(), 100);
    edit.replaceText(QString(QChar(0x0633)));
    EXPECT_GT(edit.cursorRect().x(), 350);
}

} // namespace
} // namespace jackdaw::test
