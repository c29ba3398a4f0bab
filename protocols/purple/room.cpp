// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/room.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/room_acts.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kBatch = 200;
constexpr unsigned kMaking = 10'000; // milliseconds

wire::Role roleOfFlags(int flags, bool voiceIsNormal)
{
    if (flags & PURPLE_CBFLAGS_FOUNDER)
        return wire::Role::Owner;
    if (flags & PURPLE_CBFLAGS_OP)
        return wire::Role::Operator;
    if (flags & PURPLE_CBFLAGS_HALFOP)
        return wire::Role::HalfOperator;
    if (flags & PURPLE_CBFLAGS_VOICE)
        return voiceIsNormal ? wire::Role::Participant : wire::Role::Voice;
    return voiceIsNormal ? wire::Role::None : wire::Role::Participant;
}

} // namespace

Room::Room(Session& session, PurpleConversation* conversation, QString re, QString nick)
    : m_session(session)
    , m_conversation(conversation)
    , m_address(session.normalised(purple_conversation_get_name(conversation)))
    , m_re(std::move(re))
    , m_nick(std::move(nick))
    , m_flush([this] { flush(); })
    , m_patience([this] {
        m_patient = false;
        flush();
    })
{
    // Not now: the nickname and the first participants are set behind libpurple's word.
    m_flush.schedule();
}

void Room::tellAgain(const QString& re)
{
    m_re = re;
    m_told = false;
    m_rights.reset();
    m_flush.schedule();
}

void Room::ensureTold()
{
    if (!m_told)
        tellJoined();
}

void Room::participantChanged(const QString& nick)
{
    m_dirty.insert(nick);
    m_flush.schedule();
}

void Room::participantRenamed(const QString& from, const QString& to)
{
    // Two renames in one turn: one step for the core.
    const QString first = m_renamed.key(from, from);
    if (first != from)
        m_renamed.remove(first);
    m_renamed.insert(first, to);
    if (from == m_nick)
        m_nick = to;
    m_dirty.remove(from);
    m_dirty.insert(to);
    m_flush.schedule();
}

void Room::topicChanged(const QString& topic, const QString& by)
{
    m_newTopic = topic;
    m_flush.schedule();
    if (m_told)
        m_session.outlet().send(wire::RoomTopicChanged{.room = m_address, .topic = topic, .by = by});
}

bool Room::isNews(const QString& text)
{
    if (m_newTopic && text.contains(*m_newTopic))
        return false;
    // Told as the reason of the leaving that follows.
    if (const Extension* extension = m_session.extension(); extension && !extension->leaveReason(m_address).isEmpty())
        return false;
    m_lastText = text;
    m_flush.schedule();
    return true;
}

/// Who is told to be in a room may invite others: not before they can come.
bool Room::mustWait()
{
    const Extension* extension = m_session.extension();
    if (m_told || !m_patient || !extension || !extension->isBeingMade(m_address))
        return false;
    m_patience.scheduleAfter(kMaking);
    return true;
}

void Room::flush()
{
    m_newTopic.reset();
    m_lastText.clear();
    if (mustWait())
        return;
    if (!m_told)
        tellJoined();
    tellChanges();
    tellRights();
}

/// libpurple keeps our nickname as it compares addresses, in small letters where those are all the same; the list has
/// nicknames as they are written.
void Room::findOwnNick()
{
    const QString kept = m_session.normalised(purple_conv_chat_get_nick(PURPLE_CONV_CHAT(m_conversation)));
    const auto isOurs = [&](const QString& nick) { return m_session.normalised(nick) == kept; };
    if (isOurs(m_nick) && isPresent(m_nick))
        return;
    const QStringList all = nicks();
    const auto listed = std::ranges::find_if(all, isOurs);
    if (listed != all.end())
        m_nick = *listed;
    else if (!isOurs(m_nick))
        m_nick = kept;
}

