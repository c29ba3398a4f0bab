// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_service.h"

#include <gtest/gtest.h>

#include "core/wire/prompt_limits.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;
using jackdaw::test::TestCore;
using jackdaw::test::waitFor;
using wire::PromptKind;

namespace {

const QString kFirst = QStringLiteral("first");
const QString kAna = QStringLiteral("ana@one.test");

wire::PromptOpened form()
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("f1");
    prompt.kind = PromptKind::Form;
    prompt.title = QStringLiteral("Room settings");
    wire::Field name;
    name.key = QStringLiteral("name");
    name.required = true;
    wire::Field limit;
    limit.key = QStringLiteral("limit");
    limit.kind = wire::FieldKind::Integer;
    limit.defaultValue = qlonglong(20);
    prompt.fields = {name, limit};
    return prompt;
}

class PromptServiceTest : public testing::Test {
protected:
    /// The only prompt, once it is there.
    const Prompt* awaited()
    {
        waitFor([this] { return prompts().prompts().size() == 1; });
        return prompts().prompts().isEmpty() ? nullptr : prompts().prompt(prompts().prompts()[0].id);
    }
    QList<wire::AnswerPrompt> answers(AccountId account)
    {
        waitFor([&] { return !network().commandsOf<wire::AnswerPrompt>(account).isEmpty(); });
        return network().commandsOf<wire::AnswerPrompt>(account);
    }
    QList<Prompt> of(PromptKind kind)
    {
        QList<Prompt> found = prompts().prompts();
        found.removeIf([kind](const Prompt& one) { return one.kind != kind; });
        return found;
    }
    PromptService& prompts() { return test->prompts(); }
    test::TestNetwork& network() { return test.network(); }

    TestCore test;
};

} // namespace

TEST_F(PromptServiceTest, AFormTakesWhatFitsItsFieldsAndStandsUntilThen)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    network().ask(ana, form());
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    const PromptId id = prompt->id;
    EXPECT_EQ(prompts().answer(id, {}).error().code, ErrorCode::Invalid) << "a required field";
    EXPECT_FALSE(prompts().answer(id, {{QStringLiteral("colour"), 1}}).ok());
    EXPECT_FALSE(
        prompts()
            .answer(id, {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("limit"), QStringLiteral("y")}})
            .ok());
    EXPECT_NE(prompts().prompt(id), nullptr);
    ASSERT_TRUE(prompts().answer(id, {{QStringLiteral("name"), QStringLiteral("x")}}).ok());
    EXPECT_EQ(prompts().prompt(id), nullptr);
    const wire::AnswerPrompt answer = answers(ana).value(0);
    EXPECT_EQ(answer.prompt, QStringLiteral("f1"));
    EXPECT_TRUE(answer.accepted);
    EXPECT_EQ(answer.values.value(QStringLiteral("limit")), QVariant(qlonglong(20))) << "the default";
    EXPECT_EQ(prompts().answer(id, {}).error().code, ErrorCode::NotFound) << "answered once";
}

TEST_F(PromptServiceTest, AChoiceIsOneOfThoseOffered)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    wire::PromptOpened choice;
    choice.prompt = QStringLiteral("c1");
    choice.kind = PromptKind::Choice;
    choice.choices = {{QStringLiteral("yes"), QStringLiteral("Yes")}, {QStringLiteral("no"), QStringLiteral("No")}};
    network().ask(ana, choice);
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    const QString key = QStringLiteral("choice");
    EXPECT_FALSE(prompts().answer(prompt->id, {{key, QStringLiteral("perhaps")}}).ok());
    EXPECT_FALSE(prompts().accept(prompt->id).ok()) << "no default";
    ASSERT_TRUE(prompts().answer(prompt->id, {{key, QStringLiteral("no")}}).ok());
    EXPECT_EQ(answers(ana).value(0).values.value(key), QVariant(QStringLiteral("no")));
}

