// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/blist_ops.h"

#include <purple.h>

#include "protocols/purple/presence.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

PurpleBuddy* buddyOf(PurpleBlistNode* node)
{
    return node && PURPLE_BLIST_NODE_IS_BUDDY(node) ? PURPLE_BUDDY(node) : nullptr;
}

/// Called for every change, also while the list is filled: keep it short.
void changed(PurpleBuddy* buddy)
{
    Session* session = Session::of(purple_buddy_get_account(buddy));
    if (!session)
        return;
    const QString address = session->normalised(purple_buddy_get_name(buddy));
    session->roster().changed(address);
    session->presence().changed(address);
}

void updated(PurpleBuddyList* /*list*/, PurpleBlistNode* node)
{
    if (PurpleBuddy* buddy = buddyOf(node))
        changed(buddy);
}

void removed(PurpleBuddyList* /*list*/, PurpleBlistNode* node)
{
    if (PurpleBuddy* buddy = buddyOf(node))
        changed(buddy);
}

} // namespace

void installBlistOps()
{
    static PurpleBlistUiOps ops{};
    ops.update = updated;
    ops.remove = removed;
    // A renamed group reaches us only as the saving of what is in it.
    ops.save_node = [](PurpleBlistNode* node) { updated(nullptr, node); };
    ops.remove_node = [](PurpleBlistNode*) {};
    ops.save_account = [](PurpleAccount*) {};
    purple_blist_set_ui_ops(&ops);
}

} // namespace jackdaw::purple
