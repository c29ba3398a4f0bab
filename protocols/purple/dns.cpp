// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/dns.h"

#include <gio/gio.h>
#include <purple.h>

#include <cstring>
#include <map>

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

using HostLookup = Lookup<PurpleDnsQueryData, PurpleDnsQueryResolvedCallback, PurpleDnsQueryFailedCallback>;
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

// libpurple's form: length and socket address in turn, freed by the one who asked.
GSList* toHosts(GList* addresses, int port)
{
    GSList* hosts = nullptr;
    for (auto* l = addresses; l != nullptr; l = l->next) {
        auto* address = g_inet_socket_address_new(G_INET_ADDRESS(l->data), guint16(port));
        const auto size = g_socket_address_get_native_size(address);
        auto* native = size > 0 ? g_malloc0(gsize(size)) : nullptr;
        if (native != nullptr && g_socket_address_to_native(address, native, gsize(size), nullptr)) {
            hosts = g_slist_append(hosts, GINT_TO_POINTER(int(size)));
            hosts = g_slist_append(hosts, native);
        } else {
            g_free(native);
        }
        g_object_unref(address);
    }
    return hosts;
}

GList* toServices(GList* records)
{
    GList* services = nullptr;
    for (auto* l = records; l != nullptr; l = l->next) {
        guint16 priority = 0;
        guint16 weight = 0;
        guint16 port = 0;
        const char* target = nullptr;
        g_variant_get(static_cast<GVariant*>(l->data), "(qqq&s)", &priority, &weight, &port, &target);
        auto* service = g_new0(PurpleSrvResponse, 1);
        if (std::strlen(target) >= sizeof service->hostname) {
            g_free(service);
            continue;
        }
        g_strlcpy(service->hostname, target, sizeof service->hostname);
        service->pref = priority;
        service->weight = weight;
        service->port = port;
        services = g_list_append(services, service);
    }
    return services;
}

GList* toTexts(GList* records)
{
    GList* texts = nullptr;
    for (auto* l = records; l != nullptr; l = l->next) {
        gchar** parts = nullptr;
        g_variant_get(static_cast<GVariant*>(l->data), "(^as)", &parts);
        auto* text = g_new0(PurpleTxtResponse, 1);
        text->content = g_strjoinv("", parts);
        g_strfreev(parts);
        texts = g_list_append(texts, text);
    }
    return texts;
}

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
        g_resolver_lookup_by_name_async(m_resolver.get(), purple_dnsquery_get_host(query), lookup.cancellable.get(),
                                        &hostFound, GSIZE_TO_POINTER(number));
        return true;
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

    static void hostFound(GObject* resolver, GAsyncResult* result, gpointer number)
    {
        GError* error = nullptr;
        const std::unique_ptr<GList, FreeAddresses> addresses(
            g_resolver_lookup_by_name_finish(G_RESOLVER(resolver), result, &error));
        const std::unique_ptr<GError, decltype(&g_error_free)> owned(error, &g_error_free);
        if (s_self == nullptr)
            return;
        // Taken out first: libpurple destroys the query inside the callback.
        const auto node = take(s_self->m_hosts, number);
        if (node.empty())
            return;
        const auto& lookup = node.mapped();
        auto* hosts = toHosts(addresses.get(), purple_dnsquery_get_port(lookup.query));
        if (hosts != nullptr)
            lookup.resolved(lookup.query, hosts);
        else
            lookup.failed(lookup.query, error != nullptr ? error->message : "no address");
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

} // namespace jackdaw::purple
