// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/line_reader.h"

#include <QStringDecoder>
#include <cstring>

namespace jackdaw::imports {

namespace {

constexpr qsizetype kChunk = qsizetype(256) * 1024;

/// Back to where a character of UTF-8 begins.
qsizetype wholeCharacters(QByteArrayView bytes, qsizetype length)
{
    qsizetype end = length;
    while (end > length - 4 && end > 0 && (static_cast<uchar>(bytes.at(end)) & 0xC0U) == 0x80U)
        --end;
    return end > 0 ? end : length;
}

} // namespace

LineReader::LineReader(QIODevice& device, qint64 offset)
    : m_device(device)
    , m_offset(offset)
{
    detect();
    if (m_offset > 0 && !m_device.seek(m_offset))
        m_failed = m_atEnd = true;
}

void LineReader::detect()
{
    if (m_offset > 0 && !m_device.seek(0)) {
        m_failed = m_atEnd = true;
        return;
    }
    const QByteArray head = m_device.peek(3);
    qint64 mark = 0;
    if (head.startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16Little;
        mark = 2;
    } else if (head.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16Big;
        mark = 2;
    } else if (head.startsWith("\xEF\xBB\xBF")) {
        mark = 3;
    }
    if (m_offset == 0 && mark > 0) {
        m_device.skip(mark);
        m_offset = mark;
    }
}

bool LineReader::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const qint64 read = m_device.read(m_buffer.data() + before, kChunk);
    m_buffer.resize(before + qMax<qint64>(read, 0));
    m_failed = read < 0;
    m_atEnd = read <= 0;
    return read > 0;
}

qsizetype LineReader::findEnd(qsizetype from) const
{
    const char* bytes = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    if (m_encoding == Encoding::Bytes) {
        const void* found = std::memchr(bytes + from, '\n', static_cast<size_t>(size - from));
        return found ? static_cast<const char*>(found) - bytes : -1;
    }
    const qsizetype low = m_encoding == Encoding::Utf16Little ? 0 : 1;
    for (qsizetype i = from; i + 1 < size; i += 2) {
        if (bytes[i + low] == '\n' && bytes[i + 1 - low] == '\0')
            return i;
    }
    return -1;
}

void LineReader::take(qsizetype length, bool whole)
{
    const QByteArrayView raw = QByteArrayView(m_buffer).sliced(m_begin, length);
    const qsizetype taken = length + (whole ? (m_encoding == Encoding::Bytes ? 1 : 2) : 0);
    m_line = raw;
    if (m_encoding != Encoding::Bytes) {
        const auto name = m_encoding == Encoding::Utf16Little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
        const QString text = QStringDecoder(name, QStringDecoder::Flag::Stateless)(raw);
        m_converted = text.toUtf8();
        m_line = m_converted;
    }
    if (whole && m_line.endsWith('\r'))
        m_line.chop(1);
    m_begin += taken;
    m_start = m_offset;
    m_offset += taken;
    m_continued = !m_whole && m_start > 0;
    m_whole = whole;
}

bool LineReader::next()
{
    qsizetype searched = m_begin;
    for (;;) {
        const qsizetype end = findEnd(searched);
        if (end >= 0 && end - m_begin <= kLongest) {
            take(end - m_begin, true);
            return true;
        }
        const qsizetype waiting = m_buffer.size() - m_begin;
        if (waiting > kLongest) {
            const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin);
            take(m_encoding == Encoding::Bytes ? wholeCharacters(rest, kLongest) : kLongest, false);
            return true;
        }
        // Two bytes make a character: what was looked at in part is looked at again.
        searched = waiting & ~qsizetype(1);
        if (!fill())
            break;
    }
    const qsizetype waiting = m_buffer.size() - m_begin;
    if (waiting == 0)
        return false;
    take(waiting, false);
    return true;
}

} // namespace jackdaw::imports
