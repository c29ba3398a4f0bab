// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/irc/capabilities.h"
#include "protocols/irc/flood_guard.h"
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

TEST(IrcLine, whatGoesOutIsOneLine)
{
    const auto kept = [](QByteArray line) {
        const auto size = line.size();
        keepOneLine(line.data());
        EXPECT_EQ(line.size(), size) << "the library's queue counts";
        return line;
    };
    EXPECT_EQ(kept("TOPIC #a :b\r\n"), "TOPIC #a :b\r\n");
    EXPECT_EQ(kept("TOPIC #a :b\nQUIT :x\r\n"), "TOPIC #a :b QUIT :x\r\n");
    EXPECT_EQ(kept("PASS :a\r\nQUIT :x\r\n"), "PASS :a  QUIT :x\r\n");
    EXPECT_EQ(kept("a\r\n\r\n"), "a  \r\n");
    EXPECT_EQ(kept("a\r"), "a ");
    EXPECT_EQ(kept("rest\n"), "rest\n");
    EXPECT_EQ(kept("\n"), "\n");
    EXPECT_EQ(kept("\r\n"), "\r\n");
    EXPECT_EQ(kept(""), "");
}

TEST(IrcLine, whatGoesOutIsNoLongerThanALineMayBe)
{
    for (const int length : {498, 499, 500, 501, 900, 901}) {
        QByteArray line = "AWAY :x";
        for (int i = 0; i < length / 2; ++i)
            line += "\u0627";
        line += "\r\n";
        const auto size = line.size();
        keepOneLine(line.data());
        EXPECT_EQ(line.size(), size) << "the library's queue counts";
        const auto end = line.indexOf('\n') + 1;
        EXPECT_LE(end, 512);
        EXPECT_TRUE(line.first(end).endsWith("\u0627\r\n")) << "a character is whole";
        EXPECT_TRUE(line.mid(end).trimmed().isEmpty()) << "and nothing else follows";
        EXPECT_TRUE(line.endsWith('\n'));
    }
}

TEST(Capabilities, areAskedForOnceAndEndedByWhoBegan)
{
    Capabilities plain;
    const QByteArray first = plain.before("USER ana * server :ana\r\n");
    EXPECT_TRUE(first.startsWith("CAP REQ :server-time\r\n"));
    EXPECT_TRUE(first.endsWith("CAP END\r\n"));
    EXPECT_TRUE(plain.before("NICK ana\r\n").isEmpty());
    Capabilities withSasl;
    EXPECT_FALSE(withSasl.before("CAP REQ :sasl\r\n").contains("END")) << "the sign-on is not done yet";
}

TEST(Capabilities, answersAreNotTheLibrarys)
{
    const Capabilities capabilities;
    const auto theirs = [&](const char* line) { return capabilities.isTheirs(IrcLine::parse(line)); };
    EXPECT_TRUE(theirs(":srv CAP * ACK :server-time"));
    EXPECT_TRUE(theirs(":srv CAP * NAK :batch"));
    EXPECT_FALSE(theirs(":srv CAP * ACK :sasl"));
    EXPECT_TRUE(theirs(":srv BATCH +1 znc.in/playback #pond"));
    EXPECT_TRUE(theirs(":srv 421 * CAP :Unknown command"));
    EXPECT_TRUE(theirs(":srv 451 * :You have not registered"));
    EXPECT_FALSE(theirs(":srv 421 ana DANCE :Unknown command"));
    EXPECT_FALSE(theirs("@time=2026-01-01T10:00:00.000Z :bob!b@h PRIVMSG ana :CAP"));
}