TEST_F(PromptServiceTest, AnAcceptedCertificateIsNotAskedAboutAgain)
{
    wire::CertificateInfo certificate;
    certificate.host = QStringLiteral("one.test");
    certificate.sha256 = QStringLiteral("ab:cd");
    network().user(kAna).certificate = certificate;
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    const AccountId ana = *test->accounts().add(account, QStringLiteral("secret"));
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    EXPECT_EQ(prompt->certificate, certificate);
    ASSERT_TRUE(prompts().accept(prompt->id).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Connecting));
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(prompts().prompts().isEmpty());
}

TEST_F(PromptServiceTest, ARefusedCertificateFailsWithoutRetry)
{
    wire::CertificateInfo certificate;
    certificate.host = QStringLiteral("one.test");
    certificate.sha256 = QStringLiteral("ab:cd");
    network().user(kAna).certificate = certificate;
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    const AccountId ana = *test->accounts().add(account, QStringLiteral("secret"));
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    ASSERT_TRUE(prompts().reject(prompt->id).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Failed));
    EXPECT_EQ(test->accounts().connection(ana).error->kind, wire::ErrorKind::Certificate);
    EXPECT_TRUE(test->accounts().find(ana)->trusted.isEmpty());
    EXPECT_EQ(network().attempts(), 1);
}

TEST_F(PromptServiceTest, AMissingPasswordIsAskedForAndSignsOn)
{
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    const AccountId ana = *test->accounts().add(account, {});
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    EXPECT_EQ(prompt->kind, PromptKind::Password);
    EXPECT_FALSE(prompts().accept(prompt->id).ok()) << "no password given";
    const QVariantMap values{{QStringLiteral("password"), QStringLiteral("secret")},
                             {QStringLiteral("remember"), QStringLiteral("no")}};
    ASSERT_TRUE(prompts().answer(prompt->id, values).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(prompts().prompts().isEmpty());
    EXPECT_EQ(await(test.secrets().read(ana)).value(), QString());
    EXPECT_FALSE(test->accounts().find(ana)->rememberPassword);
}

TEST_F(PromptServiceTest, APasswordGivenElsewhereEndsTheQuestion)
{
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    const AccountId ana = *test->accounts().add(account, {});
    ASSERT_NE(awaited(), nullptr);
    ASSERT_TRUE(test->accounts().setPassword(ana, QStringLiteral("secret"), true).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(prompts().prompts().isEmpty());
}

TEST_F(PromptServiceTest, AKeyringThatIsMissingIsNotOffered)
{
    test.secrets().setProblem(Error{ErrorCode::Unavailable, QStringLiteral("There is no keyring."), {}});
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    account.rememberPassword = true;
    const AccountId ana = *test->accounts().add(account, {});
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    ASSERT_EQ(prompt->fields.size(), 1) << "only the password";
    EXPECT_EQ(prompt->fields[0].key, QStringLiteral("password"));
    EXPECT_EQ(prompt->text, QStringLiteral("There is no keyring."));
    network().user(kAna).password = QStringLiteral("secret");
    ASSERT_TRUE(prompts().answer(prompt->id, {{QStringLiteral("password"), QStringLiteral("wrong")}}).ok());
    prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    EXPECT_EQ(prompt->fields.size(), 1) << "it did not keep the wrong one either";
    // A script answers the same with and without a keyring.
    const QVariantMap values{{QStringLiteral("password"), QStringLiteral("secret")},
                             {QStringLiteral("remember"), QStringLiteral("no")}};
    ASSERT_TRUE(prompts().answer(prompt->id, values).ok());
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(test->accounts().find(ana)->rememberPassword) << "the wish stays for when there is one";
}

TEST_F(PromptServiceTest, OneSenderCrowdsOutNobody)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    for (int i = 0; i < 150; ++i)
        network().invite(ana, QStringLiteral("#spam%1").arg(i), QStringLiteral("mal"));
    network().invite(ana, QStringLiteral("#garden"), QStringLiteral("omar"));
    network().requestAuthorisation(ana, QStringLiteral("carmen@one.test"));
    wire::PromptOpened certificate;
    certificate.prompt = QStringLiteral("tls");
    certificate.kind = PromptKind::Certificate;
    network().ask(ana, certificate);
    ASSERT_TRUE(waitFor([this] { return !of(PromptKind::Certificate).isEmpty(); }));
    EXPECT_EQ(of(PromptKind::Invitation).size(), wire::kMostPromptsOfOne + 1);
    EXPECT_EQ(of(PromptKind::Invitation).last().title, QStringLiteral("omar"));
    EXPECT_EQ(of(PromptKind::Authorisation).size(), 1);
    EXPECT_TRUE(waitFor([&] { return answers(ana).size() == 150 - wire::kMostPromptsOfOne; }));
    EXPECT_FALSE(answers(ana).first().accepted);
}

TEST_F(PromptServiceTest, ManySendersCrowdOutNoOtherKind)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    for (int i = 0; i < 150; ++i) {
        network().invite(ana, QStringLiteral("#spam"), QStringLiteral("mal%1").arg(i));
        wire::PromptOpened notice;
        notice.prompt = QStringLiteral("notice-%1").arg(i);
        notice.title = notice.prompt;
        network().ask(ana, notice);
    }
    network().requestAuthorisation(ana, QStringLiteral("carmen@one.test"));
    ASSERT_TRUE(waitFor([this] { return !of(PromptKind::Authorisation).isEmpty(); }));
    EXPECT_EQ(of(PromptKind::Invitation).size(), wire::mostPrompts(wire::PromptRank::Invitation));
    EXPECT_EQ(of(PromptKind::Notice).size(), wire::mostPrompts(wire::PromptRank::Notice));
    EXPECT_EQ(of(PromptKind::Notice).last().title, QStringLiteral("notice-149")) << "the newest";
}

