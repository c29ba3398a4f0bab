// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <deque>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/xmpp/node_handle.h"

namespace jackdaw::xmpp {

/// The rooms that the server remembers (XEP-0048 1.1 in private storage, XEP-0049). What other programs wrote there and
/// we do not know stays: each change reads all of it first, changes one entry, and writes it back. Passwords that are
/// there are read; ours are never written.
class RoomBookmarks {
public:
    struct Step {
        bool swallow = false;
        NodeHandle next; ///< an iq to be sent
        std::optional<wire::BookmarksChanged> changed;
        std::optional<wire::CommandFailed> failed;
    };

    /// The first look.
    NodeHandle ask();
    /// The iq to be sent now; null: it waits for another change.
    NodeHandle set(const QString& command, const wire::Bookmark& bookmark);
    NodeHandle remove(const QString& command, const QString& room);
    Step received(xmlnode* iq);

private:
    struct Change {
        QString command;
        QString room;
        std::optional<wire::Bookmark> set; ///< none: it is to be removed
    };

    NodeHandle query(const char* type);
    NodeHandle begin();
    void apply(const Change& change);
    Step written(bool good);

    std::deque<Change> m_changes; ///< the first is under way
    NodeHandle m_storage;         ///< as it is, or as it is being written
    QString m_waiting;            ///< id of the iq that is not answered
    bool m_writing = false;
    int m_last = 0;
};

} // namespace jackdaw::xmpp
