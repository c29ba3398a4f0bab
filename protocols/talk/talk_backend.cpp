// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/talk_backend.h"

#include <QSysInfo>

#include "protocols/host/refusal.h"
#include "protocols/talk/description.h"
#include "protocols/talk/texts.h"

namespace jackdaw::talk {

namespace {

constexpr int kTries = 3;
constexpr qsizetype kBatch = 500;

QString noAddress(const QString& typed)
{
    return Texts::tr("“%1” is not an address of this network.").arg(typed);
}

} // namespace

QList<wire::ProtocolInfo> TalkBackend::describe()
{
    return {description()};
}

void TalkBackend::signOn(const wire::SignOn& command)
{
    m_signOn = command;
    const QString name = command.username.trimmed();
    if (!isLoginName(name))
        return fail(wire::ErrorKind::Settings, Texts::tr("“%1” is not a login name that talk can carry.").arg(name));
    m_facts.user = name.toLatin1();
    m_facts.port = static_cast<quint16>(command.options.value(kPortOption, kPortDefault).toInt());
    const QString machine = QSysInfo::machineHostName().toLower();
    m_facts.here = {machine, machine.section(u'.', 0, 0)};
    findOwnHost();
}

void TalkBackend::findOwnHost()
{
    const QString host = m_signOn.options.value(kHostOption).toString().trimmed().toLower();
    if (host.isEmpty())
        return findDaemon();
    m_facts.here.prepend(host);
    m_resolution = std::make_unique<Resolution>(host, [this, host](const QList<quint32>& addresses) {
        if (addresses.isEmpty())
            return fail(wire::ErrorKind::Settings, Texts::tr("There is no computer called %1.").arg(host));
        m_facts.publicAddress = addresses.first();
        findDaemon();
    });
}

void TalkBackend::findDaemon()
{
    QString host = m_signOn.options.value(kDaemonOption).toString().trimmed();
    if (host.isEmpty())
        host = kDaemonDefault;
    m_resolution = std::make_unique<Resolution>(host, [this, host](const QList<quint32>& addresses) {
        if (addresses.isEmpty())
            return fail(wire::ErrorKind::Settings, Texts::tr("There is no computer called %1.").arg(host));
        m_facts.daemon = addresses.first();
        m_station = std::make_unique<Station>(m_facts);
        askDaemon();
    });
}

/// Without it, nobody can be called: invitations wait there.
void TalkBackend::askDaemon()
{
    const Person self{QString::fromLatin1(m_facts.user), {}};
    m_question = std::make_unique<Question>(
        m_station->ownDaemon(), m_station->request(Kind::LookUp, self), kTries,
        [this](const Question::Outcome& outcome) {
            if (outcome.response)
                return begin();
            const QString daemon = m_signOn.options.value(kDaemonOption, QString(kDaemonDefault)).toString();
            fail(wire::ErrorKind::Network,
                 Texts::tr("No talk daemon answers at %1. inetutils-talkd and talkd are two.").arg(daemon));
        });
}

void TalkBackend::begin()
{
    m_switchboard = std::make_unique<Switchboard>(outlet(), *m_station);
    wire::SignedOn event;
    event.name = QString::fromLatin1(m_facts.user);
    event.address = event.name + u'@' + m_facts.here.first();
    event.features = features();
    outlet().send(event);
    sendRoster();
}

/// The core's own list, back: in our spelling, and with nothing known of anybody.
void TalkBackend::sendRoster()
{
    QList<wire::RosterEntry> entries;
    QList<wire::PresenceEntry> presences;
    for (wire::RosterEntry entry : std::as_const(m_signOn.roster)) {
        const auto person = personOf(entry.address);
        if (!person)
            continue;
        entry.address = person->address();
        entries.append(entry);
        presences.append({entry.address, wire::Presence::Unknown, {}, 0});
        m_switchboard->expect(*person);
    }
    for (qsizetype start = 0; start == 0 || start < entries.size(); start += kBatch)
        outlet().send(wire::RosterSnapshot{entries.mid(start, kBatch), start + kBatch >= entries.size()});
    for (qsizetype start = 0; start < presences.size(); start += kBatch)
        outlet().send(wire::PresenceChanged{presences.mid(start, kBatch)});
}

void TalkBackend::signOff()
{
    if (m_switchboard)
        m_switchboard->close();
    m_resolution.reset();
    m_question.reset();
    m_switchboard.reset();
    outlet().send(wire::SignedOff{});
    outlet().finish();
}

void TalkBackend::handle(const wire::SendMessage& command)
{
    const auto person = personOf(command.to);
    if (!m_switchboard || !person || command.kind != wire::ConversationKind::Direct)
        return host::refuse(outlet(), command, noAddress(command.to));
    m_switchboard->handle(command, *person);
}

void TalkBackend::handle(const wire::AddBuddy& command)
{
    const auto person = personOf(command.address);
    if (!m_switchboard || !person)
        return host::refuse(outlet(), command, noAddress(command.address));
    m_switchboard->expect(*person);
    wire::RosterEntry entry;
    entry.address = person->address();
    entry.alias = command.alias;
    if (!command.group.isEmpty())
        entry.groups = QStringList{command.group};
    outlet().send(wire::RosterChanged{{entry}, {}});
    outlet().send(wire::PresenceChanged{{{entry.address, wire::Presence::Unknown, {}, 0}}});
    outlet().send(wire::CommandDone{command.id});
}

void TalkBackend::handle(const wire::RemoveBuddy& command)
{
    const auto person = personOf(command.address);
    if (!m_switchboard || !person)
        return host::refuse(outlet(), command, noAddress(command.address));
    m_switchboard->drop(*person);
    outlet().send(wire::RosterChanged{{}, QStringList{person->address()}});
    outlet().send(wire::CommandDone{command.id});
}

void TalkBackend::handle(const wire::AnswerPrompt& command)
{
    if (m_switchboard)
        m_switchboard->handle(command);
}

void TalkBackend::handle(const wire::NormaliseAddress& command)
{
    wire::AddressNormalised answer;
    answer.re = command.id;
    const auto person = personOf(command.address);
    if (person && command.kind == wire::ConversationKind::Direct)
        answer.address = person->address();
    else
        answer.problem = noAddress(command.address.trimmed());
    outlet().send(answer);
}

void TalkBackend::fail(wire::ErrorKind kind, const QString& text)
{
    outlet().send(wire::Failed{kind, text, {}});
    outlet().finish();
}

std::optional<Person> TalkBackend::personOf(const QString& address) const
{
    return talk::personOf(address, m_facts.here);
}

} // namespace jackdaw::talk
