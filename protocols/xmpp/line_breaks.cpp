// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/line_breaks.h"

#include <xmlnode.h>

#include <QByteArray>
#include <cstring>

namespace jackdaw::xmpp {

namespace {

constexpr const char* kXhtml = "http://www.w3.org/1999/xhtml";

/// Puts `added` behind `node`, of the same parent.
void insertBehind(xmlnode* node, xmlnode* added)
{
    added->parent = node->parent;
    added->next = node->next;
    node->next = added;
    if (node->parent->lastchild == node)
        node->parent->lastchild = added;
}

xmlnode* newText(const QByteArray& text)
{
    xmlnode* holder = xmlnode_new("holder");
    xmlnode_insert_data(holder, text.constData(), text.size());
    xmlnode* data = holder->child;
    holder->child = holder->lastchild = nullptr;
    xmlnode_free(holder);
    return data;
}

xmlnode* newBreak()
{
    xmlnode* node = xmlnode_new("br");
    xmlnode_set_namespace(node, kXhtml);
    return node;
}

/// Returns the last node it became.
xmlnode* split(xmlnode* data)
{
    const QByteArray text(data->data, qsizetype(data->data_sz));
    const qsizetype first = text.indexOf('\n');
    if (first < 0)
        return data;
    data->data_sz = size_t(first);
    data->data[first] = '\0';
    xmlnode* last = data;
    for (const QByteArray& line : text.mid(first + 1).split('\n')) {
        insertBehind(last, newBreak());
        last = last->next;
        if (!line.isEmpty()) {
            insertBehind(last, newText(line));
            last = last->next;
        }
    }
    return last;
}

void visit(xmlnode* node, bool counts)
{
    counts = counts || std::strcmp(node->name, "pre") == 0;
    for (xmlnode* child = node->child; child != nullptr; child = child->next) {
        if (child->type == XMLNODE_TYPE_TAG)
            visit(child, counts);
        else if (counts && child->type == XMLNODE_TYPE_DATA && child->data != nullptr)
            child = split(child);
    }
}

} // namespace

void keepLineBreaks(xmlnode* message)
{
    if (xmlnode* html = xmlnode_get_child_with_namespace(message, "html", "http://jabber.org/protocol/xhtml-im"))
        visit(html, false);
}

} // namespace jackdaw::xmpp
