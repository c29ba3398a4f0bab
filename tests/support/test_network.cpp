// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/test_network.h"

#include <algorithm>

#include "core/wire/names.h"

namespace jackdaw::test {

using wire::ConversationKind;

namespace {

const QString kCertificatePrompt = QStringLiteral("certificate");

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

bool isTaken(const TestUser& user, const wire::SetRoomNick& command)
{
    for (const TestRoom& room : user.rooms) {
        for (const wire::Participant& other : room.participants) {
            if (room.address == command.room && other.nick == command.nick)
                return true;
        }
    }
    return false;
}

} // namespace

void TestUser::addBuddy(const QString& address, const QString& alias, const QString& group, wire::Presence presence,
                        const QString& message)
{
    roster.append(wire::RosterEntry{.address = address, .alias = alias, .groups = {group}});
    presences.append(wire::PresenceEntry{.address = address, .presence = presence, .message = message});
}

TestNetwork::TestNetwork()
    : m_links([this](InProcessLink& link, const wire::Command& command) { handle(link, command); })
{
    for (size_t i = 1; i < wire::kNames<wire::Feature>.size(); ++i)
        m_features.append(static_cast<wire::Feature>(i));
}

TestUser& TestNetwork::user(const QString& username)
{
    if (!m_users.contains(username)) {
        TestUser fresh;
        fresh.name = username;
        fresh.features = m_features;
        m_users.insert(username, fresh);
    }
    return m_users[username];
}

TestUser* TestNetwork::userOf(const InProcessLink& link)
{
    const QString username = m_usernames.value(link.request().account);
    return username.isEmpty() ? nullptr : &user(username);
}

void TestNetwork::handle(InProcessLink& link, const wire::Command& command)
{
    const AccountId account = link.request().account;
    m_commands[account].append(command);
    std::visit(Overloaded{
                   [&](const wire::SignOn& one) { welcome(link, one); },
                   [&](const wire::SignOff&) {
                       link.emitEvent(wire::SignedOff{});
                       link.end(LinkEnd::Reason::Finished);
                   },
                   [&](const wire::Ping& one) { link.emitEvent(wire::Pong{one.id}); },
                   [&](const wire::SendMessage& one) { confirm(link, one); },
                   [&](const wire::JoinRoom& one) { join(link, one); },
                   [&](const wire::LeaveRoom& one) {
                       link.emitEvent(wire::RoomLeft{one.room, {}});
                   },
                   [&](const wire::SetRoomTopic& one) {
                       if (const QString& no = userOf(link)->refusal; !no.isEmpty())
                           return link.emitEvent(wire::CommandFailed{one.id, wire::ErrorKind::Other, no});
                       link.emitEvent(wire::RoomTopicChanged{one.room, one.topic, userOf(link)->name});
                   },
                   [&](const wire::SetRoomNick& one) {
                       if (isTaken(*userOf(link), one)) {
                           return link.emitEvent(wire::CommandFailed{one.id, wire::ErrorKind::NameTaken,
                                                                     QStringLiteral("Somebody is called that.")});
                       }
                       link.emitEvent(wire::CommandDone{one.id});
                       wire::ParticipantsChanged event;
                       event.room = one.room;
                       event.renamed.insert(userOf(link)->name, one.nick);
                       link.emitEvent(event);
                   },
                   [&](const wire::ListRooms& one) { list(link, one); },
                   [&](const wire::GetMenu& one) {
                       if (const QList<wire::MenuItem>& items = userOf(link)->menu; !items.isEmpty())
                           link.emitEvent(wire::MenuGot{one.id, items});
                   },
                   [&](const wire::NormaliseAddress& one) { normalise(link, one); },
                   [&](const wire::AddBuddy& one) {
                       const wire::RosterEntry entry{one.address, one.alias, {one.group}, false, false};
                       userOf(link)->roster.append(entry);
                       link.emitEvent(wire::RosterChanged{{entry}, {}});
                   },
                   [&](const wire::RemoveBuddy& one) {
                       userOf(link)->roster.removeIf(
                           [&one](const wire::RosterEntry& entry) { return entry.address == one.address; });
                       link.emitEvent(wire::RosterChanged{{}, {one.address}});
                   },
                   [&](const wire::RenameBuddy& one) {
                       for (wire::RosterEntry& entry : userOf(link)->roster) {
                           if (entry.address != one.address)
                               continue;
                           entry.alias = one.alias;
                           link.emitEvent(wire::RosterChanged{{entry}, {}});
                       }
                   },
                   [&](const wire::MoveBuddy& one) {
                       for (wire::RosterEntry& entry : userOf(link)->roster) {
                           if (entry.address != one.address)
                               continue;
                           entry.groups = QStringList{one.group};
                           link.emitEvent(wire::RosterChanged{{entry}, {}});
                       }
                   },
                   [&](const wire::AnswerPrompt& one) {
                       if (one.prompt != kCertificatePrompt)
                           return;
                       if (one.accepted)
                           finishWelcome(link, *userOf(link), m_signOns.value(account));
                       else
                           fail(link, wire::Failed{wire::ErrorKind::Certificate, {}, {}});
                   },
                   [](const auto&) {},
               },
               command);
}

void TestNetwork::welcome(InProcessLink& link, const wire::SignOn& command)
{
    const AccountId account = link.request().account;
    m_usernames.insert(account, command.username);
    m_signOns.insert(account, command);
    TestUser& who = user(command.username);
    link.emitEvent(wire::Progress{QStringLiteral("Connecting"), 1, 3});
    if (!who.failures.isEmpty())
        return fail(link, who.failures.takeFirst());
    link.emitEvent(wire::Progress{QStringLiteral("Signing on"), 2, 3});
    if (who.certificate && command.trusted.value(who.certificate->host) != who.certificate->sha256) {
        wire::PromptOpened prompt;
        prompt.prompt = kCertificatePrompt;
        prompt.kind = wire::PromptKind::Certificate;
        prompt.title = QStringLiteral("Unknown certificate");
        prompt.subject = who.certificate->host;
        prompt.certificate = *who.certificate;
        link.emitEvent(prompt);
        return;
    }
    finishWelcome(link, who, command);
}

void TestNetwork::finishWelcome(InProcessLink& link, TestUser& who, const wire::SignOn& command)
{
    if (!who.password.isEmpty() && command.password != who.password)
        return fail(link, wire::Failed{wire::ErrorKind::Authentication, {}, QStringLiteral("not-authorized")});
    link.emitEvent(wire::SignedOn{.address = command.username,
                                  .name = who.name,
                                  .features = who.features,
                                  .maximumBytes = who.maximumBytes,
                                  .moods = who.moods});
    const QList<wire::RosterEntry>& roster
        = who.features.contains(wire::Feature::ServerRoster) ? who.roster : command.roster;
    link.emitEvent(wire::RosterSnapshot{roster, true});
    link.emitEvent(wire::PresenceChanged{who.presences});
}

void TestNetwork::fail(InProcessLink& link, const wire::Failed& failed)
{
    link.emitEvent(failed);
    link.end(LinkEnd::Reason::Finished);
}

void TestNetwork::confirm(InProcessLink& link, const wire::SendMessage& command)
{
    TestUser* who = userOf(link);
    if (!who->confirmsMessages)
        return;
    const QString networkId = QStringLiteral("net-") + command.id;
    link.emitEvent(wire::MessageStateChanged{command.id, wire::SendState::Sent, {}, networkId});
    if (command.kind == ConversationKind::Room)
        return;
    if (who->features.contains(wire::Feature::Delivery))
        link.emitEvent(wire::MessageStateChanged{command.id, wire::SendState::Delivered, {}, networkId});
    if (who->answersMessages)
        say(link.request().account, command.to, QStringLiteral("You said: ") + command.body.text);
}

TestRoom* TestNetwork::room(TestUser& who, const QString& address)
{
    const auto it = std::find_if(who.rooms.begin(), who.rooms.end(),
                                 [&address](const TestRoom& one) { return one.address == address; });
    return it == who.rooms.end() ? nullptr : &*it;
}

void TestNetwork::join(InProcessLink& link, const wire::JoinRoom& command)
{
    TestUser* who = userOf(link);
    const TestRoom* found = room(*who, command.room);
    if (!found)
        return link.emitEvent(wire::RoomFailed{
            command.id, command.room, wire::ErrorKind::Server, QStringLiteral("There is no such room."), {}, {}});
    if (found->password != command.password)
        return link.emitEvent(wire::RoomFailed{
            command.id, command.room, wire::ErrorKind::Authentication, QStringLiteral("No."), {}, found->name});
    const QString nick = command.nick.isEmpty() ? who->name : command.nick;
    link.emitEvent(wire::RoomJoined{command.id, found->address, found->name, nick, found->topic});
    wire::ParticipantsChanged people;
    people.room = found->address;
    people.complete = true;
    people.present = found->participants;
    people.present.append(wire::Participant{nick, {}, wire::Role::Participant, wire::Presence::Available, true});
    link.emitEvent(people);
}

void TestNetwork::list(InProcessLink& link, const wire::ListRooms& command)
{
    if (command.server == QStringLiteral("scripted.test"))
        return; // the test answers itself
    wire::RoomsListed event;
    event.re = command.id;
    event.last = true;
    for (const TestRoom& one : userOf(link)->rooms)
        event.rooms.append(
            wire::RoomEntry{one.address, one.name, one.topic, static_cast<int>(one.participants.size())});
    link.emitEvent(event);
}

void TestNetwork::normalise(InProcessLink& link, const wire::NormaliseAddress& command)
{
    const QString address = command.address.trimmed().toLower();
    const bool wrong = address.contains(u' ');
    link.emitEvent(wire::AddressNormalised{
        command.id, wrong ? QString() : address, {}, wrong ? QStringLiteral("An address has no blanks.") : QString()});
}

void TestNetwork::emitEvent(AccountId account, const wire::Event& event)
{
    if (InProcessLink* link = m_links.link(account))
        link->emitEvent(event);
}

wire::MessageReceived TestNetwork::message(AccountId /*account*/)
{
    wire::MessageReceived event;
    event.serial = ++m_serial;
    event.messageId = QStringLiteral("in-%1").arg(event.serial);
    return event;
}

void TestNetwork::say(AccountId account, const QString& from, const QString& text)
{
    say(account, from, wire::RichText(text));
}

void TestNetwork::say(AccountId account, const QString& from, const wire::RichText& body, qint64 time)
{
    wire::MessageReceived event = message(account);
    event.conversation = event.sender = from;
    event.body = body;
    event.time = time;
    emitEvent(account, event);
}

void TestNetwork::sayAsUser(AccountId account, const QString& to, const QString& text, qint64 time)
{
    wire::MessageReceived event = message(account);
    event.conversation = to;
    event.sender = m_usernames.value(account);
    event.outgoing = true;
    event.body = wire::RichText(text);
    event.time = time;
    emitEvent(account, event);
}

void TestNetwork::sayInRoom(AccountId account, const QString& room, const QString& nick, const QString& text,
                            bool mentionsMe)
{
    wire::MessageReceived event = message(account);
    event.kind = ConversationKind::Room;
    event.conversation = room;
    event.sender = nick;
    event.body = wire::RichText(text);
    event.mentionsMe = mentionsMe;
    emitEvent(account, event);
}

void TestNetwork::setPresence(AccountId account, const QString& address, wire::Presence presence,
                              const QString& message)
{
    emitEvent(
        account,
        wire::PresenceChanged{{wire::PresenceEntry{.address = address, .presence = presence, .message = message}}});
}

void TestNetwork::type(AccountId account, const QString& address, wire::TypingState state)
{
    emitEvent(account, wire::TypingChanged{address, state});
}

void TestNetwork::ask(AccountId account, const wire::PromptOpened& prompt)
{
    emitEvent(account, prompt);
}

void TestNetwork::invite(AccountId account, const QString& room, const QString& by, const QString& reason)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("invitation-%1").arg(++m_serial);
    prompt.kind = wire::PromptKind::Invitation;
    prompt.title = by;
    prompt.text = reason;
    prompt.subject = room;
    ask(account, prompt);
}

void TestNetwork::requestAuthorisation(AccountId account, const QString& address, const QString& text)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("authorisation-%1").arg(++m_serial);
    prompt.kind = wire::PromptKind::Authorisation;
    prompt.title = address;
    prompt.text = text;
    prompt.subject = address;
    ask(account, prompt);
}

void TestNetwork::cut(AccountId account, wire::ErrorKind kind, const QString& details)
{
    if (InProcessLink* link = m_links.link(account))
        fail(*link, wire::Failed{kind, {}, details});
}

void TestNetwork::crash(AccountId account)
{
    if (InProcessLink* link = m_links.link(account))
        link->end(LinkEnd::Reason::Crashed, QStringLiteral("ended by signal 11 (Segmentation fault)"));
}

} // namespace jackdaw::test
