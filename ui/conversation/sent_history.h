// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>
#include <optional>

namespace jackdaw::ui {

/// What was sent from an input, to be called back line by line; what was being written waits at the newer end.
class SentHistory {
public:
    static constexpr int kKept = 50;

    void add(const QString& line)
    {
        m_lines.removeAll(line);
        m_lines.append(line);
        if (m_lines.size() > kKept)
            m_lines.removeFirst();
        m_index = static_cast<int>(m_lines.size());
    }

    /// Goes one line back or forth; nullopt: there is none. `current` is what the input holds now.
    std::optional<QString> move(bool older, const QString& current)
    {
        const auto count = static_cast<int>(m_lines.size());
        const int to = m_index + (older ? -1 : 1);
        if (to < 0 || to > count)
            return {};
        if (m_index == count)
            m_unsent = current;
        m_index = to;
        return to == count ? m_unsent : m_lines[to];
    }

private:
    QStringList m_lines;
    QString m_unsent;
    int m_index = 0;
};

} // namespace jackdaw::ui
