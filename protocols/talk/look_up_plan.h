// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Whose daemon is asked when. Pure.

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace jackdaw::talk {

/// A daemon never says that somebody calls: it has to be asked, once per person. Times are milliseconds of any clock
/// that only goes forward.
class LookUpPlan {
public:
    static constexpr int kTick = 5000;          ///< milliseconds between two calls of due()
    static constexpr int kInterval = 10000;     ///< between two questions about the same person
    static constexpr int kLongest = 320000;     ///< the same where nobody answers
    static constexpr qsizetype kPerTick = 16;   ///< questions
    static constexpr qsizetype kMaximum = 1000; ///< people; more are not asked about

    void add(const QString& address, qint64 now);
    void remove(const QString& address) { m_people.remove(address); }
    bool isEmpty() const { return m_people.isEmpty(); }
    bool contains(const QString& address) const { return m_people.contains(address); }

    /// Whom to ask about now, those first that wait longest; each is asked about again after its interval.
    QStringList due(qint64 now);
    void answered(const QString& address);
    /// The next question comes twice as late as this one did.
    void silent(const QString& address, qint64 now);

private:
    struct Turn {
        qint64 next = 0;
        int interval = kInterval;
    };
    QHash<QString, Turn> m_people;
};

} // namespace jackdaw::talk
