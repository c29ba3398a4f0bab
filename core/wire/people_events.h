// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Profiles, pictures, attention, privacy, mail. Included by events.h.

#pragma once

#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::wire {

/// One line of what a network tells of a person.
struct ProfileItem {
    QString label;
    RichText value;
    bool heading = false; ///< `label` is the title of what follows

    friend bool operator==(const ProfileItem&, const ProfileItem&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("label", self.label);
        visit("value", self.value);
        visit("heading", self.heading);
    }
};

/// A mail that waits in a mailbox of the account.
struct Mail {
    QString from;
    QString subject;
    QString link; ///< where to read it; may be empty

    friend bool operator==(const Mail&, const Mail&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("from", self.from);
        visit("subject", self.subject);
        visit("link", self.link);
    }
};

/// What the network knows of a person.
struct ProfileReceived {
    static constexpr QLatin1StringView kType{"profile.received"};

    QString re; ///< empty: nobody asked by profile.get; what the user chose elsewhere has brought it
    QString address;
    QList<ProfileItem> items;
    QString picture; ///< name of a file in the spool folder; may be empty

    friend bool operator==(const ProfileReceived&, const ProfileReceived&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("address", self.address);
        visit("items", self.items);
        visit("picture", self.picture);
    }
};

/// A person's picture.
struct PictureChanged {
    static constexpr QLatin1StringView kType{"picture.changed"};

    QString address;
    QString file; ///< name in the spool folder; empty: none

    friend bool operator==(const PictureChanged&, const PictureChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("file", self.file);
    }
};

/// Somebody asks for the user's attention.
struct AttentionReceived {
    static constexpr QLatin1StringView kType{"attention.received"};

    QString from;
    QString text; ///< what they did, as one sentence

    friend bool operator==(const AttentionReceived&, const AttentionReceived&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("from", self.from);
        visit("text", self.text);
    }
};

/// Who may reach the user, whole: after sign-on where the network keeps it, and at each change.
struct PrivacyChanged {
    static constexpr QLatin1StringView kType{"privacy.changed"};

    PrivacyMode mode = PrivacyMode::Unknown;
    QStringList allowed;
    QStringList blocked;

    friend bool operator==(const PrivacyChanged&, const PrivacyChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("mode", self.mode);
        visit("allowed", self.allowed);
        visit("blocked", self.blocked);
    }
};

/// Mail waits in the account's mailbox.
struct MailChanged {
    static constexpr QLatin1StringView kType{"mail.changed"};

    int count = 0;
    QList<Mail> mails; ///< the newest; may be fewer

    friend bool operator==(const MailChanged&, const MailChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("count", self.count);
        visit("mails", self.mails);
    }
};

} // namespace jackdaw::wire
