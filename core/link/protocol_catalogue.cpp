// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/protocol_catalogue.h"

#include <QPromise>
#include <QTimer>
#include <algorithm>

#include "core/base/log.h"
#include "core/link/host_programs.h"
#include "core/link/process_link.h"
#include "core/link/retry.h"

namespace jackdaw {

namespace {

/// In milliseconds; a library's first start on a slow disk takes seconds.
constexpr int kDescribeLimit = 15'000;
constexpr const char* kShowHidden = "JACKDAW_SHOW_HIDDEN_PROTOCOLS";

} // namespace

class ProtocolCatalogue::Private {
public:
    /// One asking of all hosts.
    struct Round {
        QList<wire::ProtocolInfo> infos;
        QHash<QString, HostProgram> learned; ///< from hosts that did not say in their file what they speak
        QPromise<QList<wire::ProtocolInfo>> promise;
        qsizetype waiting = 0;
    };
    using RoundPtr = std::shared_ptr<Round>;

    bool isOffered(const HostProgram& host) const
    {
        return !host.hidden || qEnvironmentVariableIsSet(kShowHidden)
            || std::any_of(host.protocols.cbegin(), host.protocols.cend(),
                           [this](const QString& protocol) { return included.contains(protocol); });
    }
    QFuture<QList<wire::ProtocolInfo>> askAll();
    void ask(const RoundPtr& one, const HostProgram& host, const PluginRules& plugins);
    void take(Round& one, const HostProgram& host, const QList<wire::ProtocolInfo>& protocols) const;
    void giveUp(Round& one, const HostProgram& host, const QString& problem) const;
    void oneDone(const RoundPtr& one);

    ProtocolCatalogue* q = nullptr;
    QList<HostProgram> hosts;
    QStringList included;
    std::function<PluginRules()> rules;
    RoundPtr round; ///< the newest
    QList<wire::ProtocolInfo> infos;
    QHash<QString, HostProgram> learned;
};

QFuture<QList<wire::ProtocolInfo>> ProtocolCatalogue::Private::askAll()
{
    round = std::make_shared<Round>();
    const RoundPtr one = round;
    one->promise.start();
    QList<HostProgram> offered;
    std::copy_if(hosts.cbegin(), hosts.cend(), std::back_inserter(offered),
                 [this](const HostProgram& host) { return isOffered(host); });
    one->waiting = offered.size() + 1;
    for (const HostProgram& host : std::as_const(offered))
        ask(one, host, q->pluginRules());
    oneDone(one);
    return one->promise.future();
}

void ProtocolCatalogue::Private::ask(const RoundPtr& one, const HostProgram& host, const PluginRules& plugins)
{
    LinkRequest request;
    request.plugins = plugins;
    auto* link = new ProcessLink(host, request, {}, q);
    auto* limit = new QTimer(link);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, link, &Link::kill);
    limit->start(kDescribeLimit);
    connect(link, &Link::eventReceived, q, [this, one, link, host](const wire::Event& event) {
        if (std::holds_alternative<wire::HelloBack>(event)) {
            link->send(wire::DescribeProtocols{QStringLiteral("1")});
        } else if (const auto* described = std::get_if<wire::ProtocolsDescribed>(&event)) {
            link->disconnect(q);
            link->kill();
            connect(link, &Link::ended, link, &QObject::deleteLater);
            take(*one, host, described->protocols);
            oneDone(one);
        }
    });
    connect(link, &Link::ended, q, [this, one, link, host, plugins](const LinkEnd& end) {
        link->deleteLater();
        const bool late = end.reason == LinkEnd::Reason::Finished;
        qCWarning(logLink).noquote() << host.name << "could not be described:" << end.details;
        // What a user's own plugin breaks is only its own.
        if (!plugins.folders.isEmpty())
            return ask(one, host, {{}, plugins.without});
        giveUp(*one, host, sentenceFor(late ? wire::ErrorKind::HostHung : errorKind(end.reason)));
        oneDone(one);
    });
    link->start();
}

void ProtocolCatalogue::Private::take(Round& one, const HostProgram& host,
                                      const QList<wire::ProtocolInfo>& protocols) const
{
    for (wire::ProtocolInfo info : protocols) {
        const bool known = std::any_of(one.infos.cbegin(), one.infos.cend(),
                                       [&info](const auto& other) { return other.id == info.id; });
        if (info.id.isEmpty() || known)
            continue;
        if (info.origin.isEmpty())
            info.origin = host.origin;
        if (!info.loaded && host.names.contains(info.id))
            info.name = host.names.value(info.id);
        one.learned.insert(info.id, host);
        one.infos.append(info);
    }
}

