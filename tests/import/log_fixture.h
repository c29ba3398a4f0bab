// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QBuffer>
#include <QTimeZone>

#include "core/import/html_log.h"
#include "core/import/text_log.h"

namespace jackdaw::imports {

inline QString str(const char* text)
{
    return QString::fromUtf8(text);
}

inline qint64 utc(const char* text)
{
    return QDateTime::fromString(str(text), Qt::ISODate).toMSecsSinceEpoch();
}

/// One log, read as the importer reads it.
struct ReadLog {
    QList<LogEntry> entries;
    QList<LogPlace> places; ///< behind each
    LogOutcome outcome;

    QStringList texts() const
    {
        QStringList all;
        for (const LogEntry& entry : entries)
            all.append(entry.body.text);
        return all;
    }
};

struct LogSource {
    const char* file = "2012-07-03.174059+0200CEST.html";
    const char* written = "2012-07-03T20:00:00Z";
    const char* zone = "Europe/Madrid";
    LogPlace from = {};
    LogContext context = {};
};

inline ReadLog readLog(const QByteArray& bytes, LogSource source = {})
{
    ReadLog result;
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    LogClock clock({logStart(str(source.file)).value_or(LogStart{}), utc(source.written), utc("2026-01-01T00:00:00Z"),
                    QTimeZone(source.zone)});
    const EntrySink sink = [&result](LogEntry&& entry, const LogPlace& after) {
        result.entries.append(std::move(entry));
        result.places.append(after);
        return true;
    };
    const bool isText = QByteArrayView(source.file).endsWith(".txt");
    result.outcome = isText ? readTextLog(device, clock, source.context, source.from, sink)
                            : readHtmlLog(device, clock, source.context, source.from, sink);
    return result;
}

} // namespace jackdaw::imports
