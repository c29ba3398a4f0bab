// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/host_programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/log.h"

namespace jackdaw {

namespace {

constexpr qint64 kLongestFile = 64 * 1024;

QStringList strings(const QJsonValue& value)
{
    QStringList result;
    for (const QJsonValue one : value.toArray())
        result.append(one.toString());
    return result;
}

QHash<QString, QString> names(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    QHash<QString, QString> result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

QList<UriRule> uriRules(const QJsonValue& value)
{
    QList<UriRule> rules;
    for (const QJsonValue one : value.toArray()) {
        const auto text = [&one](const char* key) { return one[QLatin1StringView(key)].toString(); };
        const bool room = text("kind") == QLatin1StringView("room");
        rules.append({text("scheme").toLower(), text("protocol"),
                      room ? wire::ConversationKind::Room : wire::ConversationKind::Direct, text("pattern"),
                      text("prefix")});
    }
    return rules;
}

QString absoluteProgram(const QDir& folder, const QString& program)
{
    if (QDir::isAbsolutePath(program))
        return program;
    const QString beside = QDir::cleanPath(folder.absoluteFilePath(QStringLiteral("../") + program));
    return QFile::exists(beside) ? beside : QDir::cleanPath(folder.absoluteFilePath(program));
}

std::optional<HostProgram> readHostProgram(const QDir& folder, const QString& name)
{
    QFile file(folder.absoluteFilePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLongestFile)).object();
    HostProgram host;
    host.name = object.value(QStringLiteral("name")).toString();
    const QString program = object.value(QStringLiteral("program")).toString();
    if (host.name.isEmpty() || program.isEmpty())
        return std::nullopt;
    host.program = absoluteProgram(folder, program);
    host.arguments = strings(object.value(QStringLiteral("arguments")));
    host.protocols = strings(object.value(QStringLiteral("protocols")));
    host.names = names(object.value(QStringLiteral("names")));
    host.origin = object.value(QStringLiteral("origin")).toString();
    host.uris = uriRules(object.value(QStringLiteral("uris")));
    host.hidden = object.value(QStringLiteral("hidden")).toBool();
    return host;
}

} // namespace

QList<HostProgram> readHostPrograms(const QStringList& folders)
{
    QList<HostProgram> hosts;
    for (const QString& path : folders) {
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            // A filter of QDir's would bring in the engine of regular expressions, half a MiB, at each start.
            if (!name.endsWith(QLatin1StringView(".json")))
                continue;
            const std::optional<HostProgram> host = readHostProgram(folder, name);
            if (!host)
                qCWarning(logLink) << "not a host's description:" << folder.absoluteFilePath(name);
            else if (std::none_of(hosts.cbegin(), hosts.cend(),
                                  [&](const HostProgram& one) { return one.name == host->name; }))
                hosts.append(*host);
        }
    }
    return hosts;
}

} // namespace jackdaw
