// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/xmpp_core.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>

#include "core/wire/characters.h"
#include "protocols/xmpp/stanza_error.h"

namespace jackdaw::xmpp {

namespace {

using wire::SendState;

constexpr size_t kMaximumUndelivered = 2000;
constexpr size_t kMaximumOwed = 2000;
constexpr qsizetype kMaximumId = 512;
constexpr QLatin1StringView kPingPrefix{"jackdaw-ping-"};

constexpr QLatin1StringView kId{"id"};
constexpr QLatin1StringView kFrom{"from"};
constexpr QLatin1StringView kType{"type"};

QString pingId(int number)
{
    return kPingPrefix + QString::number(number);
}

// The wire takes no names that hold control characters or noncharacters: the message must not go with its id.
QString boundedId(const QString& id)
{
    return id.size() <= kMaximumId && wire::isCleanName(id) ? id : QString();
}

bool isRoomMessage(const Stanza& stanza)
{
    return stanza.attribute(kType) == u"groupchat";
}

} // namespace

XmppCore::XmppCore(const QString& ownAddress, IsContact isContact)
    : m_own(bareAddress(ownAddress))
    , m_isContact(std::move(isContact))
{
}

void XmppCore::beginSend(const wire::SendMessage& command)
{
    m_sending = command;
    m_left = false;
}

bool XmppCore::endSend()
{
    m_sending.reset();
    return m_left;
}

XmppCore::Outgoing XmppCore::sending(const Stanza& stanza)
{
    Outgoing result;
    m_counter.sent(stanza);
    if (stanza.name == u"a" && stanza.xmlns == ns::kStreamManagement)
        result.h = m_counter.acknowledgeable();
    if (!m_sending || m_left || stanza.name != u"message" || stanza.child(QLatin1StringView("body")) == nullptr)
        return result;
    m_left = true;
    Pending pending{m_sending->id, bareAddress(m_sending->to), m_sending->kind == wire::ConversationKind::Room, 0, 0};
    result.id = pending.id;
    result.requestReceipt = !pending.room;
    if (!pending.room && m_counter.isCounting()) {
        pending.number = m_counter.outgoing();
    } else if (!pending.room) {
        // One ping at a time covers all that left before it.
        pending.ping = m_lastPing + 1;
        if (m_openPing == 0) {
            m_openPing = ++m_lastPing;
            result.ping = pingId(m_openPing);
        }
    }
    if (!pending.room) {
        m_undelivered.push_back({pending.id, pending.to});
        if (m_undelivered.size() > kMaximumUndelivered)
            m_undelivered.pop_front();
    }
    m_pending.push_back(std::move(pending));
    return result;
}

XmppCore::Incoming XmppCore::received(const Stanza& stanza)
{
    Incoming result;
    m_counter.received(stanza);
    m_current.reset();
    if (stanza.name == u"message") {
        m_current = stanza;
        message(stanza, result);
    } else if (stanza.name == u"iq") {
        pong(stanza, result);
    } else if (stanza.xmlns == ns::kStreamManagement) {
        confirm(result);
    }
    return result;
}

void XmppCore::message(const Stanza& stanza, Incoming& result)
{
    const auto from = bareAddress(stanza.attribute(kFrom));
    if (stanza.attribute(kType) == u"error")
        return error(stanza, result);

    if (const auto* receipt = stanza.child(QLatin1StringView("received"), ns::kReceipts)) {
        const auto id = receipt->attribute(kId);
        const auto it = std::find_if(m_undelivered.begin(), m_undelivered.end(), [&](const Delivery& delivery) {
            return delivery.id == id && delivery.to == from;
        });
        if (it != m_undelivered.end()) {
            result.states.append({id, SendState::Delivered, {}, {}});
            // It got there: the server's own word is no longer needed.
            m_pending.erase(
                std::remove_if(m_pending.begin(), m_pending.end(), [&](const Pending& p) { return p.id == id; }),
                m_pending.end());
            m_undelivered.erase(it);
        } else if (!QUuid::fromString(id).isNull() && stanza.attribute(kType) != u"groupchat"
                   && std::ranges::find(m_undelivered, id, &Delivery::id) == m_undelivered.end()) {
            // Of a message that an earlier connection sent: only who got it knows its id.
            result.states.append({id, SendState::Delivered, {}, {}});
        }
        return;
    }

    if (!isRoomMessage(stanza))
        return;
    const auto* origin = stanza.child(QLatin1StringView("origin-id"), ns::kStanzaIds);
    const auto it = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        return pending.room && pending.to == from
            && (pending.id == stanza.attribute(kId) || (origin != nullptr && pending.id == origin->attribute(kId)));
    });
    // A delayed copy is the room's history, not the answer to what was just sent.
    if (it == m_pending.end() || stanza.child(QLatin1StringView("delay"), ns::kDelay) != nullptr)
        return;
    result.states.append({it->id, SendState::Sent, {}, trustedId(stanza, from)});
    m_pending.erase(it);
    result.swallow = true;
}

void XmppCore::error(const Stanza& stanza, Incoming& result)
{
    const auto id = stanza.attribute(kId);
    const auto from = bareAddress(stanza.attribute(kFrom));
    const auto matches = [&](const auto& known) { return known.id == id && (known.to == from || isOwnServer(from)); };
    const auto pending = std::find_if(m_pending.begin(), m_pending.end(), matches);
    const auto undelivered = std::find_if(m_undelivered.begin(), m_undelivered.end(), matches);
    if (pending == m_pending.end() && undelivered == m_undelivered.end())
        return;
    result.states.append({id, SendState::Failed, describeError(stanza), {}});
    result.swallow = true;
    if (pending != m_pending.end())
        m_pending.erase(pending);
    if (undelivered != m_undelivered.end())
        m_undelivered.erase(undelivered);
}

