// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The names of enum values on the wire and in `jackdaw ctl`. Position is value; append only.

#pragma once

#include <array>

#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::wire {

template <typename Enum>
inline constexpr auto kNames = nullptr;

template <>
inline constexpr auto kNames<EntityKind> = std::to_array<const char*>({"unknown", "bold", "italic", "underline",
                                                                       "strike", "code", "code-block", "quote", "link",
                                                                       "mention", "image", "colour", "spoiler",
                                                                       "file"});
template <>
inline constexpr auto kNames<Presence> = std::to_array<const char*>({"unknown", "offline", "invisible", "busy", "away",
                                                                     "available"});
template <>
inline constexpr auto
    kNames<ErrorKind> = std::to_array<const char*>({"other", "network", "server", "authentication", "certificate",
                                                    "encryption", "settings", "name-taken", "banned", "replaced",
                                                    "host-crashed", "host-hung", "host-incompatible", "host-missing"});
template <>
inline constexpr auto kNames<ConversationKind> = std::to_array<const char*>({"direct", "room"});
template <>
inline constexpr auto kNames<TypingState> = std::to_array<const char*>({"none", "typing", "paused"});
template <>
inline constexpr auto kNames<SendState> = std::to_array<const char*>({"failed", "sent", "delivered", "read",
                                                                      "unconfirmed"});
template <>
inline constexpr auto kNames<TransferOutcome> = std::to_array<const char*>({"failed", "done", "refused", "cancelled"});
template <>
inline constexpr auto kNames<MenuKind> = std::to_array<const char*>({"account", "buddy", "room", "participant"});
template <>
inline constexpr auto kNames<PrivacyMode> = std::to_array<const char*>({"unknown", "everybody", "contacts", "listed",
                                                                        "not-blocked", "nobody"});
template <>
inline constexpr auto
    kNames<RoomAction> = std::to_array<const char*>({"unknown", "set-topic", "invite", "configure", "destroy", "kick",
                                                     "ban", "unban", "give-voice", "take-voice", "make-half-operator",
                                                     "take-half-operator", "make-operator", "take-operator",
                                                     "make-member", "take-member", "make-owner", "take-owner"});
template <>
inline constexpr auto kNames<RoomList> = std::to_array<const char*>({"unknown", "banned", "members", "operators",
                                                                     "owners"});
template <>
inline constexpr auto kNames<MessageKind> = std::to_array<const char*>({"text", "action", "notice", "system"});
template <>
inline constexpr auto kNames<Role> = std::to_array<const char*>({"none", "participant", "voice", "half-operator",
                                                                 "operator", "owner"});
template <>
inline constexpr auto kNames<PromptKind> = std::to_array<const char*>({"notice", "form", "choice", "certificate",
                                                                       "authorisation", "invitation", "password",
                                                                       "page", "table", "link"});
template <>
inline constexpr auto kNames<FieldKind> = std::to_array<const char*>({"text", "password", "multiline", "integer",
                                                                      "boolean", "choice", "list", "label", "image",
                                                                      "account", "host", "file", "save-file",
                                                                      "folder"});
template <>
inline constexpr auto kNames<Feature> = std::to_array<const char*>(
    {"unknown",       "rooms",          "room-directory",   "room-topic",
     "invitations",   "nicknames",      "typing",           "server-roster",
     "authorisation", "aliases",        "groups",           "status-messages",
     "invisible",     "busy",           "blocking",         "formatting",
     "delivery",      "multiline",      "offline-messages", "files",
     "room-files",    "profiles",       "pictures",         "public-alias",
     "moods",         "attention",      "privacy",          "password-change",
     "registration",  "configure-room", "bookmarks",        "slash-commands",
     "menus",         "unregistration"});

template <typename Enum>
QString nameOf(Enum value)
{
    const auto index = static_cast<size_t>(value);
    return QString::fromLatin1(index < kNames<Enum>.size() ? kNames<Enum>[index] : kNames<Enum>[0]);
}

/// The value of that name; the enum's first value where there is none.
template <typename Enum>
Enum valueOf(QStringView name)
{
    for (size_t i = 0; i < kNames<Enum>.size(); ++i) {
        if (name == QLatin1StringView(kNames<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

} // namespace jackdaw::wire
