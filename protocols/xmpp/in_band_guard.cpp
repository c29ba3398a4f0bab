// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/in_band_guard.h"

#include <glib.h>
#include <purple.h>

namespace jackdaw::xmpp {

namespace {

constexpr const char* kInBand = "http://jabber.org/protocol/ibb";
constexpr const char* kOffer = "http://jabber.org/protocol/si";
constexpr qsizetype kMostStreams = 1000;

QByteArray keyOf(xmlnode* stanza, const char* stream)
{
    return QByteArray(xmlnode_get_attrib(stanza, "from")) + '\n' + QByteArray(stream);
}

qint64 lengthOf(xmlnode* block)
{
    char* text = xmlnode_get_data(block);
    gsize length = 0;
    g_free(text ? g_base64_decode(text, &length) : nullptr);
    g_free(text);
    return qint64(length);
}

/// libpurple knows an end by its name alone.
void becomeEnd(xmlnode* block)
{
    g_free(block->name);
    block->name = g_strdup("close");
}

} // namespace

void InBandGuard::guard(xmlnode* stanza)
{
    if (qstrcmp(stanza->name, "iq") != 0 || qstrcmp(xmlnode_get_attrib(stanza, "type"), "set") != 0)
        return;
    if (const xmlnode* offer = xmlnode_get_child_with_namespace(stanza, "si", kOffer)) {
        const xmlnode* file = xmlnode_get_child(offer, "file");
        if (m_left.size() >= kMostStreams)
            m_left.clear(); // their blocks end them
        if (file)
            m_left.insert(keyOf(stanza, xmlnode_get_attrib(offer, "id")),
                          QByteArray(xmlnode_get_attrib(file, "size")).toLongLong());
        return;
    }
    xmlnode* block = xmlnode_get_child_with_namespace(stanza, "data", kInBand);
    if (!block)
        return;
    const auto left = m_left.find(keyOf(stanza, xmlnode_get_attrib(block, "sid")));
    const qint64 length = lengthOf(block);
    if (left != m_left.end() && *left >= length) {
        *left -= length;
        return;
    }
    if (left != m_left.end())
        m_left.erase(left);
    becomeEnd(block);
}

} // namespace jackdaw::xmpp
