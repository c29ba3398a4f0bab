// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/delivery.h"

namespace jackdaw {

bool isWaiting(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending;
}

bool mayBeRetried(MessageState state)
{
    return state == MessageState::Failed || state == MessageState::Unconfirmed;
}

bool advances(MessageState from, MessageState to)
{
    switch (to) {
    case MessageState::Failed:
        return from == MessageState::Sending || from == MessageState::Sent || from == MessageState::Unconfirmed;
    case MessageState::Unconfirmed:
        return from == MessageState::Sending;
    default:
        return from != MessageState::Failed && (from < to || from == MessageState::Unconfirmed);
    }
}

MessageState stateOf(wire::SendState state)
{
    switch (state) {
    case wire::SendState::Sent:
        return MessageState::Sent;
    case wire::SendState::Delivered:
        return MessageState::Delivered;
    case wire::SendState::Read:
        return MessageState::Read;
    case wire::SendState::Unconfirmed:
        return MessageState::Unconfirmed;
    case wire::SendState::Failed:
        break;
    }
    return MessageState::Failed;
}

} // namespace jackdaw
