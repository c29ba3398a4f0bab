// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/message.h"

namespace jackdaw {

QString nameOf(Direction direction)
{
    switch (direction) {
    case Direction::Incoming:
        return QStringLiteral("in");
    case Direction::Outgoing:
        return QStringLiteral("out");
    case Direction::Notice:
        break;
    }
    return QStringLiteral("notice");
}

QString nameOf(MessageState state)
{
    switch (state) {
    case MessageState::Received:
        return QStringLiteral("received");
    case MessageState::Queued:
        return QStringLiteral("queued");
    case MessageState::Sending:
        return QStringLiteral("sending");
    case MessageState::Sent:
        return QStringLiteral("sent");
    case MessageState::Delivered:
        return QStringLiteral("delivered");
    case MessageState::Read:
        return QStringLiteral("read");
    case MessageState::Failed:
        return QStringLiteral("failed");
    case MessageState::Unconfirmed:
        break;
    }
    return QStringLiteral("unconfirmed");
}

} // namespace jackdaw
