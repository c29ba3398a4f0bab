// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How accounts connect, and what stays of it.

#include "core/link/retry.h"
#include "tests/accounts/account_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;
using wire::ErrorKind;
using wire::Presence;

TEST_F(AccountServiceTest, SignsOnWithWhatTheAccountHolds)
{
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = kAna;
    account.options.insert(QStringLiteral("port"), QStringLiteral("5223"));
    const AccountId id = *accounts->add(account, kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    const wire::SignOn sent = network.commandsOf<wire::SignOn>(id).value(0);
    EXPECT_EQ(sent.username, kAna);
    EXPECT_EQ(sent.password, kSecret);
    EXPECT_EQ(sent.options.value(QStringLiteral("port")), QVariant(qlonglong(5223)));
    EXPECT_EQ(sent.presence, Presence::Available);
    EXPECT_EQ(accounts->connection(id).address, kAna);
    EXPECT_TRUE(accounts->isOnline(id));
    EXPECT_TRUE(QDir(profile.accountFolder(id)).exists());
}

TEST_F(AccountServiceTest, RemembersAccountsAndNeverThePassword)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    const Account before = *accounts->find(id);
    restart();
    ASSERT_NE(accounts->find(id), nullptr);
    EXPECT_EQ(*accounts->find(id), before);
    EXPECT_TRUE(reaches(id, AccountState::Online)) << "the password comes from the keyring";
    stop();
    for (const QString& name : QDir(profile.dataFolder).entryList(QDir::Files)) {
        QFile file(profile.dataFolder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(kSecret.toUtf8())) << name.toStdString();
    }
    start();
}

TEST_F(AccountServiceTest, AWrongPasswordAsksForAnotherAndDoesNotRetry)
{
    network.user(kAna).password = kSecret;
    const AccountId id = add(QStringLiteral("wrong"));
    ASSERT_TRUE(reaches(id, AccountState::Failed));
    EXPECT_EQ(accounts->connection(id).error->kind, ErrorKind::Authentication);
    EXPECT_EQ(accounts->connection(id).error->retryAt, 0);
    EXPECT_EQ(reasons.size(), 1);
    EXPECT_EQ(network.attempts(), 1);
    ASSERT_TRUE(accounts->setPassword(id, kSecret, true).ok());
    EXPECT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(await(secrets.read(id)).value(), kSecret);
}

TEST_F(AccountServiceTest, AsksBeforeItConnectsWithoutAPassword)
{
    const AccountId id = add({});
    ASSERT_TRUE(reaches(id, AccountState::Failed));
    EXPECT_EQ(reasons.size(), 1);
    EXPECT_TRUE(network.commandsOf<wire::SignOn>(id).isEmpty());
    ASSERT_TRUE(accounts->setPassword(id, kSecret, false).ok());
    EXPECT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(await(secrets.read(id)).value(), QString()) << "it was not to be remembered";
}

TEST_F(AccountServiceTest, AProtocolThatNeedsNoPasswordSignsOnWithoutOne)
{
    Account account;
    account.protocol = QStringLiteral("second");
    account.username = QStringLiteral("ana@two.test");
    const AccountId id = *accounts->add(account, {});
    EXPECT_TRUE(reaches(id, AccountState::Online));
    EXPECT_TRUE(reasons.isEmpty());
}

TEST_F(AccountServiceTest, WithoutAKeyringThePasswordLastsForTheSession)
{
    const QString sentence = QStringLiteral("There is no keyring.");
    secrets.setProblem(Error{ErrorCode::Unavailable, sentence, {}});
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_TRUE(waitFor([&] { return keyringProblems.contains(sentence); }));
    network.cut(id, ErrorKind::Network);
    ASSERT_TRUE(waitFor([&] { return network.attempts() == 2; }));
    ASSERT_TRUE(reaches(id, AccountState::Online)) << "kept in memory";
    restart();
    ASSERT_TRUE(reaches(id, AccountState::Failed));
    EXPECT_TRUE(reasons.contains(sentence)) << "asked, and told why";
}

TEST_F(AccountServiceTest, RetriesByItselfWhatTheRulesAllow)
{
    network.user(kAna).failures = {{ErrorKind::Network, {}, {}}, {ErrorKind::Server, QStringLiteral("Too busy."), {}}};
    QStringList texts;
    QObject::connect(accounts.get(), &AccountService::connectionChanged, accounts.get(), [&](AccountId account) {
        const Connection now = accounts->connection(account);
        if (now.state == AccountState::Waiting && now.error && now.error->retryAt > 0
            && !texts.contains(now.error->text))
            texts.append(now.error->text);
    });
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(network.attempts(), 3);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts[0].endsWith(u'.')) << "the core has a sentence where the host has none";
    EXPECT_EQ(texts[1], QStringLiteral("Too busy."));
}

