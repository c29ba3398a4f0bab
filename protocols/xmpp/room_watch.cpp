// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/room_watch.h"

#include <QCoreApplication>
#include <algorithm>

#include "protocols/xmpp/stanza_error.h"

namespace jackdaw::xmpp {

namespace {

constexpr size_t kMaximumOpen = 200;
constexpr qsizetype kMaximumRooms = 500;
constexpr qsizetype kMaximumReason = 300; // characters

constexpr QLatin1StringView kId{"id"};
constexpr QLatin1StringView kFrom{"from"};
constexpr QLatin1StringView kTo{"to"};
constexpr QLatin1StringView kType{"type"};

/// XEP-0045 15.6.2
enum Status { kSelf = 110, kCreated = 201, kBanned = 301, kRenamed = 303, kKicked = 307 };
enum Removal { kAffiliation = 321, kMembersOnly = 322, kShutdown = 332, kFault = 333 };

bool hasStatus(const Stanza& extra, int code)
{
    return std::ranges::any_of(extra.children, [code](const Stanza& child) {
        return child.name == u"status" && child.attribute(QLatin1StringView("code")).toInt() == code;
    });
}

QString text(const char* source)
{
    return QCoreApplication::translate("jackdaw::xmpp", source);
}

QString removalSentence(const Stanza& extra)
{
    if (extra.child(QLatin1StringView("destroy")))
        return text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room was closed for good."));
    if (hasStatus(extra, kBanned))
        return text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "You were banned from the room."));
    if (hasStatus(extra, kKicked))
        return text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "You were removed from the room."));
    if (hasStatus(extra, kMembersOnly) || hasStatus(extra, kAffiliation))
        return text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room is for its members only."));
    if (hasStatus(extra, kShutdown) || hasStatus(extra, kFault))
        return text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room's server is going down."));
    return {};
}

/// Who did it, and their words.
QString withWords(const QString& sentence, const Stanza& extra)
{
    const Stanza* where = extra.child(QLatin1StringView("destroy"));
    if (!where)
        where = extra.child(QLatin1StringView("item"));
    if (!where || sentence.isEmpty())
        return sentence;
    QStringList words;
    if (const Stanza* actor = where->child(QLatin1StringView("actor"))) {
        const QString nick = actor->attribute(QLatin1StringView("nick"));
        words.append(nick.isEmpty() ? bareAddress(actor->attribute(QLatin1StringView("jid"))) : nick);
    }
    if (const Stanza* reason = where->child(QLatin1StringView("reason")))
        words.append(reason->text.simplified().left(kMaximumReason));
    words.removeAll(QString());
    return words.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(words.join(QStringLiteral(": ")));
}

} // namespace

void RoomWatch::beginAsk(const purple::RoomAsk& ask)
{
    m_asking = ask;
}

void RoomWatch::endAsk()
{
    m_asking.reset();
}

bool RoomWatch::isAboutAsk(const Stanza& stanza) const
{
    const QString to = stanza.attribute(kTo);
    switch (m_asking->kind) {
    case Errand::Topic:
        return stanza.name == u"message" && bareAddress(to) == m_asking->room
            && stanza.child(QLatin1StringView("subject"));
    case Errand::Nick:
        return stanza.name == u"presence" && bareAddress(to) == m_asking->room;
    case Errand::Invitation:
        return stanza.name == u"message";
    case Errand::Configure:
        return stanza.name == u"iq" && bareAddress(to) == m_asking->room
            && stanza.child(QLatin1StringView("query"), ns::kRoomOwner);
    case Errand::Message:
    case Errand::Join:
    case Errand::Act:
        break;
    }
    return false;
}

QString RoomWatch::sending(const Stanza& stanza)
{
    if (stanza.name == u"iq" && stanza.attribute(kType) == u"set"
        && stanza.child(QLatin1StringView("query"), ns::kRoomOwner)) {
        if (m_configurations.size() < kMaximumRooms)
            m_configurations.insert(stanza.attribute(kId), bareAddress(stanza.attribute(kTo)));
        return {};
    }
    if (!m_asking || !isAboutAsk(stanza))
        return {};
    // libpurple waits for the answer to its iq by the id that it gave.
    const bool iq = stanza.name == u"iq";
    const QString id = iq ? stanza.attribute(kId) : QStringLiteral("jackdaw-ask-%1").arg(++m_last);
    m_open.push_back({id, *m_asking});
    m_asking.reset();
    if (m_open.size() > kMaximumOpen)
        m_open.pop_front();
    return iq ? QString() : id;
}

RoomWatch::Incoming RoomWatch::received(const Stanza& stanza)
{
    Incoming result;
    if (stanza.name == u"presence")
        presence(stanza, result);
    else if (stanza.name == u"message")
        message(stanza, result);
    else if (stanza.name == u"iq")
        configured(stanza, result);
    return result;
}

