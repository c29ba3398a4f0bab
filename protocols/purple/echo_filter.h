// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>

namespace jackdaw::purple {

/// Recognises the user's own messages when a room sends them back, on protocols that give them no id. Bounded: what
/// did not come back within kMaximum messages is forgotten. Pure.
class EchoFilter {
public:
    static constexpr qsizetype kMaximum = 100;

    /// Sent to the room; the network will reflect it.
    void expect(const QString& room, const QString& text);
    /// Whether this is such a reflection; takes it from the expected ones.
    bool take(const QString& room, const QString& text);
    void forget(const QString& room);

private:
    struct Sent {
        QString room;
        QString text;
        friend bool operator==(const Sent&, const Sent&) = default;
    };
    QList<Sent> m_sent;
};

} // namespace jackdaw::purple
