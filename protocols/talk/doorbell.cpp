// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/doorbell.h"

#include "protocols/talk/connector.h"
#include "protocols/talk/texts.h"

namespace jackdaw::talk {

namespace {

qint64 now()
{
    return g_get_monotonic_time() / 1000;
}

} // namespace

Doorbell::Doorbell(host::Outlet& outlet, Station& station, Events events)
    : m_outlet(outlet)
    , m_station(station)
    , m_events(std::move(events))
{
}

void Doorbell::watch(const Person& person)
{
    const QString address = person.address();
    m_plan.add(address, now());
    if (!m_plan.contains(address))
        return;
    m_bells[address].person = person;
    tickIn(0);
}

void Doorbell::forget(const Person& person)
{
    withdraw(person.address());
    m_plan.remove(person.address());
    m_bells.erase(person.address());
}

void Doorbell::handle(const wire::AnswerPrompt& answer)
{
    for (auto& [address, bell] : m_bells) {
        if (bell.prompt.isEmpty() || bell.prompt != answer.prompt)
            continue;
        bell.prompt.clear();
        if (answer.accepted)
            m_events.accepted(bell.person, std::exchange(bell.known, {}));
        return;
    }
}

void Doorbell::withdraw(const QString& address)
{
    const auto bell = m_bells.find(address);
    if (bell != m_bells.end() && !bell->second.prompt.isEmpty())
        m_outlet.send(wire::PromptClosed{std::exchange(bell->second.prompt, {})});
}

void Doorbell::tickIn(int milliseconds)
{
    if (!std::exchange(m_ticking, true))
        m_timers.after(milliseconds, [this] { tick(); });
}

void Doorbell::tick()
{
    m_ticking = false;
    const QStringList people = m_plan.due(now());
    for (const QString& address : people) {
        if (!m_events.isBusy(address))
            look(address);
    }
    if (!m_plan.isEmpty())
        tickIn(LookUpPlan::kTick);
}

void Doorbell::look(const QString& address)
{
    Bell& bell = m_bells.at(address);
    bell.question.reset();
    bell.search = std::make_unique<MachineSearch>(m_station, bell.person.host, [this, address](const Machine& machine) {
        if (machine.addresses.isEmpty())
            m_plan.silent(address, now());
        else
            ask(m_bells.at(address), machine);
    });
}

/// Once: the next question comes soon enough.
void Doorbell::ask(Bell& bell, const Machine& machine)
{
    const auto count = static_cast<unsigned>(machine.addresses.size());
    const Endpoint daemon = m_station.daemonAt(machine.addresses.at(bell.tries % count));
    bell.question = std::make_unique<Question>(
        daemon, m_station.request(Kind::LookUp, bell.person), 1,
        [this, address = bell.person.address(), machine, daemon](const Question::Outcome& outcome) {
            onAnswer(address, machine, daemon, outcome.response);
        });
}

void Doorbell::onAnswer(const QString& address, const Machine& machine, const Endpoint& daemon,
                        const std::optional<Response>& response)
{
    Bell& bell = m_bells.at(address);
    if (!response) {
        ++bell.tries;
        m_plan.silent(address, now());
        return;
    }
    m_plan.answered(address);
    const auto caller = response->answer == Answer::Success ? destination(response->address, machine, daemon.address)
                                                            : std::optional<Endpoint>();
    if (caller) {
        onInvited(address, {*caller, daemon, response->id});
    } else {
        bell.known = {};
        withdraw(address);
    }
}

void Doorbell::onInvited(const QString& address, const Invitation& invitation)
{
    Bell& bell = m_bells.at(address);
    if (m_events.isBusy(address))
        return;
    if (m_events.isCalled(address))
        return m_events.accepted(bell.person, invitation);
    if (bell.known == invitation || (bell.prompt.isEmpty() && bell.rung != 0 && now() - bell.rung < kQuiet))
        return;
    bell.known = invitation;
    if (!bell.prompt.isEmpty())
        return;
    bell.rung = now();
    bell.prompt = QStringLiteral("call-%1").arg(++m_prompts);
    wire::PromptOpened prompt;
    prompt.prompt = bell.prompt;
    prompt.kind = wire::PromptKind::Invitation;
    prompt.title = Texts::tr("%1 wants to talk").arg(address);
    prompt.text = Texts::tr("Everyone on the way can read what is said, and nobody proves who they are.");
    prompt.subject = address;
    m_outlet.send(prompt);
}

} // namespace jackdaw::talk
