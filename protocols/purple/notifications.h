// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
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

    /// Is shown every notice first; what it takes (true) opens no prompt. Title and text are plain.
    using Filter = std::function<bool(const QString& title, const QString& text)>;
    void setFilter(Filter filter);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
