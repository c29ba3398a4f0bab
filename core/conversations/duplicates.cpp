// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/duplicates.h"

#include "core/storage/database.h"

namespace jackdaw {

namespace {

/// Some programs number their messages from 1 at every start: an id alone proves nothing, and nothing across hours.
constexpr qint64 kSameIdWithin = 60LL * 60 * 1000;
/// A room stamps what it repeats in seconds, by its own clock.
constexpr qint64 kSameTimeWithin = 5000;
/// How long a message may have been on its way when it was stored, for finding it again: milliseconds.
constexpr qint64 kClockSkew = 10LL * 60 * 1000;

Result<bool> hasRow(Statement& statement)
{
    return statement.step();
}

Result<bool> sameId(Database& database, const Message& message)
{
    if (message.direction == Direction::Outgoing) {
        // Our own, back from the network: it knows them by the id that the outbox gave.
        return hasRow(
            database.prepare("SELECT 1 FROM message WHERE conversation = ? AND network_id = ? AND direction = 1")
                .bind(message.conversation, message.networkId));
    }
    return hasRow(database
                      .prepare("SELECT 1 FROM message WHERE conversation = ? AND network_id = ? AND sender = ? "
                               "AND text = ? AND abs(time - ?) <= ?")
                      .bind(message.conversation, message.networkId, message.sender, message.body.text, message.time,
                            kSameIdWithin));
}

Result<bool> sameLine(Database& database, const Message& message, MessageId replayUntil)
{
    // Positions are arrival times: what was said at that time was stored after it, give or take the clocks.
    return hasRow(database
                      .prepare("SELECT 1 FROM message WHERE conversation = ? AND position >= ? AND id <= ? "
                               "AND sender = ? AND text = ? AND abs(time - ?) <= ?")
                      .bind(message.conversation, (message.time - kClockSkew) * 1000, replayUntil, message.sender,
                            message.body.text, message.time, kSameTimeWithin));
}

} // namespace

Result<bool> isDuplicate(Database& database, const Message& message, MessageId replayUntil)
{
    if (!message.networkId.isEmpty()) {
        Result<bool> known = sameId(database, message);
        if (!known || *known)
            return known;
    }
    if (replayUntil.isValid())
        return sameLine(database, message, replayUntil);
    return false;
}

} // namespace jackdaw
