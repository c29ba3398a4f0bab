// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The index behind search: message_search holds the words of every message under the message's id, and what can be
// filtered by as words of its own. It holds no text (contentless), so what is in it must be taken out with the very
// text it was put in with: before a message is changed or deleted. Triggers cannot do it: to them a virtual table of an
// untrusted schema is forbidden. All run on the store's thread.

#pragma once

#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/result.h"

struct sqlite3;

namespace jackdaw {

class Database;

/// The table, empty.
extern const char* const kCreateSearchIndex;
/// Everything into the empty index.
extern const char* const kFillSearchIndex;
/// The table away, whatever its state.
extern const char* const kDropSearchIndex;

/// A stored message that is not in the index goes into it.
Result<void> addToSearch(Database& database, MessageId message);
/// Before it is changed or deleted.
Result<void> takeFromSearch(Database& database, MessageId message);
/// Before it is changed, where these differ from what is stored; whether they did. Then it is to be added again.
Result<bool> takeIfOther(Database& database, MessageId message, const QString& text, const QString& entities);
/// All messages of a conversation.
Result<void> takeConversationFromSearch(Database& database, ConversationId conversation);
Result<void> addConversationToSearch(Database& database, ConversationId conversation);

// Words of the column `marks`: cN of conversation N, aN of account N, dYYYYMMDD sent on that day (UTC), what
// senderMark() makes of the sender's address and name, and:
inline constexpr const char* kLinkMark = "l"; ///< a link
inline constexpr const char* kFileMark = "f"; ///< a file, or a picture
inline constexpr const char* kOwnMark = "o";  ///< written by the user

/// A short word for a name or an address, the same for all ways to write it that search does not tell apart. Two names
/// share one in four thousand million cases.
std::string senderMark(std::string_view name);

/// Makes what the index needs known to a connection: FTS5's tokenizer "jackdaw" (core/text/search_words.h) and
/// senderMark() as sender_marks(address, name). Gives SQLite's code. Every connection that writes messages or searches
/// needs it.
int registerSearch(sqlite3* handle);

} // namespace jackdaw
