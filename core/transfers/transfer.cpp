// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/transfer.h"

namespace jackdaw {

bool isOver(TransferState state)
{
    return state >= TransferState::Done;
}

qint64 secondsLeft(const Transfer& transfer)
{
    if (transfer.state != TransferState::Running || transfer.speed <= 0 || transfer.size < transfer.done)
        return -1;
    return (transfer.size - transfer.done + transfer.speed - 1) / transfer.speed;
}

QString nameOf(TransferState state)
{
    switch (state) {
    case TransferState::Preparing:
        return QStringLiteral("preparing");
    case TransferState::Asking:
        return QStringLiteral("asking");
    case TransferState::Offered:
        return QStringLiteral("offered");
    case TransferState::Running:
        return QStringLiteral("running");
    case TransferState::Keeping:
        return QStringLiteral("keeping");
    case TransferState::Done:
        return QStringLiteral("done");
    case TransferState::Failed:
        return QStringLiteral("failed");
    case TransferState::Refused:
        return QStringLiteral("refused");
    case TransferState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace jackdaw
