// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/node_settings.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <purple.h>
#include <string_view>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

/// Which picture of a person the core has (purple_buddy_icons_get_checksum_for_user): that one is not fetched again.
const QString kPictureMark = QStringLiteral("icon_checksum");

constexpr const char* kRooms = "Chats"; ///< a group of libpurple's list, which nobody sees

/// Written by libpurple itself: about files in its own cache, and when somebody was seen last.
bool isLibpurples(std::string_view key)
{
    constexpr std::array<std::string_view, 3> kOwn{"buddy_icon", "custom_buddy_icon", "last_seen"};
    return std::ranges::find(kOwn, key) != kOwn.end();
}

QVariant valueOf(const PurpleValue* value)
{
    switch (purple_value_get_type(value)) {
    case PURPLE_TYPE_BOOLEAN:
        return purple_value_get_boolean(value) != FALSE;
    case PURPLE_TYPE_INT:
        return qlonglong(purple_value_get_int(value));
    case PURPLE_TYPE_STRING:
        return toQString(purple_value_get_string(value));
    default:
        return {};
    }
}

QVariantMap settingsOf(PurpleBlistNode* node)
{
    QVariantMap settings;
    GHashTableIter at;
    gpointer key = nullptr;
    gpointer value = nullptr;
    g_hash_table_iter_init(&at, node->settings);
    while (g_hash_table_iter_next(&at, &key, &value)) {
        const auto* name = static_cast<const char*>(key);
        const QVariant one = valueOf(static_cast<PurpleValue*>(value));
        if (one.isValid() && !isLibpurples(name))
            settings.insert(toQString(name), one);
    }
    return settings;
}

void put(PurpleBlistNode* node, const QByteArray& key, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        purple_blist_node_set_bool(node, key.constData(), value.toBool());
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        purple_blist_node_set_int(node, key.constData(), value.toInt());
        break;
    default:
        purple_blist_node_set_string(node, key.constData(), value.toString().toUtf8().constData());
    }
}

} // namespace

NodeSettings::NodeSettings(Session& session)
    : m_session(session)
    , m_flush([this] { flush(); })
{
}

void NodeSettings::seed(const QList<wire::StoredSetting>& stored, const QStringList& pictureless)
{
    const QSet<QString> without(pictureless.begin(), pictureless.end());
    const auto isVoid = [&without](const wire::StoredSetting& one) {
        return one.key == kPictureMark && one.kind == wire::ConversationKind::Direct && without.contains(one.subject);
    };
    for (const wire::StoredSetting& setting : stored) {
        if (!isVoid(setting))
            m_told[{setting.kind, setting.subject}].insert(setting.key, setting.value);
    }
}

std::optional<NodeSettings::Owner> NodeSettings::ownerOf(PurpleBlistNode* node) const
{
    QString address;
    if (PURPLE_BLIST_NODE_IS_BUDDY(node)) {
        address = m_session.normalised(purple_buddy_get_name(PURPLE_BUDDY(node)));
    } else if (PURPLE_BLIST_NODE_IS_CHAT(node)) {
        const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(m_session.quirks().prpl.constData()));
        if (info->get_chat_name) {
            const CharPtr name(info->get_chat_name(purple_chat_get_components(PURPLE_CHAT(node))));
            address = m_session.normalised(name.get());
        }
    }
    if (address.isEmpty())
        return std::nullopt;
    return Owner{PURPLE_BLIST_NODE_IS_CHAT(node) ? wire::ConversationKind::Room : wire::ConversationKind::Direct,
                 address};
}

void NodeSettings::made(PurpleBlistNode* node)
{
    if (m_told.isEmpty())
        return;
    const std::optional<Owner> owner = ownerOf(node);
    const QVariantMap settings = owner ? m_told.value(*owner) : QVariantMap();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        put(node, it.key().toUtf8(), *it);
}

void NodeSettings::saved(PurpleBlistNode* node)
{
    // A list that is being filled is saved at each of its thousands of steps.
    if (!m_open || (m_told.isEmpty() && g_hash_table_size(node->settings) == 0))
        return;
    const std::optional<Owner> owner = ownerOf(node);
    if (!owner)
        return;
    const QVariantMap now = settingsOf(node);
    QVariantMap& told = m_told[*owner];
    if (now == told)
        return;
    QVariantMap& news = m_news[*owner];
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (told.value(it.key()) != *it)
            news.insert(it.key(), *it);
    }
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (!now.contains(it.key()))
            news.insert(it.key(), QVariant());
    }
    told = now;
    m_flush.schedule();
}

void NodeSettings::removed(PurpleBlistNode* node)
{
    // A plugin that empties its list when it is closed deletes nobody.
    if (!m_open || m_told.isEmpty() || !m_session.connection() || !PURPLE_BLIST_NODE_IS_BUDDY(node))
        return;
    const std::optional<Owner> owner = ownerOf(node);
    if (owner && m_told.contains(*owner)) {
        m_deleted.append(*owner);
        m_flush.schedule();
    }
}

void NodeSettings::entering(const QString& room, GHashTable* components)
{
    PurpleAccount* account = m_session.account();
    PurpleConnection* connection = m_session.connection();
    const QByteArray name = room.toUtf8();
    if (!m_open || !connection || name.isEmpty() || m_put.contains(room))
        return;
    // libpurple asks the plugin for it with every look into the list.
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection));
    if (!info->chat_info || purple_blist_find_chat(account, name.constData()))
        return;
    GHashTable* copy = nullptr;
    if (components) {
        copy = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        GHashTableIter at;
        gpointer key = nullptr;
        gpointer value = nullptr;
        g_hash_table_iter_init(&at, components);
        while (g_hash_table_iter_next(&at, &key, &value))
            g_hash_table_insert(copy, g_strdup(static_cast<char*>(key)), g_strdup(static_cast<char*>(value)));
    } else if (info->chat_info_defaults) {
        copy = info->chat_info_defaults(connection, name.constData());
    }
    if (!copy)
        return;
    m_put.insert(room);
    PurpleGroup* group = purple_find_group(kRooms);
    if (!group) {
        group = purple_group_new(kRooms);
        purple_blist_add_group(group, nullptr);
    }
    purple_blist_add_chat(purple_chat_new(account, nullptr, copy), group, nullptr);
}

bool NodeSettings::isThere(const Owner& owner) const
{
    const QByteArray address = owner.second.toUtf8();
    return owner.first == wire::ConversationKind::Room
        ? purple_blist_find_chat(m_session.account(), address.constData()) != nullptr
        : purple_find_buddy(m_session.account(), address.constData()) != nullptr;
}

void NodeSettings::flush()
{
    for (const Owner& owner : std::exchange(m_deleted, {})) {
        if (isThere(owner))
            continue;
        const QVariantMap gone = m_told.take(owner);
        for (auto it = gone.begin(); it != gone.end(); ++it)
            m_news[owner].insert(it.key(), QVariant());
    }
    const QMap<Owner, QVariantMap> news = std::exchange(m_news, {});
    for (auto owner = news.begin(); owner != news.end(); ++owner) {
        for (auto it = owner->begin(); it != owner->end(); ++it) {
            m_session.outlet().send(wire::SettingStored{
                .key = it.key(), .value = *it, .subject = owner.key().second, .kind = owner.key().first});
        }
    }
}

void NodeSettings::close()
{
    if (!std::exchange(m_open, false))
        return;
    m_flush.cancel();
    flush();
}

} // namespace jackdaw::purple
