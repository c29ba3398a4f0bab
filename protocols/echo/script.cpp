// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/script.h"

#include <QDateTime>
#include <algorithm>

#include "core/wire/names.h"

namespace jackdaw::echo {

const std::map<QString, Script::Entry>& Script::table()
{
    static const std::map<QString, Entry> entries{
        {QStringLiteral("help"), {&Script::help, "this list"}},
        {QStringLiteral("online"), {&Script::online, "[message] – the person becomes available"}},
        {QStringLiteral("away"), {&Script::away, "[message] – the person goes away"}},
        {QStringLiteral("busy"), {&Script::busy, "[message] – the person becomes busy"}},
        {QStringLiteral("offline"), {&Script::offline, "the person goes offline"}},
        {QStringLiteral("alias"), {&Script::alias, "name – the network gives the person another name"}},
        {QStringLiteral("unfriend"), {&Script::unfriend, "the person leaves the contact list"}},
        {QStringLiteral("type"), {&Script::type, "the person types, pauses, and sends nothing"}},
        {QStringLiteral("rich"), {&Script::rich, "an answer with every kind of formatting"}},
        {QStringLiteral("notice"), {&Script::notice, "text – an answer that is a notice"}},
        {QStringLiteral("twice"), {&Script::twice, "text – the same message, delivered twice"}},
        {QStringLiteral("delayed"), {&Script::delayed, "text – a message of yesterday, from the archive"}},
        {QStringLiteral("elsewhere"), {&Script::elsewhere, "text – you wrote it with another program"}},
        {QStringLiteral("big"), {&Script::big, "[n] – a message of n characters"}},
        {QStringLiteral("flood"), {&Script::flood, "[n] – n messages at once"}},
        {QStringLiteral("acked"), {&Script::acked, "says the last serial you acknowledged"}},
        {QStringLiteral("status"), {&Script::status, "says the status you have set"}},
        {QStringLiteral("fail"), {&Script::fail, "this message is refused", true}},
        {QStringLiteral("unconfirmed"), {&Script::unconfirmed, "nobody knows what became of this message", true}},
        {QStringLiteral("slow"), {&Script::slow, "[ms] – this message is sent only then", true}},
        {QStringLiteral("lose"), {&Script::lose, "this message is never reported on", true}},
        {QStringLiteral("ask"), {&Script::ask, "[form, page, table, link] – opens one"}},
        {QStringLiteral("choose"), {&Script::choose, "opens a choice"}},
        {QStringLiteral("tell"), {&Script::tell, "text – opens a notice"}},
        {QStringLiteral("mail"), {&Script::mail, "[n] – mail waits"}},
        {QStringLiteral("verify"), {&Script::verify, "shows a certificate"}},
        {QStringLiteral("authorise"), {&Script::authorise, "[address] – somebody wants to see your presence"}},
        {QStringLiteral("file"), {&Script::file, "[bytes] [name] – the person offers you a file"}},
        {QStringLiteral("liar"), {&Script::liar, "[bytes] [name] – the same, and twice as much comes"}},
        {QStringLiteral("invite"), {&Script::invite, "[room] – the person invites you"}},
        {QStringLiteral("withdraw"), {&Script::withdraw, "closes every open prompt"}},
        {QStringLiteral("enter"), {&Script::enter, "nick – somebody enters this room"}},
        {QStringLiteral("leave"), {&Script::leave, "nick – somebody leaves this room"}},
        {QStringLiteral("nick"), {&Script::nick, "old new – somebody changes nickname"}},
        {QStringLiteral("topic"), {&Script::topic, "text – somebody changes the topic"}},
        {QStringLiteral("kick"), {&Script::kick, "[reason] – you have to leave this room"}},
        {QStringLiteral("mention"), {&Script::mention, "somebody says your nickname"}},
        {QStringLiteral("overrule"), {&Script::overrule, "the network makes you busy"}},
        {QStringLiteral("drop"), {&Script::drop, "the connection is lost"}},
        {QStringLiteral("replace"), {&Script::replace, "you signed on elsewhere"}},
    };
    return entries;
}

Script::Script(host::Outlet& outlet, host::Timers& timers, Talk& talk, People& people, Rooms& rooms, Files& files,
               const Faults& faults)
    : m_outlet(outlet)
    , m_timers(timers)
    , m_talk(talk)
    , m_people(people)
    , m_rooms(rooms)
    , m_files(files)
    , m_faults(faults)
{
}

bool Script::perform(const wire::SendMessage& message)
{
    const QString& text = message.body.text;
    if (!text.startsWith(u'/') && !text.startsWith(u'!'))
        return false;
    const QString name = text.section(u' ', 0, 0).mid(1);
    const Command command{message, text.section(u' ', 1)};
    const auto entry = table().find(name);
    if (entry == table().end())
        return m_faults.commit(name);
    if (!entry->second.reportsState)
        m_talk.accept(message);
    (this->*entry->second.deed)(command);
    return true;
}

wire::MessageReceived Script::answer(const Command& command, const QString& text) const
{
    wire::MessageReceived message = m_talk.answerTo(command.message, m_rooms.anyOther(command.message.to));
    message.body.text = text;
    return message;
}

void Script::help(const Command& command)
{
    QStringList lines;
    for (const auto& [name, entry] : table())
        lines.append(u'/' + name + u' ' + QString::fromUtf8(entry.help));
    lines.append(QStringLiteral("Faults: /") + Faults::names().join(QStringLiteral(" /")));
    m_talk.receive(answer(command, lines.join(u'\n')));
}

void Script::changePresence(const Command& command, wire::Presence presence)
{
    m_people.setPresence(command.message.to, presence, command.words);
}

void Script::alias(const Command& command)
{
    m_people.setAlias(command.message.to, command.words);
}

void Script::unfriend(const Command& command)
{
    m_people.remove(command.message.to);
}

void Script::type(const Command& command)
{
    m_outlet.send(wire::TypingChanged{command.message.to, wire::TypingState::Typing});
    m_outlet.send(wire::TypingChanged{command.message.to, wire::TypingState::Paused});
}

void Script::rich(const Command& command)
{
    using wire::EntityKind;
    wire::MessageReceived message = answer(command, {});
    const std::pair<EntityKind, QString> parts[] = {
        {EntityKind::Bold, QStringLiteral("bold")},
        {EntityKind::Italic, QStringLiteral("italic")},
        {EntityKind::Underline, QStringLiteral("underlined")},
        {EntityKind::Strike, QStringLiteral("struck")},
        {EntityKind::Code, QStringLiteral("code()")},
        {EntityKind::Link, QStringLiteral("https://example.org/")},
        {EntityKind::Mention, QStringLiteral("you")},
        {EntityKind::Spoiler, QStringLiteral("the butler")},
        {EntityKind::Quote, QStringLiteral("somebody said this")},
        {EntityKind::CodeBlock, QStringLiteral("for (;;)\n    wait();")},
    };
    for (const auto& [kind, text] : parts) {
        const QString value = kind == EntityKind::Link ? text : QString();
        message.body.entities.append(
            {static_cast<int>(message.body.text.size()), static_cast<int>(text.size()), kind, value});
        message.body.text += text + u'\n';
    }
    message.body.text.chop(1);
    m_talk.receiveSoon(message);
}

void Script::notice(const Command& command)
{
    wire::MessageReceived message = answer(command, command.words);
    message.messageKind = wire::MessageKind::Notice;
    m_talk.receive(message);
}

void Script::twice(const Command& command)
{
    wire::MessageReceived message = answer(command, command.words);
    message.messageId = QStringLiteral("twice-") + command.message.id;
    m_talk.receive(message);
    m_talk.receive(message);
}

void Script::delayed(const Command& command)
{
    wire::MessageReceived message = answer(command, command.words);
    message.delayed = true;
    message.time = QDateTime::currentDateTimeUtc().addDays(-1).toMSecsSinceEpoch();
    message.archiveId = QStringLiteral("archive-") + command.words;
    m_talk.receive(message);
}

void Script::elsewhere(const Command& command)
{
    wire::MessageReceived message = answer(command, command.words);
    message.outgoing = true;
    m_talk.receive(message);
}

void Script::big(const Command& command)
{
    m_talk.receive(answer(command, QString(command.number(100'000), u'x')));
}

void Script::flood(const Command& command)
{
    const int count = command.number(1000);
    for (int i = 1; i <= count; ++i)
        m_talk.receive(answer(command, QStringLiteral("%1 of %2").arg(i).arg(count)));
}

void Script::acked(const Command& command)
{
    m_talk.receive(answer(command, QString::number(m_talk.acknowledged())));
}

void Script::status(const Command& command)
{
    m_talk.receive(answer(command, wire::nameOf(m_ownStatus.presence) + QStringLiteral(": ") + m_ownStatus.message));
}

void Script::fail(const Command& command)
{
    m_talk.reportState(command.message.id, wire::SendState::Failed, QStringLiteral("The echo network refused it."));
}

void Script::unconfirmed(const Command& command)
{
    m_talk.reportState(command.message.id, wire::SendState::Unconfirmed);
}

void Script::slow(const Command& command)
{
    m_timers.after(command.number(1000), [this, message = command.message] { m_talk.accept(message); });
}

void Script::enter(const Command& command)
{
    m_rooms.enter(command.message.to, command.words);
}

void Script::leave(const Command& command)
{
    m_rooms.leave(command.message.to, command.words);
}

void Script::nick(const Command& command)
{
    m_rooms.rename(command.message.to, command.words.section(u' ', 0, 0), command.words.section(u' ', 1));
}

void Script::topic(const Command& command)
{
    m_rooms.setTopic(command.message.to, command.words, m_rooms.anyOther(command.message.to));
}

void Script::kick(const Command& command)
{
    m_rooms.kick(command.message.to, command.words.isEmpty() ? QStringLiteral("Enough") : command.words);
}

void Script::mention(const Command& command)
{
    const QString own = m_rooms.ownNick(command.message.to);
    wire::MessageReceived message = answer(command, own + QStringLiteral(": hello"));
    message.body.entities = {{0, static_cast<int>(own.size()), wire::EntityKind::Mention, own}};
    message.mentionsMe = true;
    m_talk.receive(message);
}

void Script::overrule(const Command& /*command*/)
{
    m_outlet.send(wire::OwnStatusChanged{wire::Presence::Busy, QStringLiteral("The network decided")});
}

void Script::drop(const Command& /*command*/)
{
    endBy(wire::ErrorKind::Network, QStringLiteral("The connection was lost."));
}

void Script::replace(const Command& /*command*/)
{
    endBy(wire::ErrorKind::Replaced, QStringLiteral("You signed on elsewhere."));
}

void Script::endBy(wire::ErrorKind kind, const QString& text)
{
    m_outlet.send(wire::Failed{kind, text, QStringLiteral("echo: on demand")});
    m_outlet.finish();
}

void Script::file(const Command& command)
{
    const QString name = command.words.section(u' ', 1);
    const int size = std::max(1, command.number(100'000));
    m_files.offer(command.message.to, name.isEmpty() ? QStringLiteral("echo.txt") : name, size, size);
}

void Script::liar(const Command& command)
{
    const QString name = command.words.section(u' ', 1);
    const int size = std::max(1, command.number(100'000));
    m_files.offer(command.message.to, name.isEmpty() ? QStringLiteral("echo.txt") : name, size, qint64(size) * 2);
}

} // namespace jackdaw::echo
