// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <functional>

#include "core/conversations/message_rows.h"
#include "core/storage/database.h"

namespace jackdaw::bench {

struct ArchiveSize {
    qint64 messages = 1'000'000;
    qint64 conversations = 500;
    qint64 contacts = 10'000;
};

inline constexpr quint64 kSeed = 20'261'122;

/// Fills an empty database with people and what they said over six years, the same each time. The first conversation
/// is the longest, the last ones have a few messages.
Result<void> makeArchive(Database& database, const ArchiveSize& size);

/// The messages of an archive one after the other, oldest first; false: no more of them, please.
void forEachMessage(const ArchiveSize& size, const std::function<bool(const MessageRow&)>& take);

} // namespace jackdaw::bench