bool RoomWatch::refused(const Stanza& stanza, Incoming& result)
{
    const QString id = stanza.attribute(kId);
    const QString from = stanza.attribute(kFrom);
    const auto it = std::ranges::find_if(m_open, [&](const Open& open) {
        // A server that is no friend of ids still names the place that was asked for.
        const bool place = open.ask.kind == Errand::Nick
            && from.compare(open.ask.room + u'/' + open.ask.value, Qt::CaseInsensitive) == 0;
        return open.stanza == id ? bareAddress(from) == open.ask.room : place && id.isEmpty();
    });
    if (it == m_open.end())
        return false;
    const Errand errand = it->ask.kind;
    const bool taken = errand == Errand::Nick && joinRefusal(stanza).kind == wire::ErrorKind::NameTaken;
    result.failed.append(
        {it->ask.id, taken ? wire::ErrorKind::NameTaken : wire::ErrorKind::Other, describeError(stanza, errand)});
    result.swallow = true;
    m_open.erase(it);
    return true;
}

void RoomWatch::presence(const Stanza& stanza, Incoming& result)
{
    const QString type = stanza.attribute(kType);
    const QString room = bareAddress(stanza.attribute(kFrom));
    if (type == u"error") {
        if (!refused(stanza, result))
            result.refusal = joinRefusal(stanza);
        return;
    }
    const Stanza* extra = stanza.child(QLatin1StringView("x"), ns::kRoomUser);
    if (!extra || !hasStatus(*extra, kSelf))
        return;
    if (type == u"unavailable") {
        selfLeft(stanza, *extra, result);
        return;
    }
    m_leaveReasons.remove(room);
    if (hasStatus(*extra, kCreated) && m_making.size() < kMaximumRooms)
        m_making.insert(room);
}

void RoomWatch::selfLeft(const Stanza& stanza, const Stanza& extra, Incoming& result)
{
    const QString room = bareAddress(stanza.attribute(kFrom));
    if (hasStatus(extra, kRenamed)) {
        if (const auto ask = takeNick(room))
            result.done.append({ask->id});
        return;
    }
    m_making.remove(room);
    const QString reason = withWords(removalSentence(extra), extra);
    if (!reason.isEmpty() && m_leaveReasons.size() < kMaximumRooms)
        m_leaveReasons.insert(room, reason);
}

void RoomWatch::lost(const QString& room)
{
    if (m_leaveReasons.size() < kMaximumRooms)
        m_leaveReasons.insert(room, text(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room no longer knows you.")));
}

template <typename Which>
std::optional<purple::RoomAsk> RoomWatch::take(const Which& which)
{
    const auto it = std::ranges::find_if(m_open, which);
    if (it == m_open.end())
        return {};
    const purple::RoomAsk ask = it->ask;
    m_open.erase(it);
    return ask;
}

std::optional<purple::RoomAsk> RoomWatch::takeNick(const QString& room)
{
    return take([&room](const Open& open) { return open.ask.kind == Errand::Nick && open.ask.room == room; });
}

std::optional<purple::RoomAsk> RoomWatch::takeConfigure(const Stanza& iq)
{
    return take([&iq](const Open& open) {
        return open.ask.kind == Errand::Configure && open.stanza == iq.attribute(kId)
            && open.ask.room == bareAddress(iq.attribute(kFrom));
    });
}

void RoomWatch::message(const Stanza& stanza, Incoming& result)
{
    if (stanza.attribute(kType) == u"error") {
        refused(stanza, result);
        return;
    }
    if (m_open.empty() || stanza.attribute(kType) != u"groupchat")
        return;
    const QString id = stanza.attribute(kId);
    const auto it = std::ranges::find_if(m_open, [&](const Open& open) {
        return open.stanza == id && open.ask.room == bareAddress(stanza.attribute(kFrom));
    });
    if (it == m_open.end())
        return;
    result.done.append({it->ask.id});
    m_open.erase(it);
}

void RoomWatch::configured(const Stanza& stanza, Incoming& result)
{
    const QString type = stanza.attribute(kType);
    if (type != u"result" && type != u"error")
        return;
    if (type == u"error" && refused(stanza, result))
        return;
    if (const auto ask = takeConfigure(stanza))
        result.done.append({ask->id});
    const auto it = m_configurations.constFind(stanza.attribute(kId));
    if (it == m_configurations.constEnd() || *it != bareAddress(stanza.attribute(kFrom)))
        return;
    if (m_making.remove(*it))
        result.made = *it;
    m_configurations.erase(it);
}

} // namespace jackdaw::xmpp
