// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>
#include <QString>

namespace jackdaw::imports {

/// Under which names the user and the others of one conversation stand in its logs. Names that a log shows to be one or
/// the other's are learned. Without regard to case.
class KnownNames {
public:
    void addMine(const QString& name) { add(m_mine, name); }
    void addOther(const QString& name) { add(m_others, name); }

    bool isMine(const QString& name) const { return m_mine.contains(name.toCaseFolded()); }
    bool isOther(const QString& name) const { return m_others.contains(name.toCaseFolded()); }
    bool isKnown(const QString& name) const { return isMine(name) || isOther(name); }

    /// Of one that is not known: in a chat of two it is the user's where the other's is known and another one.
    bool isProbablyMine(const QString& name, bool isRoom) const
    {
        return isMine(name) || (!isRoom && !isOther(name) && !m_others.isEmpty() && m_mine.isEmpty());
    }

private:
    static constexpr qsizetype kMost = 2000; ///< of a room whose people change their names all day
    static void add(QSet<QString>& names, const QString& name)
    {
        if (!name.isEmpty() && names.size() < kMost)
            names.insert(name.toCaseFolded());
    }

    QSet<QString> m_mine;
    QSet<QString> m_others;
};

} // namespace jackdaw::imports
