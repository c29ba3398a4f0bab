// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A ConversationService over a real store, with a network that only listens.

#pragma once

#include <gtest/gtest.h>
#include <memory>

#include "core/accounts/session_secret_store.h"
#include "core/contacts/contact_service.h"
#include "core/contacts/contact_storage.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_storage.h"
#include "tests/support/fake_sender.h"
#include "tests/support/manual_clock.h"
#include "tests/support/stored_profile.h"

namespace jackdaw::test {

class ConversationFixture : public testing::Test {
protected:
    ConversationFixture() { start(); }

    void start()
    {
        contacts = std::make_unique<ContactService>(*profile.store, sender);
        contacts->load(*await(profile.store->read(loadContacts)));
        service = std::make_unique<ConversationService>(
            ConversationService::Parts{*profile.store, sender, *contacts, clock, &secrets});
        QObject::connect(service.get(), &ConversationService::messagesAdded, service.get(),
                         [this](const QList<Message>& messages) { added += messages; });
        QObject::connect(service.get(), &ConversationService::messageArrived, service.get(),
                         [this](const Message& message) { arrived << message; });
        QObject::connect(service.get(), &ConversationService::messageChanged, service.get(),
                         [this](const Message& message) { changed << message; });
        QObject::connect(service.get(), &ConversationService::problem, service.get(),
                         [this](ConversationId, const QString& text) { problems << text; });
        service->load(*await(profile.store->read(loadConversations)));
    }

    /// As if the program had ended and begun again.
    void restart()
    {
        for (const AccountId account : {kHome, kWork})
            goOffline(account);
        restartWithoutGoodbye();
    }
    /// As after a crash: nobody was told anything.
    void restartWithoutGoodbye()
    {
        profile.settle();
        service.reset();
        contacts.reset();
        sender.online.clear();
        sender.sent.clear();
        commandsSeen = 0;
        profile.close();
        profile.open();
        added.clear();
        arrived.clear();
        changed.clear();
        start();
    }

    void goOnline(AccountId account, const QList<wire::Feature>& features = {}, int maximumBytes = 0)
    {
        sender.signOn(account, features, maximumBytes);
        service->onAccountOnline(account);
    }
    void goOffline(AccountId account)
    {
        sender.signOff(account);
        service->onAccountOffline(account);
    }

    wire::MessageReceived line(const QString& from, const QString& text)
    {
        wire::MessageReceived event;
        event.serial = ++serial;
        event.conversation = event.sender = from;
        event.body.text = text;
        return event;
    }
    wire::MessageReceived roomLine(const QString& nick, const QString& text)
    {
        wire::MessageReceived event = line(kRoom, text);
        event.kind = wire::ConversationKind::Room;
        event.sender = nick;
        return event;
    }
    /// Receives and waits until it is published.
    void receive(const QList<wire::MessageReceived>& events, AccountId account = kHome)
    {
        for (const wire::MessageReceived& event : events)
            service->onMessage(account, event);
        settle();
    }
    /// As the network writes addresses: in small letters, without blanks inside.
    void answerAddresses()
    {
        for (; commandsSeen < sender.sent.size(); ++commandsSeen) {
            const auto [account, command] = sender.sent[commandsSeen];
            const auto* question = std::get_if<wire::NormaliseAddress>(&command);
            if (!question)
                continue;
            const bool wrong = question->address.contains(u' ');
            service->onAddress(account,
                               wire::AddressNormalised{question->id,
                                                       wrong ? QString() : question->address.toLower(),
                                                       {},
                                                       wrong ? QStringLiteral("No blanks.") : QString()});
        }
    }
    /// Until everything that was given is stored and told.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            answerAddresses();
            QCoreApplication::processEvents();
            EXPECT_TRUE(waitFor([this] { return service->isSettled(); }));
            profile.settle();
            QCoreApplication::processEvents();
        }
    }
    ConversationId joined(const QString& nick = QStringLiteral("ana"))
    {
        const auto room = service->joinRoom(kHome, kRoom, nick, {});
        const QString command = sender.all<wire::JoinRoom>().last().id;
        service->onRoom(kHome, wire::RoomJoined{command, kRoom, QStringLiteral("Garden"), nick, {}});
        return *room;
    }
    QList<Message> messages(ConversationId id, int limit = 100)
    {
        MessageQuery query;
        query.conversations = {id};
        query.limit = limit;
        const auto page = await(service->messages(query));
        EXPECT_TRUE(page);
        return page ? *page : QList<Message>();
    }
    QStringList texts(const QList<Message>& list)
    {
        QStringList found;
        for (const Message& message : list)
            found << message.body.text;
        return found;
    }
    wire::RichText plain(const QString& text) { return wire::RichText(text); }

    inline static const AccountId kHome{1};
    inline static const AccountId kWork{2};
    const QString kBob = QStringLiteral("bob@example.org");
    const QString kEve = QStringLiteral("eve@example.org");
    const QString kRoom = QStringLiteral("garden@rooms.example.org");
    StoredProfile profile;
    FakeSender sender;
    ManualClock clock;
    SessionSecretStore secrets;
    std::unique_ptr<ContactService> contacts;
    std::unique_ptr<ConversationService> service;
    QList<Message> added;
    QList<Message> arrived;
    QList<Message> changed;
    QStringList problems;
    qint64 serial = 0;
    qsizetype commandsSeen = 0;
};

} // namespace jackdaw::test
