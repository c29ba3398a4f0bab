// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/arguments.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace jackdaw::control {

namespace {

Error usage(const QString& text)
{
    return Error{ErrorCode::Invalid, text, {}};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const QStringList& flags, const QStringList& valued)
{
    Arguments result;
    bool options = true;
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!options || !word.startsWith(QLatin1StringView("--"))) {
            result.m_positions.append(word);
            continue;
        }
        if (word == QLatin1StringView("--")) {
            options = false;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            result.m_options[name].append(QString());
        } else if (valued.contains(name)) {
            if (equals < 0 && i + 1 >= words.size())
                return usage(QCoreApplication::translate("Control", "Option --%1 needs a value.").arg(name));
            result.m_options[name].append(equals < 0 ? words.at(++i) : word.mid(equals + 1));
        } else {
            return usage(QCoreApplication::translate("Control", "There is no option %1 here.").arg(word));
        }
    }
    return result;
}

Result<std::optional<qint64>> Arguments::number(const QString& option) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 value = this->value(option).toLongLong(&ok);
    if (!ok || value < 1 || value > kLargestNumber) {
        return usage(QCoreApplication::translate("Control", "--%1 takes a whole number from 1 to %2.")
                         .arg(option)
                         .arg(kLargestNumber));
    }
    return std::optional<qint64>(value);
}

Result<QVariantMap> parseAssignments(const QStringList& words)
{
    QVariantMap map;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return usage(QCoreApplication::translate("Control", "\"%1\" should be KEY=VALUE.").arg(word));
        }
        map.insert(word.left(equals), word.mid(equals + 1));
    }
    return map;
}

} // namespace jackdaw::control