TEST_F(PromptServiceTest, TheSameInvitationIsOne)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    network().invite(ana, QStringLiteral("#garden"), QStringLiteral("omar"), QStringLiteral("Come"));
    network().invite(ana, QStringLiteral("#garden"), QStringLiteral("omar"), QStringLiteral("Come, please"));
    network().invite(ana, QStringLiteral("#garden"), QStringLiteral("eve"));
    ASSERT_TRUE(waitFor([this] { return of(PromptKind::Invitation).size() == 2; }));
    EXPECT_EQ(of(PromptKind::Invitation).first().text, QStringLiteral("Come, please"));
}

TEST_F(PromptServiceTest, AnAcceptedInvitationJoins)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    network().user(kAna).rooms = {{QStringLiteral("den@rooms.test"), QStringLiteral("Den"), {}, {}, {}}};
    network().invite(ana, QStringLiteral("den@rooms.test"), QStringLiteral("bob@one.test"));
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    ASSERT_TRUE(prompts().accept(prompt->id).ok());
    EXPECT_TRUE(waitFor([&] { return !network().commandsOf<wire::JoinRoom>(ana).isEmpty(); }));
    EXPECT_EQ(network().commandsOf<wire::JoinRoom>(ana)[0].room, QStringLiteral("den@rooms.test"));
}

TEST_F(PromptServiceTest, WithoutRoomsAnInvitationIsAPersons)
{
    network().user(kAna).features = {wire::Feature::MultilineMessages};
    const AccountId ana = test.addOnline(kFirst, kAna);
    const QString bob = QStringLiteral("bob@one.test");
    network().invite(ana, bob, bob);
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    EXPECT_EQ(prompt->leadsTo, wire::ConversationKind::Direct);
    ASSERT_TRUE(prompts().accept(prompt->id).ok());
    const Conversation* conversation = test->conversations().find(ana, bob);
    ASSERT_NE(conversation, nullptr);
    EXPECT_EQ(conversation->kind, wire::ConversationKind::Direct);
    EXPECT_TRUE(conversation->open);
    EXPECT_TRUE(network().commandsOf<wire::JoinRoom>(ana).isEmpty());
}

