// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/room_bookmarks.h"

#include <purple.h>

#include <utility>

#include "protocols/purple/glib_ptr.h"
#include "protocols/xmpp/stanza.h"
#include "protocols/xmpp/stanza_error.h"
#include "protocols/xmpp/xml_guard.h"

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMostBookmarks = 2000;
constexpr const char* kPrivate = "jabber:iq:private";
constexpr const char* kStorage = "storage:bookmarks";

QString attribute(const xmlnode* node, const char* name)
{
    return QString::fromUtf8(xmlnode_get_attrib(node, name));
}

QString textOf(const xmlnode* node, const char* child)
{
    const xmlnode* found = xmlnode_get_child(node, child);
    const purple::CharPtr text(found ? xmlnode_get_data(found) : nullptr);
    return text ? QString::fromUtf8(text.get()) : QString();
}

void setText(xmlnode* node, const char* child, const QString& text)
{
    if (xmlnode* old = xmlnode_get_child(node, child))
        xmlnode_free(old);
    if (!text.isEmpty())
        xmlnode_insert_data(xmlnode_new_child(node, child), text.toUtf8().constData(), -1);
}

xmlnode* conferenceOf(xmlnode* storage, const QString& room)
{
    xmlnode* conference = xmlnode_get_child(storage, "conference");
    while (conference && bareAddress(attribute(conference, "jid")) != bareAddress(room))
        conference = xmlnode_get_next_twin(conference);
    return conference;
}

QList<wire::Bookmark> listOf(xmlnode* storage)
{
    QList<wire::Bookmark> list;
    for (xmlnode* each = xmlnode_get_child(storage, "conference"); each && list.size() < kMostBookmarks;
         each = xmlnode_get_next_twin(each)) {
        const QString joins = attribute(each, "autojoin");
        const QString room = bareAddress(attribute(each, "jid"));
        if (!room.isEmpty())
            list.append({room, attribute(each, "name"), textOf(each, "nick"), textOf(each, "password"),
                         joins == u"true" || joins == u"1"});
    }
    return list;
}

} // namespace

NodeHandle RoomBookmarks::query(const char* type)
{
    m_waiting = QStringLiteral("jackdaw-bookmarks-%1").arg(++m_last);
    NodeHandle iq(xmlnode_new("iq"));
    xmlnode_set_attrib(iq.get(), "type", type);
    xmlnode_set_attrib(iq.get(), "id", m_waiting.toUtf8().constData());
    xmlnode* child = xmlnode_new_child(iq.get(), "query");
    xmlnode_set_namespace(child, kPrivate);
    if (m_writing) {
        xmlnode_insert_child(child, xmlnode_copy(m_storage.get()));
    } else {
        xmlnode_set_namespace(xmlnode_new_child(child, "storage"), kStorage);
    }
    return iq;
}

NodeHandle RoomBookmarks::ask()
{
    return m_waiting.isEmpty() ? query("get") : NodeHandle();
}

NodeHandle RoomBookmarks::set(const QString& command, const wire::Bookmark& bookmark)
{
    m_changes.push_back({command, bookmark.room, bookmark});
    return begin();
}

NodeHandle RoomBookmarks::remove(const QString& command, const QString& room)
{
    m_changes.push_back({command, room, {}});
    return begin();
}

NodeHandle RoomBookmarks::begin()
{
    return m_changes.empty() ? NodeHandle() : ask();
}

void RoomBookmarks::apply(const Change& change)
{
    xmlnode* conference = conferenceOf(m_storage.get(), change.room);
    if (!change.set) {
        if (conference)
            xmlnode_free(conference);
        return;
    }
    if (!conference) {
        conference = xmlnode_new_child(m_storage.get(), "conference");
        xmlnode_set_attrib(conference, "jid", change.room.toUtf8().constData());
    }
    if (!change.set->name.isEmpty())
        xmlnode_set_attrib(conference, "name", change.set->name.toUtf8().constData());
    xmlnode_set_attrib(conference, "autojoin", change.set->joins ? "true" : "false");
    setText(conference, "nick", change.set->nick);
}

RoomBookmarks::Step RoomBookmarks::received(xmlnode* iq)
{
    Step step;
    const QString type = attribute(iq, "type");
    const QString from = attribute(iq, "from");
    // From the user's own account, which a server need not name (RFC 6120 8.1.2.1), and never from a stranger.
    if (qstrcmp(iq->name, "iq") != 0 || m_waiting.isEmpty() || attribute(iq, "id") != m_waiting
        || (type != u"result" && type != u"error")
        || (!from.isEmpty() && bareAddress(from) != attribute(iq, "to").section(u'/', 0, 0).toLower()))
        return step;
    m_waiting.clear();
    const bool good = type == u"result";
    if (std::exchange(m_writing, false)) {
        step = written(good);
    } else if (good) {
        const xmlnode* answer = xmlnode_get_child_with_namespace(iq, "query", kPrivate);
        xmlnode* storage = answer ? xmlnode_get_child_with_namespace(answer, "storage", kStorage) : nullptr;
        m_storage.reset(storage ? xmlnode_copy(storage) : xmlnode_new("storage"));
        xmlnode_set_namespace(m_storage.get(), kStorage);
        if (m_changes.empty()) {
            step.changed = wire::BookmarksChanged{listOf(m_storage.get())};
        } else {
            apply(m_changes.front());
            m_writing = true;
            step.next = query("set");
        }
    } else if (!m_changes.empty()) {
        step = written(false);
    }
    if (!good && step.failed)
        step.failed->text = describeError(readStanza(iq), Errand::Act);
    step.swallow = true;
    return step;
}

RoomBookmarks::Step RoomBookmarks::written(bool good)
{
    Step step;
    const Change change = m_changes.front();
    m_changes.pop_front();
    if (good)
        step.changed = wire::BookmarksChanged{listOf(m_storage.get())};
    else
        step.failed = wire::CommandFailed{change.command, wire::ErrorKind::Server, {}};
    step.next = begin();
    return step;
}

} // namespace jackdaw::xmpp
