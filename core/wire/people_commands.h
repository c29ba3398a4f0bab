// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Profiles, pictures, moods, privacy, and what the user is to others. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Asks what the network knows of a person. Answer: profile.received or command.failed.
struct GetProfile {
    static constexpr QLatin1StringView kType{"profile.get"};

    QString id;
    QString address; ///< of a buddy, or of anybody
    QString room;    ///< when `address` is the nick of a participant

    friend bool operator==(const GetProfile&, const GetProfile&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("room", self.room);
    }
};

/// The user's own picture. Answer: command.done or command.failed.
struct SetPicture {
    static constexpr QLatin1StringView kType{"picture.set"};

    QString id;
    QString file; ///< name in the spool folder; empty: none

    friend bool operator==(const SetPicture&, const SetPicture&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("file", self.file);
    }
};

/// The name others are shown for the user. Answer: command.done or command.failed.
struct SetAlias {
    static constexpr QLatin1StringView kType{"alias.set"};

    QString id;
    QString alias;

    friend bool operator==(const SetAlias&, const SetAlias&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("alias", self.alias);
    }
};

/// The user's own mood. Answer: command.done or command.failed.
struct SetMood {
    static constexpr QLatin1StringView kType{"mood.set"};

    QString id;
    QString mood; ///< one of account.signed-on's; empty: none
    QString text;

    friend bool operator==(const SetMood&, const SetMood&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("mood", self.mood);
        visit("text", self.text);
    }
};

/// Asks for somebody's attention. Answer: command.failed if it cannot be asked.
struct SendAttention {
    static constexpr QLatin1StringView kType{"attention.send"};

    QString id;
    QString to;
    QString attention; ///< one of account.signed-on's

    friend bool operator==(const SendAttention&, const SendAttention&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("to", self.to);
        visit("attention", self.attention);
    }
};

/// Who may reach the user. Answer: privacy.changed or command.failed.
struct SetPrivacy {
    static constexpr QLatin1StringView kType{"privacy.set"};

    QString id;
    PrivacyMode mode = PrivacyMode::Everybody;

    friend bool operator==(const SetPrivacy&, const SetPrivacy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("mode", self.mode);
    }
};

/// Puts an address on the list for privacy mode `listed`, or takes it off. Answer: privacy.changed or command.failed.
struct AllowBuddy {
    static constexpr QLatin1StringView kType{"buddy.allow"};

    QString id;
    QString address;
    bool allowed = true;

    friend bool operator==(const AllowBuddy&, const AllowBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("allowed", self.allowed);
    }
};

/// Changes the password on the server. Answer: command.done or command.failed.
struct ChangePassword {
    static constexpr QLatin1StringView kType{"account.change-password"};

    QString id;
    QString password; ///< the present one
    QString newPassword;

    friend bool operator==(const ChangePassword&, const ChangePassword&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("password", self.password);
        visit("newPassword", self.newPassword);
    }
};

/// Removes the account from the server. Answer: command.failed, or command.done and then account.signed-off.
struct Unregister {
    static constexpr QLatin1StringView kType{"account.unregister"};

    QString id;

    friend bool operator==(const Unregister&, const Unregister&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

} // namespace jackdaw::wire
