// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>
#include <deque>
#include <functional>

#include "protocols/host/timers.h"
#include "protocols/talk/descriptor.h"
#include "protocols/talk/line_reader.h"

namespace jackdaw::talk {

/// A stream to somebody who has answered: what they type, and what they are typed.
class Conversation {
public:
    static constexpr int kGreetingPatience = 15000;           ///< milliseconds until their edit characters have come
    static constexpr int kRest = 20000;                       ///< milliseconds after which a line without an end is one
    static constexpr qsizetype kMaximumBacklog = 1024 * 1024; ///< bytes they have not read

    struct Events {
        std::function<void()> opened; ///< they are there
        std::function<void(const QString&)> line;
        std::function<void(bool)> typing;
        std::function<void(const QString& message)> sent; ///< all of it is with the network
        /// The other side has gone. Last; may destroy the conversation.
        std::function<void()> ended;
    };

    /// None of the events comes from within a call of the conversation's functions.
    Conversation(Descriptor stream, Events events);

    bool isOpen() const { return m_reader.isOpen(); }
    /// false: they do not read what waits already.
    bool send(const QString& message, const QByteArray& bytes);

    struct Unsent {
        QString message;
        bool begun; ///< a part of it is with the network
    };
    /// What was not sent, in order.
    QList<Unsent> unsent() const;

private:
    struct Outgoing {
        QString message;
        QByteArray bytes;
        qsizetype written = 0;
    };

    void read();
    void tellLines();
    void tellTyping();
    void write();
    void wantToWrite();
    void end();

    Descriptor m_stream;
    Events m_events;
    LineReader m_reader;
    std::deque<Outgoing> m_out;
    qsizetype m_backlog = 0;
    qint64 m_toldTyping = 0; ///< when, in milliseconds; 0: nothing stands in their line
    Watch m_readable;
    Watch m_writable;
    host::Timers m_greeting;
    host::Timers m_rest;
};

} // namespace jackdaw::talk
