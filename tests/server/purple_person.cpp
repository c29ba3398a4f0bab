// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/server/purple_person.h"

namespace jackdaw::test {

wire::RosterSnapshot Person::arrive(const wire::SignOn& command)
{
    knock(command);
    expect<wire::SignedOn>();
    return expect<wire::RosterSnapshot>([](const auto& batch) { return batch.last; });
}

void Person::knock(const wire::SignOn& command)
{
    startAndGreet();
    send(command);
}

void Person::leave()
{
    send(wire::SignOff{});
    expect<wire::SignedOff>();
    EXPECT_EQ(expectEnd(), 0);
}

void Person::say(const QString& to, const QString& text, wire::ConversationKind kind)
{
    const QString id = QStringLiteral("say%1").arg(++m_lastId);
    send(wire::SendMessage{.id = id, .kind = kind, .to = to, .body = wire::RichText(text)});
    const auto state = expect<wire::MessageStateChanged>([&id](const auto& event) { return event.id == id; });
    EXPECT_NE(state.state, wire::SendState::Failed) << state.error.toStdString();
}

wire::MessageReceived Person::hear(const QString& text)
{
    return expect<wire::MessageReceived>([&text](const auto& message) { return message.body.text == text; });
}

wire::ParticipantsChanged Person::join(const QString& room, const QString& nick)
{
    send(wire::JoinRoom{.id = QStringLiteral("join"), .room = room, .nick = nick});
    EXPECT_EQ(expect<wire::RoomJoined>().room, room);
    return expect<wire::ParticipantsChanged>([](const auto& event) { return event.complete; });
}

wire::AddressNormalised Person::normalise(const QString& typed, wire::ConversationKind kind)
{
    send(wire::NormaliseAddress{.id = QStringLiteral("normalise"), .kind = kind, .address = typed});
    return expect<wire::AddressNormalised>();
}

wire::PromptOpened Person::asked(wire::PromptKind kind)
{
    return expect<wire::PromptOpened>([kind](const auto& prompt) { return prompt.kind == kind; });
}

void Person::answer(const wire::PromptOpened& prompt, bool accepted)
{
    send(wire::AnswerPrompt{.prompt = prompt.prompt, .accepted = accepted});
}

wire::SignOn xmppSignOn(const ProsodyServer& server, const QString& name)
{
    wire::SignOn command;
    command.protocol = QStringLiteral("xmpp");
    command.username = name + QLatin1Char('@') + server.domain();
    command.password = QStringLiteral("secret");
    command.options = {{QStringLiteral("connect_server"), server.host()}, {QStringLiteral("port"), server.port()}};
    command.trusted = {{server.domain(), server.fingerprint().toLower()}};
    return command;
}

wire::SignOn ircSignOn(const NgircdServer& server, const QString& nick)
{
    wire::SignOn command;
    command.protocol = QStringLiteral("irc");
    command.username = nick + QLatin1Char('@') + server.host();
    command.options = {{QStringLiteral("port"), server.tlsPort()}};
    command.trusted = {{server.host(), server.fingerprint().toLower()}};
    return command;
}

} // namespace jackdaw::test