TEST_F(AccountServiceTest, AConnectionThatStoodIsCalledLostAndOneThatDidNotIsNot)
{
    network.user(kAna).failures = {{ErrorKind::Network, {}, {}}};
    QStringList texts;
    QObject::connect(accounts.get(), &AccountService::connectionChanged, accounts.get(), [&](AccountId account) {
        const Connection now = accounts->connection(account);
        if (now.error && !texts.contains(now.error->text))
            texts.append(now.error->text);
    });
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    network.cut(id, ErrorKind::Network);
    ASSERT_TRUE(waitFor([&] { return accounts->connection(id).state != AccountState::Online; }));
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(texts, QStringList({sentenceFor(ErrorKind::Network), QStringLiteral("The connection was lost.")}));
}

TEST_F(AccountServiceTest, WhatOnlyTheUserCanMendIsNotRetried)
{
    for (const ErrorKind kind :
         {ErrorKind::NameTaken, ErrorKind::Replaced, ErrorKind::Banned, ErrorKind::Certificate}) {
        const QString name = QStringLiteral("user%1@one.test").arg(static_cast<int>(kind));
        network.user(name).failures = {{kind, {}, QStringLiteral("raw words")}};
        const int before = network.attempts();
        const AccountId id = add(kSecret, name);
        ASSERT_TRUE(reaches(id, AccountState::Failed));
        EXPECT_EQ(accounts->connection(id).error->details, QStringLiteral("raw words"));
        EXPECT_EQ(network.attempts(), before + 1);
        ASSERT_TRUE(accounts->reconnect(id).ok());
        EXPECT_TRUE(reaches(id, AccountState::Online)) << "the user's word goes on";
    }
}

TEST_F(AccountServiceTest, ACrashTouchesOneAccountOnly)
{
    const AccountId ana = add(kSecret);
    const AccountId bob = add(kSecret, kBob);
    ASSERT_TRUE(reaches(ana, AccountState::Online));
    ASSERT_TRUE(reaches(bob, AccountState::Online));
    int wentOffline = 0;
    QObject guard;
    QObject::connect(accounts.get(), &AccountService::wentOffline, &guard, [&](AccountId id) {
        ++wentOffline;
        EXPECT_EQ(id, ana);
        EXPECT_TRUE(accounts->isOnline(bob));
        ASSERT_TRUE(accounts->connection(ana).error.has_value());
        EXPECT_EQ(accounts->connection(ana).error->kind, ErrorKind::HostCrashed);
        EXPECT_TRUE(accounts->connection(ana).error->details.contains(QStringLiteral("signal 11")));
    });
    network.crash(ana);
    ASSERT_TRUE(waitFor([&] { return wentOffline == 1; }));
    EXPECT_TRUE(reaches(ana, AccountState::Online));
}

TEST_F(AccountServiceTest, ATrustedCertificateIsRememberedForTheNextSignOn)
{
    wire::CertificateInfo certificate;
    certificate.host = QStringLiteral("one.test");
    certificate.sha256 = QStringLiteral("ab:cd");
    network.user(kAna).certificate = certificate;
    bool asked = false;
    QObject guard;
    QObject::connect(accounts.get(), &AccountService::eventReceived, &guard, [&](AccountId, const wire::Event& event) {
        asked = asked || std::holds_alternative<wire::PromptOpened>(event);
    });
    const AccountId id = add(kSecret);
    ASSERT_TRUE(waitFor([&] { return asked; }));
    EXPECT_EQ(accounts->connection(id).state, AccountState::Connecting);
    accounts->trust(id, certificate.host, certificate.sha256);
    accounts->send(id, wire::AnswerPrompt{QStringLiteral("certificate"), true, {}});
    ASSERT_TRUE(reaches(id, AccountState::Online));
    restart();
    ASSERT_TRUE(reaches(id, AccountState::Online)) << "nobody answered this time";
    EXPECT_EQ(accounts->find(id)->trusted.value(certificate.host), certificate.sha256);
}

TEST_F(AccountServiceTest, OneStatusForAllAndOverridesForOne)
{
    const AccountId ana = add(kSecret);
    const AccountId bob = add(kSecret, kBob);
    ASSERT_TRUE(reaches(ana, AccountState::Online));
    ASSERT_TRUE(reaches(bob, AccountState::Online));
    ASSERT_TRUE(status->set(Presence::Away, QStringLiteral("Lunch")).ok());
    ASSERT_TRUE(status->set(bob, Presence::Offline, {}).ok());
    ASSERT_TRUE(reaches(bob, AccountState::Offline));
    ASSERT_TRUE(waitFor([&] { return network.commandsOf<wire::SetStatus>(ana).size() == 1; }));
    EXPECT_EQ(network.commandsOf<wire::SetStatus>(ana)[0].message, QStringLiteral("Lunch"));
    restart();
    EXPECT_EQ(status->statusOf(ana).message, QStringLiteral("Lunch"));
    EXPECT_EQ(status->statusOf(bob).presence, Presence::Offline);
    ASSERT_EQ(status->saved().size(), 1);
    ASSERT_TRUE(reaches(ana, AccountState::Online));
    EXPECT_EQ(network.commandsOf<wire::SignOn>(ana).last().presence, Presence::Away) << "never available in between";
    EXPECT_EQ(accounts->connection(bob).state, AccountState::Offline);
    ASSERT_TRUE(status->set(Presence::Available, {}).ok());
    EXPECT_TRUE(reaches(bob, AccountState::Online)) << "the status for all ends the override";
    status->removeSaved(status->saved()[0]);
    EXPECT_TRUE(status->saved().isEmpty());
}

