// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/event_router.h"

#include "core/accounts/account_service.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/menus/menu_service.h"
#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/people/profile_service.h"
#include "core/prompts/prompt_service.h"
#include "core/transfers/transfer_service.h"

namespace jackdaw {

namespace {

/// One overload for each event and none by default: a new event does not compile until it has a place to go.
class Destination {
public:
    Destination(const EventRouter::Parts& parts, AccountId account)
        : m_to(parts)
        , m_account(account)
    {
    }

    // The account's own session has dealt with these before they come here.
    void operator()(const wire::HelloBack& /*event*/) const { }
    void operator()(const wire::Progress& /*event*/) const { }
    void operator()(const wire::SignedOn& /*event*/) const { }
    void operator()(const wire::SignedOff& /*event*/) const { }
    void operator()(const wire::Failed& event) const { m_to.prompts.onFailed(m_account, event); }
    void operator()(const wire::Pong& /*event*/) const { }
    void operator()(const wire::Registered& /*event*/) const { }
    void operator()(const wire::PasswordChanged& /*event*/) const { }
    void operator()(const wire::SettingStored& /*event*/) const { }
    void operator()(const wire::CertificateReplaced& /*event*/) const { }
    void operator()(const wire::MailChanged& /*event*/) const { }
    // Asked for by the catalogue, from hosts of its own.
    void operator()(const wire::ProtocolsDescribed& /*event*/) const { }
    // Elsewhere success shows in the fact that follows it: room.topic-changed …
    void operator()(const wire::CommandDone& event) const
    {
        m_to.contacts.onCommandDone(m_account, event);
        m_to.conversations.onCommandDone(m_account, event);
        m_to.menus.onCommandDone(m_account, event);
        m_to.ownPerson.onCommandDone(m_account, event);
    }
    void operator()(const wire::AddressNormalised& event) const
    {
        if (!m_to.contacts.onAddress(m_account, event))
            m_to.conversations.onAddress(m_account, event);
    }
    // The user's word stands; a network that cannot show it does not change it.
    void operator()(const wire::OwnStatusChanged& /*event*/) const { }

