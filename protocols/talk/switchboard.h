// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <deque>
#include <map>

#include "protocols/talk/call.h"
#include "protocols/talk/conversation.h"
#include "protocols/talk/doorbell.h"

namespace jackdaw::talk {

/// Everybody the account talks with, calls, or is called by: messages to lines, and back.
class Switchboard {
public:
    static constexpr size_t kMaximumLines = 32;    ///< calls and conversations at a time
    static constexpr size_t kMaximumWaiting = 100; ///< messages for somebody who is being rung

    Switchboard(host::Outlet& outlet, Station& station);

    void handle(const wire::SendMessage& command, const Person& person);
    void handle(const wire::AnswerPrompt& command) { m_doorbell.handle(command); }
    /// They may call.
    void expect(const Person& person) { m_doorbell.watch(person); }
    /// Hangs up, and hears nothing of them any more.
    void drop(const Person& person);
    /// Hangs up everywhere.
    void close();

private:
    struct Message {
        QString id;
        QByteArray bytes;
    };
    struct Line {
        Person person;
        std::deque<Message> waiting;
        std::unique_ptr<Call> call;
        std::unique_ptr<Connector> pickUp;
        std::unique_ptr<Conversation> conversation;
    };

    void ring(Line& line);
    void pickUp(const Person& person, const Invitation& invitation);
    void findNobody(const Person& person, const Invitation& invitation);
    void connectLine(Line& line, Descriptor stream);
    void say(const Line& line, const QString& text);
    void hangUp(const QString& address, const QString& problem);
    void report(const QString& message, wire::SendState state, const QString& problem = {});
    void setPresence(const QString& address, wire::Presence presence, const QString& message = {});
    void tell(const QString& text);

    host::Outlet& m_outlet;
    Station& m_station;
    std::map<QString, Line> m_lines; ///< by address
    Doorbell m_doorbell;
    qint64 m_serial = 0;
    int m_notices = 0;
};

} // namespace jackdaw::talk
