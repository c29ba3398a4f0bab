// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/ids.h"

namespace jackdaw {

using TransferId = Id<struct TransferTag>;

enum class TransferState {
    Preparing, ///< of ours: it is being copied to where the network takes it from
    Asking,    ///< of ours: it waits to know whether the other side may see the user's network address
    Offered,   ///< waits for whom it is offered to
    Running,
    Keeping, ///< all is here, and on its way to its folder
    Done,
    Failed,
    Refused,
    Cancelled,
};

/// A file on its way in or out, or one that was.
struct Transfer {
    TransferId id;
    AccountId account;
    bool incoming = false;
    QString peer;     ///< address
    QString peerName; ///< what to show
    QString name;     ///< what the file is called: of an incoming one as it may be written (file_name.h)
    qint64 size = -1; ///< bytes; -1: not known
    qint64 done = 0;  ///< bytes
    qint64 speed = 0; ///< bytes a second, as of late; 0: not known
    TransferState state = TransferState::Offered;
    QString path;          ///< where it is, once it is done; of ours where it was taken from
    QString error;         ///< a sentence, in Failed
    bool direct = false;   ///< of an offer, or while asking: it shows the user's network address to the other side
    bool otherWay = false; ///< while asking: it can go without, which takes longer
    bool stranger = false; ///< the other side is not in the contact list

    friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// Nothing more happens to it.
bool isOver(TransferState state);

/// Seconds until it is done at this speed; -1: not known.
qint64 secondsLeft(const Transfer& transfer);

/// control.md's names.
QString nameOf(TransferState state);

} // namespace jackdaw
