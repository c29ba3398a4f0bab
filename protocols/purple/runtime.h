// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QStringList>

namespace jackdaw::purple {

/// libpurple itself, from core init to core quit. Its state is global: one Runtime in a process, ever.
/// Keeps it away from the session bus, from the user's home and from everything it would do by itself: replying,
/// going away, idling, reconnecting, logging, asking routers. What it writes lands in the private folder.
class Runtime {
public:
    struct Setup {
        QString folder;      ///< private; empty: nothing can be written (describing)
        QStringList plugins; ///< files to load
        bool systemBus = false;
    };

    explicit Runtime(const Setup& setup);
    /// Quits libpurple, which closes what is still connected.
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// The name by which libpurple knows us; accounts are enabled for it.
    static constexpr const char* kUi = "jackdaw";
};

} // namespace jackdaw::purple
