// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QStringList>
#include <optional>

#include "core/wire/types.h"

namespace jackdaw {

/// How links of one scheme are read, as a host's file says (protocols/README.md).
struct UriRule {
    QString scheme;   ///< lower case, without the colon
    QString protocol; ///< ProtocolInfo::id
    wire::ConversationKind kind = wire::ConversationKind::Direct;
    QString pattern; ///< of what follows the colon, whole; its named groups are UriTarget's fields
    QString prefix;  ///< stands before the address where the link leaves it out
};

/// Whom or what a link leads to. All of it is a stranger's word: ask before acting on it.
struct UriTarget {
    QString protocol;
    wire::ConversationKind kind = wire::ConversationKind::Direct;
    QString address;
    QString server;   ///< the network it is on, where the link names one; empty: that of any account
    QString password; ///< of a room
    QString text;     ///< a message to begin with

    friend bool operator==(const UriTarget&, const UriTarget&) = default;
};

/// The first rule that fits decides. None: no rule fits, the link is longer than any sensible one, or it hides control
/// characters. Pure.
std::optional<UriTarget> readUri(const QList<UriRule>& rules, const QString& uri);

/// The schemes of some rules, each once. Pure.
QStringList schemesOf(const QList<UriRule>& rules);

} // namespace jackdaw
