// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/room_affiliates.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/xmpp/stanza_error.h"
#include "protocols/xmpp/xml_guard.h"

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumOpen = 20;
constexpr qsizetype kBatch = 500;
constexpr qsizetype kMaximumEntries = 50'000;

const char* affiliationOf(wire::RoomList list)
{
    switch (list) {
    case wire::RoomList::Banned:
        return "outcast";
    case wire::RoomList::Members:
        return "member";
    case wire::RoomList::Operators:
        return "admin";
    case wire::RoomList::Owners:
        return "owner";
    case wire::RoomList::Unknown:
        break;
    }
    return nullptr;
}

QString attribute(const xmlnode* node, const char* name)
{
    return QString::fromUtf8(xmlnode_get_attrib(node, name));
}

QList<wire::RoomListGot> readItems(const xmlnode* query, const QString& command)
{
    QList<wire::RoomListGot> got;
    wire::RoomListGot batch{.re = command};
    qsizetype count = 0;
    for (xmlnode* item = query ? xmlnode_get_child(query, "item") : nullptr; item && count < kMaximumEntries;
         item = xmlnode_get_next_twin(item), ++count) {
        const QString address = attribute(item, "jid");
        if (address.isEmpty())
            continue;
        const xmlnode* reason = xmlnode_get_child(item, "reason");
        const purple::CharPtr text(reason ? xmlnode_get_data(reason) : nullptr);
        batch.entries.append({.address = address, .reason = QString::fromUtf8(text.get())});
        if (batch.entries.size() == kBatch)
            got.append(std::exchange(batch, wire::RoomListGot{.re = command}));
    }
    batch.last = true;
    got.append(batch);
    return got;
}

} // namespace

NodeHandle RoomAffiliates::ask(const wire::GetRoomList& command)
{
    const char* affiliation = affiliationOf(command.list);
    if (affiliation == nullptr || m_open.size() >= kMaximumOpen)
        return {};
    const QString id = QStringLiteral("jackdaw-affiliates-%1").arg(++m_last);
    m_open.insert(id, {command.id, bareAddress(command.room)});
    NodeHandle iq(xmlnode_new("iq"));
    xmlnode_set_attrib(iq.get(), "type", "get");
    xmlnode_set_attrib(iq.get(), "id", id.toUtf8().constData());
    xmlnode_set_attrib(iq.get(), "to", command.room.toUtf8().constData());
    xmlnode* query = xmlnode_new_child(iq.get(), "query");
    xmlnode_set_namespace(query, ns::kRoomAdmin.data());
    xmlnode_set_attrib(xmlnode_new_child(query, "item"), "affiliation", affiliation);
    return iq;
}

RoomAffiliates::Step RoomAffiliates::received(const xmlnode* iq)
{
    Step step;
    const QString type = attribute(iq, "type");
    const auto open = m_open.constFind(attribute(iq, "id"));
    if (qstrcmp(iq->name, "iq") != 0 || open == m_open.cend() || (type != u"result" && type != u"error")
        || bareAddress(attribute(iq, "from")) != open->room)
        return step;
    if (type == u"result")
        step.got = readItems(xmlnode_get_child_with_namespace(iq, "query", ns::kRoomAdmin.data()), open->command);
    else
        step.failed
            = wire::CommandFailed{open->command, wire::ErrorKind::Other, describeError(readStanza(iq), Errand::Act)};
    step.swallow = true;
    m_open.erase(open);
    return step;
}

} // namespace jackdaw::xmpp
