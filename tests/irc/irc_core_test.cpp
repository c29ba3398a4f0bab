// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/irc/irc_core.h"
#include "protocols/irc/irc_line.h"

namespace jackdaw::irc {

namespace {

using wire::SendState;

wire::SendMessage message(const char* id, const char* to, const char* text)
{
    wire::SendMessage command;
    command.id = QString::fromLatin1(id);
    command.to = QString::fromLatin1(to);
    command.body = wire::RichText(QString::fromUtf8(text));
    return command;
}

std::string statesOf(const QList<wire::MessageStateChanged>& states)
{
    QStringList list;
    for (const auto& state : states)
        list.append(state.id + u':' + QString::number(int(state.state)));
    return list.join(u' ').toStdString();
}

TEST(IrcLine, badLinesAreOnlyEmpty)
{
    for (const QByteArray line : {"", " ", ":", ": ", "\r\n", "@", "@a", "@a=b ", ":x", ":x ", "   :y   "}) {
        const auto parsed = IrcLine::parse(line);
        EXPECT_TRUE(parsed.command.isEmpty() || parsed.command == ":Y") << line.constData();
    }
    EXPECT_EQ(IrcLine::parse(QByteArray("PING ").repeated(10000)).parameters.size(), 15);
}

TEST(IrcLine, partsAreFound)
{
    const auto line = IrcLine::parse("@time=x;msgid=y :nick!u@h privmsg  #room :hello :there \r\n");
    EXPECT_EQ(line.prefix, "nick!u@h");
    EXPECT_EQ(line.command, "PRIVMSG");
    EXPECT_EQ(line.parameters, (QList<QByteArray>{"#room", "hello :there "}));
    EXPECT_EQ(IrcLine::parse("PING :").parameters, QList<QByteArray>{""});
    EXPECT_TRUE(sameName("Nick[]\\~", "nICK{}|^"));
    EXPECT_FALSE(sameName("nick", "nick_"));
}

TEST(IrcCore, strangersLinesPass)
{
    IrcCore core;
    for (const char* line :
         {"", "PONG", "PONG :", "PONG :other", ":srv PONG srv :jackda", ":srv 401 me", ":srv 401 me bob :No such nick",
          "401", ":bob!u@h 401 me bob :x", ":srv 999 me", "PING :jackdaw-1", "\xff\xfe"}) {
        const auto result = core.received(line);
        EXPECT_FALSE(result.swallow) << line;
        EXPECT_TRUE(result.states.isEmpty()) << line;
    }
    EXPECT_EQ(core.sending("PRIVMSG bob :hello\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG\r\n"), "");
    EXPECT_EQ(core.sending(""), "");
    EXPECT_TRUE(core.abandon().isEmpty());
}

TEST(IrcCore, pongMeansSent)
{
    IrcCore core;
    core.enqueue(message("a", "bob", "hello"));
    EXPECT_EQ(core.sending("JOIN #x\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG carol :hello\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG Bob :hello\r\n"), "PING :jackdaw-1\r\n");
    const auto result = core.received(":irc.example PONG irc.example :jackdaw-1\r\n");
    EXPECT_TRUE(result.swallow);
    EXPECT_EQ(statesOf(result.states), "a:1");
    EXPECT_TRUE(core.received("PONG :jackdaw-1").swallow);
    EXPECT_TRUE(core.received("PONG :jackdaw-1").states.isEmpty());
    EXPECT_TRUE(core.abandon().isEmpty());
}

TEST(IrcCore, orderIsKept)
{
    IrcCore core;
    for (const char* id : {"a", "b", "c"})
        core.enqueue(message(id, "bob", "same"));
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "PING :jackdaw-1\r\n");
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "PING :jackdaw-2\r\n");
    EXPECT_EQ(statesOf(core.received("PONG x :jackdaw-2").states), "a:1 b:1");
    EXPECT_EQ(statesOf(core.abandon()), "c:4");
}

TEST(IrcCore, longTextIsSentWithItsLastPiece)
{
    IrcCore core;
    core.enqueue(message("a", "#room", "first half\nsecond half"));
    EXPECT_EQ(core.sending("PRIVMSG #room :first half\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG #room :second half\r\n"), "PING :jackdaw-1\r\n");
}

