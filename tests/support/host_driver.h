// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Plays the core to a real host program: sends commands, expects events, and says what did arrive when one is missing.

#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "core/wire/codec.h"
#include "core/wire/frames.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

/// How a host is started. JACKDAW_HOST_PREFIX in the environment is put before it ("valgrind -q", "gdb -ex run
/// --args").
struct HostCommand {
    QString program; ///< absolute, or beside the hosts of this build
    QStringList arguments;
};

class HostDriver {
public:
    static constexpr int kPatience = 20000; ///< milliseconds; the machine may be busy

    explicit HostDriver(const HostCommand& command);
    /// Kills the host.
    ~HostDriver();

    /// What to put before the program when it starts, such as a command that enters a namespace.
    void startBehind(const QStringList& words) { m_prefix = words; }
    void start();
    /// start(), hello and its answer.
    wire::HelloBack startAndGreet();

    /// For a network that takes longer than kPatience by its own rules; milliseconds.
    void waitAtMost(int patience) { m_patience = patience; }

    void send(const wire::Command& command);
    void sendRaw(const QByteArray& bytes);
    void closeInput() { m_process.closeWriteChannel(); }

    /// The first event of that kind that the predicate takes and that nobody has taken yet. When there is none in time,
    /// the test fails, what did arrive is printed, and an empty event returned.
    template <typename Event>
    Event expect(const std::function<bool(const Event&)>& matches = [](const Event&) { return true; })
    {
        Event result;
        const bool found
            = waitFor([&] { return take(matches, result) || hasEndedWithNothingLeft(); }, m_patience) && m_lastTaken;
        if (!found)
            ADD_FAILURE() << "no " << Event::kType.data() << " came\n" << transcript();
        m_lastTaken = false;
        return result;
    }

    /// Whether one has come and waits to be taken.
    template <typename Event>
    bool has()
    {
        readFrames();
        return std::ranges::any_of(m_events, [](const auto& event) { return std::holds_alternative<Event>(event); });
    }

    /// Nothing of that kind has come by the time a ping is answered.
    template <typename Event>
    void expectNone(const std::function<bool(const Event&)>& matches = [](const Event&) { return true; })
    {
        ping();
        expectNoneLeft(matches);
    }

    /// Nothing of that kind has come so far.
    template <typename Event>
    void expectNoneLeft(const std::function<bool(const Event&)>& matches = [](const Event&) { return true; })
    {
        Event result;
        if (take(matches, result))
            ADD_FAILURE() << "unexpected " << Event::kType.data() << "\n" << transcript();
        m_lastTaken = false;
    }

    void ping();
    /// The host ends by itself: its exit code, or -1 by a signal; the test fails when it does not.
    int expectEnd();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }
    QByteArray standardError();
    /// The account's private folder.
    QString folder() const { return m_folder.path() + QStringLiteral("/private"); }
    /// The frames that came, as they came, and standard error.
    std::string transcript();

private:
    void readFrames();
    bool hasEndedWithNothingLeft();

    template <typename Event>
    bool take(const std::function<bool(const Event&)>& matches, Event& result)
    {
        readFrames();
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const auto* event = std::get_if<Event>(&m_events[i]);
            if (event == nullptr || !matches(*event))
                continue;
            result = *event;
            m_events.removeAt(i);
            m_lastTaken = true;
            return true;
        }
        return false;
    }

    HostCommand m_command;
    QStringList m_prefix;
    QTemporaryDir m_folder;
    QProcess m_process;
    wire::FrameReader m_reader;
    QList<wire::Event> m_events; ///< not taken yet
    QByteArrayList m_transcript;
    QByteArray m_standardError;
    bool m_lastTaken = false;
    int m_pings = 0;
    int m_patience = kPatience;
};

} // namespace jackdaw::test
