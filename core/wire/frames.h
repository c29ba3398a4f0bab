// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <optional>

#include "core/wire/version.h"

namespace jackdaw::wire {

/// Cuts a byte stream into frames. Feed what the pipe gives, then take frames until there is none.
/// A frame longer than kMaximumFrame sets overflowed() for good: the stream cannot be trusted any more.
/// Empty lines are skipped. Not thread-safe.
class FrameReader {
public:
    void feed(const QByteArray& bytes);
    std::optional<QByteArray> next();
    bool overflowed() const { return m_overflowed; }
    qsizetype buffered() const { return m_buffer.size() - m_start; }

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;    ///< where the next frame begins
    qsizetype m_searched = 0; ///< no line feed before this
    bool m_overflowed = false;
};

} // namespace jackdaw::wire
