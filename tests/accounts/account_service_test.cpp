// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account_service.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "core/accounts/session_secret_store.h"
#include "core/base/clock.h"
#include "core/base/profile.h"
#include "core/status/status_service.h"
#include "core/storage/store.h"
#include "tests/support/test_catalogue.h"
#include "tests/support/test_network.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;
using jackdaw::test::waitFor;
using wire::ErrorKind;
using wire::Presence;

namespace {

const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");
const QString kSecret = QStringLiteral("correct horse");

class AccountServiceTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(profile.create().ok());
        limits.shortestDelay = 10;
        limits.longestDelay = 50;
        start();
    }
    void TearDown() override { stop(); }

    void start()
    {
        store = std::make_unique<Store>();
        ASSERT_TRUE(await(store->open(profile.databaseFile())).ok());
        accounts = std::make_unique<AccountService>(
            AccountService::Parts{*store, secrets, network.links(), clock, profile, protocols, limits});
        status = std::make_unique<StatusService>(*store, *accounts, clock);
        QObject::connect(accounts.get(), &AccountService::passwordNeeded, accounts.get(),
                         [this](AccountId, const QString& reason) { reasons.append(reason); });
        QObject::connect(accounts.get(), &AccountService::keyringProblem, accounts.get(),
                         [this](AccountId, const QString& text) { keyringProblems.append(text); });
        ASSERT_TRUE(await(accounts->load()).ok());
        ASSERT_TRUE(await(status->load(false)).ok());
    }
    void stop()
    {
        await(accounts->shutDown());
        status.reset();
        accounts.reset();
        await(store->close());
        store.reset();
    }
    void restart()
    {
        stop();
        start();
    }
    AccountId add(const QString& password, const QString& username = kAna)
    {
        Account account;
        account.protocol = QStringLiteral("first");
        account.username = username;
        const Result<AccountId> added = accounts->add(account, password);
        EXPECT_TRUE(added.ok()) << added.error().text.toStdString();
        return added.ok() ? *added : AccountId{};
    }
    bool reaches(AccountId id, AccountState state)
    {
        return waitFor([&] { return accounts->connection(id).state == state; });
    }

    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    SystemClock clock;
    SessionSecretStore secrets;
    test::TestNetwork network;
    test::TestCatalogue protocols;
    SupervisorLimits limits;
    std::unique_ptr<Store> store;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<StatusService> status;
    QStringList reasons;
    QStringList keyringProblems;
};

} // namespace

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

