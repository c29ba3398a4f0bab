// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/dns.h"

#include <gio/gio.h>
#include <purple.h>

#include <map>

#include "protocols/purple/dns_records.h"

namespace jackdaw::purple {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using CancellableHandle = std::unique_ptr<GCancellable, Unref>;

// libpurple frees a query inside its answer and when the asker goes away. A lookup on another thread outlives that,
// so it holds the query only as long as this table does.
template <typename Query, typename Resolved, typename Failed>
struct Lookup {
    Query* query = nullptr;
    Resolved resolved = nullptr;
    Failed failed = nullptr;
    CancellableHandle cancellable{g_cancellable_new()};
};

struct FreeGlib {
    void operator()(char* text) const { g_free(text); }
};
using GlibString = std::unique_ptr<char, FreeGlib>;

struct FreeHosts {
    void operator()(GSList* hosts) const { freeHosts(hosts); }
};

struct HostLookup : Lookup<PurpleDnsQueryData, PurpleDnsQueryResolvedCallback, PurpleDnsQueryFailedCallback> {
    QList<Target> targets; // of a service: whose addresses are still to be asked for; the first one's are
    std::unique_ptr<GSList, FreeHosts> found;
};
using RecordLookup = Lookup<PurpleSrvTxtQueryData, PurpleSrvTxtQueryResolvedCallback, PurpleSrvTxtQueryFailedCallback>;

void freeAddresses(gpointer list)
{
    g_resolver_free_addresses(static_cast<GList*>(list));
}

void freeRecords(gpointer list)
{
    g_list_free_full(static_cast<GList*>(list),
                     [](gpointer record) { g_variant_unref(static_cast<GVariant*>(record)); });
}

struct FreeAddresses {
    void operator()(GList* list) const { freeAddresses(list); }
};
struct FreeRecords {
    void operator()(GList* list) const { freeRecords(list); }
};

} // namespace

class Dns::Private {
public:
    Private()
        : m_resolver(g_resolver_get_default())
    {
        s_self = this;
        m_hostOps.resolve_host = [](PurpleDnsQueryData* query, auto resolved, auto failed) -> gboolean {
            return s_self != nullptr && s_self->lookUpHost(query, resolved, failed);
        };
        m_hostOps.destroy = [](PurpleDnsQueryData* query) {
            if (s_self != nullptr)
                forget(s_self->m_hosts, query);
        };
        m_recordOps.resolve = [](PurpleSrvTxtQueryData* query, auto resolved, auto failed) -> gboolean {
            return s_self != nullptr && s_self->lookUpRecords(query, resolved, failed);
        };
        m_recordOps.destroy = [](PurpleSrvTxtQueryData* query) {
            if (s_self != nullptr)
                forget(s_self->m_records, query);
        };
    }

    ~Private()
    {
        for (auto& [number, lookup] : m_hosts)
            g_cancellable_cancel(lookup.cancellable.get());
        for (auto& [number, lookup] : m_records)
            g_cancellable_cancel(lookup.cancellable.get());
        if (purple_dnsquery_get_ui_ops() == &m_hostOps)
            purple_dnsquery_set_ui_ops(nullptr);
        if (purple_srv_txt_query_get_ui_ops() == &m_recordOps)
            purple_srv_txt_query_set_ui_ops(nullptr);
        s_self = nullptr;
    }

    void install()
    {
        purple_dnsquery_set_ui_ops(&m_hostOps);
        purple_srv_txt_query_set_ui_ops(&m_recordOps);
    }

    QString serviceHost;
    QByteArray service;

private:
    template <typename Table, typename Query>
    static void forget(Table& table, Query* query)
    {
        for (auto it = table.begin(); it != table.end(); ++it) {
            if (it->second.query == query) {
                g_cancellable_cancel(it->second.cancellable.get());
                table.erase(it);
                return;
            }
        }
    }

    // The answer finds its lookup by number: one that was cancelled or outlived us has none.
    template <typename Table>
    static auto take(Table& table, gpointer number)
    {
        return table.extract(GPOINTER_TO_SIZE(number));
    }

    bool lookUpHost(PurpleDnsQueryData* query, PurpleDnsQueryResolvedCallback resolved,
                    PurpleDnsQueryFailedCallback failed)
    {
        const auto number = ++m_last;
        auto& lookup = m_hosts[number];
        lookup.query = query;
        lookup.resolved = resolved;
        lookup.failed = failed;
        const char* host = purple_dnsquery_get_host(query);
        const GlibString ascii(g_hostname_to_ascii(host));
        if (serviceHost.isEmpty() || serviceHost.compare(QString::fromUtf8(host), Qt::CaseInsensitive) != 0
            || g_hostname_is_ip_address(host) || !ascii) {
            askFor(host, number);
            return true;
        }
        const QByteArray name = service + '.' + ascii.get();
        g_resolver_lookup_records_async(m_resolver.get(), name.constData(), G_RESOLVER_RECORD_SRV,
                                        lookup.cancellable.get(), &targetsFound, GSIZE_TO_POINTER(number));
        return true;
    }

