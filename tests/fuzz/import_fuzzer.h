// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>

#include "core/import/batcher.h"
#include "core/import/log_clock.h"

namespace jackdaw::imports {

inline constexpr qint64 kFuzzNow = 1'767'225'600'000; ///< 2026-01-01
inline constexpr qsizetype kLongestMessage = 65536;

/// What every message of another program is held to.
inline void checkEntry(const LogEntry& entry)
{
    const wire::RichText& body = entry.body;
    if (body.text.isEmpty() || body.text.size() > kLongestMessage || body.entities.size() > 1000)
        std::abort();
    if (entry.time < LogClock::kEarliest || entry.time > kFuzzNow)
        std::abort();
    for (const wire::Entity& entity : body.entities) {
        if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > body.text.size())
            std::abort();
    }
}

/// Reads a log, and once more from behind each of its first entries: the rest must be the same number of messages.
template <typename Reader>
void fuzzLog(const QByteArray& bytes, const Reader& reader, bool isRoom, const QString& file)
{
    const auto read = [&](const LogPlace& from, const EntrySink& sink) {
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        LogClock clock({logStart(file).value_or(LogStart{}), kFuzzNow - 1000, kFuzzNow, QTimeZone::utc()});
        LogContext context;
        context.isRoom = isRoom;
        context.names.addMine(QStringLiteral("ana"));
        return reader(device, clock, context, from, sink);
    };
    QList<LogPlace> places;
    const LogOutcome whole = read({}, [&places](LogEntry&& entry, const LogPlace& after) {
        checkEntry(entry);
        if (!places.isEmpty() && after.offset < places.last().offset)
            std::abort();
        places.append(after);
        return true;
    });
    if (whole.entries != places.size() || whole.place.offset > bytes.size())
        std::abort();
    for (const LogPlace& place : places.mid(0, 3)) {
        int count = 0;
        read(place, [&count](LogEntry&& entry, const LogPlace&) {
            checkEntry(entry);
            return ++count < 1000;
        });
    }
}

} // namespace jackdaw::imports
