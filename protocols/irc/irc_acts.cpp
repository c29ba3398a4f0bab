// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What operators of a channel do.

#include <algorithm>

#include "protocols/irc/irc_core.h"
#include "protocols/irc/irc_line.h"
#include "protocols/irc/irc_refusals.h"

namespace jackdaw::irc {

namespace {

using Action = wire::RoomAction;

struct Way {
    Action action;
    const char* mode; ///< RFC 1459 4.2.3.1, and what servers added
};

constexpr Way kWays[] = {
    {Action::Ban, "+b"},
    {Action::Unban, "-b"},
    {Action::GiveVoice, "+v"},
    {Action::TakeVoice, "-v"},
    {Action::MakeHalfOperator, "+h"},
    {Action::TakeHalfOperator, "-h"},
    {Action::MakeOperator, "+o"},
    {Action::TakeOperator, "-o"},
    {Action::MakeOwner, "+q"},
    {Action::TakeOwner, "-q"},
};

QByteArray oneLine(const QString& text)
{
    QByteArray bytes = text.simplified().toUtf8();
    bytes.removeIf([](char c) { return c == '\n' || c == '\r' || c == '\0'; });
    return bytes;
}

bool isOneWord(const QByteArray& name)
{
    return !name.isEmpty() && !name.contains(' ') && !name.startsWith(':');
}

/// A ban that another nickname does not get around, where the host is known.
QByteArray maskOf(const QByteArray& who, const QByteArray& host)
{
    if (!host.isEmpty())
        return "*!*@" + host;
    if (who.contains('!') || who.contains('*'))
        return who;
    return who.contains('@') ? "*!" + who : who + "!*@*";
}

} // namespace

QByteArray IrcCore::act(const wire::ActInRoom& command, const QString& userHost)
{
    const QByteArray channel = oneLine(command.room);
    const QByteArray who = oneLine(command.nick.isEmpty() ? command.address : command.nick);
    if (!isOneWord(channel) || !isOneWord(who))
        return {};
    const auto follow = [&](const QByteArray& target) {
        m_pending.push_back({Errand::Act, command.id, target, channel, {}, false, 0});
    };
    if (command.action == Action::Kick) {
        follow(who);
        const QByteArray reason = oneLine(command.reason);
        return "KICK " + channel + ' ' + who + (reason.isEmpty() ? QByteArray() : " :" + reason);
    }
    const auto way = std::ranges::find(kWays, command.action, &Way::action);
    if (way == std::end(kWays))
        return {};
    const bool mask = command.action == Action::Ban || command.action == Action::Unban;
    const QByteArray host = command.nick.isEmpty() ? QByteArray() : oneLine(userHost.section(u'@', -1));
    const QByteArray target = mask ? maskOf(who, host) : who;
    follow(target);
    return "MODE " + channel + ' ' + way->mode + ' ' + target;
}

QByteArray IrcCore::getList(const wire::GetRoomList& command)
{
    const QByteArray channel = oneLine(command.room);
    if (command.list != wire::RoomList::Banned || !isOneWord(channel) || m_lists.size() >= kMostLists)
        return {};
    m_lists.push_back({channel, {command.id, {}, true}});
    return "MODE " + channel + " +b";
}

/// RFC 2812 5.1: 367 and 368; 5.2 where it gives none. Time and author are what servers added.
bool IrcCore::readBans(const IrcLine& line, Received& result)
{
    const auto list = std::ranges::find_if(
        m_lists, [&line](const BanList& one) { return sameName(one.channel, line.parameters.value(1)); });
    if (list == m_lists.end())
        return false;
    if (line.command == "367") {
        const auto text = [&line](qsizetype at) { return QString::fromUtf8(line.parameters.value(at)); };
        if (list->got.entries.size() < kMostBans)
            list->got.entries.append({text(2), text(3).section(u'!', 0, 0), {}, text(4).toLongLong() * 1000});
        return true;
    }
    if (line.command == "368") {
        result.list = list->got;
    } else if (const Refusal* refusal = refusalOf(Errand::Act, line.command)) {
        result.failed.append({list->got.re, refusal->kind, sentence(*refusal)});
    } else {
        return false;
    }
    m_lists.erase(list);
    return true;
}

QList<wire::RoomAction> IrcCore::rightsOf(wire::Role role) const
{
    using enum wire::RoomAction;
    // Who may do these depends on modes of the channel: its server answers.
    QList<wire::RoomAction> rights{SetTopic, Invite};
    if (role >= wire::Role::HalfOperator)
        rights += {Kick, Ban, Unban, GiveVoice, TakeVoice};
    if (role >= wire::Role::Operator && m_ranks.contains('h'))
        rights += {MakeHalfOperator, TakeHalfOperator};
    if (role >= wire::Role::Operator)
        rights += {MakeOperator, TakeOperator};
    if (role == wire::Role::Owner && m_ranks.contains('q'))
        rights += {MakeOwner, TakeOwner};
    return rights;
}

/// "PREFIX=(qaohv)~&@%+"
void IrcCore::ranksFrom(const IrcLine& line)
{
    for (const QByteArray& word : line.parameters) {
        constexpr QByteArrayView kPrefix = "PREFIX=(";
        if (word.startsWith(kPrefix) && word.contains(')'))
            m_ranks = word.sliced(kPrefix.size(), word.indexOf(')') - kPrefix.size());
    }
}

} // namespace jackdaw::irc
