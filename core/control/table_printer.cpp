// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/table_printer.h"

#include <cstdio>

namespace jackdaw::control {

namespace {

constexpr int kWidest = 60;

bool isHarmful(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}

QString plain(const QJsonValue& value)
{
    QString text;
    if (value.isObject())
        text = value.toObject().value(QLatin1StringView("text")).toString();
    else if (value.isBool())
        text = value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    else if (!value.isNull() && !value.isArray())
        text = value.toVariant().toString();
    for (QChar& character : text) {
        if (isHarmful(character))
            character = QLatin1Char(' ');
    }
    return text;
}

void putLine(const QString& line)
{
    puts(line.toUtf8().constData());
}

} // namespace

void TablePrinter::setColumns(const QJsonArray& names)
{
    for (const auto& name : names)
        m_columns.append(name.toString());
}

void TablePrinter::add(const QJsonObject& row)
{
    if (m_columns.isEmpty()) {
        QStringList parts{plain(row.value(QLatin1StringView("kind")))};
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QString text = plain(it.value());
            if (it.key() != QLatin1StringView("kind") && !text.isEmpty())
                parts.append(it.key() + QLatin1Char('=') + text);
        }
        putLine(parts.join(QLatin1Char(' ')));
        return;
    }
    QStringList cells;
    for (const QString& column : m_columns)
        cells.append(plain(row.value(column)));
    m_rows.append(cells);
}

void TablePrinter::print()
{
    if (m_rows.isEmpty())
        return;
    QStringList heads;
    for (const QString& column : m_columns)
        heads.append(column.toUpper());
    m_rows.prepend(heads);
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), std::min<qsizetype>(row.at(column).size(), kWidest));
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            line += row.at(column).left(kWidest).leftJustified(widths.at(column)) + QStringLiteral("  ");
        putLine(line + row.last());
    }
    m_rows.clear();
}

} // namespace jackdaw::control
