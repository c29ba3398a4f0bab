// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/plugins/plugin_service.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/link/protocol_catalogue.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/text/safe_text.h"

namespace jackdaw {

namespace {

/// "package: file", as a host has it; empty when it names the file alone.
QString packageIn(const wire::ProtocolInfo& info)
{
    const QString end = QLatin1StringView(": ") + info.file;
    return info.origin.endsWith(end) ? info.origin.chopped(end.size()) : QString();
}

/// "libduck.so" is called duck.
QString nameOfFile(const QString& file)
{
    const QString name = QFileInfo(file).completeBaseName();
    return safeName(name.startsWith(QLatin1StringView("lib")) ? name.sliced(3) : name);
}

} // namespace

class PluginService::Private {
public:
    bool isOwn(const QString& file) const { return QFileInfo(file).path() == folder; }
    bool isOn(const QString& file) const
    {
        const auto choice = choices.constFind(file);
        return choice == choices.cend() ? !isOwn(file) : choice->on;
    }
    QStringList ownFiles() const
    {
        QStringList files;
        for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.so")}, QDir::Files, QDir::Name))
            files.append(info.filePath());
        return files;
    }
    Plugin plainPlugin(const QString& file) const
    {
        Plugin plugin;
        plugin.file = file;
        plugin.own = isOwn(file);
        plugin.on = isOn(file);
        plugin.name = choices.value(file).name;
        if (plugin.name.isEmpty())
            plugin.name = nameOfFile(file);
        return plugin;
    }
    void add(QList<Plugin>& plugins, const wire::ProtocolInfo& info) const;
    void ask(const QFuture<QList<wire::ProtocolInfo>>& answer, const QStringList& touched, const QString& file);
    void reconnect(QStringList protocols, const QString& file);

    PluginService* q = nullptr;
    std::optional<Parts> parts;
    QString folder;
    StoredPlugins choices;
    int asked = 0; ///< answers that are still to come
};

void PluginService::Private::add(QList<Plugin>& plugins, const wire::ProtocolInfo& info) const
{
    if (info.file.isEmpty())
        return;
    auto known = std::find_if(plugins.begin(), plugins.end(), [&](const Plugin& one) { return one.file == info.file; });
    if (known == plugins.end()) {
        Plugin plugin = plainPlugin(info.file);
        plugin.package = packageIn(info);
        plugin.version = info.version;
        plugin.loaded = info.loaded && plugin.on;
        if (plugin.loaded || (choices.value(info.file).name.isEmpty() && !info.name.isEmpty()))
            plugin.name = info.name;
        // What was said while it was off says nothing now.
        if (plugin.on && !info.loaded && asked == 0)
            plugin.problem = info.problem;
        plugins.append(plugin);
        known = std::prev(plugins.end());
    } else if (info.loaded) {
        known->name += QLatin1StringView(", ") + info.name;
    }
    known->protocols.append(info.id);
}

void PluginService::Private::ask(const QFuture<QList<wire::ProtocolInfo>>& answer, const QStringList& touched,
                                 const QString& file)
{
    ++asked;
    whenDone(answer, q, [this, touched, file](const QList<wire::ProtocolInfo>& /*protocols*/) {
        --asked;
        Q_EMIT q->changed();
        if (!file.isEmpty())
            reconnect(touched, file);
    });
}

void PluginService::Private::reconnect(QStringList protocols, const QString& file)
{
    for (const Plugin& plugin : q->plugins()) {
        if (plugin.file == file)
            protocols += plugin.protocols;
    }
    for (const Account& account : parts->accounts.accounts()) {
        if (protocols.contains(account.protocol))
            (void)parts->accounts.reconnect(account.id); // one that is off or offline has nothing to do
    }
}

PluginService::PluginService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->parts.emplace(parts);
    d->folder = parts.profile.dataFolder + QLatin1StringView("/plugins");
    parts.protocols.setPluginRules([this] { return rules(); });
}

PluginService::~PluginService()
{
    d->parts->protocols.setPluginRules({});
}

void PluginService::load(const StoredPlugins& stored)
{
    d->choices = stored;
}

void PluginService::look()
{
    d->ask(d->parts->protocols.describe(), {}, {});
}

bool PluginService::isLooking() const
{
    return d->asked > 0;
}

QList<Plugin> PluginService::plugins() const
{
    QList<Plugin> result;
    QStringList further = d->ownFiles();
    for (const wire::ProtocolInfo& info : d->parts->protocols.described()) {
        if (!d->isOwn(info.file) || further.contains(info.file))
            d->add(result, info);
    }
    // Another file may speak the protocol of one that is off, and hide it in what hosts describe.
    for (auto it = d->choices.cbegin(); it != d->choices.cend(); ++it) {
        if (!it->on && !d->isOwn(it.key()) && QFileInfo::exists(it.key()))
            further.append(it.key());
    }
    for (const QString& file : std::as_const(further)) {
        const auto known
            = std::find_if(result.begin(), result.end(), [&](const auto& one) { return one.file == file; });
        if (known != result.end())
            continue;
        Plugin plugin = d->plainPlugin(file);
        if (plugin.on && d->asked == 0)
            plugin.problem = tr("It brings no network, or could not be loaded.");
        result.append(plugin);
    }
    std::sort(result.begin(), result.end(), [](const Plugin& a, const Plugin& b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order == 0 ? a.file < b.file : order < 0;
    });
    return result;
}

Result<void> PluginService::switchOn(const QString& file, bool on)
{
    const QList<Plugin> all = plugins();
    const auto plugin = std::find_if(all.cbegin(), all.cend(), [&](const Plugin& one) { return one.file == file; });
    if (plugin == all.cend())
        return Error{ErrorCode::NotFound, tr("There is no such plugin."), {}};
    if (plugin->on == on)
        return {};
    if (const auto refused = d->parts->store.refusal())
        return *refused;
    const PluginChoice choice{.on = on, .name = plugin->name};
    d->choices.insert(file, choice);
    const auto written = d->parts->store.write(
        [file, choice](Database& database) { return writePluginChoice(database, file, choice); });
    whenDone(written, this, [](const Result<void>& outcome) {
        if (!outcome)
            qCWarning(logLink) << "the choice of a plugin was not stored:" << outcome.error().details;
    });
    qCInfo(logLink).noquote() << "plugin" << file << (on ? "switched on" : "switched off");
    d->ask(d->parts->protocols.describeAgain(), plugin->protocols, file);
    Q_EMIT changed();
    return {};
}

QString PluginService::folder() const
{
    return d->folder;
}

PluginRules PluginService::rules() const
{
    PluginRules rules;
    for (auto it = d->choices.cbegin(); it != d->choices.cend(); ++it) {
        if (!it->on && !d->isOwn(it.key()))
            rules.without.append(it.key());
    }
    QStringList unused;
    const QStringList own = d->ownFiles();
    for (const QString& file : own) {
        if (!d->isOn(file))
            unused.append(file);
    }
    if (unused.size() < own.size()) {
        rules.folders.append(d->folder);
        rules.without += unused;
    }
    return rules;
}

} // namespace jackdaw