TEST(Capabilities, timesOfThePastCountAndTagsGo)
{
    Capabilities capabilities;
    const qint64 now = 1'767'262'600'000; // 2026-01-01T10:16:40Z
    const QByteArray old = "@batch=1;time=2026-01-01T10:00:00.250Z;x :bob!b@h PRIVMSG ana :hello";
    EXPECT_EQ(capabilities.saidBefore(old, now), 1'767'261'600'250);
    EXPECT_EQ(Capabilities::withoutTags(old), ":bob!b@h PRIVMSG ana :hello");
    EXPECT_EQ(capabilities.saidBefore("@time=2026-01-01T10:16:39.000Z :bob!b@h PRIVMSG ana :x", now), 0) << "just now";
    for (const char* line :
         {":bob!b@h PRIVMSG ana :@time=2026-01-01T10:00:00Z", "@time=yesterday :b PRIVMSG ana :x", "@",
          "@time=", "@time=2026-01-01T10:00:00Z", "@;;; x", "@ x", "@time=1969-01-01T10:00:00Z x"})
        EXPECT_GE(capabilities.saidBefore(line, now), 0) << line;
    EXPECT_EQ(capabilities.saidBefore("@time=1969-01-01T10:00:00Z :b PRIVMSG ana :x", now), 0);
    EXPECT_TRUE(Capabilities::withoutTags("@only-tags").isEmpty());
    capabilities.saidBefore(":srv BATCH +7 znc.in/playback #pond", now);
    const QByteArray played = "@time=2026-01-01T10:16:39.000Z;batch=7 :bob!b@h PRIVMSG #pond :x";
    EXPECT_EQ(capabilities.saidBefore(played, now), now - 1000);
    capabilities.saidBefore(":srv BATCH -7", now);
    EXPECT_EQ(capabilities.saidBefore(played, now), 0);
    // A server whose clock is an hour behind: what it answers just now tells.
    capabilities.saidBefore("@time=2026-01-01T09:16:40.000Z :srv PONG srv :jackdaw-1", now);
    EXPECT_EQ(capabilities.saidBefore("@time=2026-01-01T09:16:38.000Z :bob!b@h PRIVMSG ana :x", now), 0);
    EXPECT_EQ(capabilities.saidBefore("@time=2026-01-01T09:00:00.250Z :bob!b@h PRIVMSG ana :x", now),
              1'767'261'600'250);
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

TEST(IrcCore, aServersRemarksOpenNoConversation)
{
    IrcCore core;
    core.received(":srv.example 001 ana :Welcome");
    for (const char* line : {":srv.example NOTICE ana :Connection statistics: client 1.1 kb, server 2.2 kb.",
                             "NOTICE AUTH :*** Looking up your hostname", "NOTICE * :hello", "NOTICE"})
        EXPECT_TRUE(core.received(line).swallow) << line;
    for (const char* line : {":NickServ!services@srv.example NOTICE ana :This nickname is registered.",
                             ":bob!u@h.example NOTICE ana :psst", ":bob NOTICE ana :psst",
                             ":srv.example NOTICE #pond :The topic is to be kept.", ":srv.example PRIVMSG ana :hello"})
        EXPECT_FALSE(core.received(line).swallow) << line;
}

TEST(IrcCore, aServerWithoutADotInItsNameIsNoPerson)
{
    IrcCore core;
    EXPECT_TRUE(core.received(":srv NOTICE * :*** Looking up your hostname").swallow);
    core.received(":srv 001 ana :Welcome");
    core.received(":srv 376 ana :End of MOTD");
    const auto told = core.received(":srv NOTICE ana :Restart at noon");
    EXPECT_TRUE(told.swallow);
    EXPECT_EQ(told.notice, QStringLiteral("Restart at noon"));
    for (const char* line : {":bob NOTICE ana :psst", ":srv!u@h NOTICE ana :psst", ":srv NOTICE #pond :Topic"})
        EXPECT_FALSE(core.received(line).swallow) << line;
}

TEST(IrcCore, aServersNoticesAreHeardBetweenItsBannerAndTheGoodbye)
{
    IrcCore core;
    EXPECT_EQ(core.received(":srv.example NOTICE * :*** Looking up your hostname").notice, QString());
    core.received(":srv 001 ana :Welcome");
    EXPECT_EQ(core.received(":srv.example NOTICE ana :This server has 3 clients").notice, QString())
        << "still the banner";
    core.received(":srv 376 ana :End of MOTD");
    EXPECT_EQ(core.received(":srv.example NOTICE ana :\x02Restart\x02 at \x03"
                            "04,01noon\x03\r\n")
                  .notice,
              QStringLiteral("Restart at noon"));
    EXPECT_EQ(core.received(":srv.example NOTICE ana :Restart at noon").notice, QString()) << "said already";
    EXPECT_EQ(core.received(":srv.example NOTICE ana :*** Your host is masked").notice, QString());
    EXPECT_EQ(core.received(":bob!u@h NOTICE ana :psst").notice, QString()) << "a person's is a message";
    int heard = 0;
    for (int i = 0; i < 100; ++i)
        heard += !core.received(":srv.example NOTICE ana :flood " + QByteArray::number(i)).notice.isEmpty();
    EXPECT_LT(heard, 30);
    IrcCore other;
    other.received(":srv 422 ana :No MOTD");
    other.sending("QUIT :bye\r\n");
    EXPECT_EQ(other.received(":srv.example NOTICE ana :Connection statistics: client 1.1 kb").notice, QString());
    EXPECT_EQ(other.lastWords(), QString());
    other.received("ERROR :Closing Link: 127.0.0.1 (Server going down)");
    EXPECT_EQ(other.lastWords(), QStringLiteral("Closing Link: 127.0.0.1 (Server going down)"));
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

TEST(IrcCore, onePingBehindTheLastOfAFew)
{
    IrcCore core;
    for (const char* id : {"a", "b", "c"})
        core.enqueue(message(id, "bob", "same"));
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "");
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "PING :jackdaw-1\r\n");
    core.enqueue(message("d", "bob", "same"));
    EXPECT_EQ(core.sending("PRIVMSG bob :same\r\n"), "") << "one is open";
    const auto result = core.received("PONG x :jackdaw-1");
    EXPECT_EQ(statesOf(result.states), "a:1 b:1 c:1");
    EXPECT_EQ(result.ping, "PING :jackdaw-2\r\n");
    EXPECT_EQ(statesOf(core.received("PONG x :jackdaw-2").states), "d:1");
    EXPECT_TRUE(core.received("PONG x :jackdaw-2").ping.isEmpty());
}

