// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <memory>
#include <vector>

#include "core/wire/prompt_events.h"

// libpurple's results are typedefs of unnamed structs and cannot be declared ahead.
#include <purple.h>

namespace jackdaw::purple {

/// The rows and buttons of libpurple's search results (purple_notify_searchresults) while they are shown. Main thread.
class SearchTable {
public:
    /// Takes `results`, and frees them when it goes; `data` is handed to the buttons.
    SearchTable(PurpleConnection* connection, PurpleNotifySearchResults* results, void* data);
    ~SearchTable();
    SearchTable(const SearchTable&) = delete;
    SearchTable& operator=(const SearchTable&) = delete;

    /// Fills columns, rows and rowActions. Buttons without a callback are left out.
    void describe(wire::PromptOpened& prompt) const;
    /// The rows as they are shown.
    static QList<wire::PromptRow> rowsOf(const PurpleNotifySearchResults* results);
    /// Rows that came later; those beyond what is shown are dropped. Copied: libpurple's own stay its own.
    void append(const PurpleNotifySearchResults* results);
    int count() const { return int(m_rows.size()); }

    /// Calls the button's callback with the row. False when either does not exist, or the connection has gone.
    bool act(const QString& action, int row) const;

private:
    using Row = std::unique_ptr<GList, void (*)(GList*)>;

    PurpleConnection* m_connection;
    PurpleNotifySearchResults* m_results;
    void* m_data;
    std::vector<Row> m_rows;
};

} // namespace jackdaw::purple
