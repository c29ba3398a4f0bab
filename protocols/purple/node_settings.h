// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMap>
#include <QSet>
#include <QVariantMap>
#include <optional>
#include <utility>

#include "core/wire/types.h"
#include "protocols/purple/deferred.h"

using GHashTable = struct _GHashTable;
using PurpleBlistNode = struct _PurpleBlistNode;

namespace jackdaw::purple {

class Session;

/// What plugins keep with the people and rooms of libpurple's list (purple_blist_node_set_*): put back when such a
/// node is made, and told when it changes, gathered per turn of the loop.
class NodeSettings {
public:
    explicit NodeSettings(Session& session);

    /// Before the list is filled. What is known of the pictures of `pictureless` is void: they are fetched again.
    void seed(const QList<wire::StoredSetting>& stored, const QStringList& pictureless);
    void made(PurpleBlistNode* node);
    void saved(PurpleBlistNode* node);
    /// Who was deleted and does not come back in this turn loses their settings. A room does not: plugins take rooms
    /// off the list when they are left.
    void removed(PurpleBlistNode* node);
    /// Puts a room that is entered into libpurple's list, where plugins look for their settings, unless the plugin has.
    /// `components`: as it is joined with; null: as the plugin would by the name.
    void entering(const QString& room, GHashTable* components);
    /// entering() has put it there, and no plugin.
    bool hasPut(const QString& room) const { return m_put.contains(room); }
    /// Tells what waits. Afterwards libpurple empties its list, which is no deletion.
    void close();

private:
    /// Whom the core knows a node by.
    using Owner = std::pair<wire::ConversationKind, QString>;

    std::optional<Owner> ownerOf(PurpleBlistNode* node) const;
    bool isThere(const Owner& owner) const;
    void flush();

    Session& m_session;
    QMap<Owner, QVariantMap> m_told; ///< as the core has them
    QMap<Owner, QVariantMap> m_news; ///< what it has not been told yet; invalid: gone
    QList<Owner> m_deleted;
    QSet<QString> m_put;
    bool m_open = true;
    Deferred m_flush;
};

} // namespace jackdaw::purple