TEST(IrcCore, changedTextIsOnePiece)
{
    IrcCore core;
    core.enqueue(message("a", "bob", "caf\u00e9"));
    EXPECT_EQ(core.sending("PRIVMSG bob :caf\xe9\r\n"), "PING :jackdaw-1\r\n");
    core.enqueue(message("b", "bob", "waves"));
    EXPECT_EQ(core.sending("PRIVMSG bob :\001ACTION waves\001\r\n"), "PING :jackdaw-2\r\n");
}

TEST(IrcCore, whatNeverLeftDoesNotStandInTheWay)
{
    IrcCore core;
    core.enqueue(message("a", "bob", "never leaves"));
    core.enqueue(message("b", "bob", "leaves"));
    EXPECT_EQ(core.sending("PRIVMSG bob :leaves\r\n"), "PING :jackdaw-1\r\n");
    EXPECT_EQ(statesOf(core.received("PONG :jackdaw-1").states), "b:1");
    EXPECT_EQ(statesOf(core.abandon()), "a:4");
}

TEST(IrcCore, refusalsFail)
{
    IrcCore core;
    core.enqueue(message("a", "nobody", "x"));
    core.enqueue(message("b", "#quiet", "x"));
    core.sending("PRIVMSG nobody :x\r\n");
    core.sending("PRIVMSG #quiet :x\r\n");
    const auto refused = core.received(":srv 401 me NOBODY :No such nick or channel name");
    EXPECT_TRUE(refused.swallow);
    EXPECT_EQ(statesOf(refused.states), "a:0");
    EXPECT_FALSE(refused.states[0].error.isEmpty());
    EXPECT_EQ(statesOf(core.received("PONG :jackdaw-1").states), "");
    EXPECT_EQ(statesOf(core.received(":srv 404 me #quiet :Cannot send to channel").states), "b:0");
    EXPECT_EQ(statesOf(core.received("PONG :jackdaw-2").states), "");
}

TEST(IrcCore, closedChannelsAndBansAreTold)
{
    IrcCore core;
    for (const char* code : {"403", "405", "471", "473", "474", "475"}) {
        const auto refused = core.received(QByteArray(":srv ") + code + " me #club :No");
        EXPECT_EQ(refused.refusedRoom, QStringLiteral("#club")) << code;
        EXPECT_FALSE(refused.refusedText.isEmpty()) << code;
    }
    EXPECT_TRUE(core.received(":bob!u@h 473 me #club :forged").refusedRoom.isEmpty());
    EXPECT_FALSE(core.isBanned());
    core.received(":bob!u@h 465 me :forged");
    EXPECT_FALSE(core.isBanned());
    core.received(":srv 465 me :You are banned from this server");
    EXPECT_TRUE(core.isBanned());
}

TEST(IrcCore, tellsAWrongPasswordFromOtherEnds)
{
    IrcCore core;
    core.received(":bob!u@h 464 me :forged");
    core.received("ERROR :Closing Link: me[h] (Ping timeout)");
    EXPECT_FALSE(core.isPasswordWrong());
    core.received("ERROR :Access denied: Bad password?");
    EXPECT_TRUE(core.isPasswordWrong());
    IrcCore other;
    other.received(":srv 464 me :Password incorrect");
    EXPECT_TRUE(other.isPasswordWrong());
}

TEST(IrcCore, remarksOfTheServerAreNoLinesOfARoom)
{
    IrcCore core;
    EXPECT_TRUE(core.received(":srv 333 me #room bob 1700000000").swallow);
    EXPECT_TRUE(core.received(":srv 341 me bob #room").swallow);
    EXPECT_FALSE(core.received(":srv 332 me #room :the topic").swallow);
    EXPECT_FALSE(core.received(":bob!u@h 333 me #room bob 1700000000").swallow);
}

TEST(IrcCore, refusalsOfOtherThingsStayTheLibrarys)
{
    IrcCore core;
    core.enqueue(message("a", "bob", "x"));
    EXPECT_FALSE(core.received(":srv 401 me bob :not sent yet").swallow);
    core.sending("PRIVMSG bob :x\r\n");
    EXPECT_FALSE(core.received(":srv 401 me carol :No such nick").swallow);
    EXPECT_FALSE(core.received(":bob!u@h 401 me bob :forged").swallow);
    EXPECT_EQ(statesOf(core.received(":srv 412 me :No text to send").states), "a:0");
}

} // namespace

} // namespace jackdaw::irc