    void operator()(const wire::CommandFailed& event) const
    {
        m_to.contacts.onCommandFailed(m_account, event);
        m_to.conversations.onCommandFailed(m_account, event);
        m_to.menus.onCommandFailed(m_account, event);
        m_to.ownPerson.onCommandFailed(m_account, event);
        m_to.pictures.onCommandFailed(m_account, event);
        m_to.privacy.onCommandFailed(m_account, event);
        m_to.profiles.onCommandFailed(m_account, event);
        m_to.bookmarks.onCommandFailed(m_account, event);
    }
    void operator()(const wire::RosterSnapshot& event) const { m_to.contacts.onRoster(m_account, event); }
    void operator()(const wire::RosterChanged& event) const { m_to.contacts.onRoster(m_account, event); }
    void operator()(const wire::PresenceChanged& event) const { m_to.contacts.onPresence(m_account, event); }
    void operator()(const wire::MessageReceived& event) const { m_to.conversations.onMessage(m_account, event); }
    void operator()(const wire::MessageStateChanged& event) const
    {
        m_to.conversations.onMessageState(m_account, event);
    }
    void operator()(const wire::TypingChanged& event) const { m_to.conversations.onTyping(m_account, event); }
    void operator()(const wire::RoomJoined& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomFailed& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomLeft& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomTopicChanged& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::ParticipantsChanged& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomsListed& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomRights& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::RoomListGot& event) const { m_to.conversations.onRoom(m_account, event); }
    void operator()(const wire::BookmarksChanged& event) const { m_to.bookmarks.onBookmarks(m_account, event); }
    void operator()(const wire::PromptOpened& event) const { m_to.prompts.onPrompt(m_account, event); }
    void operator()(const wire::PromptClosed& event) const { m_to.prompts.onPrompt(m_account, event); }
    void operator()(const wire::PromptGrown& event) const { m_to.prompts.onPrompt(m_account, event); }
    // Facts that nothing here shows: a host may tell them all the same.
    void operator()(const wire::FileWritten& event) const { m_to.prompts.onWritten(m_account, event); }
    void operator()(const wire::MenuGot& event) const { m_to.menus.onMenu(m_account, event); }
    void operator()(const wire::CommandsChanged& event) const { m_to.menus.onCommands(m_account, event); }
    void operator()(const wire::ProfileReceived& event) const { m_to.profiles.onProfile(m_account, event); }
    void operator()(const wire::PictureChanged& event) const { m_to.pictures.onPicture(m_account, event); }
    void operator()(const wire::AttentionReceived& event) const { m_to.ownPerson.onAttention(m_account, event); }
    void operator()(const wire::PrivacyChanged& event) const { m_to.privacy.onPrivacy(m_account, event); }
    void operator()(const wire::TransferOffered& event) const { m_to.transfers.onTransfer(m_account, event); }
    void operator()(const wire::TransferProgress& event) const { m_to.transfers.onTransfer(m_account, event); }
    void operator()(const wire::TransferAsked& event) const { m_to.transfers.onTransfer(m_account, event); }
    void operator()(const wire::TransferEnded& event) const { m_to.transfers.onTransfer(m_account, event); }

private:
    const EventRouter::Parts& m_to;
    AccountId m_account;
};

} // namespace

EventRouter::EventRouter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    AccountService* accounts = &parts.accounts;
    connect(accounts, &AccountService::eventReceived, this, &EventRouter::route);
    connect(accounts, &AccountService::cameOnline, this, [this](AccountId account) {
        m_parts.privacy.onAccountOnline(account);
        m_parts.pictures.onAccountOnline(account);
        m_parts.ownPerson.onAccountOnline(account);
        m_parts.conversations.onAccountOnline(account);
        m_parts.bookmarks.onAccountOnline(account);
    });
    connect(&parts.bookmarks, &BookmarkService::changed, this, [this](AccountId account) {
        QSet<QString> rooms;
        const QList<wire::Bookmark> all = m_parts.bookmarks.bookmarks(account);
        for (const wire::Bookmark& bookmark : all) {
            if (bookmark.joins)
                rooms.insert(bookmark.room);
        }
        m_parts.conversations.setRemembered(account, rooms);
    });
    connect(&parts.bookmarks, &BookmarkService::joinWanted, this,
            [this](AccountId account, const wire::Bookmark& bookmark) {
                m_parts.conversations.joinRemembered(account, bookmark.room, bookmark.nick, Secret(bookmark.password));
            });
    connect(&parts.prompts, &PromptService::acted, this, [this](AccountId account, const QString& action) {
        if (action == u"profile")
            m_parts.profiles.expect(account);
    });
    connect(accounts, &AccountService::wentOffline, this, [this](AccountId account) {
        m_parts.contacts.onAccountOffline(account);
        m_parts.conversations.onAccountOffline(account);
        m_parts.prompts.onAccountOffline(account);
        m_parts.transfers.onAccountOffline(account);
        m_parts.menus.onAccountOffline(account);
        m_parts.bookmarks.onAccountOffline(account);
        m_parts.profiles.onAccountOffline(account);
        m_parts.ownPerson.onAccountOffline(account);
    });
    connect(accounts, &AccountService::added, this, [this](AccountId account) {
        m_parts.conversations.onAccountAdded(account);
        m_parts.pictures.onAccountAdded(account);
    });
    connect(accounts, &AccountService::removed, this, [this](AccountId account) {
        m_parts.prompts.onAccountRemoved(account);
        m_parts.pictures.onAccountRemoved(account);
        m_parts.privacy.onAccountRemoved(account);
        m_parts.ownPerson.onAccountRemoved(account);
        m_parts.transfers.onAccountRemoved(account);
        m_parts.conversations.onAccountLeaving(account);
        m_parts.contacts.onAccountRemoved(account);
        m_parts.conversations.onAccountRemoved(account);
        m_parts.bookmarks.onAccountRemoved(account);
    });
}

void EventRouter::route(AccountId account, const wire::Event& event)
{
    if (m_parts.privacy.passes(account, event))
        std::visit(Destination(m_parts, account), event);
}

} // namespace jackdaw
