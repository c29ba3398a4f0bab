// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/extras.h"

#include <algorithm>

namespace jackdaw::echo {

namespace {

QList<wire::MenuItem> itemsOf(wire::MenuKind kind)
{
    switch (kind) {
    case wire::MenuKind::Account:
        return {{QStringLiteral("rules"), QStringLiteral("Read the rules…"), {}},
                {QStringLiteral("loud"), QStringLiteral("Loud"), QStringLiteral("Echo")},
                {QStringLiteral("quiet"), QStringLiteral("Quiet"), QStringLiteral("Echo")}};
    case wire::MenuKind::Buddy:
    case wire::MenuKind::Participant:
        return {{QStringLiteral("wave"), QStringLiteral("Wave"), {}}};
    case wire::MenuKind::Room:
        return {{QStringLiteral("sweep"), QStringLiteral("Sweep the floor"), {}}};
    }
    return {};
}

} // namespace

void Extras::announce()
{
    m_outlet.send(wire::CommandsChanged{
        {{QStringLiteral("wave"), QStringLiteral("wave [who]: waves at everybody, or at one"), true, true},
         {QStringLiteral("dice"), QStringLiteral("dice: rolls a six"), false, true},
         {QStringLiteral("stumble"), QStringLiteral("stumble: fails"), true, true}}});
}

void Extras::handle(const wire::GetMenu& command)
{
    m_outlet.send(wire::MenuGot{command.id, itemsOf(command.kind)});
}

void Extras::handle(const wire::ChooseMenuItem& command)
{
    const QList<wire::MenuItem> items = itemsOf(command.kind);
    const bool offered = std::ranges::any_of(items, [&](const auto& item) { return item.key == command.item; });
    if (!offered)
        return fail(command.id, QStringLiteral("This is not offered."));
    m_outlet.send(wire::CommandDone{.re = command.id});
}

void Extras::handle(const wire::RunCommand& command)
{
    const QString name = command.line.section(u' ', 0, 0);
    const QString rest = command.line.section(u' ', 1);
    wire::MessageReceived message;
    message.kind = command.kind;
    message.conversation = command.conversation;
    message.sender = command.conversation;
    message.messageKind = wire::MessageKind::System;
    if (name == QLatin1StringView("wave"))
        message.body.text = QStringLiteral("You wave at %1.").arg(rest.isEmpty() ? QStringLiteral("everybody") : rest);
    else if (name == QLatin1StringView("dice") && command.kind == wire::ConversationKind::Room)
        message.body.text = QStringLiteral("You roll a six.");
    else
        return fail(command.id, QStringLiteral("The command /%1 failed.").arg(name));
    m_talk.receive(message);
    m_outlet.send(wire::CommandDone{.re = command.id});
}

void Extras::fail(const QString& id, const QString& text)
{
    m_outlet.send(wire::CommandFailed{.re = id, .kind = wire::ErrorKind::Other, .text = text});
}

} // namespace jackdaw::echo
