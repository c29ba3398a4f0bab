// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the other side types, as lines. Pure.

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <array>

namespace jackdaw::talk {

/// A conversation begins with three characters by which the other side erases: the last character, the line, the last
/// word. What follows is what is typed, one byte at a time, as it is typed.
class LineReader {
public:
    /// Bytes, and what ends the last character; a longer line becomes several.
    static constexpr qsizetype kMaximumLine = 4096;

    void feed(QByteArrayView bytes);

    /// The three characters have come.
    bool isOpen() const { return m_editCharacters == m_edit.size(); }
    /// Finished since the last call, without those that hold nothing. UTF-8 where a line is that, else Latin-1;
    /// no control characters but tabs.
    QStringList takeLines();
    /// Something stands in the line that is not finished.
    bool hasUnfinished() const { return !m_line.isEmpty(); }
    /// Ends the line that is not finished.
    void finish() { endLine(); }

private:
    enum Edit { Erase, Kill, EraseWord };

    void take(char byte);
    void eraseWord();
    void endLine();

    std::array<char, 3> m_edit{};
    size_t m_editCharacters = 0;
    QByteArray m_line;
    QStringList m_lines;
};

} // namespace jackdaw::talk
