// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// PurpleConversationUiOps: text to the messages, members to the rooms.

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

Rooms* roomsOf(PurpleConversation* conversation)
{
    Session* session = Session::of(conversation);
    return session ? &session->rooms() : nullptr;
}

void write(PurpleConversation* conversation, const char* who, const char* /*alias*/, const char* html,
           PurpleMessageFlags flags, time_t time)
{
    if (Session* session = Session::of(conversation))
        session->messages().written(conversation, who, html, flags, time);
}

void addUsers(PurpleConversation* conversation, GList* users, gboolean /*newArrivals*/)
{
    Rooms* rooms = roomsOf(conversation);
    if (!rooms)
        return;
    for (auto* user : each<PurpleConvChatBuddy>(users))
        rooms->participantChanged(conversation, toQString(user->name));
}

void renameUser(PurpleConversation* conversation, const char* from, const char* to, const char* /*alias*/)
{
    if (Rooms* rooms = roomsOf(conversation))
        rooms->participantRenamed(conversation, toQString(from), toQString(to));
}

void removeUsers(PurpleConversation* conversation, GList* users)
{
    Rooms* rooms = roomsOf(conversation);
    if (!rooms)
        return;
    for (const auto* user : each<const char>(users))
        rooms->participantChanged(conversation, toQString(user));
}

void updateUser(PurpleConversation* conversation, const char* user)
{
    if (Rooms* rooms = roomsOf(conversation))
        rooms->participantChanged(conversation, toQString(user));
}

/// Its name is gone already: only the pointer says which it was.
void destroyed(PurpleConversation* conversation)
{
    if (Rooms* rooms = roomsOf(conversation))
        rooms->destroyed(conversation);
}

} // namespace

void installMessageOps()
{
    static PurpleConversationUiOps ops{};
    ops.destroy_conversation = destroyed;
    ops.write_conv = write;
    ops.chat_add_users = addUsers;
    ops.chat_rename_user = renameUser;
    ops.chat_remove_users = removeUsers;
    ops.chat_update_user = updateUser;
    ops.has_focus = [](PurpleConversation*) -> gboolean { return FALSE; };
    purple_conversations_set_ui_ops(&ops);
}

} // namespace jackdaw::purple
