// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMap>
#include <QStringList>

#include "core/import/import_report.h"

namespace jackdaw::ui {

/// A report in numbers, and what was left out in words.
class ImportTally {
public:
    struct Count {
        qint64 taken = 0;
        qint64 known = 0;
        qint64 left = 0;
    };

    void add(const imports::ImportLine& line);

    /// Kinds of the report: "account", "contact", "room", "status", "log"; "message" for what was said in the logs.
    Count of(const QString& kind) const { return m_counts.value(kind); }
    bool isEmpty() const { return m_counts.isEmpty(); }
    /// Something would be new.
    bool hasNew() const;
    /// A line for each, with the reason; no more than somebody reads.
    const QStringList& remarks() const { return m_remarks; }

private:
    QMap<QString, Count> m_counts;
    QStringList m_remarks;
};

} // namespace jackdaw::ui
