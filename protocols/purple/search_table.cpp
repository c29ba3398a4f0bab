// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/search_table.h"

#include "protocols/purple/markup.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

/// What a person can read through; a frame holds it.
constexpr int kMostRows = 500;
/// Of all rows together and of one cell, in UTF-16 code units: less than Prompts allows, so that rows keep their count.
constexpr qsizetype kMostText = 48 * 1024;
constexpr qsizetype kMostInCell = 300;

QString plain(const void* html)
{
    return html == nullptr ? QString() : plainFromHtml(static_cast<const char*>(html));
}

GList* copyOf(const GList* cells)
{
    GList* copy = nullptr;
    for (; cells; cells = cells->next)
        copy = g_list_prepend(copy, g_strdup(static_cast<const char*>(cells->data)));
    return g_list_reverse(copy);
}

void freeCells(GList* cells)
{
    g_list_free_full(cells, g_free);
}

QString labelOf(const PurpleNotifySearchButton& button)
{
    switch (button.type) {
    case PURPLE_NOTIFY_BUTTON_LABELED:
        return plain(button.label).remove(u'_');
    case PURPLE_NOTIFY_BUTTON_CONTINUE:
        return Texts::tr("Continue");
    case PURPLE_NOTIFY_BUTTON_ADD:
        return Texts::tr("Add");
    case PURPLE_NOTIFY_BUTTON_INFO:
        return Texts::tr("Profile");
    case PURPLE_NOTIFY_BUTTON_IM:
        return Texts::tr("Write");
    case PURPLE_NOTIFY_BUTTON_JOIN:
        return Texts::tr("Join");
    case PURPLE_NOTIFY_BUTTON_INVITE:
        return Texts::tr("Invite");
    }
    return {};
}

QString nameOf(PurpleNotifySearchButtonType type, int position)
{
    switch (type) {
    case PURPLE_NOTIFY_BUTTON_CONTINUE:
        return QStringLiteral("continue");
    case PURPLE_NOTIFY_BUTTON_ADD:
        return QStringLiteral("add");
    case PURPLE_NOTIFY_BUTTON_INFO:
        return QStringLiteral("profile");
    case PURPLE_NOTIFY_BUTTON_IM:
        return QStringLiteral("write");
    case PURPLE_NOTIFY_BUTTON_JOIN:
        return QStringLiteral("join");
    case PURPLE_NOTIFY_BUTTON_INVITE:
        return QStringLiteral("invite");
    case PURPLE_NOTIFY_BUTTON_LABELED:
        break;
    }
    return QStringLiteral("action-%1").arg(position);
}

template <typename Visit>
void forEachButton(const PurpleNotifySearchResults* results, Visit visit)
{
    int position = 0;
    for (auto* l = results->buttons; l; l = l->next, ++position) {
        const auto* button = static_cast<const PurpleNotifySearchButton*>(l->data);
        if (button->callback)
            visit(*button, nameOf(button->type, position));
    }
}

} // namespace

SearchTable::SearchTable(PurpleConnection* connection, PurpleNotifySearchResults* results, void* data)
    : m_connection(connection)
    , m_results(results)
    , m_data(data)
{
    append(results);
}

SearchTable::~SearchTable()
{
    purple_notify_searchresults_free(m_results);
}

QList<wire::PromptRow> SearchTable::rowsOf(const PurpleNotifySearchResults* results)
{
    QList<wire::PromptRow> rows;
    qsizetype left = kMostText;
    for (auto* row = results->rows; row && rows.size() < kMostRows; row = row->next) {
        wire::PromptRow shown;
        for (auto* cell = static_cast<GList*>(row->data); cell; cell = cell->next) {
            shown.cells.append(plain(cell->data).simplified().left(kMostInCell));
            left -= shown.cells.back().size();
        }
        if (left < 0)
            break;
        rows.append(shown);
    }
    return rows;
}

void SearchTable::append(const PurpleNotifySearchResults* results)
{
    auto shown = rowsOf(results).size();
    for (auto* row = results->rows; row && shown > 0; row = row->next, --shown)
        m_rows.emplace_back(copyOf(static_cast<const GList*>(row->data)), &freeCells);
}

void SearchTable::describe(wire::PromptOpened& prompt) const
{
    for (auto* l = m_results->columns; l; l = l->next)
        prompt.columns.append(plain(static_cast<const PurpleNotifySearchColumn*>(l->data)->title));
    prompt.rows = rowsOf(m_results);
    forEachButton(m_results, [&prompt](const PurpleNotifySearchButton& button, const QString& name) {
        prompt.rowActions.append({name, labelOf(button)});
    });
}

bool SearchTable::act(const QString& action, int row) const
{
    if (row < 0 || row >= count() || (m_connection && !g_list_find(purple_connections_get_all(), m_connection)))
        return false;
    PurpleNotifySearchResultsCallback found = nullptr;
    forEachButton(m_results, [&](const PurpleNotifySearchButton& button, const QString& name) {
        if (name == action)
            found = button.callback;
    });
    if (!found)
        return false;
    // What is called may close the notice, and this with it.
    const Row given(copyOf(m_rows[size_t(row)].get()), &freeCells);
    found(m_connection, given.get(), m_data);
    return true;
}

} // namespace jackdaw::purple
