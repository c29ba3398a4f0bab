// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/direct_files.h"

#include <algorithm>
#include <iterator>
#include <purple.h>

#include "protocols/purple/glib_ptr.h"

namespace jackdaw::xmpp {

namespace {

constexpr const char* kOffer = "http://jabber.org/protocol/si";
constexpr const char* kDirect = "http://jabber.org/protocol/bytestreams";
constexpr qsizetype kMostOffers = 1000;

QByteArray keyOf(const xmlnode* stanza, const char* stream)
{
    return QByteArray(xmlnode_get_attrib(stanza, "from")) + '\n' + QByteArray(stream);
}

bool names(const xmlnode* offer, const char* method)
{
    const xmlnode* feature = xmlnode_get_child(offer, "feature");
    const xmlnode* form = feature ? xmlnode_get_child(feature, "x") : nullptr;
    for (auto* field = form ? xmlnode_get_child(form, "field") : nullptr; field; field = xmlnode_get_next_twin(field)) {
        for (auto* option = xmlnode_get_child(field, "option"); option; option = xmlnode_get_next_twin(option)) {
            const xmlnode* value = xmlnode_get_child(option, "value");
            const purple::CharPtr text(value ? xmlnode_get_data(value) : nullptr);
            if (qstrcmp(text.get(), method) == 0)
                return true;
        }
    }
    return false;
}

xmlnode* proposal(const xmlnode* stanza)
{
    const bool asks = qstrcmp(stanza->name, "iq") == 0 && qstrcmp(xmlnode_get_attrib(stanza, "type"), "set") == 0;
    return asks ? xmlnode_get_child_with_namespace(stanza, "query", kDirect) : nullptr;
}

/// libpurple calls its own streamhost by its full address, which has an @ and a resource; a proxy is a server.
bool isOwn(const xmlnode* host)
{
    return QByteArrayView(xmlnode_get_attrib(host, "jid")).contains('@');
}

template <typename Which>
void removeHosts(xmlnode* query, Which which)
{
    for (xmlnode* host = xmlnode_get_child(query, "streamhost"); host;) {
        xmlnode* next = xmlnode_get_next_twin(host);
        if (which(host))
            xmlnode_free(host); // takes itself out of its parent
        host = next;
    }
}

} // namespace

void DirectFiles::received(xmlnode* stanza)
{
    if (qstrcmp(stanza->name, "iq") != 0 || qstrcmp(xmlnode_get_attrib(stanza, "type"), "set") != 0)
        return;
    if (const xmlnode* offer = xmlnode_get_child_with_namespace(stanza, "si", kOffer)) {
        const xmlnode* file = xmlnode_get_child(offer, "file");
        const QByteArray key = keyOf(stanza, xmlnode_get_attrib(offer, "id"));
        if (!file || m_offers.contains(key))
            return; // libpurple takes no second one either
        if (m_offers.size() >= kMostOffers)
            m_offers.erase(m_offers.begin());
        m_offers.insert(key,
                        {xmlnode_get_attrib(stanza, "from"), xmlnode_get_attrib(file, "name"), names(offer, kDirect)});
        return;
    }
    xmlnode* query = proposal(stanza);
    if (!query)
        return;
    const auto offer = m_offers.constFind(keyOf(stanza, xmlnode_get_attrib(query, "sid")));
    if (offer != m_offers.constEnd() && !offer->direct)
        removeHosts(query, [](const xmlnode*) { return true; });
}

bool DirectFiles::isDirect(const QByteArray& from, const QByteArray& name) const
{
    bool known = false;
    for (const Offer& offer : m_offers) {
        if (offer.from != from || offer.name != name)
            continue;
        if (offer.direct)
            return true;
        known = true;
    }
    return !known;
}

DirectFiles::Ways DirectFiles::waysOf(const xmlnode* stanza)
{
    Ways ways;
    const xmlnode* query = proposal(stanza);
    for (auto* host = query ? xmlnode_get_child(query, "streamhost") : nullptr; host;
         host = xmlnode_get_next_twin(host)) {
        ways.to = xmlnode_get_attrib(stanza, "to");
        (isOwn(host) ? ways.direct : ways.proxies) = true;
    }
    return ways;
}

void DirectFiles::withdraw(xmlnode* stanza)
{
    if (xmlnode* query = proposal(stanza))
        removeHosts(query, isOwn);
}

void DirectFiles::hold(const xmlnode* stanza)
{
    m_held.emplace_back(xmlnode_copy(stanza));
}

std::vector<NodeHandle> DirectFiles::release(const QByteArray& to, bool direct)
{
    const auto going = std::stable_partition(m_held.begin(), m_held.end(), [&to](const NodeHandle& node) {
        return xmlnode_get_attrib(node.get(), "to") != to;
    });
    std::vector<NodeHandle> result(std::make_move_iterator(going), std::make_move_iterator(m_held.end()));
    m_held.erase(going, m_held.end());
    for (const NodeHandle& node : result) {
        if (!direct)
            withdraw(node.get());
    }
    return result;
}

} // namespace jackdaw::xmpp
