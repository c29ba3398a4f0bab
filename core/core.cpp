// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/core.h"

#include <algorithm>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/accounts/account_table.h"
#include "core/base/when_done.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/contacts/contact_service.h"
#include "core/contacts/contact_storage.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_storage.h"
#include "core/event_router.h"
#include "core/history/export_service.h"
#include "core/history/search_service.h"
#include "core/link/protocol_catalogue.h"
#include "core/menus/menu_service.h"
#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/people/profile_service.h"
#include "core/plugins/plugin_service.h"
#include "core/prompts/prompt_service.h"
#include "core/status/status_service.h"
#include "core/status/status_table.h"
#include "core/storage/store.h"
#include "core/text/file_name.h"
#include "core/text/safe_text.h"
#include "core/transfers/transfer_service.h"

namespace jackdaw {

namespace {

/// For the goodbyes of all hosts together; in milliseconds.
constexpr int kSignOffLimit = 3000;

/// What all services start with.
struct StoredProfile {
    StoredAccounts accounts;
    StoredContacts contacts;
    StoredConversations conversations;
    StoredStatuses statuses;
    StoredPlugins plugins;
    StoredPeople people;
    StoredBookmarks bookmarks;
    StoredAddressConsents consents;
};

template <typename T>
Result<void> take(const Result<T>& read, T& into)
{
    if (!read)
        return read.error();
    into = *read;
    return {};
}

/// On the store's thread.
Result<void> readProfile(Database& database, StoredProfile& into)
{
    Result<void> taken = take(readAccounts(database), into.accounts);
    if (taken)
        taken = take(loadContacts(database), into.contacts);
    if (taken)
        taken = take(loadConversations(database), into.conversations);
    if (taken)
        taken = take(readStatuses(database), into.statuses);
    if (taken)
        taken = take(readPluginChoices(database), into.plugins);
    if (taken)
        taken = take(readPeople(database), into.people);
    if (taken)
        taken = take(readBookmarks(database), into.bookmarks);
    if (taken)
        taken = take(readAddressConsents(database), into.consents);
    return taken;
}

} // namespace

class Core::Private {
public:
    explicit Private(const CoreParts& given)
        : parts(given)
        , accounts({store, given.secrets, given.links, given.clock, parts.profile, given.protocols, given.limits})
        , contacts(store, accounts)
        , conversations({store, accounts, contacts, given.clock, &given.secrets})
        , status(store, accounts, given.clock)
        , prompts({accounts, contacts, conversations, parts.profile, given.clock})
        , transfers({store, accounts, contacts, parts.profile, given.clock})
        , menus(accounts)
        , plugins({store, given.protocols, accounts, parts.profile})
        , pictures({accounts, contacts, parts.profile, given.protocols})
        , profiles(accounts, pictures)
        , privacy({store, accounts, contacts, conversations})
        , ownPerson({store, accounts, contacts, conversations, given.clock})
        , bookmarks(store, accounts)
        , search(store)
        , exports({store, accounts, conversations})
        , router({accounts, contacts, conversations, prompts, menus, transfers, pictures, profiles, privacy, ownPerson,
                  bookmarks})
    {
        accounts.setSignOnCompleter([this](AccountId account, wire::SignOn& command) {
            pictures.complete(account, command);
            privacy.complete(account, command);
            ownPerson.complete(account, command);
        });
        accounts.setRosterProvider([this](AccountId account) { return contacts.rosterFor(account); });
        const auto weigh = [this] { accounts.hold(store.isCrowded() || conversations.isCrowded()); };
        connect(&store, &Store::crowdedChanged, &accounts, weigh);
        connect(&conversations, &ConversationService::crowdedChanged, &accounts, weigh);
        connect(&transfers, &TransferService::changed, &conversations, [this](TransferId id) { noteFile(id); });
    }

    /// What came or went as a file stands in the conversation, too: the list of files ends with the program.
    void noteFile(TransferId id)
    {
        const Transfer* file = transfers.transfer(id);
        if (!file || file->state != TransferState::Done)
            return;
        const QString name = isolated(safeFileName(file->name));
        wire::MessageReceived event;
        event.conversation = event.sender = file->peer;
        event.messageKind = wire::MessageKind::System;
        event.body.text = file->incoming ? Core::tr("%1 sent you a file: %2").arg(isolated(file->peerName), name)
                                         : Core::tr("You sent a file: %1").arg(name);
        // So that what came with files can be found.
        event.body.entities.append({static_cast<int>(event.body.text.indexOf(name)),
                                    static_cast<int>(name.size()),
                                    wire::EntityKind::File,
                                    {}});
        conversations.onMessage(file->account, event);
    }

