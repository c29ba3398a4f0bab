// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Stands in the program itself, whose symbols come before libpurple's. libpurple makes every status that a protocol
// knows for each buddy, though most buddies are offline most of the time: 2.5 KiB each with XMPP. Here a status of a
// buddy is made when somebody asks for it. All who look for one go through these two functions.

#include <dlfcn.h>
#include <purple.h>

namespace {

template <typename Function>
Function* original(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool isOfBuddy(const PurplePresence* presence)
{
    return purple_presence_get_context(presence) == PURPLE_PRESENCE_CONTEXT_BUDDY;
}

} // namespace

extern "C" {

GList* purple_prpl_get_statuses(PurpleAccount* account, PurplePresence* presence)
{
    static const auto all = original<decltype(purple_prpl_get_statuses)>("purple_prpl_get_statuses");
    return isOfBuddy(presence) ? nullptr : all(account, presence);
}

PurpleStatus* purple_presence_get_status(const PurplePresence* presence, const char* id)
{
    static const auto find = original<decltype(purple_presence_get_status)>("purple_presence_get_status");
    PurpleStatus* status = find(presence, id);
    if (status || !presence || !id || !isOfBuddy(presence))
        return status;
    PurpleStatusType* type = purple_account_get_status_type(purple_presence_get_account(presence), id);
    if (!type)
        return nullptr;
    // Const says that the question changes nothing to be seen, and it does not.
    auto* owner = const_cast<PurplePresence*>(presence);
    status = purple_status_new(type, owner);
    purple_presence_add_status(owner, status);
    return status;
}
}
