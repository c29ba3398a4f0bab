// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <map>

#include "protocols/echo/faults.h"
#include "protocols/echo/files.h"
#include "protocols/echo/people.h"
#include "protocols/echo/rooms.h"
#include "protocols/echo/talk.h"

namespace jackdaw::echo {

/// What can be asked of the echo network by writing to somebody: "/away Lunch" or "!away Lunch". The table in
/// script.cpp is the list; "/help" sends it.
class Script {
public:
    Script(host::Outlet& outlet, host::Timers& timers, Talk& talk, People& people, Rooms& rooms, Files& files,
           const Faults& faults);

    /// False when the text is no command.
    bool perform(const wire::SendMessage& command);
    /// The answer to a prompt that a command opened; false when it is none of them.
    bool handle(const wire::AnswerPrompt& answer);
    /// What is done with a row of a table that a command opened; false when it is none of them.
    bool handle(const wire::ActOnRow& act);

    void setOwnStatus(const wire::SetStatus& status) { m_ownStatus = status; }

    /// The certificate that untrusted servers present.
    static wire::CertificateInfo certificate(const QString& server);

private:
    struct Command {
        const wire::SendMessage& message;
        QString words; ///< what follows the name
        int number(int otherwise) const { return words.isEmpty() ? otherwise : words.section(u' ', 0, 0).toInt(); }
    };
    using Deed = void (Script::*)(const Command&);
    struct Entry {
        Deed deed;
        const char* help;
        bool reportsState = false; ///< the deed says how far the message came
    };
    static const std::map<QString, Entry>& table();

    void help(const Command& command);
    void changePresence(const Command& command, wire::Presence presence);
    void online(const Command& command) { changePresence(command, wire::Presence::Available); }
    void away(const Command& command) { changePresence(command, wire::Presence::Away); }
    void busy(const Command& command) { changePresence(command, wire::Presence::Busy); }
    void offline(const Command& command) { changePresence(command, wire::Presence::Offline); }
    void alias(const Command& command);
    void unfriend(const Command& command);

    void type(const Command& command);
    void rich(const Command& command);
    void notice(const Command& command);
    void twice(const Command& command);
    void delayed(const Command& command);
    void elsewhere(const Command& command);
    void big(const Command& command);
    void flood(const Command& command);
    void acked(const Command& command);
    void status(const Command& command);

    void fail(const Command& command);
    void unconfirmed(const Command& command);
    void slow(const Command& command);
    void lose(const Command&) { }

    void ask(const Command& command);
    void askForm(const Command& command);
    void askPage(const Command& command);
    void askTable(const Command& command);
    void askLink(const Command& command);
    void mail(const Command& command);
    void choose(const Command& command);
    void tell(const Command& command);
    void verify(const Command& command);
    void authorise(const Command& command);
    void file(const Command& command);
    void liar(const Command& command);
    void invite(const Command& command);
    void withdraw(const Command& command);

    void enter(const Command& command);
    void leave(const Command& command);
    void nick(const Command& command);
    void topic(const Command& command);
    void kick(const Command& command);
    void mention(const Command& command);

    void overrule(const Command& command);
    void drop(const Command& command);
    void replace(const Command& command);

    wire::MessageReceived answer(const Command& command, const QString& text) const;
    void openPrompt(const Command& command, wire::PromptOpened prompt);
    void endBy(wire::ErrorKind kind, const QString& text);

    host::Outlet& m_outlet;
    host::Timers& m_timers;
    Talk& m_talk;
    People& m_people;
    Rooms& m_rooms;
    Files& m_files;
    const Faults& m_faults;
    wire::SetStatus m_ownStatus;
    std::map<QString, std::pair<wire::PromptOpened, wire::SendMessage>> m_prompts; ///< with what asked for them
    int m_promptCount = 0;
};

} // namespace jackdaw::echo
