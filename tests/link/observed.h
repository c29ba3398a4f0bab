// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A ProcessLink over a real host process, and all it says.

#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <algorithm>
#include <optional>

#include "core/link/process_link.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

inline HostProgram echoHost()
{
    HostProgram host;
    host.name = QStringLiteral("Echo");
    host.program = qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/jackdaw-host-echo");
    return host;
}

inline HostProgram shell(const QString& script)
{
    HostProgram host;
    host.name = QStringLiteral("Shell");
    host.program = QStringLiteral("/bin/sh");
    host.arguments = QStringList{QStringLiteral("-c"), script};
    return host;
}

inline const QString kGreeting = QStringLiteral(R"(printf '{"type":"hello","version":1}\n'; )");

/// Short silences, so that a hang is found at once; long enough for a busy machine where nothing hangs.
inline ProcessLinkLimits impatient()
{
    ProcessLinkLimits limits;
    limits.pingAfter = 200;
    limits.hungAfter = 500;
    limits.killAfter = 500;
    return limits;
}

class Observed {
public:
    explicit Observed(HostProgram host, ProcessLinkLimits limits = {})
        : link(std::move(host), LinkRequest{AccountId{1}, QStringLiteral("echo"), folder.path()}, limits)
    {
        QObject::connect(&link, &Link::eventReceived, &link,
                         [this](const wire::Event& event) { events.append(event); });
        QObject::connect(&link, &Link::ended, &link, [this](const LinkEnd& how) {
            EXPECT_FALSE(end.has_value()) << "a link ends once";
            end = how;
        });
        link.start();
    }

    template <typename Event>
    bool has() const
    {
        return std::any_of(events.cbegin(), events.cend(),
                           [](const wire::Event& one) { return std::holds_alternative<Event>(one); });
    }
    bool signOn()
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("echo");
        command.username = QStringLiteral("ana@echo.example");
        command.password = QStringLiteral("secret");
        link.send(command);
        return waitFor([this] { return has<wire::SignedOn>() || end; }, 30000) && !end;
    }
    void write(const QString& text)
    {
        wire::SendMessage message;
        message.id = QStringLiteral("m1");
        message.to = QStringLiteral("bob@echo.example");
        message.body = wire::RichText(text);
        link.send(message);
    }
    bool ends(int milliseconds = 30000)
    {
        return waitFor([this] { return end.has_value(); }, milliseconds);
    }

    QTemporaryDir folder;
    QList<wire::Event> events;
    std::optional<LinkEnd> end;
    ProcessLink link;
};

} // namespace jackdaw::test
