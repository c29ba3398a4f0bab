// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/privacy_service.h"

#include <algorithm>

#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/link/command_sender.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

constexpr qsizetype kMostNames = 10000;
constexpr qsizetype kMostAddress = 500;
const QLatin1StringView kMark{"privacy-"};

void put(QStringList& list, const QString& address, bool on)
{
    list.removeAll(address);
    if (on)
        list.append(address);
    list.sort();
}

} // namespace

class PrivacyService::Private {
public:
    Private(PrivacyService* service, const Parts& given)
        : q(service)
        , parts(given)
    {
    }

    void change(AccountId account, const Privacy& next)
    {
        if (all.value(account) == next)
            return;
        all.insert(account, next);
        parts.store.write([account, next](Database& database) { return writePrivacy(database, account, next); });
        Q_EMIT q->changed(account);
    }

    QString nextId() { return kMark + QString::number(++last); }

    /// A buddy shows it, and its network's own list too.
    void mark(AccountId account, const QString& address, bool blocked)
    {
        parts.contacts.noteBlocked(account, address, blocked);
    }

    /// Their own address where the room shows it; else the nick, which is the address on networks without another.
    bool isHeardInRoom(AccountId account, const wire::MessageReceived& message) const
    {
        const Conversation* room = parts.conversations.find(account, message.conversation);
        if (!room || message.sender == room->room.nick)
            return true;
        const auto& people = room->room.participants;
        const auto who
            = std::ranges::find_if(people, [&](const auto& person) { return person.nick == message.sender; });
        const QString address = who == people.end() || who->address.isEmpty() ? message.sender : who->address;
        return !q->isBlocked(account, address);
    }

    PrivacyService* q;
    Parts parts;
    QHash<AccountId, Privacy> all;
    qint64 last = 0;
};

PrivacyService::PrivacyService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
}

PrivacyService::~PrivacyService() = default;

void PrivacyService::load(const QHash<AccountId, Privacy>& stored)
{
    d->all = stored;
}

Privacy PrivacyService::privacy(AccountId account) const
{
    return d->all.value(account);
}

bool PrivacyService::isBlocked(AccountId account, const QString& address) const
{
    const auto it = d->all.constFind(account);
    if (it != d->all.constEnd() && it->blocked.contains(address))
        return true;
    const Buddy* buddy = d->parts.contacts.findBuddy(account, address);
    return buddy && buddy->blocked;
}

bool PrivacyService::isHeard(AccountId account, const QString& address) const
{
    const Privacy privacy = d->all.value(account);
    if (privacy.mode == wire::PrivacyMode::Everybody)
        return true;
    if (isBlocked(account, address))
        return false;
    switch (privacy.mode) {
    case wire::PrivacyMode::Contacts:
        return d->parts.contacts.findBuddy(account, address) != nullptr;
    case wire::PrivacyMode::Listed:
        return privacy.allowed.contains(address);
    case wire::PrivacyMode::Nobody:
        return false;
    default:
        return true;
    }
}

Result<void> PrivacyService::setMode(AccountId account, wire::PrivacyMode mode)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    if (mode == wire::PrivacyMode::Unknown)
        return Error{ErrorCode::Invalid, tr("Choose who may reach you."), {}};
    Privacy next = privacy(account);
    if (next.mode == mode)
        return {};
    next.mode = mode;
    d->change(account, next);
    if (d->parts.accounts.isOnline(account))
        d->parts.accounts.send(account, wire::SetPrivacy{d->nextId(), mode});
    return {};
}

Result<void> PrivacyService::setBlocked(AccountId account, const QString& address, bool blocked)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    const QString wanted = cleanName(address);
    if (wanted.isEmpty() || wanted.size() > kMostAddress)
        return Error{ErrorCode::Invalid, tr("Enter the address of the person to block."), {}};
    Privacy next = privacy(account);
    if (blocked && next.blocked.size() >= kMostNames)
        return Error{ErrorCode::Refused, tr("No more people can be blocked on this account."), {}};
    put(next.blocked, wanted, blocked);
    const bool online = d->parts.accounts.isOnline(account);
    if (online)
        next.untold.remove(wanted);
    else
        next.untold.insert(wanted, blocked);
    d->change(account, next);
    d->mark(account, wanted, blocked);
    if (online)
        d->parts.accounts.send(account, wire::BlockBuddy{d->nextId(), wanted, blocked});
    return {};
}

