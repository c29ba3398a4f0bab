// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/call.h"

#include <QRandomGenerator>

#include "protocols/talk/texts.h"

namespace jackdaw::talk {

namespace {

constexpr int kTries = 3;
/// Theirs looks up our name first, which may take its time.
constexpr int kAnnounceTries = 8;

} // namespace

Call::Call(Station& station, Person person, Done done)
    : m_station(station)
    , m_person(std::move(person))
    , m_done(std::move(done))
    , m_process(QRandomGenerator::global()->generate() >> 1)
    , m_search(std::make_unique<MachineSearch>(station, m_person.host, [this](const Machine& machine) {
        m_machine = machine;
        if (machine.addresses.isEmpty())
            return fail(Texts::tr("There is no computer called %1.").arg(m_person.host));
        lookUp();
    }))
{
}

Call::~Call()
{
    withdraw();
}

/// They may have called first.
void Call::lookUp()
{
    m_question = std::make_unique<Question>(theirDaemon(), m_station.request(Kind::LookUp, m_person), kTries,
                                            [this](const Question::Outcome& outcome) { onLookedUp(outcome); });
}

void Call::onLookedUp(const Question::Outcome& outcome)
{
    if (!outcome.response) {
        if (++m_address < m_machine.addresses.size())
            return lookUp();
        return fail(noDaemon(m_machine.here));
    }
    m_ownAddress = outcome.ownAddress;
    if (outcome.response->answer == Answer::Success) {
        const auto caller = destination(outcome.response->address, m_machine, theirDaemon().address);
        if (caller)
            return pickUp(*caller, outcome.response->id);
    }
    ring();
}

void Call::pickUp(const Endpoint& caller, quint32 invitation)
{
    m_connector = std::make_unique<Connector>(caller, [this, invitation](Descriptor stream) {
        if (stream)
            return finish({std::move(stream), {}});
        // They gave up, and their invitation stayed behind.
        Question::tell(theirDaemon(), request(Kind::Delete, invitation));
        ring();
    });
}

/// The invitation first: whoever looks at it without having been rung finds it, too.
void Call::ring()
{
    if (!m_listener && !listen())
        return fail(Texts::tr("This computer has no free port to be answered at."));
    m_question = std::make_unique<Question>(m_station.ownDaemon(), request(Kind::LeaveInvite, m_ownId), kTries,
                                            [this](const Question::Outcome& outcome) {
                                                if (!outcome.response)
                                                    return fail(noDaemon(true));
                                                // GNU's daemon forgets to say whether it worked; the number tells.
                                                if (outcome.response->id == 0)
                                                    return fail(problemOf(outcome.response->answer));
                                                m_ownId = outcome.response->id;
                                                announce();
                                            });
}

bool Call::listen()
{
    m_listener = listenAt(m_ownAddress);
    if (m_listener)
        m_knock.start(m_listener.get(), G_IO_IN, [this] { onKnock(); });
    return static_cast<bool>(m_listener);
}

void Call::announce()
{
    // A number above the one they know makes them ring again; a datagram that comes twice does not.
    const quint32 id = m_theirId == 0 ? 0 : m_theirId + 1;
    m_question = std::make_unique<Question>(theirDaemon(), request(Kind::Announce, id), kAnnounceTries,
                                            [this](const Question::Outcome& outcome) { onAnnounced(outcome); });
}

void Call::onAnnounced(const Question::Outcome& outcome)
{
    if (!outcome.response)
        return fail(noDaemon(m_machine.here));
    if (outcome.response->answer != Answer::Success)
        return fail(problemOf(outcome.response->answer));
    m_theirId = outcome.response->id;
    m_timers.after(kRingWait, [this] {
        if (++m_rings == kRings)
            return fail(Texts::tr("%1 did not answer.").arg(m_person.address()));
        lookUp();
    });
}

void Call::onKnock()
{
    Descriptor stream = acceptFrom(m_listener);
    if (stream && m_machine.mayComeFrom(remoteEnd(stream).address))
        finish({std::move(stream), {}});
}

void Call::withdraw()
{
    if (m_ownId != 0)
        Question::tell(m_station.ownDaemon(), request(Kind::Delete, std::exchange(m_ownId, 0)));
    if (m_theirId != 0)
        Question::tell(theirDaemon(), request(Kind::Delete, std::exchange(m_theirId, 0)));
}

Request Call::request(Kind kind, quint32 id) const
{
    Request request = m_station.request(kind, m_person);
    request.id = id;
    request.process = m_process;
    if (m_listener)
        request.address = localEnd(m_listener);
    if (m_station.facts().publicAddress != 0 && !m_machine.here)
        request.address.address = m_station.facts().publicAddress;
    return request;
}

QString Call::machineName() const
{
    return m_person.host.isEmpty() ? Texts::tr("this computer") : m_person.host;
}

QString Call::problemOf(Answer answer) const
{
    switch (answer) {
    case Answer::NotHere:
        return Texts::tr("%1 is not logged in.").arg(m_person.address());
    case Answer::PermissionDenied:
        return Texts::tr("%1 refuses messages.").arg(m_person.address());
    case Answer::MachineUnknown:
        return Texts::tr("The talk daemon at %1 does not know this computer, so it does not ring.").arg(machineName());
    default:
        return Texts::tr("The talk daemon at %1 refused the call.").arg(machineName());
    }
}

QString Call::noDaemon(bool own) const
{
    return Texts::tr("No talk daemon answers at %1.").arg(own ? Texts::tr("this computer") : machineName());
}

void Call::finish(Outcome outcome)
{
    m_timers.clear();
    m_knock.stop();
    withdraw();
    const Done done = std::move(m_done);
    done(std::move(outcome));
}

void Call::fail(const QString& problem)
{
    finish({Descriptor(), problem});
}

} // namespace jackdaw::talk