void ProtocolCatalogue::Private::giveUp(Round& one, const HostProgram& host, const QString& problem) const
{
    QList<wire::ProtocolInfo> broken;
    for (const QString& protocol : host.protocols) {
        wire::ProtocolInfo info;
        info.id = protocol;
        info.name = host.names.value(protocol, protocol);
        info.loaded = false;
        info.problem = problem;
        broken.append(info);
    }
    take(one, host, broken);
}

void ProtocolCatalogue::Private::oneDone(const RoundPtr& one)
{
    if (--one->waiting > 0)
        return;
    // Whoever answered first: each host's in its own order, the hosts in ours.
    const auto position = [this, one](const wire::ProtocolInfo& info) {
        const QString host = one->learned.value(info.id).name;
        return std::find_if(hosts.cbegin(), hosts.cend(), [&host](const auto& other) { return other.name == host; })
            - hosts.cbegin();
    };
    std::stable_sort(one->infos.begin(), one->infos.end(),
                     [&](const auto& a, const auto& b) { return position(a) < position(b); });
    const bool isNewest = one == round;
    if (isNewest) {
        infos = one->infos;
        learned = one->learned;
    }
    one->promise.addResult(one->infos);
    one->promise.finish();
    if (isNewest)
        Q_EMIT q->described(infos);
}

ProtocolCatalogue::ProtocolCatalogue(QStringList hostFolders, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->hosts = readHostPrograms(hostFolders);
}

ProtocolCatalogue::~ProtocolCatalogue() = default;

Result<HostProgram> ProtocolCatalogue::hostFor(const QString& protocol) const
{
    for (const HostProgram& host : std::as_const(d->hosts)) {
        if (host.protocols.contains(protocol))
            return host;
    }
    if (const auto it = d->learned.constFind(protocol); it != d->learned.cend())
        return *it;
    return Error{ErrorCode::NotFound, tr("No part of Jackdaw speaks “%1”.").arg(protocol), {}};
}

void ProtocolCatalogue::include(const QStringList& protocols)
{
    d->included += protocols;
}

QFuture<QList<wire::ProtocolInfo>> ProtocolCatalogue::describe()
{
    return d->round ? d->round->promise.future() : d->askAll();
}

QFuture<QList<wire::ProtocolInfo>> ProtocolCatalogue::describeAgain()
{
    return d->askAll();
}

void ProtocolCatalogue::setPluginRules(std::function<PluginRules()> rules)
{
    d->rules = std::move(rules);
}

PluginRules ProtocolCatalogue::pluginRules() const
{
    return d->rules ? d->rules() : PluginRules{};
}

QList<wire::ProtocolInfo> ProtocolCatalogue::described() const
{
    return d->infos;
}

std::optional<wire::ProtocolInfo> ProtocolCatalogue::info(const QString& protocol) const
{
    const QList<wire::ProtocolInfo> known = described();
    const auto it
        = std::find_if(known.cbegin(), known.cend(), [&protocol](const auto& one) { return one.id == protocol; });
    return it == known.cend() ? std::nullopt : std::optional(*it);
}

QString ProtocolCatalogue::nameOf(const QString& protocol) const
{
    if (const auto described = info(protocol); described && !described->name.isEmpty())
        return described->name;
    const Result<HostProgram> host = hostFor(protocol);
    return host ? host->names.value(protocol, protocol) : protocol;
}

std::optional<UriTarget> ProtocolCatalogue::targetOf(const QString& uri) const
{
    for (const HostProgram& host : std::as_const(d->hosts)) {
        if (!d->isOffered(host))
            continue;
        if (auto target = readUri(host.uris, uri))
            return target;
    }
    return std::nullopt;
}

QStringList ProtocolCatalogue::linkSchemes() const
{
    QStringList schemes;
    for (const HostProgram& host : std::as_const(d->hosts)) {
        if (d->isOffered(host))
            schemes += schemesOf(host.uris);
    }
    schemes.removeDuplicates();
    return schemes;
}

} // namespace jackdaw
