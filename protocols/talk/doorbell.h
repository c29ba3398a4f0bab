// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <map>

#include "protocols/host/backend.h"
#include "protocols/talk/look_up_plan.h"
#include "protocols/talk/question.h"
#include "protocols/talk/station.h"

namespace jackdaw::talk {

/// Somebody's invitation, as their daemon has it.
struct Invitation {
    Endpoint caller;
    Endpoint daemon;
    quint32 id = 0;

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// Notices who calls, by asking the daemons of all who may, and asks the user about it: once for each invitation.
class Doorbell {
public:
    /// Between two prompts about the same person; whoever rings more often is not heard.
    static constexpr int kQuiet = 30000; ///< milliseconds

    struct Events {
        std::function<bool(const QString&)>
            isBusy; ///< a conversation with that address stands: they are not asked about
        std::function<bool(const QString&)> isCalled; ///< the user calls them: no need to ask
        std::function<void(const Person&, const Invitation&)> accepted;
    };

    Doorbell(host::Outlet& outlet, Station& station, Events events);

    void watch(const Person& person);
    void forget(const Person& person);
    /// The user's answer, where the question was one of these.
    void handle(const wire::AnswerPrompt& answer);
    /// There is nothing to ask about them any more.
    void withdraw(const QString& address);

private:
    struct Bell {
        Person person;
        std::unique_ptr<MachineSearch> search;
        std::unique_ptr<Question> question;
        unsigned tries = 0; ///< so many of the machine's addresses gave no answer
        Invitation known;   ///< asked about, or refused
        QString prompt;     ///< that is open
        qint64 rung = 0;    ///< when the last one was opened; 0: never
    };

    void tickIn(int milliseconds);
    void tick();
    void look(const QString& address);
    void ask(Bell& bell, const Machine& machine);
    void onAnswer(const QString& address, const Machine& machine, const Endpoint& daemon,
                  const std::optional<Response>& response);
    void onInvited(const QString& address, const Invitation& invitation);

    host::Outlet& m_outlet;
    Station& m_station;
    Events m_events;
    LookUpPlan m_plan;
    std::map<QString, Bell> m_bells;
    int m_prompts = 0;
    bool m_ticking = false;
    host::Timers m_timers;
};

} // namespace jackdaw::talk
