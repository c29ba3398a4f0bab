// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw {

/// What could be saved of a damaged database.
struct Salvaged {
    qint64 rows = 0; ///< of all tables
    qint64 messages = 0;
    qint64 accounts = 0; ///< that were lost, as far as something is left that belonged to them
};

/// Copies every row that can still be read from `damaged` to `fresh`, a database with the newest schema and no rows
/// that nobody has open. Pages that cannot be read are jumped over; rows that refer to lost ones go, so that all
/// references hold. Messages whose conversation was lost get another: with the buddy they came from where they say it,
/// else a room of recovered messages. Conversations whose account was lost are kept as those of a removed one. Contacts
/// whose group was lost, and buddies whose contact was, get another. Where the first page cannot be read, `firstPage`,
/// a copy of it, takes its place. `damaged`, its log included, is read and not written. All or nothing: where `fresh`
/// cannot be written, nothing is saved. Nothing is taken from another program's database. Blocks; any thread.
Salvaged salvage(const QString& damaged, const QString& fresh, const QByteArray& firstPage = {});

} // namespace jackdaw
