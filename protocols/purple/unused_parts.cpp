// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Parts of libpurple and of what it links that a host has no use for: its interface on the session bus, which numbers
// every object that there is, and calls, for which it starts GStreamer and lets strangers make it build pipelines.
// They stand in the program itself, whose symbols come before those of libraries. Ten MiB go with them for a thousand
// contacts, and two doors.

#include <glib.h>

extern "C" {

// libpurple, dbus-server.h. Without a connection it emits nothing, and pointers are looked up by nobody.
void purple_dbus_init() { }
void purple_dbus_register_pointer(gpointer /*node*/, void* /*type*/) { }
void purple_dbus_unregister_pointer(gpointer /*node*/) { }

// libpurple, mediamanager.h. No session is what it gives where a user interface takes no calls; protocols then decline.
void* purple_media_manager_create_media(void* /*manager*/, void* /*account*/, const char* /*conference*/,
                                        const char* /*who*/, gboolean /*initiator*/)
{
    return nullptr;
}
void* purple_media_manager_create_private_media(void* /*manager*/, void* /*account*/, const char* /*conference*/,
                                                const char* /*who*/, gboolean /*initiator*/)
{
    return nullptr;
}

// GStreamer, gst.h. libpurple goes on without it.
gboolean gst_init_check(int* /*argc*/, char*** /*argv*/, GError** error)
{
    if (error)
        *error = nullptr;
    return FALSE;
}
}