void Room::tellJoined()
{
    m_told = true;
    findOwnNick();
    const PurpleConvChat* chat = PURPLE_CONV_CHAT(m_conversation);
    wire::RoomJoined joined;
    joined.re = std::exchange(m_re, {});
    joined.room = m_address;
    joined.name = toQString(purple_conversation_get_title(m_conversation));
    if (joined.name.isEmpty() || m_session.normalised(joined.name) == m_address)
        joined.name = roomNameOf(m_address, m_session.quirks());
    joined.nick = m_nick;
    joined.topic = plainText(purple_conv_chat_get_topic(chat));
    m_session.outlet().send(joined);

    wire::ParticipantsChanged event{.room = m_address, .complete = true};
    m_present.clear();
    for (const QString& nick : nicks()) {
        tellParticipant(nick, event);
        if (event.present.size() == kBatch) {
            m_session.outlet().send(event);
            event = {.room = m_address};
        }
    }
    if (event.complete || !event.present.isEmpty())
        m_session.outlet().send(event);
    m_dirty.clear();
    m_renamed.clear();
}

void Room::tellChanges()
{
    if (m_dirty.isEmpty() && m_renamed.isEmpty())
        return;
    findOwnNick();
    wire::ParticipantsChanged event{.room = m_address};
    event.renamed = std::exchange(m_renamed, {});
    for (auto it = event.renamed.begin(); it != event.renamed.end(); ++it)
        m_present.remove(it.key());
    for (const QString& nick : std::exchange(m_dirty, {})) {
        if (isPresent(nick))
            tellParticipant(nick, event);
        else if (m_present.remove(nick))
            event.gone.append(nick);
        if (event.present.size() + event.gone.size() == kBatch) {
            m_session.outlet().send(event);
            event = {.room = m_address};
        }
    }
    if (!event.present.isEmpty() || !event.gone.isEmpty() || !event.renamed.isEmpty())
        m_session.outlet().send(event);
}

void Room::tellRights()
{
    const QList<wire::RoomAction> rights = rightsIn(m_session, m_address, roleOf(m_nick));
    const Extension* extension = m_session.extension();
    const QList<wire::RoomList> lists = extension ? extension->listsIn(m_address) : QList<wire::RoomList>();
    if (m_rights == rights && m_lists == lists)
        return;
    m_rights = rights;
    m_lists = lists;
    m_session.outlet().send(wire::RoomRights{
        .room = m_address, .actions = rights, .participantsSpeak = m_session.quirks().voiceIsNormal, .lists = lists});
}

void Room::tellParticipant(const QString& nick, wire::ParticipantsChanged& event)
{
    const wire::Participant participant = participantOf(nick);
    const auto told = m_present.constFind(nick);
    if (told != m_present.constEnd() && *told == participant)
        return;
    m_present.insert(nick, participant);
    event.present.append(participant);
}

bool Room::isPresent(const QString& nick) const
{
    return purple_conv_chat_cb_find(PURPLE_CONV_CHAT(m_conversation), nick.toUtf8().constData()) != nullptr;
}

QStringList Room::nicks() const
{
    QStringList nicks;
    for (auto* user : each<PurpleConvChatBuddy>(purple_conv_chat_get_users(PURPLE_CONV_CHAT(m_conversation))))
        nicks.append(toQString(user->name));
    return nicks;
}

wire::Role Room::roleOf(const QString& nick) const
{
    const Extension* extension = m_session.extension();
    if (const auto known = extension ? extension->roleOf(m_address, nick) : std::nullopt)
        return *known;
    const int flags = purple_conv_chat_user_get_flags(PURPLE_CONV_CHAT(m_conversation), nick.toUtf8().constData());
    return roleOfFlags(flags, m_session.quirks().voiceIsNormal);
}

wire::Participant Room::participantOf(const QString& nick) const
{
    PurpleConvChat* chat = PURPLE_CONV_CHAT(m_conversation);
    const QByteArray name = nick.toUtf8();
    const int flags = purple_conv_chat_user_get_flags(chat, name.constData());
    wire::Participant participant{.nick = nick};
    participant.role = roleOf(nick);
    participant.presence = flags & PURPLE_CBFLAGS_AWAY ? wire::Presence::Away : wire::Presence::Available;
    participant.self = nick == m_nick;
    PurpleConnection* connection = m_session.connection();
    if (!connection)
        return participant;
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection));
    if (info->get_cb_real_name) {
        const CharPtr real(info->get_cb_real_name(connection, purple_conv_chat_get_id(chat), name.constData()));
        const QString address = m_session.normalised(real.get());
        // XMPP gives the place in the room where the room hides the real address.
        if (real && !address.startsWith(m_address))
            participant.address = address;
    }
    return participant;
}

} // namespace jackdaw::purple
