// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/result.h"

namespace jackdaw::control {

/// The words of one command after its name: positions and --options. `--` ends the options.
class Arguments {
public:
    /// `flags` take no value, `valued` take one, either as the next word or after "=". An option given twice keeps
    /// all its values. An unknown option is an error that names it.
    static Result<Arguments> parse(const QStringList& words, const QStringList& flags, const QStringList& valued);

    const QStringList& positions() const { return m_positions; }
    QString position(int index) const { return m_positions.value(index); }
    /// The words from `index` on, joined by blanks: a message needs no quotes.
    QString rest(int index) const { return m_positions.mid(index).join(QLatin1Char(' ')); }
    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option) const { return m_options.value(option).value(0); }
    QStringList values(const QString& option) const { return m_options.value(option); }
    /// A whole number from 1 to kLargestNumber; nullopt when the option is absent.
    Result<std::optional<qint64>> number(const QString& option) const;
    /// As seconds it still fits a timer.
    static constexpr qint64 kLargestNumber = 1'000'000;

private:
    QStringList m_positions;
    QHash<QString, QStringList> m_options;
};

/// "KEY=VALUE" words to a map. Fails on a word without "=" or with an empty key.
Result<QVariantMap> parseAssignments(const QStringList& words);

} // namespace jackdaw::control
