// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/echo_backend.h"

#include "protocols/echo/description.h"
#include "protocols/host/refusal.h"

namespace jackdaw::echo {

namespace {

constexpr QLatin1StringView kPasswordPrompt{"password"};
constexpr QLatin1StringView kCertificatePrompt{"certificate"};

int option(const wire::SignOn& command, QLatin1StringView key, int defaultValue)
{
    return command.options.value(key, defaultValue).toInt();
}

} // namespace

EchoBackend::Life::Life(host::Outlet& outlet, host::Timers& timers, const Faults& faults, const wire::SignOn& command,
                        const QString& name, const QString& server, const QString& folder)
    : talk(outlet, timers, option(command, kDelayOption, kDelayDefault))
    , people(outlet, option(command, kPeopleOption, kPeopleDefault), server)
    , rooms(outlet, server, name)
    , files(outlet, timers, option(command, kDelayOption, kDelayDefault), folder)
    , script(outlet, timers, talk, people, rooms, files, faults)
    , extras(outlet, talk)
{
}

EchoBackend::EchoBackend(host::Outlet& outlet, const Faults& faults)
    : Backend(outlet)
    , m_faults(faults)
{
}

QList<wire::ProtocolInfo> EchoBackend::describe()
{
    return {description()};
}

void EchoBackend::prepare(const wire::Hello& hello)
{
    m_folder = hello.folder;
    Backend::prepare(hello);
}

void EchoBackend::signOn(const wire::SignOn& command)
{
    m_signOn = command;
    m_name = command.username.section(u'@', 0, 0);
    m_server = command.username.section(u'@', 1);
    if (m_server.isEmpty())
        m_server = QStringLiteral("echo.example");
    m_faults.commit(command.options.value(kFaultOption).toString());
    outlet().send(wire::Progress{QStringLiteral("Looking for ") + m_server, 1, 3});
    m_timers.after(option(command, kDelayOption, kDelayDefault), [this] { checkServer(); });
}

void EchoBackend::checkServer()
{
    if (m_server == QStringLiteral("unreachable.example"))
        return fail(wire::ErrorKind::Network, QStringLiteral("The server cannot be reached."));
    if (m_server == QStringLiteral("full.example"))
        return fail(wire::ErrorKind::Server, QStringLiteral("The server has no room for more."));
    const wire::CertificateInfo certificate = Script::certificate(m_server);
    if (m_server == QStringLiteral("untrusted.example") && m_signOn.trusted.value(m_server) != certificate.sha256) {
        wire::PromptOpened prompt;
        prompt.prompt = kCertificatePrompt;
        prompt.kind = wire::PromptKind::Certificate;
        prompt.subject = m_server;
        prompt.certificate = certificate;
        return outlet().send(prompt);
    }
    outlet().send(wire::Progress{QStringLiteral("Signing on"), 2, 3});
    checkUser();
}

void EchoBackend::checkUser()
{
    if (m_name.isEmpty() || m_name.contains(u' '))
        return fail(wire::ErrorKind::Settings, QStringLiteral("“%1” is no user name.").arg(m_name));
    if (m_name == QStringLiteral("banned"))
        return fail(wire::ErrorKind::Banned, QStringLiteral("The server has banned this account."));
    if (m_name == QStringLiteral("taken"))
        return fail(wire::ErrorKind::NameTaken, QStringLiteral("Somebody has this name."));
    if (m_signOn.password == QStringLiteral("wrong"))
        return fail(wire::ErrorKind::Authentication, QStringLiteral("The password is wrong."));
    if (m_signOn.password.isEmpty()) {
        wire::PromptOpened prompt;
        prompt.prompt = kPasswordPrompt;
        prompt.kind = wire::PromptKind::Password;
        prompt.subject = m_signOn.username;
        prompt.fields.append(wire::Field());
        prompt.fields.last().key = QStringLiteral("password");
        prompt.fields.last().kind = wire::FieldKind::Password;
        prompt.fields.last().secret = true;
        return outlet().send(prompt);
    }
    welcome();
}

void EchoBackend::welcome()
{
    m_life = std::make_unique<Life>(outlet(), m_timers, m_faults, m_signOn, m_name, m_server, m_folder);
    m_life->script.setOwnStatus({m_signOn.presence, m_signOn.statusMessage, m_signOn.idleSince});
    outlet().send(wire::Progress{QStringLiteral("Fetching the contact list"), 3, 3});
    outlet().send(wire::SignedOn{.address = m_name + u'@' + m_server, .name = m_name, .features = features()});
    m_life->people.announce();
    m_life->extras.announce();
    if (const int interval = option(m_signOn, kLifeOption, 0); interval > 0)
        liveOn(interval);
}

void EchoBackend::liveOn(int interval)
{
    m_timers.after(interval, [this, interval] {
        m_life->people.live();
        liveOn(interval);
    });
}

void EchoBackend::signOff()
{
    m_timers.clear();
    outlet().send(wire::SignedOff{});
    outlet().finish();
}

void EchoBackend::fail(wire::ErrorKind kind, const QString& text)
{
    m_timers.clear();
    outlet().send(wire::Failed{kind, text, QStringLiteral("echo: ") + text});
    outlet().finish();
}

template <typename Command>
EchoBackend::Life* EchoBackend::life(const Command& command)
{
    if (!m_life)
        host::refuse(outlet(), command, QStringLiteral("The account is not signed on yet."));
    return m_life.get();
}

template <typename Command, typename Part>
void EchoBackend::forward(const Command& command, Part Life::*part)
{
    if (Life* alive = life(command))
        (alive->*part).handle(command);
}

void EchoBackend::handle(const wire::SetStatus& command)
{
    if (Life* alive = life(command))
        alive->script.setOwnStatus(command);
}

void EchoBackend::handle(const wire::SendMessage& command)
{
    Life* alive = life(command);
    if (alive == nullptr || alive->script.perform(command))
        return;
    const bool room = command.kind == wire::ConversationKind::Room;
    if (room && !alive->rooms.isIn(command.to))
        return alive->talk.reportState(command.id, wire::SendState::Failed,
                                       QStringLiteral("You are not in that room."));
    if (command.to.startsWith(QStringLiteral("nobody@")) || alive->people.isBlocked(command.to))
        return alive->talk.reportState(command.id, wire::SendState::Failed,
                                       QStringLiteral("Nobody takes messages there."));
    alive->talk.accept(command);
    wire::MessageReceived echo = alive->talk.answerTo(command, alive->rooms.anyOther(command.to));
    echo.body = command.body;
    if (!echo.sender.isEmpty())
        alive->talk.receiveSoon(echo);
}

void EchoBackend::handle(const wire::AckMessages& command)
{
    if (Life* alive = life(command))
        alive->talk.acknowledge(command.serial);
}

void EchoBackend::handle(const wire::SetTyping& command)
{
    // The others on this network imitate everything.
    if (life(command) != nullptr)
        outlet().send(wire::TypingChanged{command.to, command.state});
}

void EchoBackend::handle(const wire::JoinRoom& command)
{
    forward(command, &Life::rooms);
}

void EchoBackend::handle(const wire::LeaveRoom& command)
{
    forward(command, &Life::rooms);
}

void EchoBackend::handle(const wire::SetRoomTopic& command)
{
    forward(command, &Life::rooms);
}

void EchoBackend::handle(const wire::SetRoomNick& command)
{
    forward(command, &Life::rooms);
}

void EchoBackend::handle(const wire::InviteToRoom& command)
{
    Life* alive = life(command);
    if (alive == nullptr)
        return;
    if (!alive->rooms.isIn(command.room))
        return host::refuse(outlet(), command, QStringLiteral("You are not in that room."));
    outlet().send(wire::CommandDone{command.id});
    alive->rooms.enter(command.room, command.address.section(u'@', 0, 0));
}

void EchoBackend::handle(const wire::ListRooms& command)
{
    forward(command, &Life::rooms);
}

void EchoBackend::handle(const wire::AddBuddy& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::RemoveBuddy& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::RenameBuddy& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::MoveBuddy& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::RenameGroup& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::BlockBuddy& command)
{
    forward(command, &Life::people);
}

void EchoBackend::handle(const wire::ActOnRow& command)
{
    if (m_life)
        m_life->script.handle(command);
}

void EchoBackend::handle(const wire::GetMenu& command)
{
    forward(command, &Life::extras);
}

void EchoBackend::handle(const wire::ChooseMenuItem& command)
{
    forward(command, &Life::extras);
}

void EchoBackend::handle(const wire::RunCommand& command)
{
    forward(command, &Life::extras);
}

void EchoBackend::handle(const wire::SendFile& command)
{
    forward(command, &Life::files);
}

void EchoBackend::handle(const wire::AllowTransfer& command)
{
    forward(command, &Life::files);
}

void EchoBackend::handle(const wire::AcceptTransfer& command)
{
    forward(command, &Life::files);
}

void EchoBackend::handle(const wire::CancelTransfer& command)
{
    forward(command, &Life::files);
}

void EchoBackend::handle(const wire::NormaliseAddress& command)
{
    if (life(command) == nullptr)
        return;
    wire::AddressNormalised answer;
    answer.re = command.id;
    const QString typed = command.address.trimmed();
    const bool room = command.kind == wire::ConversationKind::Room;
    if (typed.isEmpty() || typed.contains(u' '))
        answer.problem = QStringLiteral("“%1” is no address here.").arg(typed);
    else if (typed.contains(u'@'))
        answer.address = typed.toLower();
    else
        answer.address = typed.toLower() + (room ? QStringLiteral("@rooms.") : QStringLiteral("@")) + m_server;
    if (!answer.address.isEmpty() && typed != answer.address)
        answer.display = typed;
    outlet().send(answer);
}

void EchoBackend::handle(const wire::AnswerPrompt& command)
{
    if (command.prompt == kCertificatePrompt) {
        if (!command.accepted)
            return fail(wire::ErrorKind::Certificate, QStringLiteral("The certificate was refused."));
        m_signOn.trusted.insert(m_server, Script::certificate(m_server).sha256);
        checkServer();
    } else if (command.prompt == kPasswordPrompt) {
        m_signOn.password = command.values.value(QStringLiteral("password")).toString();
        if (!command.accepted || m_signOn.password.isEmpty())
            return fail(wire::ErrorKind::Authentication, QStringLiteral("There is no password."));
        checkUser();
    } else if (m_life) {
        m_life->script.handle(command);
    }
}

} // namespace jackdaw::echo
