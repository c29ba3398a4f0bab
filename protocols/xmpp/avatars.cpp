// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/avatars.h"

#include <initializer_list>
#include <purple.h>

namespace jackdaw::xmpp {

namespace {

template <typename Visit>
void forEachChild(xmlnode* node, const char* name, Visit visit)
{
    for (xmlnode* child = node->child; child; child = child->next) {
        if (child->type == XMLNODE_TYPE_TAG && qstrcmp(child->name, name) == 0)
            visit(child);
    }
}

} // namespace

bool saysNoPicture(xmlnode* presence)
{
    if (qstrcmp(presence->name, "presence") != 0 || xmlnode_get_attrib(presence, "type"))
        return false;
    const xmlnode* update = xmlnode_get_child_with_namespace(presence, "x", "vcard-temp:x:update");
    const xmlnode* photo = update ? xmlnode_get_child(update, "photo") : nullptr;
    return photo && !photo->child;
}

void keepPicturesOnServer(xmlnode* stanza)
{
    for (const char* outer : {"event", "pubsub"}) {
        forEachChild(stanza, outer, [](xmlnode* event) {
            forEachChild(event, "items", [](xmlnode* items) {
                forEachChild(items, "item", [](xmlnode* item) {
                    forEachChild(item, "metadata", [](xmlnode* metadata) {
                        forEachChild(metadata, "info", [](xmlnode* info) { xmlnode_remove_attrib(info, "url"); });
                    });
                });
            });
        });
    }
}

void announcePublishing(xmlnode* stanza, const QByteArray& domain)
{
    if (qstrcmp(stanza->name, "iq") != 0 || qstrcmp(xmlnode_get_attrib(stanza, "type"), "result") != 0
        || qstrcmp(xmlnode_get_attrib(stanza, "from"), domain.constData()) != 0)
        return;
    xmlnode* query = xmlnode_get_child_with_namespace(stanza, "query", "http://jabber.org/protocol/disco#info");
    if (!query || xmlnode_get_attrib(query, "node"))
        return;
    xmlnode* identity = xmlnode_new_child(query, "identity");
    xmlnode_set_namespace(identity, "http://jabber.org/protocol/disco#info");
    xmlnode_set_attrib(identity, "category", "pubsub");
    xmlnode_set_attrib(identity, "type", "pep");
}

} // namespace jackdaw::xmpp
