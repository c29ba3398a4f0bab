// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>
#include <optional>

namespace jackdaw::ui {

/// Completes the nick before the cursor; asked again right after, gives the next one that fits.
class NickCompleter {
public:
    /// Characters `start` to `end` of the text become `text`.
    struct Completion {
        int start = 0;
        int end = 0;
        QString text;
    };

    /// Nullopt: there is nothing to complete here. `nicks` in the order they are offered; one that begins the text is
    /// followed by `end`, the others by a space.
    std::optional<Completion> next(const QString& text, int cursor, const QStringList& nicks,
                                   const QString& end = QStringLiteral(": "));
    void reset();

private:
    QStringList m_candidates;
    QString m_given; ///< what the last answer put there
    int m_start = 0;
    int m_index = 0;
};

} // namespace jackdaw::ui