TEST_F(AccountServiceTest, AHostWithoutItsSandboxIsToldOf)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(accounts->connection(id).sandboxed, true);
    EXPECT_TRUE(accounts->connection(id).notes.isEmpty());

    static QStringList log;
    log.clear();
    const auto before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { log.append(text); });
    wire::HelloBack hello;
    hello.sandboxProblem = QStringLiteral("Landlock: none here");
    network.setHello(hello);
    for (int attempt = 0; attempt < 2; ++attempt) {
        network.cut(id, ErrorKind::Network);
        ASSERT_TRUE(waitFor([&] { return accounts->connection(id).state != AccountState::Online; }));
        ASSERT_TRUE(reaches(id, AccountState::Online));
    }
    qInstallMessageHandler(before);
    EXPECT_EQ(accounts->connection(id).sandboxed, false);
    ASSERT_EQ(accounts->connection(id).notes.size(), 1);
    EXPECT_TRUE(accounts->connection(id).notes.first().contains(QStringLiteral("sandbox")));
    EXPECT_EQ(log.filter(QStringLiteral("Landlock: none here")).size(), 1) << "said once, not at each attempt";

    hello.sandboxed = true;
    network.setHello(hello);
    ASSERT_TRUE(accounts->reconnect(id).ok());
    ASSERT_TRUE(waitFor([&] { return accounts->connection(id).sandboxed == true; }));
    EXPECT_TRUE(accounts->connection(id).notes.isEmpty());
}

TEST_F(AccountServiceTest, ACertificateThatTakesAnotherOnesPlaceIsToldOfAndMakesThatVoid)
{
    const QString host = QStringLiteral("one.test");
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    accounts->trust(id, host, QStringLiteral("aa:bb"));
    QStringList told;
    QObject::connect(accounts.get(), &AccountService::certificateReplaced, accounts.get(),
                     [&](AccountId, const QString& text) { told.append(text); });
    wire::CertificateReplaced event;
    event.certificate.host = host;
    event.certificate.sha256 = QStringLiteral("cc:dd");
    event.before = QStringLiteral("ee:ff");
    network.emitEvent(id, event); // nobody ever accepted that
    event.before = QStringLiteral("aa:bb");
    network.emitEvent(id, event);
    network.emitEvent(id, event);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.first().contains(host)) << told.first().toStdString();
    EXPECT_EQ(accounts->connection(id).notes, told);
    EXPECT_TRUE(accounts->find(id)->trusted.isEmpty());
    EXPECT_TRUE(accounts->isOnline(id));
    ASSERT_TRUE(accounts->reconnect(id).ok());
    ASSERT_TRUE(waitFor([&] { return network.commandsOf<wire::SignOn>(id).size() == 2; }));
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(network.commandsOf<wire::SignOn>(id).last().trusted.isEmpty());
    restart();
    EXPECT_TRUE(accounts->find(id)->trusted.isEmpty());
}

TEST_F(AccountServiceTest, AFolderThatWasTakenAwayIsThereForTheNextHost)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    ASSERT_TRUE(QDir(profile.stateFolder).removeRecursively());
    ASSERT_TRUE(accounts->reconnect(id).ok());
    ASSERT_TRUE(waitFor([this] { return network.attempts() == 2; }));
    ASSERT_TRUE(reaches(id, AccountState::Online));
    for (const QString& one :
         {profile.stateFolder, QFileInfo(profile.accountFolder(id)).path(), profile.accountFolder(id)})
        EXPECT_EQ(QFileInfo(one).permissions().toInt() & 0x0077, 0) << one.toStdString() << " is the user's alone";
    ASSERT_TRUE(QFileInfo::exists(profile.accountFolder(id)));
}

TEST_F(AccountServiceTest, AnotherClockChangesNoAttempt)
{
    class SteppedClock final : public Clock {
    public:
        qint64 now() const override { return m_system.now() - back; }
        qint64 steady() const override { return m_system.steady(); }
        qint64 back = 0;

    private:
        SystemClock m_system;
    };
    SteppedClock stepped;
    limits.shortestDelay = limits.longestDelay = 300;
    AccountService service(
        AccountService::Parts{*store, secrets, network.links(), stepped, profile, protocols, limits});
    network.user(kAna).failures = {wire::Failed{ErrorKind::Network, {}, {}}};
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = kAna;
    const AccountId id = *service.add(account, kSecret);
    service.setStatus(id, Presence::Available, {}, 0);
    ASSERT_TRUE(waitFor([&] { return service.connection(id).state == AccountState::Waiting; }));
    stepped.back = 3'600'000;
    EXPECT_TRUE(waitFor([&] { return service.isOnline(id); })) << "an hour back is no hour more to wait";
    await(service.shutDown());
}