TEST(IrcCore, aSilentServerIsAskedEachTime)
{
    IrcCore core;
    EXPECT_EQ(core.askForLife(), "PING :jackdaw-1\r\n");
    EXPECT_EQ(core.askForLife(), "PING :jackdaw-1\r\n");
    EXPECT_TRUE(core.received("PONG x :jackdaw-1").swallow);
    EXPECT_TRUE(core.received("PONG x :jackdaw-1").swallow) << "the second answer, too";
    EXPECT_EQ(core.askForLife(), "PING :jackdaw-2\r\n");
}

TEST(IrcCore, aLongQueueIsAskedAboutInBetween)
{
    IrcCore core;
    for (int i = 0; i < 20; ++i)
        core.enqueue(message("x", "bob", "same"));
    int pings = 0;
    for (int i = 0; i < 20; ++i) {
        const QByteArray ping = core.sending("PRIVMSG bob :same\r\n");
        pings += ping.isEmpty() ? 0 : 1;
        if (!ping.isEmpty())
            core.received("PONG x :" + ping.mid(6).trimmed());
    }
    EXPECT_EQ(pings, 4);
    EXPECT_TRUE(core.abandon().isEmpty());
}

TEST(IrcCore, whatAServerNeverAnswersChokes)
{
    IrcCore core;
    const QByteArray line = "WHO #" + QByteArray(500, 'x') + "\r\n";
    QByteArray ping;
    for (int i = 0; i < 100; ++i)
        ping += core.sending(line);
    EXPECT_EQ(ping, "PING :jackdaw-1\r\n");
    EXPECT_TRUE(core.isChoked());
    core.received("PONG x :jackdaw-1");
    EXPECT_FALSE(core.isChoked());
}

TEST(IrcCore, refusedAsksFailAndOthersAreDone)
{
    using Kind = purple::Errand;
    IrcCore core;
    const QString pond = QStringLiteral("#pond");
    core.enqueue(purple::RoomAsk{Kind::Topic, QStringLiteral("t"), pond, QStringLiteral("new")});
    core.enqueue(purple::RoomAsk{Kind::Nick, QStringLiteral("n"), pond, QStringLiteral("Bob")});
    core.enqueue(purple::RoomAsk{Kind::Invitation, QStringLiteral("i"), pond, QStringLiteral("carol")});
    core.sending("TOPIC #pond :new\r\n");
    core.sending("NICK :Bob\r\n");
    EXPECT_EQ(core.sending("INVITE carol #pond\r\n"), "PING :jackdaw-1\r\n");
    const auto topic = core.received(":srv 482 me #pond :You are not channel operator");
    EXPECT_TRUE(topic.swallow);
    ASSERT_EQ(topic.failed.size(), 1);
    EXPECT_EQ(topic.failed[0].re, QStringLiteral("t"));
    EXPECT_TRUE(topic.failed[0].text.endsWith(QStringLiteral("(You are not channel operator)")));
    const auto nick = core.received(":srv 433 me Bob :Nickname already in use");
    ASSERT_EQ(nick.failed.size(), 1);
    EXPECT_EQ(nick.failed[0].kind, wire::ErrorKind::NameTaken);
    const auto rest = core.received("PONG x :jackdaw-1");
    ASSERT_EQ(rest.done.size(), 1);
    EXPECT_EQ(rest.done[0].re, QStringLiteral("i"));
    EXPECT_FALSE(core.received(":srv 433 * bob :not asked").swallow) << "libpurple's own, at sign-on";
}

