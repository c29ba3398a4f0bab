// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace jackdaw::control {

/// Rows as an aligned table on standard output. With no columns every row is printed as it comes, as "key: value".
/// Control characters in what networks sent are shown, not obeyed: a terminal is not theirs to drive.
class TablePrinter {
public:
    void setColumns(const QJsonArray& names);
    void add(const QJsonObject& row);
    void print();

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace jackdaw::control
