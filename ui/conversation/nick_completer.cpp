// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/nick_completer.h"

namespace jackdaw::ui {

void NickCompleter::reset()
{
    m_candidates.clear();
}

std::optional<NickCompleter::Completion> NickCompleter::next(const QString& text, int cursor, const QStringList& nicks,
                                                             const QString& ending)
{
    const bool again = !m_candidates.isEmpty() && cursor == m_start + m_given.size()
        && QStringView(text).mid(m_start, m_given.size()) == m_given;
    if (again) {
        m_index = (m_index + 1) % static_cast<int>(m_candidates.size());
    } else {
        reset();
        int start = cursor;
        while (start > 0 && !text[start - 1].isSpace())
            --start;
        const QString typed = text.mid(start, cursor - start);
        if (typed.isEmpty())
            return {};
        for (const QString& nick : nicks) {
            if (nick.startsWith(typed, Qt::CaseInsensitive))
                m_candidates.append(nick);
        }
        if (m_candidates.isEmpty())
            return {};
        m_start = start;
        m_index = 0;
    }
    const int end = again ? m_start + static_cast<int>(m_given.size()) : cursor;
    // Who is spoken to at the beginning of a line gets a colon, as people write it.
    m_given = m_candidates[m_index] + (m_start == 0 ? ending : QStringLiteral(" "));
    return Completion{m_start, end, m_given};
}

} // namespace jackdaw::ui
