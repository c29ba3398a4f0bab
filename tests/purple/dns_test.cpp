// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Where a service is, asked of a resolver of the test's own in the way libpurple's connections ask.

#include "protocols/purple/dns.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QTemporaryDir>
#include <arpa/inet.h>
#include <gio/gio.h>
#include <purple.h>

#include "protocols/purple/runtime.h"
#include "tests/support/wait.h"

namespace jackdaw::purple {

namespace {

struct Service {
    guint16 priority;
    guint16 port;
    const char* host;
};

/// What the made-up resolver knows, and what it was asked.
struct Zone {
    QHash<QByteArray, QByteArray> hosts;
    QHash<QByteArray, QList<Service>> services;
    QByteArrayList asked;
};
Zone* s_zone = nullptr;

GList* addressesOf(const char* host, GError** error)
{
    s_zone->asked.append(host);
    const QByteArray address = s_zone->hosts.value(host);
    if (address.isEmpty()) {
        g_set_error_literal(error, G_RESOLVER_ERROR, G_RESOLVER_ERROR_NOT_FOUND, "not found");
        return nullptr;
    }
    return g_list_append(nullptr, g_inet_address_new_from_string(address.constData()));
}

void lookUpHost(GResolver* resolver, const gchar* host, GCancellable* cancellable, GAsyncReadyCallback callback,
                gpointer data)
{
    GTask* task = g_task_new(resolver, cancellable, callback, data);
    GError* error = nullptr;
    GList* found = addressesOf(host, &error);
    if (error != nullptr)
        g_task_return_error(task, error);
    else
        g_task_return_pointer(task, found, nullptr);
    g_object_unref(task);
}

void lookUpRecords(GResolver* resolver, const gchar* name, GResolverRecordType /*type*/, GCancellable* cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
    s_zone->asked.append(name);
    GTask* task = g_task_new(resolver, cancellable, callback, data);
    GList* records = nullptr;
    for (const Service& one : s_zone->services.value(name))
        records = g_list_append(
            records, g_variant_ref_sink(g_variant_new("(qqqs)", one.priority, guint16(0), one.port, one.host)));
    if (records != nullptr)
        g_task_return_pointer(task, records, nullptr);
    else
        g_task_return_new_error(task, G_RESOLVER_ERROR, G_RESOLVER_ERROR_NOT_FOUND, "not found");
    g_object_unref(task);
}

GList* finish(GResolver* /*resolver*/, GAsyncResult* result, GError** error)
{
    return static_cast<GList*>(g_task_propagate_pointer(G_TASK(result), error));
}

void makeClass(gpointer type, gpointer /*data*/)
{
    auto* resolver = static_cast<GResolverClass*>(type);
    resolver->lookup_by_name_async = lookUpHost;
    resolver->lookup_by_name_finish = finish;
    resolver->lookup_records_async = lookUpRecords;
    resolver->lookup_records_finish = finish;
}

GResolver* makeResolver()
{
    static const GType type
        = g_type_register_static_simple(G_TYPE_RESOLVER, "JackdawTestResolver", sizeof(GResolverClass), makeClass,
                                        sizeof(GResolver), nullptr, GTypeFlags(0));
    return G_RESOLVER(g_object_new(type, nullptr));
}

struct Answer {
    QStringList places; // "address:port" in their order
    QString problem;
    bool came = false;
};

void take(GSList* hosts, gpointer data, const char* problem)
{
    auto* answer = static_cast<Answer*>(data);
    answer->came = true;
    answer->problem = QString::fromUtf8(problem);
    for (GSList* l = hosts; l != nullptr; l = l->next->next) {
        const auto* address = static_cast<const sockaddr_in*>(l->next->data);
        char text[INET_ADDRSTRLEN] = {};
        inet_ntop(AF_INET, &address->sin_addr, text, sizeof text);
        answer->places.append(QStringLiteral("%1:%2").arg(QString::fromLatin1(text)).arg(ntohs(address->sin_port)));
        g_free(l->next->data);
    }
    g_slist_free(hosts);
}

/// libpurple starts once in a process: one for all tests.
class DnsTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_zone = new Zone;
        GResolver* resolver = makeResolver();
        g_resolver_set_default(resolver);
        g_object_unref(resolver);
        s_folder = new QTemporaryDir;
        s_runtime = new Runtime({.folder = s_folder->path(), .plugins = {}, .systemBus = false});
        s_dns = new Dns;
        s_dns->install();
    }
    static void TearDownTestSuite()
    {
        delete s_dns;
        delete s_runtime;
        delete s_folder;
        delete s_zone;
    }
    void SetUp() override
    {
        *s_zone = {};
        s_zone->hosts = {{"one.test", "192.0.2.1"}, {"a.one.test", "192.0.2.10"}, {"b.one.test", "192.0.2.11"}};
        s_dns->setService(QStringLiteral("One.test"), QByteArrayLiteral("_sea._tcp"));
    }

    static Answer ask(const char* host)
    {
        Answer answer;
        purple_dnsquery_a_account(nullptr, host, 5223, take, &answer);
        EXPECT_TRUE(test::waitFor([&] { return answer.came; }));
        return answer;
    }

    static inline QTemporaryDir* s_folder = nullptr;
    static inline Runtime* s_runtime = nullptr;
    static inline Dns* s_dns = nullptr;
};

const QByteArray kRecord = "_sea._tcp.one.test";

} // namespace

TEST_F(DnsTest, ThoseWhoOfferTheServiceComeInTheirOrderWithTheirPorts)
{
    s_zone->services = {{kRecord, {{20, 443, "b.one.test"}, {10, 5270, "gone.one.test"}, {15, 5280, "a.one.test"}}}};
    EXPECT_EQ(ask("one.test").places,
              (QStringList{QStringLiteral("192.0.2.10:5280"), QStringLiteral("192.0.2.11:443")}));
    EXPECT_FALSE(s_zone->asked.contains("one.test")) << "who offers it has the word";
}

TEST_F(DnsTest, WithoutRecordsTheHostItselfIsMeant)
{
    EXPECT_EQ(ask("one.test").places, QStringList{QStringLiteral("192.0.2.1:5223")});
    EXPECT_EQ(s_zone->asked, (QByteArrayList{kRecord, "one.test"}));
}

TEST_F(DnsTest, AServiceThatIsNotOfferedIsNotLookedForElsewhere)
{
    s_zone->services = {{kRecord, {{0, 0, "."}}}};
    const Answer answer = ask("one.test");
    EXPECT_TRUE(answer.places.isEmpty());
    EXPECT_FALSE(answer.problem.isEmpty());
    EXPECT_EQ(s_zone->asked, QByteArrayList{kRecord});
}

TEST_F(DnsTest, OfferedByHostsThatAreGoneItIsNowhere)
{
    s_zone->services = {{kRecord, {{0, 443, "gone.one.test"}}}};
    EXPECT_FALSE(ask("one.test").problem.isEmpty());
    EXPECT_FALSE(s_zone->asked.contains("one.test"));
}

TEST_F(DnsTest, OtherHostsAreAskedForAsEver)
{
    s_zone->services = {{kRecord, {{0, 443, "b.one.test"}}}};
    EXPECT_EQ(ask("a.one.test").places, QStringList{QStringLiteral("192.0.2.10:5223")});
    s_dns->setService({}, {});
    EXPECT_EQ(ask("one.test").places, QStringList{QStringLiteral("192.0.2.1:5223")});
}

} // namespace jackdaw::purple
