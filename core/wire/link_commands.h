// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The first frames, and the question whether the host lives. Included by commands.h.

#pragma once

#include "core/wire/types.h"
#include "core/wire/version.h"

namespace jackdaw::wire {

/// The first frame. A host whose major version differs answers with its own hello and ends.
struct Hello {
    static constexpr QLatin1StringView kType{"hello"};

    int version = kVersionMajor;
    int minor = kVersionMinor;
    QString folder;             ///< the account's private folder (0700); empty when only described
    QString locale;             ///< POSIX name, for texts a network library translates
    QStringList pluginFolders;  ///< of the user's own plugins, which they said yes to
    QStringList withoutPlugins; ///< files of plugins that are switched off

    friend bool operator==(const Hello&, const Hello&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("version", self.version);
        visit("minor", self.minor);
        visit("folder", self.folder);
        visit("locale", self.locale);
        visit("pluginFolders", self.pluginFolders);
        visit("withoutPlugins", self.withoutPlugins);
    }
};

/// Asks what the host can speak. Answer: protocols.described. Needs no sign-on.
struct DescribeProtocols {
    static constexpr QLatin1StringView kType{"protocols.describe"};

    QString id;

    friend bool operator==(const DescribeProtocols&, const DescribeProtocols&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

/// Any frame is life; this asks for one. Answer: pong.
struct Ping {
    static constexpr QLatin1StringView kType{"ping"};

    QString id;

    friend bool operator==(const Ping&, const Ping&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

} // namespace jackdaw::wire
