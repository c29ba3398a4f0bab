// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/rows_model.h"

#include "ui/theme/words.h"

namespace jackdaw::ui {

RowsModel::RowsModel(const QStringList& columns, const QList<wire::PromptRow>& rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_rows(rows)
{
    qsizetype widest = m_columns.size();
    for (const wire::PromptRow& row : rows)
        widest = qMax(widest, row.cells.size());
    m_columns.resize(qMax(qsizetype(1), widest));
}

void RowsModel::grow(const QList<wire::PromptRow>& rows)
{
    if (rows.size() <= m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString cell = m_rows[index.row()].cells.value(index.column());
    if (role == Qt::DisplayRole)
        return isolated(oneLine(cell));
    if (role == Qt::ToolTipRole && !cell.isEmpty())
        return plainTip(cell);
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return oneLine(m_columns.value(section));
}

} // namespace jackdaw::ui
