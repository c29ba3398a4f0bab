// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <optional>

#include "protocols/host/timers.h"
#include "protocols/talk/datagram.h"
#include "protocols/talk/descriptor.h"

namespace jackdaw::talk {

/// One request to a daemon, sent again until it is answered. It has a socket of its own: an answer does not say what it
/// answers, so the port it comes to must. What is not from that daemon and of that kind is not heard.
class Question {
public:
    static constexpr int kPatience = 2000; ///< milliseconds for each try

    struct Outcome {
        std::optional<Response> response; ///< none: no daemon answered
        quint32 ownAddress = 0;           ///< by which the daemon's machine reaches this one
    };
    /// Once, never from within the constructor; may destroy the question.
    using Done = std::function<void(const Outcome&)>;

    Question(const Endpoint& daemon, Request request, int tries, Done done);

    /// Sends it once, without waiting for an answer.
    static void tell(const Endpoint& daemon, Request request);

private:
    void send();
    void receive();
    void finish(const std::optional<Response>& response);

    Descriptor m_socket;
    Watch m_watch;
    host::Timers m_timers;
    QByteArray m_datagram;
    Kind m_kind;
    quint32 m_ownAddress = 0;
    int m_tries;
    Done m_done;
};

} // namespace jackdaw::talk
