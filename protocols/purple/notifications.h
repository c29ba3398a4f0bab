// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "protocols/purple/prompts.h"

namespace jackdaw::purple {

/// What libpurple wants to tell (PurpleNotifyUiOps) as Notice prompts of plain text. Nothing is opened, no address is
/// called. Main thread; one per process while it lives. Destroy it before purple_core_quit.
class Notifications {
public:
    explicit Notifications(Prompts& prompts);
    ~Notifications();
    Notifications(const Notifications&) = delete;
    Notifications& operator=(const Notifications&) = delete;

    /// For PurpleCoreUiOps.ui_init: sets the ops in libpurple.
    void install();

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
