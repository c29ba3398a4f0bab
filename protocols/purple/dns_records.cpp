// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/dns_records.h"

#include <gio/gio.h>
#include <purple.h>

#include <cstring>

namespace jackdaw::purple {

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

void freeHosts(GSList* hosts)
{
    for (auto* l = hosts; l != nullptr; l = l->next->next)
        g_free(l->next->data);
    g_slist_free(hosts);
}

namespace {

struct SrvRecord {
    guint16 priority = 0;
    guint16 weight = 0;
    guint16 port = 0;
    const char* target = nullptr; ///< the record's
};

SrvRecord readSrv(gpointer variant)
{
    SrvRecord record;
    g_variant_get(static_cast<GVariant*>(variant), "(qqq&s)", &record.priority, &record.weight, &record.port,
                  &record.target);
    return record;
}

} // namespace

GList* toServices(GList* records)
{
    GList* services = nullptr;
    for (auto* l = records; l != nullptr; l = l->next) {
        const SrvRecord record = readSrv(l->data);
        auto* service = g_new0(PurpleSrvResponse, 1);
        if (std::strlen(record.target) >= sizeof service->hostname) {
            g_free(service);
            continue;
        }
        g_strlcpy(service->hostname, record.target, sizeof service->hostname);
        service->pref = record.priority;
        service->weight = record.weight;
        service->port = record.port;
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

QList<Target> toTargets(GList* records)
{
    GList* unsorted = nullptr;
    for (auto* l = records; l != nullptr; l = l->next) {
        const SrvRecord record = readSrv(l->data);
        unsorted
            = g_list_prepend(unsorted, g_srv_target_new(record.target, record.port, record.priority, record.weight));
    }
    // Of a service that is not offered GLib's sorting leaves nothing.
    if (unsorted != nullptr && unsorted->next == nullptr) {
        auto* only = static_cast<GSrvTarget*>(unsorted->data);
        QList<Target> one{{g_srv_target_get_hostname(only), g_srv_target_get_port(only)}};
        g_resolver_free_targets(unsorted);
        return one;
    }
    GList* sorted = g_srv_target_list_sort(unsorted);
    QList<Target> targets;
    for (auto* l = sorted; l != nullptr; l = l->next) {
        auto* target = static_cast<GSrvTarget*>(l->data);
        targets.append({g_srv_target_get_hostname(target), g_srv_target_get_port(target)});
    }
    g_resolver_free_targets(sorted);
    return targets;
}

} // namespace jackdaw::purple
