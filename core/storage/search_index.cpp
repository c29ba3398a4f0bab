// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/search_index.h"

#include <sqlite3.h>

#include "core/storage/database.h"
#include "core/text/search_words.h"

namespace jackdaw {

namespace {

using TakeToken = int (*)(void* context, int flags, const char* token, int size, int begin, int end);

// It has no state: FTS5 is given the address of something that lives as long as the program.
constexpr int kStateless = 0;

int create(void*, const char**, int, Fts5Tokenizer** made)
{
    *made = reinterpret_cast<Fts5Tokenizer*>(const_cast<int*>(&kStateless));
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) { }

int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size, TakeToken take)
{
    int code = SQLITE_OK;
    splitWords({text, static_cast<size_t>(size)}, [&](std::string_view word, int begin, int end) {
        code = take(context, 0, word.data(), static_cast<int>(word.size()), begin, end);
        return code == SQLITE_OK;
    });
    return code;
}

fts5_api* interfaceOf(sqlite3* handle)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

/// sender_marks(address, name): a blank and a word for each that there is.
void senderMarks(sqlite3_context* context, int count, sqlite3_value** values)
{
    std::string marks;
    for (int i = 0; i < count; ++i) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[i]));
        if (text && *text != 0)
            marks += ' ' + senderMark({text, static_cast<size_t>(sqlite3_value_bytes(values[i]))});
    }
    sqlite3_result_text(context, marks.c_str(), static_cast<int>(marks.size()), SQLITE_TRANSIENT);
}

} // namespace

std::string senderMark(std::string_view name)
{
    // FNV-1a: the words it is made of, so that case and accents make no difference.
    uint32_t hash = 2166136261U;
    const auto feed = [&hash](unsigned char byte) { hash = (hash ^ byte) * 16777619U; };
    splitWords(name, [&feed](std::string_view word, int, int) {
        for (const char byte : word)
            feed(static_cast<unsigned char>(byte));
        feed(0);
        return true;
    });
    constexpr const char* kDigits = "0123456789abcdefghijklmnopqrstuv";
    std::string mark = "s";
    for (int shift = 30; shift >= 0; shift -= 5)
        mark += kDigits[(hash >> static_cast<unsigned>(shift)) & 31U];
    return mark;
}

int registerSearch(sqlite3* handle)
{
    fts5_api* api = interfaceOf(handle);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    const int code = api->xCreateTokenizer(api, "jackdaw", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return code;
    return sqlite3_create_function_v2(handle, "sender_marks", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      &senderMarks, nullptr, nullptr, nullptr);
}

// Without columnsize the index is a tenth smaller; only bm25() would want it.
#define JACKDAW_MARKS(row)                                                                                             \
    "'c' || " row ".conversation || ' a' || (SELECT account FROM conversation WHERE id = " row ".conversation)"        \
    " || coalesce(' d' || strftime('%Y%m%d', " row ".time / 1000, 'unixepoch'), '')"                                   \
    " || CASE WHEN instr(" row ".text, '://') OR instr(" row ".entities, '\"link\"') THEN ' l' ELSE '' END"            \
    " || CASE WHEN instr(" row ".entities, '\"image\"') OR instr(" row ".entities, '\"file\"') THEN ' f' ELSE '' END"  \
    " || CASE WHEN " row ".direction = 1 THEN ' o' ELSE '' END"                                                        \
    " || sender_marks(" row ".sender, " row ".sender_name)"
#define JACKDAW_ADD                                                                                                    \
    "INSERT INTO message_search (rowid, text, marks) SELECT m.id, m.text, " JACKDAW_MARKS("m") " FROM message m "
#define JACKDAW_TAKE                                                                                                   \
    "INSERT INTO message_search (message_search, rowid, text, marks) SELECT 'delete', m.id, m.text, " JACKDAW_MARKS(   \
        "m") " FROM message m "

const char* const kCreateSearchIndex
    = "CREATE VIRTUAL TABLE message_search USING fts5(text, marks, content='', columnsize=0, tokenize='jackdaw')";
const char* const kFillSearchIndex = JACKDAW_ADD "ORDER BY m.id";
const char* const kDropSearchIndex = "DROP TABLE IF EXISTS message_search";

Result<void> addToSearch(Database& database, MessageId message)
{
    return database.prepare(JACKDAW_ADD "WHERE m.id = ?").bind(message).run();
}

Result<void> takeFromSearch(Database& database, MessageId message)
{
    return database.prepare(JACKDAW_TAKE "WHERE m.id = ?").bind(message).run();
}

Result<bool> takeIfOther(Database& database, MessageId message, const QString& text, const QString& entities)
{
    Result<void> taken = database.prepare(JACKDAW_TAKE "WHERE m.id = ?1 AND (m.text IS NOT ?2 OR m.entities IS NOT ?3)")
                             .bind(message, text, entities)
                             .run();
    if (!taken)
        return taken.error();
    return database.changes() > 0;
}

Result<void> takeConversationFromSearch(Database& database, ConversationId conversation)
{
    return database.prepare(JACKDAW_TAKE "WHERE m.conversation = ?").bind(conversation).run();
}

Result<void> addConversationToSearch(Database& database, ConversationId conversation)
{
    return database.prepare(JACKDAW_ADD "WHERE m.conversation = ?").bind(conversation).run();
}

} // namespace jackdaw
