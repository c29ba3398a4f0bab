// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/talk/switchboard.h"

namespace jackdaw::talk {

/// BSD talk: no server but a daemon on every machine, no account but a login name, and nobody's contact list but our
/// own.
class TalkBackend final : public host::Backend {
public:
    using Backend::Backend;

    QList<wire::ProtocolInfo> describe() override;
    void signOn(const wire::SignOn& command) override;
    void signOff() override;

    void handle(const wire::SendMessage& command) override;
    void handle(const wire::AddBuddy& command) override;
    void handle(const wire::RemoveBuddy& command) override;
    void handle(const wire::AnswerPrompt& command) override;
    void handle(const wire::NormaliseAddress& command) override;
    using Backend::handle;

private:
    void findOwnHost();
    void findDaemon();
    void askDaemon();
    void begin();
    void sendRoster();
    void fail(wire::ErrorKind kind, const QString& text);

    std::optional<Person> personOf(const QString& address) const;

    wire::SignOn m_signOn;
    Station::Facts m_facts;
    std::unique_ptr<Resolution> m_resolution;
    std::unique_ptr<Question> m_question;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Switchboard> m_switchboard; ///< once signed on
};

} // namespace jackdaw::talk
