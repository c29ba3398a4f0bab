// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/incoming_edits.h"

#include <xmlnode.h>

#include <QByteArray>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/texts.h"
#include "protocols/xmpp/stanza.h"
#include "protocols/xmpp/xml_guard.h"

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kLongestJid = 3071; // bytes; RFC 7622, 3.1

} // namespace

void guardIncoming(xmlnode* stanza)
{
    const QByteArray sender(xmlnode_get_attrib(stanza, "from"));
    const QByteArray type(xmlnode_get_attrib(stanza, "type"));
    if (guardStanza(stanza) || qstrcmp(stanza->name, "message") != 0 || type == "error" || sender.size() > kLongestJid)
        return;
    const QString note = purple::Texts::tr("[This message was too large or too deeply nested and has been left out.]");
    xmlnode_set_attrib(stanza, "from", sender.constData());
    xmlnode_set_attrib(stanza, "type", type.isEmpty() ? "normal" : type.constData());
    xmlnode* body = xmlnode_new_child(stanza, "body");
    xmlnode_set_namespace(body, stanza->xmlns);
    xmlnode_insert_data(body, note.toUtf8().constData(), -1);
}

void dropServersInvitation(xmlnode* message)
{
    const xmlnode* room = xmlnode_get_child_with_namespace(message, "x", ns::kRoomUser.data());
    if (room == nullptr || xmlnode_get_child(room, "invite") == nullptr)
        return;
    while (xmlnode* body = xmlnode_get_child(message, "body"))
        xmlnode_free(body);
}

QString askMessageOf(xmlnode* stanza)
{
    const xmlnode* status = xmlnode_get_child(stanza, "status");
    if (status == nullptr || qstrcmp(stanza->name, "presence") != 0
        || qstrcmp(xmlnode_get_attrib(stanza, "type"), "subscribe") != 0)
        return {};
    const purple::CharPtr text(xmlnode_get_data(status));
    return text ? QString::fromUtf8(text.get()) : QString();
}

} // namespace jackdaw::xmpp