Result<void> PrivacyService::setAllowed(AccountId account, const QString& address, bool allowed)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    const QString wanted = cleanName(address);
    if (wanted.isEmpty() || wanted.size() > kMostAddress)
        return Error{ErrorCode::Invalid, tr("Enter the address of the person who may reach you."), {}};
    Privacy next = privacy(account);
    if (allowed && next.allowed.size() >= kMostNames)
        return Error{ErrorCode::Refused, tr("The list is full."), {}};
    put(next.allowed, wanted, allowed);
    d->change(account, next);
    if (d->parts.accounts.isOnline(account))
        d->parts.accounts.send(account, wire::AllowBuddy{d->nextId(), wanted, allowed});
    return {};
}

void PrivacyService::complete(AccountId account, wire::SignOn& command) const
{
    const auto it = d->all.constFind(account);
    if (it == d->all.constEnd())
        return;
    command.privacy = it->mode;
    command.allowed = it->allowed;
    command.blocked = it->blocked;
}

bool PrivacyService::passes(AccountId account, const wire::Event& event)
{
    CommandSender& accounts = d->parts.accounts;
    if (const auto* typing = std::get_if<wire::TypingChanged>(&event))
        return isHeard(account, typing->address);
    if (const auto* attention = std::get_if<wire::AttentionReceived>(&event))
        return isHeard(account, attention->from);
    if (const auto* message = std::get_if<wire::MessageReceived>(&event)) {
        if (message->outgoing)
            return true;
        // What is not shown is acknowledged all the same: the network would send it again and again.
        const bool heard = message->kind == wire::ConversationKind::Room ? d->isHeardInRoom(account, *message)
            : message->messageKind == wire::MessageKind::System          ? !isBlocked(account, message->conversation)
                                                                         : isHeard(account, message->conversation);
        if (!heard)
            d->parts.conversations.skipMessage(account, *message);
        return heard;
    }
    if (const auto* offer = std::get_if<wire::TransferOffered>(&event)) {
        if (isHeard(account, offer->from))
            return true;
        accounts.send(account, wire::CancelTransfer{offer->transfer});
        return false;
    }
    const auto* prompt = std::get_if<wire::PromptOpened>(&event);
    const bool isOfPerson
        = prompt && (prompt->kind == wire::PromptKind::Authorisation || prompt->kind == wire::PromptKind::Invitation);
    if (!isOfPerson)
        return true;
    // Where there are no rooms, an invitation is a person's; else its title says whom it is from, where that is known.
    const bool toRoom = prompt->kind == wire::PromptKind::Invitation && accounts.has(account, wire::Feature::Rooms);
    const bool heard
        = toRoom ? prompt->title.isEmpty() || !isBlocked(account, prompt->title) : isHeard(account, prompt->subject);
    if (!heard)
        accounts.send(account, wire::AnswerPrompt{prompt->prompt, false, {}});
    return heard;
}

void PrivacyService::onPrivacy(AccountId account, const wire::PrivacyChanged& event)
{
    const Privacy before = privacy(account);
    Privacy next = before;
    if (event.mode != wire::PrivacyMode::Unknown)
        next.mode = event.mode;
    next.allowed = event.allowed;
    next.blocked = event.blocked;
    for (auto it = next.untold.begin(); it != next.untold.end(); ++it)
        put(next.blocked, it.key(), it.value());
    next.allowed.sort();
    next.blocked.sort();
    d->change(account, next);
    for (const QString& address : before.blocked) {
        if (!next.blocked.contains(address))
            d->mark(account, address, false);
    }
    for (const QString& address : next.blocked)
        d->mark(account, address, true);
}

void PrivacyService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (event.re.startsWith(kMark))
        Q_EMIT problem(account, event.text.isEmpty() ? tr("The network did not take the change.") : event.text);
}

void PrivacyService::onAccountOnline(AccountId account)
{
    Privacy next = privacy(account);
    if (next.untold.isEmpty())
        return;
    for (auto it = next.untold.begin(); it != next.untold.end(); ++it)
        d->parts.accounts.send(account, wire::BlockBuddy{d->nextId(), it.key(), it.value()});
    next.untold.clear();
    d->change(account, next);
}

void PrivacyService::onAccountRemoved(AccountId account)
{
    d->all.remove(account);
    d->parts.store.write([account](Database& database) { return removePeople(database, account); });
}

} // namespace jackdaw
