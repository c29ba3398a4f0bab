// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMap>
#include <QVariantMap>
#include <optional>
#include <utility>

#include "core/wire/types.h"
#include "protocols/purple/deferred.h"

using PurpleBlistNode = struct _PurpleBlistNode;

namespace jackdaw::purple {

class Session;

/// What plugins keep with the people and rooms of libpurple's list (purple_blist_node_set_*): put back when such a
/// node is made, and told when it changes, gathered per turn of the loop.
class NodeSettings {
public:
    explicit NodeSettings(Session& session);

    /// Before the list is filled.
    void seed(const QList<wire::StoredSetting>& stored);
    void made(PurpleBlistNode* node);
    void saved(PurpleBlistNode* node);
    /// What was deleted and does not come back in this turn loses its settings.
    void removed(PurpleBlistNode* node);
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
    bool m_open = true;
    Deferred m_flush;
};

} // namespace jackdaw::purple
