// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Connecting, the user's own availability, signing off. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Connects, once; the host ends after account.signed-off or account.failed. Answer: progress events, then
/// account.signed-on or account.failed.
struct SignOn {
    static constexpr QLatin1StringView kType{"account.sign-on"};

    QString protocol;
    QString username;    ///< with its name parts, as ProtocolInfo joins them
    QString password;    ///< never logged, never in argv or environment
    QVariantMap options; ///< by ProtocolInfo's keys; what is missing has its default
    Presence presence = Presence::Available;
    QString statusMessage;
    Time idleSince = 0;
    QList<RosterEntry> roster;      ///< for networks that keep no contact list
    QMap<QString, QString> trusted; ///< host name to sha256 of the certificate the user accepted
    bool registers = false;         ///< makes the account on the server first; its form comes as a prompt
    QList<StoredSetting> stored;    ///< what setting.stored gave us
    QString alias;                  ///< the name others are shown
    QString picture;                ///< name in the spool folder
    QString mood;
    QString moodText;
    /// For networks that keep no list of their own; unknown: as the network has it.
    PrivacyMode privacy = PrivacyMode::Unknown;
    QStringList allowed;
    QStringList blocked;
    /// Of the people in `stored`, those whose picture we have not, or no longer: what is known of it is void.
    QStringList pictureless;

    friend bool operator==(const SignOn&, const SignOn&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("protocol", self.protocol);
        visit("username", self.username);
        visit("password", self.password);
        visit("options", self.options);
        visit("presence", self.presence);
        visit("statusMessage", self.statusMessage);
        visit("idleSince", self.idleSince);
        visit("roster", self.roster);
        visit("trusted", self.trusted);
        visit("registers", self.registers);
        visit("stored", self.stored);
        visit("alias", self.alias);
        visit("picture", self.picture);
        visit("mood", self.mood);
        visit("moodText", self.moodText);
        visit("privacy", self.privacy);
        visit("allowed", self.allowed);
        visit("blocked", self.blocked);
        visit("pictureless", self.pictureless);
    }
};

/// Signs off cleanly. Answer: account.signed-off.
struct SignOff {
    static constexpr QLatin1StringView kType{"account.sign-off"};

    friend bool operator==(const SignOff&, const SignOff&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& /*self*/, Visitor& /*visit*/)
    {
    }
};

/// The user's own availability.
struct SetStatus {
    static constexpr QLatin1StringView kType{"status.set"};

    Presence presence = Presence::Available;
    QString message;
    Time idleSince = 0;

    friend bool operator==(const SetStatus&, const SetStatus&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("presence", self.presence);
        visit("message", self.message);
        visit("idleSince", self.idleSince);
    }
};

} // namespace jackdaw::wire
