// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/room_orders.h"

#include <algorithm>

#include "protocols/xmpp/stanza_error.h"

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumOpen = 200;

using Action = wire::RoomAction;

/// What an action makes of somebody.
struct Way {
    Action action;
    const char* attribute;
    const char* value;
};

constexpr Way kWays[] = {
    {Action::Kick, "role", "none"},
    {Action::GiveVoice, "role", "participant"},
    {Action::TakeVoice, "role", "visitor"},
    {Action::MakeHalfOperator, "role", "moderator"},
    {Action::TakeHalfOperator, "role", "participant"},
    {Action::Ban, "affiliation", "outcast"},
    {Action::Unban, "affiliation", "none"},
    {Action::MakeMember, "affiliation", "member"},
    {Action::TakeMember, "affiliation", "none"},
    {Action::MakeOperator, "affiliation", "admin"},
    {Action::TakeOperator, "affiliation", "member"},
    {Action::MakeOwner, "affiliation", "owner"},
    {Action::TakeOwner, "affiliation", "admin"},
};

} // namespace

std::optional<RoomOrders::Order> RoomOrders::order(const wire::ActInRoom& command, const QString& address)
{
    Order order{.to = command.room, .reason = command.reason};
    order.destroys = command.action == Action::Destroy;
    if (!order.destroys) {
        const auto way = std::ranges::find(kWays, command.action, &Way::action);
        if (way == std::end(kWays))
            return {};
        const bool role = qstrcmp(way->attribute, "role") == 0;
        const QString jid = command.nick.isEmpty() ? bareAddress(command.address) : address;
        if (role ? command.nick.isEmpty() : command.nick.isEmpty() && jid.isEmpty())
            return {};
        order.attributes.insert(QString::fromLatin1(way->attribute), QString::fromLatin1(way->value));
        if (!role && !jid.isEmpty())
            order.attributes.insert(QStringLiteral("jid"), jid);
        else
            order.attributes.insert(QStringLiteral("nick"), command.nick);
    }
    order.id = QStringLiteral("jackdaw-order-%1").arg(++m_last);
    if (m_open.size() < kMaximumOpen)
        m_open.insert(order.id, {command.id, command.room});
    return order;
}

RoomOrders::Answer RoomOrders::received(const Stanza& iq)
{
    const QString type = iq.attribute(QLatin1StringView("type"));
    const auto open = m_open.constFind(iq.attribute(QLatin1StringView("id")));
    if (open == m_open.cend() || (type != u"result" && type != u"error")
        || iq.attribute(QLatin1StringView("from")).compare(open->room, Qt::CaseInsensitive) != 0)
        return {};
    Answer answer;
    if (type == u"result")
        answer.done = wire::CommandDone{open->command};
    else
        answer.failed = wire::CommandFailed{open->command, wire::ErrorKind::Other, describeError(iq, Errand::Act)};
    m_open.erase(open);
    return answer;
}

} // namespace jackdaw::xmpp