TEST_F(PromptServiceTest, ATableGrowsAndItsRowsAreActedOn)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    wire::PromptOpened table;
    table.prompt = QStringLiteral("t1");
    table.kind = PromptKind::Table;
    table.columns = QStringList{QStringLiteral("Name")};
    table.rows = {{{QStringLiteral("Bob")}}};
    table.rowActions = {{QStringLiteral("write"), QStringLiteral("Write")}};
    network().ask(ana, table);
    const Prompt* prompt = awaited();
    ASSERT_NE(prompt, nullptr);
    const PromptId id = prompt->id;
    const QString write = QStringLiteral("write");
    EXPECT_FALSE(prompts().act(id, write, 1).ok()) << "there is no second row yet";
    network().emitEvent(ana, wire::PromptGrown{QStringLiteral("t1"), {{{QStringLiteral("Eve")}}}});
    ASSERT_TRUE(waitFor([&] { return prompts().prompt(id)->rows.size() == 2; }));
    EXPECT_FALSE(prompts().act(id, QStringLiteral("sing"), 1).ok());
    EXPECT_FALSE(prompts().act(id, write, -1).ok());
    ASSERT_TRUE(prompts().act(id, write, 1).ok());
    ASSERT_TRUE(waitFor([&] { return !network().commandsOf<wire::ActOnRow>(ana).isEmpty(); }));
    const wire::ActOnRow sent = network().commandsOf<wire::ActOnRow>(ana).first();
    EXPECT_EQ(sent.prompt, QStringLiteral("t1"));
    EXPECT_EQ(sent.row, 1);
    EXPECT_NE(prompts().prompt(id), nullptr) << "it stays open";
    EXPECT_TRUE(prompts().accept(id).ok());
}

TEST_F(PromptServiceTest, MailIsAFactOfTheAccountAndNoQuestion)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    wire::MailChanged mail;
    mail.count = 2;
    mail.mails = {{QStringLiteral("bob@one.test"), QStringLiteral("The lake"), {}}};
    network().emitEvent(ana, mail);
    ASSERT_TRUE(waitFor([&] { return test->accounts().connection(ana).mailCount == 2; }));
    EXPECT_EQ(test->accounts().connection(ana).mails, mail.mails);
    EXPECT_TRUE(prompts().prompts().isEmpty());
    network().crash(ana);
    EXPECT_TRUE(waitFor([&] { return test->accounts().connection(ana).mailCount == 0; }));
}

TEST_F(PromptServiceTest, AHostsQuestionsEndWithIt)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    network().requestAuthorisation(ana, QStringLiteral("eve@one.test"));
    ASSERT_NE(awaited(), nullptr);
    network().crash(ana);
    EXPECT_TRUE(waitFor([&] { return prompts().prompts().isEmpty(); }));
}

TEST_F(PromptServiceTest, AWithdrawnQuestionIsGone)
{
    const AccountId ana = test.addOnline(kFirst, kAna);
    network().ask(ana, form());
    ASSERT_NE(awaited(), nullptr);
    network().emitEvent(ana, wire::PromptClosed{QStringLiteral("f1")});
    EXPECT_TRUE(waitFor([&] { return prompts().prompts().isEmpty(); }));
}

TEST(Prompts, ANewCertificateIsANoticeUntilItIsRead)
{
    TestCore test;
    const AccountId ana = test.addOnline(kFirst, kAna);
    test->accounts().trust(ana, QStringLiteral("one.test"), QStringLiteral("aa:bb"));
    wire::CertificateReplaced event;
    event.certificate.host = QStringLiteral("one.test");
    event.before = QStringLiteral("aa:bb");
    test.network().emitEvent(ana, event);
    ASSERT_TRUE(waitFor([&] { return !test->prompts().prompts().isEmpty(); }));
    const Prompt notice = test->prompts().prompts().first();
    EXPECT_EQ(notice.kind, wire::PromptKind::Notice);
    EXPECT_TRUE(notice.text.contains(QStringLiteral("one.test")));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Connecting));
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_EQ(test->prompts().prompts().size(), 1) << "it does not go with the connection";
    EXPECT_TRUE(test->prompts().accept(notice.id).ok());
    EXPECT_TRUE(test->prompts().prompts().isEmpty());
}
