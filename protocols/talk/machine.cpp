// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/machine.h"

#include <QtEndian>
#include <algorithm>

#include "protocols/talk/sockets.h"

namespace jackdaw::talk {

namespace {

constexpr qsizetype kMaximumAddresses = 8;

QList<quint32> addressesIn(GList* found)
{
    QList<quint32> addresses;
    for (const GList* each = found; each != nullptr && addresses.size() < kMaximumAddresses; each = each->next) {
        auto* address = G_INET_ADDRESS(each->data);
        if (g_inet_address_get_family(address) != G_SOCKET_FAMILY_IPV4)
            continue;
        const auto value = qFromBigEndian<quint32>(g_inet_address_to_bytes(address));
        if (value != 0 && !addresses.contains(value))
            addresses.append(value);
    }
    return addresses;
}

} // namespace

bool Machine::mayComeFrom(quint32 address) const
{
    return addresses.contains(address) || (here && isOwnAddress(address));
}

/// Outlives the resolution, whose answer comes in any case.
struct Resolution::Pending {
    Resolution* owner;
    Found found;
    GCancellable* cancellable = g_cancellable_new();

    explicit Pending(Resolution* resolution, Found call)
        : owner(resolution)
        , found(std::move(call))
    {
    }
    ~Pending() { g_object_unref(cancellable); }
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;
};

Resolution::Resolution(const QString& host, Found found)
    : m_pending(new Pending(this, std::move(found)))
{
    GResolver* resolver = g_resolver_get_default();
    g_resolver_lookup_by_name_async(resolver, host.toUtf8().constData(), m_pending->cancellable, &Resolution::onFound,
                                    m_pending);
    g_object_unref(resolver);
}

Resolution::~Resolution()
{
    if (m_pending == nullptr)
        return;
    m_pending->owner = nullptr;
    g_cancellable_cancel(m_pending->cancellable);
}

void Resolution::onFound(GObject* resolver, GAsyncResult* result, gpointer data)
{
    const std::unique_ptr<Pending> pending(static_cast<Pending*>(data));
    GList* found = g_resolver_lookup_by_name_finish(G_RESOLVER(resolver), result, nullptr);
    const QList<quint32> addresses = addressesIn(found);
    g_resolver_free_addresses(found);
    if (pending->owner == nullptr)
        return;
    pending->owner->m_pending = nullptr;
    pending->found(addresses);
}

} // namespace jackdaw::talk
