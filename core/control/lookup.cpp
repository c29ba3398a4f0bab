// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/lookup.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/control/json_view.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/transfers/transfer_service.h"

namespace jackdaw::control {

namespace {

Error notFound(const QString& text)
{
    return Error{ErrorCode::NotFound, text, {}};
}

template <typename AnyId>
AnyId parseId(QChar prefix, const QString& word)
{
    if (!word.startsWith(prefix))
        return {};
    bool ok = false;
    const qint64 value = word.mid(1).toLongLong(&ok);
    return ok ? AnyId{value} : AnyId{};
}

struct AddressParts {
    AccountId account;
    QString address;
};

/// ACCOUNT/ADDRESS, where both may hold slashes themselves: the shortest account name that exists wins.
std::optional<AddressParts> splitAddress(Core& core, const QString& word)
{
    for (qsizetype slash = word.indexOf(QLatin1Char('/')); slash > 0;
         slash = word.indexOf(QLatin1Char('/'), slash + 1)) {
        const Result<AccountId> account = findAccount(core, word.left(slash));
        if (account && slash + 1 < word.size())
            return AddressParts{*account, word.mid(slash + 1)};
    }
    return std::nullopt;
}

/// By its address or title, where just one room has it.
std::optional<ConversationId> findRoom(Core& core, const QString& word)
{
    std::optional<ConversationId> found;
    for (const ConversationId id : core.conversations().conversations()) {
        const Conversation* one = core.conversations().conversation(id);
        if (one->accountRemoved || one->kind != wire::ConversationKind::Room
            || (one->address != word && one->title != word))
            continue;
        if (found)
            return std::nullopt;
        found = id;
    }
    return found;
}

/// What was said through an account that was removed since: by its number, label or username.
ConversationId findKept(Core& core, const QString& word)
{
    for (const ConversationId id : core.conversations().conversations()) {
        const Conversation* conversation = core.conversations().conversation(id);
        if (!conversation->accountRemoved || !word.endsWith(QLatin1Char('/') + conversation->address))
            continue;
        const QString account = word.chopped(conversation->address.size() + 1);
        const Account* removed = core.accounts().findRemoved(conversation->account);
        if (removed && (account == show(removed->id) || account == removed->label || account == removed->username))
            return id;
    }
    return {};
}

} // namespace

Result<AccountId> findAccount(Core& core, const QString& word)
{
    const AccountId id = parseId<AccountId>(QLatin1Char('a'), word);
    if (id.isValid() && core.accounts().find(id))
        return id;
    if (const Account* account = core.accounts().find(word))
        return account->id;
    const auto isCalled = [&word](const Account& account) {
        return account.label.compare(word, Qt::CaseInsensitive) == 0
            || account.username.compare(word, Qt::CaseInsensitive) == 0;
    };
    const bool several = std::ranges::any_of(core.accounts().accounts(), isCalled);
    return notFound((several ? QCoreApplication::translate("Control",
                                                           "More than one account is called \"%1\": give its number, "
                                                           "as \"jackdaw ctl accounts\" shows it.")
                             : QCoreApplication::translate(
                                 "Control", "There is no account \"%1\". \"jackdaw ctl accounts\" lists them."))
                        .arg(word));
}

Result<GroupId> findGroup(Core& core, const QString& word)
{
    const GroupId id = parseId<GroupId>(QLatin1Char('g'), word);
    if (id.isValid() && core.contacts().group(id))
        return id;
    if (const Group* group = core.contacts().findGroup(word))
        return group->id;
    return notFound(
        QCoreApplication::translate("Control", "There is no group \"%1\". \"jackdaw ctl groups\" lists them.")
            .arg(word));
}

Result<ContactId> findContact(Core& core, const QString& word)
{
    const ContactId id = parseId<ContactId>(QLatin1Char('p'), word);
    if (id.isValid() && core.contacts().contact(id))
        return id;
    if (const Contact* contact = core.contacts().find(word))
        return contact->id;
    const auto isCalled
        = [&](ContactId one) { return core.contacts().nameOf(one).compare(word, Qt::CaseInsensitive) == 0; };
    const bool several = std::ranges::any_of(core.contacts().contacts(), isCalled);
    return notFound((several ? QCoreApplication::translate("Control",
                                                           "More than one contact is called \"%1\": give its number, "
                                                           "as \"jackdaw ctl contacts\" shows it.")
                             : QCoreApplication::translate(
                                 "Control", "There is no contact \"%1\". \"jackdaw ctl contacts\" lists them."))
                        .arg(word));
}

Result<BuddyId> findBuddy(Core& core, const QString& word)
{
    const BuddyId id = parseId<BuddyId>(QLatin1Char('b'), word);
    if (id.isValid() && core.contacts().buddy(id))
        return id;
    if (const auto parts = splitAddress(core, word)) {
        if (const Buddy* buddy = core.contacts().findBuddyTyped(parts->account, parts->address))
            return buddy->id;
    }
    return notFound(
        QCoreApplication::translate(
            "Control", "There is no buddy \"%1\". A buddy is an id of \"jackdaw ctl contacts\", or ACCOUNT/ADDRESS.")
            .arg(word));
}

Result<MessageId> parseMessage(const QString& word)
{
    const MessageId id = parseId<MessageId>(QLatin1Char('m'), word);
    if (id.isValid())
        return id;
    return notFound(
        QCoreApplication::translate("Control", "\"%1\" is not a message id; \"jackdaw ctl messages\" prints them.")
            .arg(word));
}

Result<PromptId> findPrompt(Core& core, const QString& word)
{
    const PromptId id = parseId<PromptId>(QLatin1Char('q'), word);
    if (id.isValid() && core.prompts().prompt(id))
        return id;
    return notFound(
        QCoreApplication::translate("Control", "There is no question \"%1\". \"jackdaw ctl prompts\" lists them.")
            .arg(word));
}

Result<TransferId> findTransfer(Core& core, const QString& word)
{
    const TransferId id = parseId<TransferId>(QLatin1Char('t'), word);
    if (id.isValid() && core.transfers().transfer(id))
        return id;
    return notFound(
        QCoreApplication::translate("Control", "There is no transfer \"%1\". \"jackdaw ctl transfers\" lists them.")
            .arg(word));
}

Result<ConversationId> findTarget(Core& core, const QString& word, bool open)
{
    const ConversationId id = parseId<ConversationId>(QLatin1Char('c'), word);
    if (id.isValid() && core.conversations().conversation(id))
        return id;
    if (const Result<ContactId> contact = findContact(core, word)) {
        const Buddy* best = core.contacts().bestBuddy(*contact);
        if (const Conversation* found = best ? core.conversations().find(best->account, best->address) : nullptr)
            return found->id;
        if (best && open)
            return core.conversations().openDirect(best->account, best->address);
        // For reading, what was said through another of its buddies is better than nothing.
        if (const QList<ConversationId> others = core.conversations().conversationsOf(*contact); !others.isEmpty())
            return others.first();
        return notFound(QCoreApplication::translate("Control", "There is no conversation with \"%1\" yet.").arg(word));
    }
    const auto kept = [&core, &word, open] { return open ? ConversationId() : findKept(core, word); };
    if (const auto parts = splitAddress(core, word)) {
        if (const Conversation* found = core.conversations().findTyped(parts->account, parts->address))
            return found->id;
        if (open)
            return core.conversations().openDirect(parts->account, parts->address);
        if (const ConversationId old = kept(); old.isValid())
            return old;
        return notFound(QCoreApplication::translate("Control", "There is no conversation with \"%1\" yet.").arg(word));
    }
    if (const std::optional<ConversationId> room = findRoom(core, word))
        return *room;
    if (const ConversationId old = kept(); old.isValid())
        return old;
    return notFound(
        QCoreApplication::translate(
            "Control", "\"%1\" is no conversation, contact or ACCOUNT/ADDRESS; a name that several share needs its id.")
            .arg(word));
}

Result<QList<ConversationId>> findConversations(Core& core, const QString& word)
{
    if (const Result<ContactId> contact = findContact(core, word)) {
        const QList<ConversationId> conversations = core.conversations().conversationsOf(*contact);
        if (!conversations.isEmpty())
            return conversations;
    }
    const Result<ConversationId> target = findTarget(core, word, false);
    if (!target)
        return target.error();
    return QList<ConversationId>{*target};
}

Result<ConversationId> findRoomTarget(Core& core, const QString& word)
{
    Result<ConversationId> id = findTarget(core, word, false);
    if (id && core.conversations().conversation(*id)->kind != wire::ConversationKind::Room) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Control", "\"%1\" is a person, not a room.").arg(word),
                     {}};
    }
    return id;
}

} // namespace jackdaw::control
