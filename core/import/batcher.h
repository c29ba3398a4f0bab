// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/history_source.h"

namespace jackdaw::imports {

/// Gathers the entries of one log into batches. One thread at a time.
class Batcher {
public:
    /// So many entries, or so many characters of text, share a transaction.
    static constexpr qsizetype kMostEntries = 1000;
    static constexpr qsizetype kMostText = qsizetype(512) * 1024;

    Batcher(const BatchSink& sink, const QString& log, const LogPlace& from)
        : m_sink(sink)
        , m_batch{log, from, from, {}}
    {
    }

    /// False: no more.
    bool add(LogEntry&& entry, const LogPlace& after)
    {
        m_text += entry.body.text.size();
        m_batch.entries.append(std::move(entry));
        m_batch.to = after;
        return (m_batch.entries.size() < kMostEntries && m_text < kMostText) || flush();
    }

    /// The log ends at `place`.
    bool finish(const LogPlace& place)
    {
        if (m_batch.to == place && m_batch.entries.isEmpty())
            return true;
        m_batch.to = place;
        return flush();
    }

private:
    bool flush()
    {
        LogBatch next{m_batch.log, m_batch.to, m_batch.to, {}};
        m_text = 0;
        const bool goesOn = m_sink(std::move(m_batch));
        m_batch = std::move(next);
        return goesOn;
    }

    const BatchSink& m_sink;
    LogBatch m_batch;
    qsizetype m_text = 0;
};

} // namespace jackdaw::imports