    void load(const StoredProfile& stored)
    {
        plugins.load(stored.plugins);
        accounts.load(stored.accounts);
        QStringList used;
        for (const Account& account : accounts.accounts())
            used.append(account.protocol);
        parts.protocols.include(used);
        contacts.load(stored.contacts);
        conversations.load(stored.conversations);
        privacy.load(stored.people.privacy);
        ownPerson.load(stored.people.own);
        pictures.load();
        bookmarks.load(stored.bookmarks);
        transfers.consents().load(stored.consents);
        // Last: a status signs on, and what the networks say then must find everything in its place.
        status.load(stored.statuses, parts.offline);
    }

    /// `ours`: writes that nobody would miss.
    int unsaved(int ours) const
    {
        const int written = store.waiting() - ours - (conversations.isStoring() ? 1 : 0);
        return conversations.unsaved() + std::max(written, 0);
    }

    CoreParts parts;
    Store store;
    AccountService accounts;
    ContactService contacts;
    ConversationService conversations;
    StatusService status;
    PromptService prompts;
    TransferService transfers;
    MenuService menus;
    PluginService plugins;
    PictureService pictures;
    ProfileService profiles;
    PrivacyService privacy;
    OwnPersonService ownPerson;
    BookmarkService bookmarks;
    SearchService search;
    ExportService exports;
    EventRouter router;
};

Core::Core(const CoreParts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(parts))
{
}

Core::~Core()
{
    // What the services are told of their last writes must find them alive.
    d->contacts.flush();
    d->store.close().waitForFinished();
}

QFuture<Result<void>> Core::open()
{
    if (Result<void> made = d->parts.profile.create(); !made)
        return QtFuture::makeReadyFuture(made);
    // All of it before any service has some: what is damaged is healed, and may be less then.
    const auto stored = std::make_shared<StoredProfile>();
    const auto opened = d->store.open(d->parts.profile.databaseFile(),
                                      [stored](Database& database) { return readProfile(database, *stored); });
    return mapped(opened, this, [this, stored](const Result<void>& outcome) {
        if (outcome)
            d->load(*stored);
        return outcome;
    });
}

QFuture<int> Core::save()
{
    Q_EMIT saving();
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QFuture<int> result = promise->future();
    auto* waiting = new QObject(this);
    const auto settle = [promise, waiting](int unsaved) {
        promise->addResult(unsaved);
        promise->finish();
        waiting->disconnect();
        waiting->deleteLater();
    };
    if (!d->store.obstacle().isEmpty()) {
        settle(d->unsaved(0));
        return result;
    }
    // It is committed after, or together with, all that was given before; what comes in meanwhile finds a way too.
    auto asked = std::make_shared<bool>(true);
    whenDone(d->store.write([](Database&) { return Result<void>(); }), waiting,
             [this, settle, asked](const Result<void>& written) {
                 if (std::exchange(*asked, false))
                     settle(written ? 0 : d->unsaved(0));
             });
    connect(&d->store, &Store::problemChanged, waiting, [this, settle, asked] {
        if (!d->store.obstacle().isEmpty() && std::exchange(*asked, false))
            settle(d->unsaved(1));
    });
    return result;
}

QFuture<void> Core::close()
{
    // The store last: the end of a connection is still written down.
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    whenDone(d->accounts.shutDown(kSignOffLimit), this, [this, promise] {
        d->contacts.flush();
        whenDone(d->store.close(), this, [promise] { promise->finish(); });
    });
    return promise->future();
}

const Profile& Core::profile() const
{
    return d->parts.profile;
}

Store& Core::store()
{
    return d->store;
}

AccountService& Core::accounts()
{
    return d->accounts;
}

ContactService& Core::contacts()
{
    return d->contacts;
}

ConversationService& Core::conversations()
{
    return d->conversations;
}

StatusService& Core::status()
{
    return d->status;
}

PromptService& Core::prompts()
{
    return d->prompts;
}

TransferService& Core::transfers()
{
    return d->transfers;
}

MenuService& Core::menus()
{
    return d->menus;
}

PluginService& Core::plugins()
{
    return d->plugins;
}

PictureService& Core::pictures()
{
    return d->pictures;
}

ProfileService& Core::profiles()
{
    return d->profiles;
}

PrivacyService& Core::privacy()
{
    return d->privacy;
}

OwnPersonService& Core::ownPerson()
{
    return d->ownPerson;
}

BookmarkService& Core::bookmarks()
{
    return d->bookmarks;
}

SearchService& Core::search()
{
    return d->search;
}

ExportService& Core::exports()
{
    return d->exports;
}

ProtocolCatalogue& Core::protocols()
{
    return d->parts.protocols;
}

const Clock& Core::clock() const
{
    return d->parts.clock;
}

} // namespace jackdaw
