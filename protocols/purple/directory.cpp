// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/directory.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/request_answer.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kBatch = 200;
constexpr unsigned kLimit = 120'000; // milliseconds; big networks take a while

RoomDirectory* directoryOf(PurpleRoomlist* list)
{
    Session* session = Session::of(list->account);
    return session ? &session->directory() : nullptr;
}

QString addressOf(PurpleRoomlist* list, PurpleRoomlistRoom* room)
{
    PurplePlugin* plugin = purple_find_prpl(purple_account_get_protocol_id(list->account));
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(plugin);
    if (!PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, roomlist_room_serialize))
        return toQString(room->name);
    const CharPtr address(info->roomlist_room_serialize(room));
    return toQString(address.get());
}

/// The ids of the columns are the plugin's own and never translated.
void readColumn(const PurpleRoomlistField* field, gpointer value, wire::RoomEntry& entry)
{
    if (field->hidden)
        return;
    if (field->type == PURPLE_ROOMLIST_FIELD_INT && entry.participants < 0)
        entry.participants = GPOINTER_TO_INT(value);
    if (field->type != PURPLE_ROOMLIST_FIELD_STRING)
        return;
    const QString text = plainText(static_cast<const char*>(value));
    if (qstrcmp(field->name, "description") == 0)
        entry.name = text;
    else if (entry.topic.isEmpty())
        entry.topic = text;
}

} // namespace

void installDirectoryOps()
{
    static PurpleRoomlistUiOps ops{};
    ops.add_room = [](PurpleRoomlist* list, PurpleRoomlistRoom* room) {
        if (RoomDirectory* directory = directoryOf(list))
            directory->found(list, room);
    };
    ops.in_progress = [](PurpleRoomlist* list, gboolean inProgress) {
        if (RoomDirectory* directory = directoryOf(list))
            directory->progressed(list, inProgress != FALSE);
    };
    purple_roomlist_set_ui_ops(&ops);
}

RoomDirectory::RoomDirectory(Session& session)
    : m_session(session)
    , m_flush([this] { flush(); })
    , m_limit([this] { finish(); })
{
}

RoomDirectory::~RoomDirectory()
{
    if (m_list)
        purple_roomlist_unref(m_list);
}

void RoomDirectory::list(const wire::ListRooms& command)
{
    PurpleConnection* connection = m_session.connection();
    const auto* info = connection ? PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection)) : nullptr;
    if (!info || !info->roomlist_get_list) {
        m_session.commandFailed(command.id, Texts::tr("This network has no list of rooms."));
        return;
    }
    if (m_list) {
        m_session.commandFailed(command.id, Texts::tr("The list of rooms is being fetched already."));
        return;
    }
    m_batch = {.re = command.id};
    // XMPP asks which server is meant; the core has said so.
    const AnswerInputs answering(command.server);
    PurpleRoomlist* list = purple_roomlist_get_list(connection);
    if (!list || answering.failed()) {
        m_session.commandFailed(command.id, Texts::tr("The network has not said where its rooms are."));
        return;
    }
    purple_roomlist_ref(list);
    m_list = list;
    m_done = false;
    m_limit.scheduleAfter(kLimit);
}

void RoomDirectory::stop(const wire::StopListing& command)
{
    if (!m_list || command.id != m_batch.re) {
        m_session.outlet().send(wire::RoomsListed{.re = command.id, .last = true});
        return;
    }
    finish();
}

void RoomDirectory::found(PurpleRoomlist* list, PurpleRoomlistRoom* room)
{
    if (list != m_list || !(purple_roomlist_room_get_type(room) & PURPLE_ROOMLIST_ROOMTYPE_ROOM))
        return;
    wire::RoomEntry entry;
    entry.address = addressOf(list, room);
    const GList* value = room->fields;
    for (auto* field : each<PurpleRoomlistField>(list->fields)) {
        if (!value)
            break;
        readColumn(field, value->data, entry);
        value = value->next;
    }
    m_batch.rooms.append(entry);
    if (m_batch.rooms.size() >= kBatch)
        flush();
    else
        m_flush.schedule();
}

void RoomDirectory::progressed(PurpleRoomlist* list, bool inProgress)
{
    if (list != m_list || inProgress)
        return;
    m_done = true;
    m_flush.schedule();
}

void RoomDirectory::flush()
{
    if (m_done) {
        finish();
        return;
    }
    const QString re = m_batch.re;
    m_session.outlet().send(std::exchange(m_batch, {.re = re}));
}

void RoomDirectory::finish()
{
    m_flush.cancel();
    m_limit.cancel();
    m_batch.last = true;
    m_session.outlet().send(std::exchange(m_batch, {}));
    PurpleRoomlist* list = std::exchange(m_list, nullptr);
    if (purple_roomlist_get_in_progress(list))
        purple_roomlist_cancel_get_list(list);
    purple_roomlist_unref(list);
}

} // namespace jackdaw::purple