    void askFor(const char* host, gsize number)
    {
        g_resolver_lookup_by_name_async(m_resolver.get(), host, m_hosts[number].cancellable.get(), &hostFound,
                                        GSIZE_TO_POINTER(number));
    }

    bool lookUpRecords(PurpleSrvTxtQueryData* query, PurpleSrvTxtQueryResolvedCallback resolved,
                       PurpleSrvTxtQueryFailedCallback failed)
    {
        const auto number = ++m_last;
        auto& lookup = m_records[number];
        lookup.query = query;
        lookup.resolved = resolved;
        lookup.failed = failed;
        const auto type = isService(query) ? G_RESOLVER_RECORD_SRV : G_RESOLVER_RECORD_TXT;
        g_resolver_lookup_records_async(m_resolver.get(), purple_srv_txt_query_get_query(query), type,
                                        lookup.cancellable.get(), &recordsFound, GSIZE_TO_POINTER(number));
        return true;
    }

    static bool isService(PurpleSrvTxtQueryData* query)
    {
        return purple_srv_txt_query_get_type(query) == PurpleDnsTypeSrv;
    }

    static void targetsFound(GObject* resolver, GAsyncResult* result, gpointer number)
    {
        const std::unique_ptr<GList, FreeRecords> records(
            g_resolver_lookup_records_finish(G_RESOLVER(resolver), result, nullptr));
        if (s_self == nullptr)
            return;
        const auto it = s_self->m_hosts.find(GPOINTER_TO_SIZE(number));
        if (it == s_self->m_hosts.end())
            return;
        auto& lookup = it->second;
        lookup.targets = toTargets(records.get());
        // Without records the host itself is asked: RFC 6120 3.2.2.
        if (lookup.targets.isEmpty())
            s_self->askFor(purple_dnsquery_get_host(lookup.query), it->first);
        else if (lookup.targets.size() == 1 && lookup.targets.first().host.size() <= 1)
            s_self->finish(it->first, "the service is not offered");
        else
            s_self->askFor(lookup.targets.first().host.constData(), it->first);
    }

    static void hostFound(GObject* resolver, GAsyncResult* result, gpointer number)
    {
        GError* error = nullptr;
        const std::unique_ptr<GList, FreeAddresses> addresses(
            g_resolver_lookup_by_name_finish(G_RESOLVER(resolver), result, &error));
        const std::unique_ptr<GError, decltype(&g_error_free)> owned(error, &g_error_free);
        if (s_self == nullptr)
            return;
        const auto it = s_self->m_hosts.find(GPOINTER_TO_SIZE(number));
        if (it == s_self->m_hosts.end())
            return;
        auto& lookup = it->second;
        const int port
            = lookup.targets.isEmpty() ? purple_dnsquery_get_port(lookup.query) : lookup.targets.takeFirst().port;
        lookup.found.reset(g_slist_concat(lookup.found.release(), toHosts(addresses.get(), port)));
        if (lookup.targets.isEmpty())
            s_self->finish(it->first, error != nullptr ? error->message : "no address");
        else
            s_self->askFor(lookup.targets.first().host.constData(), it->first);
    }

    void finish(gsize number, const char* problem)
    {
        // Taken out first: libpurple destroys the query inside the callback.
        auto node = m_hosts.extract(number);
        auto& lookup = node.mapped();
        if (lookup.found)
            lookup.resolved(lookup.query, lookup.found.release());
        else
            lookup.failed(lookup.query, problem);
    }

    static void recordsFound(GObject* resolver, GAsyncResult* result, gpointer number)
    {
        GError* error = nullptr;
        const std::unique_ptr<GList, FreeRecords> records(
            g_resolver_lookup_records_finish(G_RESOLVER(resolver), result, &error));
        const std::unique_ptr<GError, decltype(&g_error_free)> owned(error, &g_error_free);
        if (s_self == nullptr)
            return;
        const auto node = take(s_self->m_records, number);
        if (node.empty())
            return;
        const auto& lookup = node.mapped();
        auto* answers = isService(lookup.query) ? toServices(records.get()) : toTexts(records.get());
        if (answers != nullptr)
            lookup.resolved(lookup.query, answers);
        else
            lookup.failed(lookup.query, error != nullptr ? error->message : "no record");
    }

    // libpurple's ops carry no user data and are one table per process themselves.
    static inline Private* s_self = nullptr;

    std::unique_ptr<GResolver, Unref> m_resolver;
    PurpleDnsQueryUiOps m_hostOps{};
    PurpleSrvTxtQueryUiOps m_recordOps{};
    std::map<gsize, HostLookup> m_hosts;
    std::map<gsize, RecordLookup> m_records;
    gsize m_last = 0;
};

Dns::Dns()
    : d(std::make_unique<Private>())
{
}

Dns::~Dns() = default;

void Dns::install()
{
    d->install();
}

void Dns::setService(const QString& host, const QByteArray& service)
{
    d->serviceHost = host;
    d->service = service;
}

} // namespace jackdaw::purple
