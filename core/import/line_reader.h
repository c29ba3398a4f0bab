// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace jackdaw::imports {

/// Lines of a file of any size, in bounded memory, as UTF-8. A byte order mark says that a file is UTF-16; it is
/// converted then. Offsets are always the file's own. One thread at a time; does not own the device.
class LineReader {
public:
    /// What is longer is handed out in pieces of this many bytes.
    static constexpr qsizetype kLongest = qsizetype(32) * 1024;

    /// Begins at `offset`, which offset() gave for this file before; 0 is the start.
    explicit LineReader(QIODevice& device, qint64 offset = 0);

    /// Goes on to the next line. False at the end, or where the file cannot be read any further.
    bool next();

    /// Without what ends it. Valid until next().
    QByteArrayView line() const { return m_line; }
    /// Something ends it: not so of a piece, and of the last line of a file that was cut off.
    bool isWhole() const { return m_whole; }
    /// It goes on where a piece of the same line ended.
    bool isContinued() const { return m_continued; }
    /// Where it begins in the file, and where the next one does.
    qint64 start() const { return m_start; }
    qint64 offset() const { return m_offset; }
    bool hasFailed() const { return m_failed; }

private:
    enum class Encoding { Bytes, Utf16Little, Utf16Big };

    void detect();
    bool fill();
    qsizetype findEnd(qsizetype from) const;
    void take(qsizetype length, bool whole);

    QIODevice& m_device;
    QByteArray m_buffer;
    QByteArray m_converted;
    QByteArrayView m_line;
    qsizetype m_begin = 0;
    qint64 m_start = 0;
    qint64 m_offset = 0;
    Encoding m_encoding = Encoding::Bytes;
    bool m_whole = true;
    bool m_continued = false;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace jackdaw::imports
