// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/settings.h"

#include <QHash>
#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

/// Where libpurple has put the user's picture: the core knows, and gives it at each sign-on.
bool isOfPicture(const char* name)
{
    return qstrcmp(name, "buddy_icon") == 0 || qstrcmp(name, "buddy_icon_timestamp") == 0;
}

void stored(PurpleAccount* account, const char* name, const QVariant& value)
{
    Session* session = Session::of(account);
    const bool ours = isOfPicture(name);
    if (session && session->started() && !ours && !session->quirks().ownSettings.contains(toQString(name)))
        session->outlet().send(wire::SettingStored{.key = toQString(name), .value = value});
}

PurplePrefType typeOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return PURPLE_PREF_BOOLEAN;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return PURPLE_PREF_INT;
    default:
        return PURPLE_PREF_STRING;
    }
}

/// libpurple refuses to read a setting that was written in another type than it is asked for.
QHash<QString, PurplePrefType> declaredTypes(PurpleAccount* account)
{
    QHash<QString, PurplePrefType> types;
    PurplePlugin* plugin = purple_find_prpl(purple_account_get_protocol_id(account));
    if (!plugin)
        return types;
    for (auto* option : each<PurpleAccountOption>(PURPLE_PLUGIN_PROTOCOL_INFO(plugin)->protocol_options))
        types.insert(toQString(purple_account_option_get_setting(option)), purple_account_option_get_type(option));
    return types;
}

} // namespace

void installAccountPrefsOps()
{
    static PurpleAccountPrefsUiOps ops{};
    ops.load = [] {};
    ops.save = [] {};
    ops.schedule_save = [] {};
    ops.set_int = [](PurpleAccount* account, const char* name, int value) { stored(account, name, value); };
    ops.set_string
        = [](PurpleAccount* account, const char* name, const char* value) { stored(account, name, toQString(value)); };
    ops.set_bool
        = [](PurpleAccount* account, const char* name, gboolean value) { stored(account, name, value != FALSE); };
    purple_account_prefs_set_ui_ops(&ops);
}

QVariantMap withDefaults(QVariantMap options, const Quirks& quirks)
{
    const QString port = QStringLiteral("port");
    const bool portChosen = options.contains(port);
    for (auto it = quirks.defaults.begin(); it != quirks.defaults.end(); ++it) {
        if (!options.contains(it.key()))
            options.insert(it.key(), it.value());
    }
    const auto tls = options.constFind(QStringLiteral("ssl"));
    if (!portChosen && quirks.clearTextPort > 0 && tls != options.constEnd() && !tls->toBool())
        options.insert(port, quirks.clearTextPort);
    return options;
}

void applyOptions(PurpleAccount* account, const QVariantMap& options)
{
    const QHash<QString, PurplePrefType> types = declaredTypes(account);
    for (auto it = options.begin(); it != options.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        switch (types.value(it.key(), typeOf(*it))) {
        case PURPLE_PREF_BOOLEAN:
            purple_account_set_bool(account, key.constData(), it->toBool());
            break;
        case PURPLE_PREF_INT:
            purple_account_set_int(account, key.constData(), it->toInt());
            break;
        default:
            purple_account_set_string(account, key.constData(), it->toString().toUtf8().constData());
        }
    }
}

} // namespace jackdaw::purple
