// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/contract/hosts_under_test.h"

namespace jackdaw::test {

namespace {

wire::SignOn signOn(const char* protocol, const char* username, const char* password)
{
    wire::SignOn command;
    command.protocol = QString::fromUtf8(protocol);
    command.username = QString::fromUtf8(username);
    command.password = QString::fromUtf8(password);
    return command;
}

HostUnderTest echo()
{
    HostUnderTest host;
    host.name = "echo";
    host.command = {QStringLiteral("jackdaw-host-echo"), {}};
    host.protocol = QStringLiteral("echo");
    host.failing = signOn("echo", "ana@echo.example", "wrong");
    host.works = signOn("echo", "ana@echo.example", "right");
    host.somebody = QStringLiteral("alice@echo.example");
    return host;
}

HostUnderTest python()
{
    HostUnderTest host;
    host.name = "python";
    host.command
        = {QStringLiteral(JACKDAW_PYTHON),
           {qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/protocols/example/example_host.py")}};
    host.protocol = QStringLiteral("parrot");
    host.failing = signOn("parrot", "ana", "wrong");
    host.works = signOn("parrot", "ana", "right");
    host.somebody = QStringLiteral("parrot@example.net");
    host.sandboxed = false;
    return host;
}

HostUnderTest purple()
{
    HostUnderTest host;
    host.name = "purple";
    host.command = {QStringLiteral("jackdaw-host-purple"), {}};
    host.protocol = QStringLiteral("irc");
    // The discard port, where nobody listens.
    host.failing = signOn("irc", "ana@127.0.0.1", "");
    host.failing.options = {{QStringLiteral("port"), 9}};
    return host;
}

HostUnderTest talk()
{
    HostUnderTest host;
    host.name = "talk";
    host.command = {QStringLiteral("jackdaw-host-talk"), {}};
    host.protocol = QStringLiteral("talk");
    // The discard port, where no daemon listens.
    host.failing = signOn("talk", "ana", "");
    host.failing.options = {{QStringLiteral("port"), 9}};
    return host;
}

} // namespace

std::vector<HostUnderTest> hostsUnderTest()
{
    return {echo(), python(), purple(), talk()};
}

} // namespace jackdaw::test
