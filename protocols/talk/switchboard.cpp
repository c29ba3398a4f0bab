// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/switchboard.h"

#include <QDateTime>

#include "protocols/talk/texts.h"
#include "protocols/talk/typed_text.h"

namespace jackdaw::talk {

namespace {

QByteArray bytesOf(const wire::SendMessage& command)
{
    const QString& text = command.body.text;
    return typed(command.messageKind == wire::MessageKind::Action ? QStringLiteral("* ") + text : text);
}

} // namespace

Switchboard::Switchboard(host::Outlet& outlet, Station& station)
    : m_outlet(outlet)
    , m_station(station)
    , m_doorbell(
          outlet, station,
          {.isBusy =
               [this](const QString& address) {
                   const auto line = m_lines.find(address);
                   return line != m_lines.end() && (line->second.conversation || line->second.pickUp);
               },
           .isCalled = [this](const QString& address) { return m_lines.contains(address); },
           .accepted = [this](const Person& person, const Invitation& invitation) { pickUp(person, invitation); }})
{
}

void Switchboard::handle(const wire::SendMessage& command, const Person& person)
{
    const QString address = person.address();
    const QByteArray bytes = bytesOf(command);
    if (bytes.isEmpty())
        return report(command.id, wire::SendState::Failed, Texts::tr("There is nothing in it that could be typed."));
    if (!m_lines.contains(address) && m_lines.size() >= kMaximumLines)
        return report(command.id, wire::SendState::Failed, Texts::tr("Too many conversations stand already."));
    // Whom the user calls may call back.
    m_doorbell.watch(person);
    Line& line = m_lines[address];
    line.person = person;
    if (line.conversation) {
        if (!line.conversation->send(command.id, bytes))
            report(command.id, wire::SendState::Failed, Texts::tr("%1 does not read what was sent.").arg(address));
        return;
    }
    if (line.waiting.size() >= kMaximumWaiting)
        return report(command.id, wire::SendState::Failed, Texts::tr("Too many messages wait already."));
    line.waiting.push_back({command.id, bytes});
    if (!line.call && !line.pickUp)
        ring(line);
}

void Switchboard::drop(const Person& person)
{
    m_doorbell.forget(person);
    const auto line = m_lines.find(person.address());
    if (line == m_lines.end())
        return;
    hangUp(person.address(), Texts::tr("You hung up before it was sent."));
}

void Switchboard::close()
{
    while (!m_lines.empty())
        hangUp(QString(m_lines.begin()->first), Texts::tr("You signed off before it was sent."));
}

void Switchboard::ring(Line& line)
{
    setPresence(line.person.address(), wire::Presence::Unknown, Texts::tr("Ringing…"));
    line.call = std::make_unique<Call>(m_station, line.person,
                                       [this, address = line.person.address()](Call::Outcome outcome) {
                                           if (!outcome.stream)
                                               return hangUp(address, outcome.problem);
                                           connectLine(m_lines.at(address), std::move(outcome.stream));
                                       });
}

void Switchboard::pickUp(const Person& person, const Invitation& invitation)
{
    const QString address = person.address();
    if (!m_lines.contains(address) && m_lines.size() >= kMaximumLines)
        return tell(Texts::tr("Too many conversations stand already."));
    Line& line = m_lines[address];
    line.person = person;
    line.pickUp = std::make_unique<Connector>(invitation.caller, [this, person, invitation](Descriptor stream) {
        if (stream)
            connectLine(m_lines.at(person.address()), std::move(stream));
        else
            findNobody(person, invitation);
    });
}

/// They gave up, and their invitation stayed behind.
void Switchboard::findNobody(const Person& person, const Invitation& invitation)
{
    Request request = m_station.request(Kind::Delete, person);
    request.id = invitation.id;
    Question::tell(invitation.daemon, request);
    Line& line = m_lines.at(person.address());
    line.pickUp.reset();
    if (line.call)
        return;
    if (!line.waiting.empty())
        return ring(line);
    m_lines.erase(person.address());
    tell(Texts::tr("%1 has stopped calling.").arg(person.address()));
}

void Switchboard::connectLine(Line& line, Descriptor stream)
{
    const QString address = line.person.address();
    m_doorbell.withdraw(address);
    line.conversation = std::make_unique<Conversation>(
        std::move(stream),
        Conversation::Events{
            .opened = [this, address] { setPresence(address, wire::Presence::Available); },
            .line = [this, address](const QString& text) { say(m_lines.at(address), text); },
            .typing =
                [this, address](bool typing) {
                    m_outlet.send(
                        wire::TypingChanged{address, typing ? wire::TypingState::Typing : wire::TypingState::None});
                },
            .sent = [this](const QString& message) { report(message, wire::SendState::Sent); },
            .ended = [this, address] { hangUp(address, Texts::tr("%1 hung up before it was sent.").arg(address)); }});
    for (const Message& message : std::exchange(line.waiting, {}))
        line.conversation->send(message.id, message.bytes);
    line.pickUp.reset();
    line.call.reset();
}

void Switchboard::say(const Line& line, const QString& text)
{
    wire::MessageReceived message;
    message.serial = ++m_serial;
    message.conversation = message.sender = line.person.address();
    message.body.text = text;
    message.time = QDateTime::currentMSecsSinceEpoch();
    m_outlet.send(message);
}

/// `problem`: what is said of those messages of which nothing is on its way.
void Switchboard::hangUp(const QString& address, const QString& problem)
{
    const auto entry = m_lines.find(address);
    const Line line = std::move(entry->second);
    m_lines.erase(entry);
    if (line.conversation) {
        const auto unsent = line.conversation->unsent();
        for (const auto& [message, begun] : unsent)
            report(message, begun ? wire::SendState::Unconfirmed : wire::SendState::Failed,
                   begun ? QString() : problem);
        m_outlet.send(wire::TypingChanged{address, wire::TypingState::None});
    }
    for (const Message& message : line.waiting)
        report(message.id, wire::SendState::Failed, problem);
    setPresence(address, wire::Presence::Unknown);
}

void Switchboard::report(const QString& message, wire::SendState state, const QString& problem)
{
    m_outlet.send(wire::MessageStateChanged{message, state, problem, {}});
}

void Switchboard::setPresence(const QString& address, wire::Presence presence, const QString& message)
{
    wire::PresenceEntry entry;
    entry.address = address;
    entry.presence = presence;
    entry.message = message;
    m_outlet.send(wire::PresenceChanged{{entry}});
}

void Switchboard::tell(const QString& text)
{
    wire::PromptOpened notice;
    notice.prompt = QStringLiteral("notice-%1").arg(++m_notices);
    notice.kind = wire::PromptKind::Notice;
    notice.title = text;
    m_outlet.send(notice);
}

} // namespace jackdaw::talk
