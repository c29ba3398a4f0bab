// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/search_index.h"

namespace jackdaw {

namespace {

// message.position orders a timeline; message.id grows with arrival and is what the interface calls a message by.
// message.outbox_id is what message.send called it; network_id is what others know it by.
// buddy.server_group is the group the network last said: only when that changes does the network move a contact.
// A removed account keeps its row, so that its history still says where it came from.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    protocol TEXT NOT NULL,
    username TEXT NOT NULL,
    label TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    remember_password INTEGER NOT NULL,
    options TEXT NOT NULL,
    stored TEXT NOT NULL,
    trusted TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    collapsed INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    contact_group INTEGER NOT NULL REFERENCES contact_group (id),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE buddy (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    contact INTEGER NOT NULL REFERENCES contact (id),
    address TEXT NOT NULL,
    alias TEXT NOT NULL,
    pending INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    on_server INTEGER NOT NULL,
    server_group TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (account, address)
) STRICT;
CREATE INDEX buddy_contact ON buddy (contact);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    unread INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    last_read INTEGER NOT NULL DEFAULT 0,
    last_message INTEGER NOT NULL DEFAULT 0,
    auto_join INTEGER NOT NULL DEFAULT 0,
    open INTEGER NOT NULL DEFAULT 0,
    nick TEXT NOT NULL DEFAULT '',
    draft TEXT NOT NULL DEFAULT '',
    UNIQUE (account, address)
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversation (id),
    position INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    sender TEXT NOT NULL,
    sender_name TEXT,
    text TEXT NOT NULL,
    entities TEXT,
    time INTEGER NOT NULL,
    received INTEGER NOT NULL,
    delayed INTEGER NOT NULL,
    mentions_me INTEGER NOT NULL,
    network_id TEXT,
    archive_id TEXT,
    outbox_id TEXT,
    error TEXT
) STRICT;
CREATE UNIQUE INDEX message_position ON message (conversation, position);
CREATE UNIQUE INDEX message_archive ON message (conversation, archive_id) WHERE archive_id IS NOT NULL;
CREATE INDEX message_network ON message (conversation, network_id, sender) WHERE network_id IS NOT NULL;
CREATE UNIQUE INDEX message_outbox_id ON message (outbox_id) WHERE outbox_id IS NOT NULL;
CREATE INDEX message_outbox ON message (id) WHERE state IN (1, 2, 6, 7);

CREATE TABLE own_status (
    account INTEGER PRIMARY KEY,
    presence INTEGER NOT NULL,
    message TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_status (
    presence INTEGER NOT NULL,
    message TEXT NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (presence, message)
) STRICT;
)sql";

// conversation.confirmed: not so of a room that has never let the user in. What was asked for in vain is no room yet,
// and nothing shows who is behind its address.
constexpr const char* kVersion2 = R"sql(
ALTER TABLE conversation
    ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 1;
UPDATE conversation
    SET confirmed = 0 WHERE kind = 1 AND nick = '' AND NOT EXISTS
    (SELECT 1 FROM message WHERE message.conversation = conversation.id AND message.direction = 0);
)sql";

// buddy.former_name, former_group: what its own contact was before it was merged; a group is NULL where it never was.
constexpr const char* kVersion3 = R"sql(
ALTER TABLE buddy
    ADD COLUMN former_name TEXT;
ALTER TABLE buddy
    ADD COLUMN former_group TEXT;
)sql";

// What protocols keep with people and rooms; `kind` is that of conversation, `value` a list of one in JSON.
constexpr const char* kVersion4 = R"sql(
CREATE TABLE kept_setting (
    account INTEGER NOT NULL REFERENCES account (id),
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account, kind, subject, key)
) STRICT;
)sql";

// What the user decided about files of plugins; `name` is shown while nothing loads it.
constexpr const char* kVersion5 = R"sql(
CREATE TABLE plugin_choice (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    switched_on INTEGER NOT NULL
) STRICT;
)sql";

