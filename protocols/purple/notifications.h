// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <memory>

#include "protocols/purple/prompts.h"

using PurpleNotifyUserInfo = struct _PurpleNotifyUserInfo;

namespace jackdaw::purple {

/// What libpurple wants to tell (PurpleNotifyUiOps) as prompts: messages as Notice, formatted texts and what is known
/// of a person as Page, search results as Table, web addresses as Link; nothing is opened here. Mail is no question: it
/// goes to onMail(). Main thread; one per process while it lives. Destroy it before purple_core_quit.
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

    /// Is given every web address that is to be opened; what it takes (true) opens no prompt.
    void onLink(std::function<bool(const QString& link)> take);

    /// Hears how much mail waits, each time the network says so.
    void onMail(std::function<void(const wire::MailChanged& mail)> receive);

    /// Is given what the network knows of a person; what it takes (true) opens no prompt.
    using ProfileTaker = std::function<bool(const char* who, PurpleNotifyUserInfo* info)>;
    void onProfile(ProfileTaker take);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
