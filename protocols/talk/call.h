// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>

#include "protocols/talk/connector.h"
#include "protocols/talk/question.h"
#include "protocols/talk/station.h"

namespace jackdaw::talk {

/// Rings somebody until they answer: an invitation waits at the own daemon, theirs shows it on their terminal, again
/// every half minute, four times. Whoever has called us meanwhile is answered instead. Invitations are taken back when
/// it ends.
class Call {
public:
    static constexpr int kRingWait = 30000; ///< milliseconds; RING_WAIT of <protocols/talkd.h>
    static constexpr int kRings = 4;

    struct Outcome {
        Descriptor stream; ///< to them; empty: they cannot be had
        QString problem;   ///< then one sentence why
    };
    /// Once, never from within the constructor; may destroy the call.
    using Done = std::function<void(Outcome)>;

    Call(Station& station, Person person, Done done);
    ~Call();
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

private:
    void lookUp();
    void onLookedUp(const Question::Outcome& outcome);
    void pickUp(const Endpoint& caller, quint32 invitation);
    void ring();
    bool listen();
    void announce();
    void onAnnounced(const Question::Outcome& outcome);
    void onKnock();
    void withdraw();

    Request request(Kind kind, quint32 id) const;
    Endpoint theirDaemon() const { return m_station.daemonAt(m_machine.addresses.at(m_address)); }
    QString machineName() const;
    QString problemOf(Answer answer) const;
    QString noDaemon(bool own) const;
    void finish(Outcome outcome);
    void fail(const QString& problem);

    Station& m_station;
    Person m_person;
    Done m_done;
    quint32 m_process; ///< so that no daemon takes this call for an earlier one, which waited elsewhere
    std::unique_ptr<MachineSearch> m_search;
    Machine m_machine;
    qsizetype m_address = 0; ///< of the machine's, which is being tried
    std::unique_ptr<Question> m_question;
    std::unique_ptr<Connector> m_connector;
    Descriptor m_listener;
    Watch m_knock;
    quint32 m_ownAddress = 0; ///< as they reach it
    quint32 m_ownId = 0;      ///< of the invitation at the own daemon; 0: none
    quint32 m_theirId = 0;    ///< of the announcement at theirs
    int m_rings = 0;
    host::Timers m_timers;
};

} // namespace jackdaw::talk
