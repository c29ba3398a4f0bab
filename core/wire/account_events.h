// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How a connection comes and goes, and what the network says of the user. Included by events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// One step of the sign-on.
struct Progress {
    static constexpr QLatin1StringView kType{"account.progress"};

    QString text;
    int step = 0;
    int steps = 0;

    friend bool operator==(const Progress&, const Progress&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("text", self.text);
        visit("step", self.step);
        visit("steps", self.steps);
    }
};

/// The connection stands; the roster follows.
struct SignedOn {
    static constexpr QLatin1StringView kType{"account.signed-on"};

    QString address; ///< the account's own bare address on the network
    QString name;    ///< how the network calls the user
    QList<Feature> features;
    int maximumBytes = 0; ///< of one message's text; 0 is no limit
    QList<Choice> moods;
    QList<Choice> attentions; ///< ways to ask for attention

    friend bool operator==(const SignedOn&, const SignedOn&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("features", self.features);
        visit("maximumBytes", self.maximumBytes);
        visit("moods", self.moods);
        visit("attentions", self.attentions);
    }
};

/// The last event after account.sign-off.
struct SignedOff {
    static constexpr QLatin1StringView kType{"account.signed-off"};

    friend bool operator==(const SignedOff&, const SignedOff&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& /*self*/, Visitor& /*visit*/)
    {
    }
};

/// The last event of a host that could not connect or lost its connection.
struct Failed {
    static constexpr QLatin1StringView kType{"account.failed"};

    ErrorKind kind = ErrorKind::Other;
    QString text;    ///< one sentence, or empty: the core has one for every kind
    QString details; ///< the network's own words
    QString link;    ///< a page where the user can do what this connection cannot; may be empty

    friend bool operator==(const Failed&, const Failed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("kind", self.kind);
        visit("text", self.text);
        visit("details", self.details);
        visit("link", self.link);
    }
};

/// The account that sign-on was to make exists now on its server. The sign-on goes on, and may still fail.
struct Registered {
    static constexpr QLatin1StringView kType{"account.registered"};

    friend bool operator==(const Registered&, const Registered&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& /*self*/, Visitor& /*visit*/)
    {
    }
};

/// The server has another password for the account, by a way of the protocol's own and not account.change-password.
struct PasswordChanged {
    static constexpr QLatin1StringView kType{"account.password-changed"};

    QString password; ///< never logged

    friend bool operator==(const PasswordChanged&, const PasswordChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("password", self.password);
    }
};

/// The network changed the user's own status.
struct OwnStatusChanged {
    static constexpr QLatin1StringView kType{"status.changed"};

    Presence presence = Presence::Unknown;
    QString message;

    friend bool operator==(const OwnStatusChanged&, const OwnStatusChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("presence", self.presence);
        visit("message", self.message);
    }
};

/// The server has shown another certificate than the one the user accepted for it. The authorities vouch for the new
/// one, so that nothing was asked: what the user accepted is void.
struct CertificateReplaced {
    static constexpr QLatin1StringView kType{"certificate.replaced"};

    CertificateInfo certificate; ///< the new one, which has no problems
    QString before;              ///< sha256 of the one the user accepted

    friend bool operator==(const CertificateReplaced&, const CertificateReplaced&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("certificate", self.certificate);
        visit("before", self.before);
    }
};

/// An option the protocol itself wrote, or what it keeps with a person or a room: given back at the next sign-on.
struct SettingStored {
    static constexpr QLatin1StringView kType{"setting.stored"};

    QString key;
    QVariant value;
    QString subject; ///< the address or room it belongs to; empty: the account, then it is one of its options
    ConversationKind kind = ConversationKind::Direct; ///< of the subject

    friend bool operator==(const SettingStored&, const SettingStored&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("key", self.key);
        visit("value", self.value);
        visit("subject", self.subject);
        visit("kind", self.kind);
    }
};

} // namespace jackdaw::wire
