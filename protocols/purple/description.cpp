// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/description.h"

#include <QFileInfo>
#include <algorithm>
#include <purple.h>
#include <tuple>

#include "protocols/purple/broken_plugins.h"
#include "protocols/purple/features.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/plugin_packages.h"
#include "protocols/purple/plugins.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

/// GTK's mnemonics ("_Room:") and colons are not ours.
QString label(const char* text)
{
    QString result = toQString(text).remove(QLatin1Char('_'));
    while (result.endsWith(QLatin1Char(':')) || result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    return result;
}

void addName(const PurplePluginProtocolInfo* info, const Quirks& quirks, wire::ProtocolInfo& protocol)
{
    protocol.nameParts.append({.key = QStringLiteral("username"), .label = Texts::tr("Username"), .required = true});
    for (auto* split : each<PurpleAccountUserSplit>(info->user_splits)) {
        const char* fallback = purple_account_user_split_get_default_value(split);
        wire::Field part;
        // A plugin may explain in further lines of its label how the part is written.
        const QString text = label(purple_account_user_split_get_text(split));
        part.label = text.section(QLatin1Char('\n'), 0, 0).trimmed();
        part.hint = text.section(QLatin1Char('\n'), 1).simplified();
        part.key = QStringLiteral("part%1").arg(protocol.nameParts.size());
        if (quirks.hostParts.contains(part.key))
            part.kind = wire::FieldKind::Host;
        part.required = fallback == nullptr;
        part.defaultValue = toQString(fallback);
        part.advanced = !part.required && part.defaultValue.toString().isEmpty();
        protocol.separators.append(QString(QLatin1Char(purple_account_user_split_get_separator(split))));
        protocol.nameParts.append(part);
    }
}

void addChoices(PurpleAccountOption* option, wire::Field& field)
{
    field.kind = wire::FieldKind::Choice;
    for (auto* choice : each<PurpleKeyValuePair>(purple_account_option_get_list(option)))
        field.choices.append({toQString(static_cast<char*>(choice->value)), toQString(choice->key)});
    field.defaultValue = toQString(purple_account_option_get_default_list_value(option));
}

wire::Field optionField(PurpleAccountOption* option, const Quirks& quirks)
{
    wire::Field field;
    field.key = toQString(purple_account_option_get_setting(option));
    field.label = label(purple_account_option_get_text(option));
    field.advanced = !quirks.essentials.contains(field.key);
    switch (purple_account_option_get_type(option)) {
    case PURPLE_PREF_BOOLEAN:
        field.kind = wire::FieldKind::Boolean;
        field.defaultValue = purple_account_option_get_default_bool(option) != FALSE;
        break;
    case PURPLE_PREF_INT:
        field.kind = wire::FieldKind::Integer;
        field.defaultValue = qlonglong(purple_account_option_get_default_int(option));
        break;
    case PURPLE_PREF_STRING_LIST:
        addChoices(option, field);
        break;
    default:
        // Only strings may be asked for this: libpurple warns of a mistake else.
        field.secret = purple_account_option_get_masked(option) || quirks.secrets.contains(field.key);
        field.kind = field.secret ? wire::FieldKind::Password : wire::FieldKind::Text;
        field.defaultValue = toQString(purple_account_option_get_default_string(option));
    }
    if (quirks.defaults.contains(field.key))
        field.defaultValue = quirks.defaults.value(field.key);
    if (field.kind == wire::FieldKind::Integer)
        std::tie(field.minimum, field.maximum) = rangeOf(field.key, field.defaultValue.toInt(), quirks);
    field.riskyWhen = quirks.risky.value(field.key);
    if (!field.riskyWhen.isEmpty())
        field.risk = Texts::tr("The connection may then be unencrypted: everyone on the way can read your password "
                               "and what you write.");
    return field;
}

QList<wire::Field> usualRoomFields()
{
    return {
        {.key = QStringLiteral("room"), .label = Texts::tr("Room"), .required = true},
        {.key = QStringLiteral("password"),
         .label = Texts::tr("Password"),
         .kind = wire::FieldKind::Password,
         .secret = true},
    };
}

QList<wire::Field> roomFields(const PurplePluginProtocolInfo* info, const Quirks& quirks)
{
    if (!info->join_chat || !info->chat_info)
        return {};
    if (!quirks.roomFieldsOffline)
        return usualRoomFields();
    QList<wire::Field> fields;
    GList* entries = info->chat_info(nullptr);
    for (auto* entry : each<proto_chat_entry>(entries)) {
        wire::Field field;
        field.key = toQString(entry->identifier);
        field.label = label(entry->label);
        field.required = entry->required;
        field.secret = entry->secret;
        if (entry->secret)
            field.kind = wire::FieldKind::Password;
        else if (entry->is_int)
            field.kind = wire::FieldKind::Integer;
        else if (field.key == quirks.roomServerField)
            field.kind = wire::FieldKind::Host;
        if (entry->is_int && entry->min < entry->max)
            std::tie(field.minimum, field.maximum) = std::pair(entry->min, entry->max);
        fields.append(field);
    }
    g_list_free_full(entries, g_free);
    return fields;
}

wire::PictureRules picturesOf(const PurpleBuddyIconSpec& spec)
{
    constexpr int kLargest = 1024; ///< pixels; what a plugin says beyond is no limit
    wire::PictureRules rules;
    rules.formats = toQString(spec.format).split(QLatin1Char(','), Qt::SkipEmptyParts);
    rules.minimumSide = qBound(0, qMax(spec.min_width, spec.min_height), kLargest);
    rules.maximumSide = qBound(0, qMin(spec.max_width, spec.max_height), kLargest);
    rules.maximumBytes = int(qMin<size_t>(spec.max_filesize, 1U << 30U));
    return rules;
}

/// What Pidgin calls it in accounts.xml, and its folder of logs.
QStringList namesOf(const Quirks& quirks, const char* icon = nullptr)
{
    QStringList names{QString::fromUtf8(quirks.prpl)};
    if (icon)
        names.append(toQString(icon));
    names.append(quirks.knownAs);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

wire::ProtocolInfo broken(PurplePlugin* plugin, const Quirks& quirks)
{
    wire::ProtocolInfo protocol;
    protocol.id = quirks.id;
    protocol.name = toQString(purple_plugin_get_name(plugin));
    protocol.icon = quirks.id;
    protocol.origin = toQString(plugin->path);
    protocol.file = protocol.origin;
    protocol.loaded = false;
    protocol.problem = plainText(plugin->error);
    protocol.knownAs = namesOf(quirks);
    return protocol;
}

bool isProtocol(PurplePlugin* plugin)
{
    return plugin->info && plugin->info->type == PURPLE_PLUGIN_PROTOCOL && plugin->info->id;
}

/// Whether libpurple took the file for a plugin, of whatever kind.
bool isListed(const QString& file)
{
    const auto plugins = each<PurplePlugin>(purple_plugins_get_all());
    return std::any_of(plugins.begin(), plugins.end(),
                       [&](PurplePlugin* plugin) { return plugin->info && toQString(plugin->path) == file; });
}

/// What most people look for comes first. Of one protocol the loaded plugin stays before the one that is switched off.
bool isOfferedBefore(const wire::ProtocolInfo& a, const wire::ProtocolInfo& b)
{
    const bool common = quirksOf(a.id).common;
    if (common != quirksOf(b.id).common)
        return common;
    if (a.loaded != b.loaded)
        return a.loaded;
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

bool needsPassword(PurplePlugin* plugin, const Quirks& quirks)
{
    const auto options = PURPLE_PLUGIN_PROTOCOL_INFO(plugin)->options;
    return quirks.passwordNeeded || !(options & (OPT_PROTO_NO_PASSWORD | OPT_PROTO_PASSWORD_OPTIONAL));
}

wire::ProtocolInfo describe(PurplePlugin* plugin)
{
    const Quirks quirks = quirksOfPrpl(plugin->info->id);
    const PurplePluginProtocolInfo* info = PURPLE_PLUGIN_PROTOCOL_INFO(plugin);
    wire::ProtocolInfo protocol;
    protocol.id = quirks.id;
    protocol.name = toQString(purple_plugin_get_name(plugin));
    protocol.icon = quirks.id;
    addName(info, quirks, protocol);
    for (auto* option : each<PurpleAccountOption>(info->protocol_options))
        protocol.options.append(optionField(option, quirks));
    protocol.roomFields = roomFields(info, quirks);
    PurpleAccount* account = purple_account_new("somebody", plugin->info->id);
    protocol.statuses = statusesOf(account);
    protocol.knownAs = namesOf(quirks, info->list_icon ? info->list_icon(account, nullptr) : nullptr);
    purple_account_destroy(account);
    protocol.features = featuresOf(plugin, quirks);
    protocol.pictures = picturesOf(info->icon_spec);
    protocol.passwordRequired = needsPassword(plugin, quirks);
    protocol.origin = toQString(plugin->path);
    protocol.file = protocol.origin;
    protocol.version = toQString(purple_plugin_get_version(plugin));
    return protocol;
}

QList<wire::ProtocolInfo> describeAll(const PluginFiles& plugins)
{
    QList<wire::ProtocolInfo> protocols;
    for (auto* plugin : each<PurplePlugin>(purple_plugins_get_all())) {
        if (!isProtocol(plugin))
            continue;
        if (plugin->unloadable)
            protocols.append(broken(plugin, quirksOfPrpl(plugin->info->id)));
        else if (purple_find_prpl(plugin->info->id) == plugin)
            protocols.append(describe(plugin));
    }
    const QStringList files = plugins.all();
    for (const QString& file : files) {
        if (!isListed(file))
            protocols.append(describeBroken(file));
    }
    const QStringList off = plugins.switchedOff();
    for (const QString& file : off)
        protocols.append(describeSwitchedOff(file));
    // Looked for among all packages, what no package brought would be looked for the longest.
    QStringList systems = files + off;
    systems.removeIf([](const QString& file) { return !PluginFiles::isSystems(file); });
    const PluginPackages packages(systems);
    for (wire::ProtocolInfo& protocol : protocols)
        protocol.origin = packages.originOf(protocol.origin);
    std::ranges::stable_sort(protocols, isOfferedBefore);
    return protocols;
}

} // namespace jackdaw::purple
