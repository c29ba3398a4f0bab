// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A person at a real server: a host of libpurple's with the driver that plays the core to it.

#pragma once

#include "tests/support/host_driver.h"
#include "tests/support/servers.h"

namespace jackdaw::test {

class Person : public HostDriver {
public:
    Person()
        : HostDriver({QStringLiteral("jackdaw-host-purple"), {}})
    {
    }

    /// Signs on and waits until it is done and the roster has come; returns its last batch.
    wire::RosterSnapshot arrive(const wire::SignOn& command);
    /// Starts to sign on, for those who will not arrive.
    void knock(const wire::SignOn& command);
    /// Signs off; the host ends in order.
    void leave();

    void say(const QString& to, const QString& text, wire::ConversationKind kind = wire::ConversationKind::Direct);
    wire::MessageReceived hear(const QString& text);
    /// Joins and waits for the list of those who are there.
    wire::ParticipantsChanged join(const QString& room, const QString& nick = {});
    wire::AddressNormalised normalise(const QString& typed,
                                      wire::ConversationKind kind = wire::ConversationKind::Direct);
    wire::PromptOpened asked(wire::PromptKind kind);
    void answer(const wire::PromptOpened& prompt, bool accepted);

private:
    int m_lastId = 0;
};

/// While it lives, hosts that are started wait seconds for a silent server, not a minute.
class Hurry {
public:
    /// Milliseconds: twice as long as a server may be silent.
    static constexpr int kTwice = 10'000;

    Hurry() { qputenv("JACKDAW_BEAT", "1"); }
    ~Hurry() { qunsetenv("JACKDAW_BEAT"); }
    Hurry(const Hurry&) = delete;
    Hurry& operator=(const Hurry&) = delete;
};

/// How to sign on to these servers; their certificate is one the user has accepted before.
wire::SignOn xmppSignOn(const ProsodyServer& server, const QString& name);
wire::SignOn ircSignOn(const NgircdServer& server, const QString& nick);

} // namespace jackdaw::test