TEST_F(AccountServiceTest, RefusesBadInputWithASentenceAndChangesNothing)
{
    const AccountId id = add(kSecret);
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = kAna;
    EXPECT_EQ(accounts->add(account, {}).error().code, ErrorCode::Invalid) << "twice the same";
    account.username = QStringLiteral("  ");
    EXPECT_FALSE(accounts->add(account, {}).ok());
    account.username = QStringLiteral("x@one.test");
    account.options.insert(QStringLiteral("port"), QStringLiteral("many"));
    EXPECT_FALSE(accounts->add(account, {}).ok());
    account.options.clear();
    account.protocol = QStringLiteral("none");
    EXPECT_EQ(accounts->add(account, {}).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(accounts->setPassword(id, {}, true).ok());
    EXPECT_FALSE(accounts->setEnabled(AccountId{99}, true).ok());
    EXPECT_FALSE(status->set(Presence::Away, QString(1001, u'x')).ok());
    EXPECT_FALSE(status->set(Presence::Unknown, {}).ok());
    EXPECT_EQ(accounts->accounts().size(), 1);
    EXPECT_EQ(status->status(), OwnStatus{});
}

TEST_F(AccountServiceTest, PasswordsAndOptionsAreOneLine)
{
    const AccountId id = add(kSecret);
    const QString broken = QStringLiteral("a\rQUIT :x");
    EXPECT_EQ(accounts->setPassword(id, broken, true).error().code, ErrorCode::Invalid);
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = QStringLiteral("x@one.test");
    EXPECT_EQ(accounts->add(account, broken).error().code, ErrorCode::Invalid);
    EXPECT_EQ(accounts->accounts().size(), 1);
}

TEST_F(AccountServiceTest, ALabelIsOneAccounts)
{
    const auto labelled = [](const char* name, const QString& label) {
        Account account;
        account.protocol = QStringLiteral("first");
        account.username = QString::fromLatin1(name);
        account.label = label;
        return account;
    };
    const QString work = QStringLiteral("Work");
    const auto first = accounts->add(labelled("x@one.test", work), {});
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(accounts->find(work)->id, *first);
    EXPECT_EQ(accounts->find(QString::number(first->value)), nullptr) << "a label may be a number, an id is not one";
    const auto second = accounts->add(labelled("y@one.test", QStringLiteral("work")), {});
    ASSERT_FALSE(second.ok());
    EXPECT_TRUE(second.error().text.contains(QStringLiteral("“work”"))) << second.error().text.toStdString();
    EXPECT_FALSE(accounts->add(labelled("y@one.test", QStringLiteral("x@one.test")), {}).ok());
    const auto third = accounts->add(labelled("y@one.test", {}), {});
    ASSERT_TRUE(third.ok());
    Account changed = *accounts->find(*third);
    changed.label = work;
    EXPECT_FALSE(accounts->update(changed).ok());
    EXPECT_EQ(accounts->find(work)->id, *first);
    EXPECT_TRUE(accounts->update(*accounts->find(*first)).ok()) << "its own is its own";
}

TEST_F(AccountServiceTest, ARemovedAccountLeavesNoPasswordAndNoFolder)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    ASSERT_TRUE(accounts->remove(id).ok());
    EXPECT_EQ(accounts->find(id), nullptr);
    EXPECT_TRUE(waitFor([&] { return !QDir(profile.accountFolder(id)).exists(); }));
    EXPECT_EQ(await(secrets.read(id)).value(), QString());
    restart();
    EXPECT_TRUE(accounts->accounts().isEmpty());
    ASSERT_NE(accounts->findRemoved(id), nullptr);
    EXPECT_EQ(accounts->findRemoved(id)->username, QStringLiteral("ana@one.test"));
    EXPECT_GT(add(kSecret, QStringLiteral("else@one.test")).value, id.value)
        << "a number is never used for another account";
    EXPECT_EQ(add(kSecret), id) << "the same account has its number again, and what was said under it";
    EXPECT_EQ(accounts->findRemoved(id), nullptr);
    restart();
    EXPECT_NE(accounts->find(id), nullptr);
}

TEST_F(AccountServiceTest, AnAccountAddedAgainWhileItsHostStillEndsKeepsItsFolder)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    ASSERT_TRUE(accounts->remove(id).ok());
    ASSERT_EQ(add(kSecret), id);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_TRUE(QDir(profile.accountFolder(id)).exists());
}

TEST_F(AccountServiceTest, KeepsWhatTheProtocolStores)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    const QString key = QStringLiteral("token");
    network.emitEvent(id, wire::SettingStored{key, QStringLiteral("t1")});
    ASSERT_TRUE(waitFor([&] { return accounts->find(id)->stored.contains(key); }));
    restart();
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(network.commandsOf<wire::SignOn>(id).last().options.value(key), QVariant(QStringLiteral("t1")));
}

TEST_F(AccountServiceTest, DisablingSignsOffAndLastsOverARestart)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    ASSERT_TRUE(accounts->setEnabled(id, false).ok());
    ASSERT_TRUE(reaches(id, AccountState::Offline));
    EXPECT_TRUE(waitFor([&] { return !network.commandsOf<wire::SignOff>(id).isEmpty(); }));
    EXPECT_EQ(accounts->reconnect(id).error().code, ErrorCode::Refused);
    restart();
    EXPECT_FALSE(accounts->find(id)->enabled);
    EXPECT_EQ(accounts->connection(id).state, AccountState::Offline);
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

TEST_F(AccountServiceTest, AFormThatIsOlderThanAnAnswerDoesNotUndoIt)
{
    const AccountId id = add(kSecret);
    Account form = *accounts->find(id);
    accounts->trust(id, QStringLiteral("one.test"), QStringLiteral("aa:bb"));
    form.label = QStringLiteral("Home");
    ASSERT_TRUE(accounts->update(form).ok());
    EXPECT_EQ(accounts->find(id)->label, QStringLiteral("Home"));
    EXPECT_EQ(accounts->find(id)->trusted.value(QStringLiteral("one.test")), QStringLiteral("aa:bb"));
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
