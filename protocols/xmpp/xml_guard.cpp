// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/xml_guard.h"

#include <purple.h>

#include <cstring>
#include <limits>

namespace jackdaw::xmpp {

namespace {

constexpr int kReadDepth = 3;
constexpr int kPresenceDepth = 4; // why somebody was removed from a room
constexpr int kTextDepth = 2;
constexpr int kMaximumChildren = 64;
constexpr size_t kMaximumText = 2000;
constexpr qsizetype kNodeCost = 64; // an empty element is not free

QString shortText(const char* bytes, size_t size)
{
    return QString::fromUtf8(bytes, qsizetype(qMin(size, kMaximumText)));
}

bool isRoster(xmlnode* root)
{
    return qstrcmp(root->name, "iq") == 0
        && xmlnode_get_child_with_namespace(root, "query", "jabber:iq:roster") != nullptr;
}

bool isHarmless(const xmlnode* root, qsizetype maximum)
{
    int depth = 0;
    qsizetype size = 0;
    const auto* node = root;
    while (true) {
        size += kNodeCost + qsizetype(node->data_sz);
        if (size > maximum)
            return false;
        if (node->child != nullptr) {
            if (++depth > kMaximumStanzaDepth)
                return false;
            node = node->child;
            continue;
        }
        while (node != root && node->next == nullptr) {
            node = node->parent;
            --depth;
        }
        if (node == root)
            return true;
        node = node->next;
    }
}

// xmlnode_free calls itself for every child: only nodes without children are given to it.
void freeChildren(xmlnode* root)
{
    auto* node = root->child;
    root->child = nullptr;
    root->lastchild = nullptr;
    while (node != nullptr) {
        if (node->child != nullptr) {
            // The children come before the rest of this level.
            auto* last = node->child;
            while (last->next != nullptr)
                last = last->next;
            last->next = node->next;
            node->next = node->child;
            node->child = nullptr;
            node->lastchild = nullptr;
        }
        auto* next = node->next;
        node->parent = nullptr;
        node->next = nullptr;
        xmlnode_free(node);
        node = next;
    }
}

Stanza read(const xmlnode* node, int depth, int maximum)
{
    Stanza stanza;
    stanza.name = QString::fromUtf8(node->name);
    if (const char* xmlns = xmlnode_get_namespace(const_cast<xmlnode*>(node)))
        stanza.xmlns = QString::fromUtf8(xmlns);
    // A roster is as long as it is; all of it matters.
    const int most = stanza.xmlns == u"jabber:iq:roster" ? std::numeric_limits<int>::max() : kMaximumChildren;
    int children = 0;
    for (const auto* child = node->child; child != nullptr; child = child->next) {
        switch (child->type) {
        case XMLNODE_TYPE_ATTRIB:
            stanza.attributes.insert(QString::fromUtf8(child->name),
                                     child->data == nullptr ? QString()
                                                            : shortText(child->data, std::strlen(child->data)));
            break;
        case XMLNODE_TYPE_DATA:
            if (child->data != nullptr && stanza.text.size() < qsizetype(kMaximumText) && depth >= kTextDepth)
                stanza.text += shortText(child->data, child->data_sz);
            break;
        case XMLNODE_TYPE_TAG:
            if (depth + 1 < maximum && ++children <= most)
                stanza.children.append(read(child, depth + 1, maximum));
            break;
        }
    }
    return stanza;
}

} // namespace

bool guardStanza(xmlnode* stanza)
{
    if (isHarmless(stanza, isRoster(stanza) ? kMaximumRosterSize : kMaximumStanzaSize))
        return true;
    freeChildren(stanza);
    return false;
}

Stanza readStanza(const xmlnode* node)
{
    return read(node, 0, qstrcmp(node->name, "presence") == 0 ? kPresenceDepth : kReadDepth);
}

} // namespace jackdaw::xmpp