TEST(IrcCore, aKickOfOursIsRemembered)
{
    IrcCore core;
    core.received(":srv 001 me :Welcome");
    core.received(":boss!u@h KICK #Pond other :no");
    EXPECT_TRUE(core.leaveReason(QStringLiteral("#pond")).isEmpty());
    core.received(":me!u@h NICK :you");
    core.received(":boss!u@h KICK #Pond you :too loud");
    EXPECT_TRUE(core.leaveReason(QStringLiteral("#pond")).contains(QStringLiteral("too loud")));
    core.received(":you!u@h JOIN :#Pond");
    EXPECT_TRUE(core.leaveReason(QStringLiteral("#pond")).isEmpty());
}

TEST(FloodGuard, AHandfulAtOnceThenAsFastAsAStrictServerReads)
{
    FloodGuard guard;
    qint64 now = 1'000'000;
    EXPECT_GT(guard.allowance(now), 2);
    // The strict server's own account of it.
    qint64 ahead = now;
    int waiting = 0;
    int sent = 0;
    for (; sent < 60; now += 100) {
        while (guard.allowance(now) > 0 && sent < 60) {
            guard.sent(450, 1, now);
            waiting += 450;
            ++sent;
            while (waiting > 0 && ahead - now < 10'000) {
                ahead = std::max(ahead, now) + 2'000 + 450 * 1000 / 120;
                waiting -= 450;
            }
            ASSERT_LE(waiting, 1024);
        }
        while (waiting > 0 && ahead - now < 10'000) {
            ahead = std::max(ahead, now) + 2'000 + 450 * 1000 / 120;
            waiting -= 450;
        }
    }
    EXPECT_LT(now - 1'000'000, 60 * 6'500) << "no slower than needed";
    EXPECT_FALSE(guard.isRested(now));
    EXPECT_TRUE(guard.isRested(now + 60'000));
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
    core.received("PONG x :jackdaw-1");
    core.enqueue(message("b", "bob", "waves"));
    EXPECT_EQ(core.sending("PRIVMSG bob :\001ACTION waves\001\r\n"), "PING :jackdaw-2\r\n");
}

TEST(IrcCore, whatNeverLeftDoesNotStandInTheWay)
{
    IrcCore core;
    core.enqueue(message("a", "bob", "never leaves"));
    core.enqueue(message("b", "bob", "leaves"));
    core.withdraw(QStringLiteral("a"));
    EXPECT_EQ(core.sending("PRIVMSG bob :leaves\r\n"), "PING :jackdaw-1\r\n");
    core.withdraw(QStringLiteral("b"));
    EXPECT_EQ(statesOf(core.received("PONG :jackdaw-1").states), "b:1");
    EXPECT_EQ(statesOf(core.abandon()), "");
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
    EXPECT_EQ(statesOf(core.received(":srv 404 me #quiet :Cannot send to channel").states), "b:0");
    EXPECT_EQ(statesOf(core.received("PONG :jackdaw-1").states), "");
}

TEST(IrcCore, closedChannelsAndBansAreTold)
{
    IrcCore core;
    for (const char* code : {"403", "405", "471", "473", "474", "475"}) {
        const auto refused = core.received(QByteArray(":srv ") + code + " me #club :No");
        ASSERT_TRUE(refused.refusal) << code;
        EXPECT_EQ(refused.refusal->room, QStringLiteral("#club")) << code;
        EXPECT_FALSE(refused.refusal->text.isEmpty()) << code;
    }
    EXPECT_EQ(core.received(":srv 475 me #club :No").refusal->kind, wire::ErrorKind::Authentication);
    EXPECT_FALSE(core.received(":bob!u@h 473 me #club :forged").refusal);
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

wire::ActInRoom act(wire::RoomAction action, const char* nick, const char* reason = "")
{
    return {QStringLiteral("k"),      QStringLiteral("#pond"), action, QString::fromUtf8(nick), {},
            QString::fromUtf8(reason)};
}

TEST(IrcCore, whatAnOperatorDoesIsOneLineAndAnswered)
{
    using Action = wire::RoomAction;
    IrcCore core;
    core.received(":srv 001 me :Welcome");
    EXPECT_EQ(core.act(act(Action::Kick, "bob", "too\nloud"), {}), "KICK #pond bob :too loud");
    const auto asked = core.sending("KICK #pond bob :too loud\r\n");
    ASSERT_TRUE(asked.startsWith("PING :"));
    const auto refused = core.received(":srv 482 me #pond :You're not channel operator");
    EXPECT_TRUE(refused.swallow);
    ASSERT_EQ(refused.failed.size(), 1);
    EXPECT_EQ(refused.failed[0].re, QStringLiteral("k"));
    EXPECT_EQ(core.act(act(Action::Ban, "bob"), QStringLiteral("~b@home.example")), "MODE #pond +b *!*@home.example");
    EXPECT_EQ(core.act(act(Action::Ban, "bob"), {}), "MODE #pond +b bob!*@*");
    EXPECT_EQ(core.act(act(Action::MakeOperator, "bob"), {}), "MODE #pond +o bob");
    for (const char* nobody : {"", "two words", ":x"})
        EXPECT_TRUE(core.act(act(Action::Kick, nobody), {}).isEmpty()) << nobody;
    EXPECT_TRUE(core.act(act(Action::Destroy, "bob"), {}).isEmpty());
}

TEST(IrcCore, aListOfBansIsGatheredForWhoAsked)
{
    IrcCore core;
    core.received(":srv 001 me :Welcome");
    EXPECT_FALSE(core.received(":srv 367 me #pond *!*@spam.example").swallow) << "nobody asked";
    const wire::GetRoomList ask{QStringLiteral("l"), QStringLiteral("#pond"), wire::RoomList::Banned};
    EXPECT_EQ(core.getList(ask), "MODE #pond +b");
    EXPECT_TRUE(core.sending("MODE #pond +b\r\n").isEmpty());
    EXPECT_FALSE(core.received(":srv 367 me #lake *!*@lake.example").swallow) << "of another channel";
    EXPECT_FALSE(core.received(":eve!u@h 367 me #pond *!*@me.example").swallow) << "forged";
    EXPECT_TRUE(core.received(":srv 367 me #pond *!*@spam.example omar!o@home 1767225600").swallow);
    EXPECT_TRUE(core.received(":srv 367 me #Pond eve!*@*").swallow);
    const auto end = core.received(":srv 368 me #pond :End of channel ban list");
    ASSERT_TRUE(end.swallow && end.list);
    EXPECT_EQ(end.list->re, QStringLiteral("l"));
    EXPECT_TRUE(end.list->last);
    EXPECT_EQ(
        end.list->entries,
        (QList<wire::RoomListEntry>{{QStringLiteral("*!*@spam.example"), QStringLiteral("omar"), {}, 1'767'225'600'000},
                                    {QStringLiteral("eve!*@*"), {}, {}, 0}}));
    core.getList(ask);
    const auto refused = core.received(":srv 442 me #pond :You're not on that channel");
    ASSERT_EQ(refused.failed.size(), 1);
    EXPECT_EQ(refused.failed[0].re, QStringLiteral("l"));
    EXPECT_TRUE(core.getList({{}, QStringLiteral("#pond"), wire::RoomList::Owners}).isEmpty());
    EXPECT_TRUE(core.getList({{}, QStringLiteral("#a b"), wire::RoomList::Banned}).isEmpty());
}

TEST(IrcCore, rightsFollowFromTheRoleAndWhatTheServerHas)
{
    using Action = wire::RoomAction;
    IrcCore core;
    EXPECT_EQ(core.rightsOf(wire::Role::Voice), (QList<Action>{Action::SetTopic, Action::Invite}));
    EXPECT_TRUE(core.rightsOf(wire::Role::HalfOperator).contains(Action::Kick));
    EXPECT_FALSE(core.rightsOf(wire::Role::Operator).contains(Action::MakeHalfOperator));
    core.received(":srv 005 me CHANTYPES=# PREFIX=(qaohv)~&@%+ :are supported");
    EXPECT_TRUE(core.rightsOf(wire::Role::Operator).contains(Action::MakeHalfOperator));
    EXPECT_TRUE(core.rightsOf(wire::Role::Owner).contains(Action::MakeOwner));
    EXPECT_FALSE(core.rightsOf(wire::Role::Operator).contains(Action::MakeOwner));
}

} // namespace

} // namespace jackdaw::irc