void XmppCore::pong(const Stanza& stanza, Incoming& result)
{
    const auto type = stanza.attribute(kType);
    if (type != u"result" && type != u"error")
        return;
    if (m_openPing == 0 || stanza.attribute(kId) != pingId(m_openPing)
        || !isOwnServer(bareAddress(stanza.attribute(kFrom))))
        return;
    // An error is an answer, too: the server has read what came before.
    result.swallow = true;
    const auto answered = m_openPing;
    m_openPing = 0;
    bool more = false;
    std::erase_if(m_pending, [&](const Pending& pending) {
        const bool done = pending.ping > 0 && pending.ping <= answered;
        if (done)
            result.states.append({pending.id, SendState::Sent, {}, pending.id});
        more = more || pending.ping > answered;
        return done;
    });
    if (more) {
        m_openPing = ++m_lastPing;
        result.ping = pingId(m_openPing);
    }
}

void XmppCore::confirm(Incoming& result)
{
    if (!m_counter.isCounting()) {
        // The server refused to count after all: one ping asks about everything that left meanwhile.
        bool waiting = false;
        for (auto& pending : m_pending) {
            if (pending.number > 0) {
                pending.number = 0;
                pending.ping = m_lastPing + 1;
                waiting = true;
            }
        }
        if (waiting && m_openPing == 0) {
            m_openPing = ++m_lastPing;
            result.ping = pingId(m_openPing);
        }
        return;
    }
    const auto confirmed = m_counter.confirmed();
    if (!confirmed)
        return;
    std::erase_if(m_pending, [&](const Pending& pending) {
        const bool done = pending.number > 0 && qint32(*confirmed - pending.number) >= 0;
        if (done)
            result.states.append({pending.id, SendState::Sent, {}, pending.id});
        return done;
    });
}

void XmppCore::complete(wire::MessageReceived& message)
{
    if (!m_current)
        return;
    const auto stanza = *m_current;
    const auto from = stanza.attribute(kFrom);
    const bool room = isRoomMessage(stanza);
    if (room != (message.kind == wire::ConversationKind::Room))
        return;
    if (bareAddress(message.conversation) != bareAddress(from)
        && message.conversation.compare(from, Qt::CaseInsensitive) != 0)
        return;
    m_counter.hold(message.serial);
    if (message.messageKind == wire::MessageKind::System)
        return;
    m_current.reset(); // one stanza, one message

    message.messageId = boundedId(stanza.attribute(kId));
    message.archiveId = trustedId(stanza, room ? bareAddress(from) : m_own);
    if (stanza.child(QLatin1StringView("delay"), ns::kDelay) != nullptr) {
        message.delayed = true;
        message.time = trustedTime(stanza, room);
    }
    const bool asked = stanza.child(QLatin1StringView("request"), ns::kReceipts) != nullptr;
    if (asked && !room && !message.messageId.isEmpty() && m_isContact && m_isContact(bareAddress(from))) {
        m_owed.push_back({message.serial, {from, message.messageId}});
        if (m_owed.size() > kMaximumOwed)
            m_owed.pop_front();
    }
}

XmppCore::Stored XmppCore::acknowledge(qint64 serial)
{
    Stored result;
    if (m_counter.release(serial))
        result.h = m_counter.acknowledgeable();
    while (!m_owed.empty() && m_owed.front().serial <= serial) {
        result.receipts.append(m_owed.front().receipt);
        m_owed.pop_front();
    }
    return result;
}

QList<wire::MessageStateChanged> XmppCore::abandon()
{
    QList<wire::MessageStateChanged> states;
    for (const auto& pending : m_pending)
        states.append({pending.id, SendState::Unconfirmed, {}, {}});
    m_pending.clear();
    m_undelivered.clear();
    m_owed.clear();
    m_current.reset();
    return states;
}

bool XmppCore::isOwnServer(const QString& from) const
{
    return from.isEmpty() || from == m_own || from == domainOf(m_own);
}

QString XmppCore::trustedId(const Stanza& stanza, const QString& authority) const
{
    for (const auto& child : stanza.children) {
        if (child.name == u"stanza-id" && child.xmlns == ns::kStanzaIds
            && bareAddress(child.attribute(QLatin1StringView("by"))) == authority)
            return boundedId(child.attribute(kId));
    }
    return {};
}

wire::Time XmppCore::trustedTime(const Stanza& stanza, bool room) const
{
    for (const auto& child : stanza.children) {
        if (child.name != u"delay" || child.xmlns != ns::kDelay)
            continue;
        const auto by = bareAddress(child.attribute(kFrom));
        const auto sender = stanza.attribute(kFrom);
        if (!isOwnServer(by) && !(room && domainOf(by) == domainOf(sender)))
            continue;
        const auto time = QDateTime::fromString(child.attribute(QLatin1StringView("stamp")), Qt::ISODateWithMs);
        const auto now = QDateTime::currentMSecsSinceEpoch();
        if (time.isValid() && time.toMSecsSinceEpoch() > 0)
            return qMin(time.toMSecsSinceEpoch(), now);
    }
    return 0;
}

} // namespace jackdaw::xmpp
