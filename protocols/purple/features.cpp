// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/features.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/presence.h"

namespace jackdaw::purple {
namespace {

void addRoomFeatures(const PurplePluginProtocolInfo* info, QList<wire::Feature>& features)
{
    using wire::Feature;
    if (!info->join_chat || !info->chat_info)
        return;
    features.append(Feature::Rooms);
    if (info->roomlist_get_list)
        features.append(Feature::RoomDirectory);
    if (info->set_chat_topic)
        features.append(Feature::RoomTopic);
    if (info->chat_invite)
        features.append(Feature::Invitations);
}

void addPeopleFeatures(const PurplePluginProtocolInfo* info, QList<wire::Feature>& features)
{
    using wire::Feature;
    if (info->get_info)
        features.append(Feature::Profiles);
    if (info->icon_spec.format)
        features.append(Feature::Pictures);
    if (info->set_permit_deny)
        features.append(Feature::Privacy);
    if (info->register_user)
        features.append(Feature::Registration);
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, unregister_user))
        features.append(Feature::Unregistration);
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, set_public_alias))
        features.append(Feature::PublicAlias);
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, get_moods))
        features.append(Feature::Moods);
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, send_attention)
        && PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, get_attention_types))
        features.append(Feature::Attention);
}

void addStatusFeatures(PurpleAccount* account, QList<wire::Feature>& features)
{
    const QList<wire::Presence> statuses = statusesOf(account);
    if (statuses.contains(wire::Presence::Invisible))
        features.append(wire::Feature::Invisible);
    if (statuses.contains(wire::Presence::Busy))
        features.append(wire::Feature::Busy);
    if (hasStatusMessages(account))
        features.append(wire::Feature::StatusMessages);
}

} // namespace

QList<wire::Feature> featuresOf(PurplePlugin* plugin, const Quirks& quirks)
{
    using wire::Feature;
    const PurplePluginProtocolInfo* info = PURPLE_PLUGIN_PROTOCOL_INFO(plugin);
    QList<Feature> features;
    addRoomFeatures(info, features);
    if (features.contains(Feature::Rooms) && !quirks.nickCommand.isEmpty())
        features.append(Feature::Nicknames);
    if (features.contains(Feature::Rooms) && !quirks.configureCommand.isEmpty())
        features.append(Feature::ConfigureRoom);
    if (info->send_typing)
        features.append(Feature::Typing);
    if (quirks.serverRoster) {
        features.append(Feature::ServerRoster);
        if (info->alias_buddy)
            features.append(Feature::Aliases);
        if (info->group_buddy)
            features.append(Feature::Groups);
    }
    // The members behind the first ones exist only if the plugin was built with them.
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, add_buddy_with_invite) || quirks.rosterAtSignOn)
        features.append(Feature::Authorisation);
    features.append(Feature::Blocking); // where the network keeps no list, libpurple hears nobody who is on ours
    addPeopleFeatures(info, features);
    if (info->send_file)
        features.append(Feature::Files);
    if (info->offline_message)
        features.append(Feature::OfflineMessages);
    PurpleAccount* account = purple_account_new("somebody", plugin->info->id);
    addStatusFeatures(account, features);
    purple_account_destroy(account);
    return features;
}

QList<wire::Feature> featuresOf(PurpleConnection* connection, const Quirks& quirks)
{
    QList<wire::Feature> features = featuresOf(purple_connection_get_prpl(connection), quirks);
    if (connection->flags & PURPLE_CONNECTION_HTML)
        features.append(wire::Feature::Formatting);
    if (!(connection->flags & PURPLE_CONNECTION_NO_NEWLINES))
        features.append(wire::Feature::MultilineMessages);
    return features;
}

QList<wire::Presence> statusesOf(PurpleAccount* account)
{
    QList<wire::Presence> statuses;
    for (auto* type : each<PurpleStatusType>(purple_account_get_status_types(account))) {
        if (!purple_status_type_is_user_settable(type) || purple_status_type_is_independent(type))
            continue;
        const wire::Presence presence = presenceOf(purple_status_type_get_primitive(type));
        if (presence != wire::Presence::Unknown && !statuses.contains(presence))
            statuses.append(presence);
    }
    std::ranges::sort(statuses, std::greater());
    return statuses;
}

bool hasStatusMessages(PurpleAccount* account)
{
    const auto types = each<PurpleStatusType>(purple_account_get_status_types(account));
    return std::any_of(types.begin(), types.end(), [](PurpleStatusType* type) {
        return purple_status_type_is_user_settable(type) && purple_status_type_get_attr(type, "message") != nullptr;
    });
}

} // namespace jackdaw::purple