// privacy.mode by its name on the wire; lists are JSON. untold: whom the network has still to hear of.
constexpr const char* kVersion6 = R"sql(
CREATE TABLE own_person (
    account INTEGER PRIMARY KEY REFERENCES account (id),
    alias TEXT NOT NULL,
    mood TEXT NOT NULL,
    mood_text TEXT NOT NULL
) STRICT;

CREATE TABLE privacy (
    account INTEGER PRIMARY KEY REFERENCES account (id),
    mode TEXT NOT NULL,
    allowed TEXT NOT NULL,
    blocked TEXT NOT NULL,
    untold TEXT NOT NULL
) STRICT;
)sql";

// bookmark: rooms that are remembered for networks that do not remember them.
constexpr const char* kVersion7 = R"sql(
CREATE TABLE bookmark (
    account INTEGER NOT NULL REFERENCES account (id),
    room TEXT NOT NULL,
    name TEXT NOT NULL,
    nick TEXT NOT NULL,
    joins INTEGER NOT NULL,
    PRIMARY KEY (account, room)
) STRICT;
)sql";

// buddy.network: that of somebody behind a gateway.
constexpr const char* kVersion8 = R"sql(
ALTER TABLE buddy
    ADD COLUMN network TEXT NOT NULL DEFAULT '';
)sql";

// account.registers: it is yet to be made on its server. own_person.moods: what there was to choose from at the last
// sign-on, in JSON.
constexpr const char* kVersion9 = R"sql(
ALTER TABLE account
    ADD COLUMN registers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE own_person
    ADD COLUMN moods TEXT NOT NULL DEFAULT '[]';
)sql";

// address_consent: who may see the user's network address in files; an empty address is everybody.
constexpr const char* kVersion10 = R"sql(
CREATE TABLE address_consent (
    account INTEGER NOT NULL REFERENCES account (id),
    address TEXT NOT NULL,
    PRIMARY KEY (account, address)
) STRICT;
)sql";

// imported_log: how far a log of another program was read. `log` says which among those of `source`; `wall` is where
// the clock of the log stood there.
constexpr const char* kVersion12 = R"sql(
CREATE TABLE imported_log (
    source TEXT NOT NULL,
    log TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    PRIMARY KEY (source, log)
) STRICT;
)sql";

Result<void> addSearch(Database& database)
{
    Result<void> made = database.execute(kCreateSearchIndex);
    return made ? database.execute(kFillSearchIndex) : made;
}

constexpr Migration kMigrations[] = {
    {1, [](Database& database) { return database.execute(kVersion1); }},
    {2, [](Database& database) { return database.execute(kVersion2); }},
    {3, [](Database& database) { return database.execute(kVersion3); }},
    {4, [](Database& database) { return database.execute(kVersion4); }},
    {5, [](Database& database) { return database.execute(kVersion5); }},
    {6, [](Database& database) { return database.execute(kVersion6); }},
    {7, [](Database& database) { return database.execute(kVersion7); }},
    {8, [](Database& database) { return database.execute(kVersion8); }},
    {9, [](Database& database) { return database.execute(kVersion9); }},
    {10, [](Database& database) { return database.execute(kVersion10); }},
    {11, addSearch},
    {12, [](Database& database) { return database.execute(kVersion12); }},
};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<void> migrate(Database& database)
{
    int current = 0;
    {
        Statement statement = database.prepare("PRAGMA user_version");
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        current = static_cast<int>(statement.integer(0));
    }
    const int newest = migrations().back().version;
    if (current > newest)
        return newerSchemaError(current, newest);
    if (current == newest)
        return {};
    if (Result<void> begun = database.begin(); !begun)
        return begun;
    for (const Migration& step : migrations()) {
        if (step.version <= current)
            continue;
        if (Result<void> applied = step.apply(database); !applied) {
            database.rollback();
            return applied;
        }
    }
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(newest)
        + "; PRAGMA application_id = " + QByteArray::number(kApplicationId);
    if (Result<void> set = database.execute(setVersion.constData()); !set) {
        database.rollback();
        return set;
    }
    return database.commit();
}

} // namespace jackdaw
