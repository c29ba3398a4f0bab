// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user changes of accounts.

#include "core/wire/codec.h"
#include "tests/accounts/account_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;
using wire::Presence;

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
    const QString ofBob = QStringLiteral("read-up-to");
    network.emitEvent(id, wire::SettingStored{.key = ofBob, .value = true, .subject = QStringLiteral("bob@one.test")});
    network.emitEvent(id, wire::SettingStored{.key = key, .value = QStringLiteral("t1")});
    ASSERT_TRUE(waitFor([&] { return accounts->find(id)->stored.contains(key); }));
    EXPECT_FALSE(accounts->find(id)->stored.contains(ofBob)) << "what belongs to a person is no option of the account";
    restart();
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(network.commandsOf<wire::SignOn>(id).last().options.value(key), QVariant(QStringLiteral("t1")));
}

namespace {

wire::SettingStored kept(const QString& subject, const QVariant& value,
                         wire::ConversationKind kind = wire::ConversationKind::Direct)
{
    return {.key = QStringLiteral("read-up-to"), .value = value, .subject = subject, .kind = kind};
}

} // namespace

TEST_F(AccountServiceTest, KeepsWhatTheProtocolStoresWithPeopleAndRooms)
{
    const AccountId id = add(kSecret);
    const AccountId other = add(kSecret, kBob);
    ASSERT_TRUE(reaches(id, AccountState::Online) && reaches(other, AccountState::Online));
    const auto room = wire::ConversationKind::Room;
    const QStringList words{QStringLiteral("a"), QStringLiteral("b")};
    network.emitEvent(id, kept(QStringLiteral("bob"), QStringLiteral("old")));
    network.emitEvent(id, kept(QStringLiteral("bob"), qlonglong(-4)));
    network.emitEvent(id, kept(QStringLiteral("bob"), words, room));
    network.emitEvent(id, kept(QStringLiteral("eve"), true));
    network.emitEvent(id, kept(QStringLiteral("zoe"), true));
    network.emitEvent(id, kept(QStringLiteral("zoe"), QVariant()));
    network.emitEvent(other, kept(QStringLiteral("bob"), QStringLiteral("another's")));
    for (int start = 0; start < 2; ++start) {
        restart();
        ASSERT_TRUE(reaches(id, AccountState::Online));
        const QList<wire::StoredSetting> stored = network.commandsOf<wire::SignOn>(id).last().stored;
        const QString key = QStringLiteral("read-up-to");
        EXPECT_EQ(stored,
                  (QList<wire::StoredSetting>{
                      {.subject = QStringLiteral("bob"), .key = key, .value = qlonglong(-4)},
                      {.subject = QStringLiteral("eve"), .key = key, .value = true},
                      {.subject = QStringLiteral("bob"), .kind = room, .key = key, .value = words},
                  }));
    }
    ASSERT_TRUE(accounts->remove(id).ok());
    EXPECT_EQ(add(kSecret), id);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    EXPECT_EQ(network.commandsOf<wire::SignOn>(id).last().stored.size(), 0) << "a removed account keeps nothing";
    restart();
    ASSERT_TRUE(reaches(other, AccountState::Online) && reaches(id, AccountState::Online));
    EXPECT_EQ(network.commandsOf<wire::SignOn>(id).last().stored.size(), 0);
    EXPECT_EQ(network.commandsOf<wire::SignOn>(other).last().stored.size(), 1);
}

TEST_F(AccountServiceTest, KeepsNoMoreThanAFrameCanGiveBack)
{
    const AccountId id = add(kSecret);
    ASSERT_TRUE(reaches(id, AccountState::Online));
    const QString big(60'000, u'x');
    for (int i = 0; i < 20; ++i) {
        network.emitEvent(id, kept(QStringLiteral("person%1").arg(i, 2, 10, QLatin1Char('0')), big));
        network.emitEvent(id, wire::SettingStored{.key = QStringLiteral("option%1").arg(i), .value = big});
    }
    network.emitEvent(id, kept(QStringLiteral("person01"), QStringLiteral("small")));
    network.emitEvent(id, kept(QStringLiteral("late"), QStringLiteral("small")));
    restart();
    ASSERT_TRUE(reaches(id, AccountState::Online));
    const wire::SignOn signOn = network.commandsOf<wire::SignOn>(id).last();
    EXPECT_LT(wire::encode(signOn).size(), wire::kMaximumFrame);
    const QList<wire::StoredSetting>& stored = signOn.stored;
    ASSERT_GT(stored.size(), 3);
    EXPECT_LT(stored.size(), 10);
    EXPECT_EQ(stored[0].subject, QStringLiteral("late")) << "what was freed is used again";
    EXPECT_EQ(stored[1].subject, QStringLiteral("person00")) << "what was there stays";
    EXPECT_EQ(stored[2].value, QVariant(QStringLiteral("small"))) << "what is there can change";
    EXPECT_EQ(signOn.options.size(), 2);
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
