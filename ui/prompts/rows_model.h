// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractTableModel>

#include "core/wire/prompt_events.h"

namespace jackdaw::ui {

/// Rows of plain text under their titles.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    RowsModel(const QStringList& columns, const QList<wire::PromptRow>& rows, QObject* parent = nullptr);

    /// Takes what `rows` has more than the model.
    void grow(const QList<wire::PromptRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    QList<wire::PromptRow> m_rows;
};

} // namespace jackdaw::ui
