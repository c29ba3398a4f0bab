// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Passwords in memory: overwritten when they have done their work, so that a core dump, swap or a later bug does not
// find them. What Qt copies on the way (JSON values, socket buffers) is out of reach.

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw {

/// Overwrites the characters and empties it. Characters that are shared with another string belong to that one too
/// and are left to it.
void wipe(QString& text);
void wipe(QByteArray& bytes);
/// The same, but its (zeroed) length stays.
void overwrite(QByteArray& bytes);

/// A password of one's own: never shared with the string it came from, overwritten when it goes or changes.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString& text);
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Secret& secret, const QString& text) { return secret.m_text == text; }
    /// A copy that shares nothing; the caller wipes it.
    QString reveal() const;
    void clear();

private:
    QString m_text;
};

} // namespace jackdaw
