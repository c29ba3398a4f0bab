// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "app/command_line.h"
#include "core/base/profile.h"
#include "core/link/process_link.h"
#include "core/link/supervisor.h"

namespace jackdaw::app {

/// Where the hosts are and how patient the program is with them; tests have less time than people.
struct Surroundings {
    QStringList hostFolders; ///< with the hosts' descriptions; the first that has a host wins
    ProcessLinkLimits links;
    SupervisorLimits supervisor;

    /// As installed, or as built.
    static Surroundings ofProgram();
};

/// The one composition: profile, core, control socket, window. Lives as long as the program. Main thread.
class Program final : public QObject {
    Q_OBJECT
public:
    /// `profile` is created and locked by the caller.
    Program(const CommandLine& line, const Profile& profile, const Surroundings& surroundings);
    ~Program() override;

    /// Opens the profile, then shows the window.
    void start();

Q_SIGNALS:
    /// The user has left, or the profile could not be opened: all is saved and the event loop may end.
    void left(int exitCode);

private:
    void onOpened();
    void makeWindow();
    void onRefused(const Error& error);
    void raiseWindow();
    /// Unless what the user has written cannot be stored: then he is asked.
    void leaveIfSaved();
    /// Nobody can be asked any more: what cannot be stored is said.
    void leaveNow();
    void leave(int exitCode);

    class Parts;
    std::unique_ptr<Parts> m_parts;
    CommandLine m_line;
    bool m_leaving = false;
};

} // namespace jackdaw::app
