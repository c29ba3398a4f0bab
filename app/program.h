// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "app/command_line.h"
#include "core/base/profile.h"

namespace jackdaw::app {

/// The one composition: profile, core, control socket, window. Lives as long as the program. Main thread.
class Program final : public QObject {
    Q_OBJECT
public:
    /// `profile` is created and locked by the caller.
    Program(const CommandLine& line, const Profile& profile);
    ~Program() override;

    /// Opens the profile, shows the window, runs until the user leaves. Returns the exit code.
    int run();

private:
    void onOpened();
    void onRefused(const Error& error);
    void raiseWindow();
    void leave(int exitCode);

    class Parts;
    std::unique_ptr<Parts> m_parts;
    CommandLine m_line;
    bool m_leaving = false;
};

} // namespace jackdaw::app
