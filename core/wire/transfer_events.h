// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files on their way. Included by events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Somebody wants to send a file. Nothing of it is taken before transfer.accept.
struct TransferOffered {
    static constexpr QLatin1StringView kType{"transfer.offered"};

    QString transfer; ///< unique in this host's life, and no id of a command
    QString from;
    QString name;        ///< as the sender calls it: never a path to write to
    qint64 size = -1;    ///< in bytes as the sender says; -1: not said
    bool direct = false; ///< taking it shows the user's network address to the sender

    friend bool operator==(const TransferOffered&, const TransferOffered&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("from", self.from);
        visit("name", self.name);
        visit("size", self.size);
        visit("direct", self.direct);
    }
};

/// A file of the user's would go directly from here on, which shows their network address to the other side. It waits
/// for transfer.allow.
struct TransferAsked {
    static constexpr QLatin1StringView kType{"transfer.asked"};

    QString transfer;
    bool otherWay = false; ///< it can go another way, which takes longer

    friend bool operator==(const TransferAsked&, const TransferAsked&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("otherWay", self.otherWay);
    }
};

/// At most a few times a second.
struct TransferProgress {
    static constexpr QLatin1StringView kType{"transfer.progress"};

    QString transfer;
    qint64 done = 0;  ///< bytes
    qint64 size = -1; ///< -1: not known

    friend bool operator==(const TransferProgress&, const TransferProgress&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("done", self.done);
        visit("size", self.size);
    }
};

/// The last word of a transfer.
struct TransferEnded {
    static constexpr QLatin1StringView kType{"transfer.ended"};

    QString transfer;
    TransferOutcome outcome = TransferOutcome::Failed;
    QString text; ///< why, where it is not done

    friend bool operator==(const TransferEnded&, const TransferEnded&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("outcome", self.outcome);
        visit("text", self.text);
    }
};

} // namespace jackdaw::wire
