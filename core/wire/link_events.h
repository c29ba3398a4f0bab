// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host says of itself and of the commands it was given. Included by events.h.

#pragma once

#include "core/wire/types.h"
#include "core/wire/version.h"

namespace jackdaw::wire {

/// The host's first frame.
struct HelloBack {
    static constexpr QLatin1StringView kType{"hello"};

    int version = kVersionMajor;
    int minor = kVersionMinor;
    QString name;           ///< of the host program
    bool sandboxed = false; ///< it has given up what it does not need
    QString sandboxProblem; ///< where it has not: what does not hold and why, in technical words

    friend bool operator==(const HelloBack&, const HelloBack&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("version", self.version);
        visit("minor", self.minor);
        visit("name", self.name);
        visit("sandboxed", self.sandboxed);
        visit("sandboxProblem", self.sandboxProblem);
    }
};

/// What the host can speak.
struct ProtocolsDescribed {
    static constexpr QLatin1StringView kType{"protocols.described"};

    QString re;
    QList<ProtocolInfo> protocols;

    friend bool operator==(const ProtocolsDescribed&, const ProtocolsDescribed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("protocols", self.protocols);
    }
};

/// Answers ping.
struct Pong {
    static constexpr QLatin1StringView kType{"pong"};

    QString re;

    friend bool operator==(const Pong&, const Pong&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
    }
};

/// A command with an id could not be carried out.
struct CommandFailed {
    static constexpr QLatin1StringView kType{"command.failed"};

    QString re;
    ErrorKind kind = ErrorKind::Other;
    QString text;

    friend bool operator==(const CommandFailed&, const CommandFailed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("kind", self.kind);
        visit("text", self.text);
    }
};

/// A command with an id was carried out, where the network says so.
struct CommandDone {
    static constexpr QLatin1StringView kType{"command.done"};

    QString re;

    friend bool operator==(const CommandDone&, const CommandDone&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
    }
};

} // namespace jackdaw::wire
