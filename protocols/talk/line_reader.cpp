// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/line_reader.h"

#include <QStringDecoder>
#include <algorithm>

namespace jackdaw::talk {

namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool continuesCharacter(char byte)
{
    return (static_cast<uchar>(byte) & 0xc0) == 0x80;
}

QString decoded(const QByteArray& line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(line);
    if (decoder.hasError())
        text = QString::fromLatin1(line);
    text.removeIf([](QChar one) { return one.category() == QChar::Other_Control && one != u'\t'; });
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

void LineReader::feed(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (isOpen())
            take(byte);
        else
            m_edit[m_editCharacters++] = byte;
    }
}

QStringList LineReader::takeLines()
{
    return std::exchange(m_lines, {});
}

/// Erasing goes by bytes, as it does on the screens of those who type: their programs know no longer characters.
void LineReader::take(char byte)
{
    // Whoever has no such character sends 0 or 255; line ends are line ends, whatever was said to erase.
    const bool mayEdit = byte != '\0' && byte != '\xff';
    if (byte == '\n' || byte == '\r') {
        endLine();
    } else if (mayEdit && byte == m_edit[Erase]) {
        m_line.chop(1);
    } else if (mayEdit && byte == m_edit[Kill]) {
        m_line.clear();
    } else if (mayEdit && byte == m_edit[EraseWord]) {
        eraseWord();
    } else if (static_cast<uchar>(byte) >= 0x20 ? byte != '\x7f' : byte == '\t') {
        if (m_line.size() >= kMaximumLine && (!continuesCharacter(byte) || m_line.size() >= kMaximumLine + 3))
            endLine();
        m_line.append(byte);
    }
}

void LineReader::eraseWord()
{
    while (!m_line.isEmpty() && isBlank(m_line.back()))
        m_line.chop(1);
    while (!m_line.isEmpty() && !isBlank(m_line.back()))
        m_line.chop(1);
}

void LineReader::endLine()
{
    const QString text = decoded(std::exchange(m_line, {}));
    if (!text.isEmpty())
        m_lines.append(text);
}

} // namespace jackdaw::talk
