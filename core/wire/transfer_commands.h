// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files: offering, taking, stopping. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Offers a file to a person, or to a room where the network can. Answer: transfer.ended, and transfer.progress
/// before it; where it is not to go directly but would, transfer.asked first.
struct SendFile {
    static constexpr QLatin1StringView kType{"transfer.send"};

    QString id; ///< the transfer is known by it
    ConversationKind kind = ConversationKind::Direct;
    QString to;
    QString file;        ///< name of the file in the spool folder
    QString name;        ///< what the other side is told it is called
    qint64 size = 0;     ///< in bytes
    bool direct = false; ///< it may show the user's network address to the other side

    friend bool operator==(const SendFile&, const SendFile&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("to", self.to);
        visit("file", self.file);
        visit("name", self.name);
        visit("size", self.size);
        visit("direct", self.direct);
    }
};

/// Takes what transfer.offered offered. Answer: transfer.ended, and transfer.progress before it.
struct AcceptTransfer {
    static constexpr QLatin1StringView kType{"transfer.accept"};

    QString transfer;
    QString file; ///< name of the file in the spool folder to be written; it does not exist yet

    friend bool operator==(const AcceptTransfer&, const AcceptTransfer&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("file", self.file);
    }
};

/// Refuses an offer, or stops a transfer. Answer: transfer.ended.
struct CancelTransfer {
    static constexpr QLatin1StringView kType{"transfer.cancel"};

    QString transfer;

    friend bool operator==(const CancelTransfer&, const CancelTransfer&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
    }
};

/// Answers transfer.asked. Where there is no other way, a file that may not go directly is stopped. Answer:
/// transfer.ended, and transfer.progress before it.
struct AllowTransfer {
    static constexpr QLatin1StringView kType{"transfer.allow"};

    QString transfer;
    bool direct = false; ///< it may show the user's network address to the other side

    friend bool operator==(const AllowTransfer&, const AllowTransfer&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("transfer", self.transfer);
        visit("direct", self.direct);
    }
};

} // namespace jackdaw::wire
