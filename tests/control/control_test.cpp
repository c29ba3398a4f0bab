// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The commands of `jackdaw ctl` by their socket, over a whole core. What is public stays: names, fields, exits.

#include <QFileInfo>
#include <QJsonArray>
#include <gtest/gtest.h>

#include "core/control/control_server.h"
#include "tests/control/client.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;
using wire::Presence;

namespace {

const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");
const QString kRoom = QStringLiteral("garden@rooms.one.test");

class Control : public testing::Test {
protected:
    Control()
        : path(test.folder() + QStringLiteral("/ctl"))
        , server(test.core())
        , client(path)
    {
        EXPECT_TRUE(server.listen(path));
        TestUser& user = test.network().user(kAna);
        user.addBuddy(kBob, QStringLiteral("Bob Baker"), QStringLiteral("Friends"), Presence::Away,
                      QStringLiteral("Baking"));
        user.rooms = {{kRoom, QStringLiteral("Garden"), QStringLiteral("Roses"), {person("zoe"), person("eve")}, {}}};
        ana = test.addOnline(QStringLiteral("first"), kAna, QStringLiteral("secret"), QStringLiteral("Home"));
        EXPECT_TRUE(waitFor([&] { return test->contacts().findBuddy(ana, kBob) != nullptr; }));
    }

    static wire::Participant person(const char* nick)
    {
        return {QString::fromLatin1(nick), {}, wire::Role::Participant, Presence::Available, false};
    }
    Answer ctl(const char* line, const QString& input = {}) { return client.ctl(QString::fromUtf8(line), input); }
    /// Succeeds and gives its one row.
    QJsonObject row(const char* line, const QString& input = {})
    {
        const Answer answer = ctl(line, input);
        EXPECT_EQ(answer.exit, 0) << line << ": " << answer.error.toStdString();
        EXPECT_EQ(answer.rows.size(), 1) << line;
        return answer.first();
    }
    void refuses(const char* line, int exit, const QString& input = {})
    {
        const Answer answer = ctl(line, input);
        EXPECT_EQ(answer.exit, exit) << line << ": " << answer.error.toStdString();
        EXPECT_TRUE(answer.rows.isEmpty()) << line;
        EXPECT_TRUE(answer.error.contains(u'.') || exit == 2) << line << ": " << answer.error.toStdString();
        EXPECT_FALSE(answer.error.isEmpty()) << line;
    }
    void has(const QJsonObject& object, std::initializer_list<const char*> fields)
    {
        for (const char* field : fields)
            EXPECT_TRUE(object.contains(QLatin1StringView(field))) << field;
    }
    static QString text(const QJsonObject& object, const char* field)
    {
        return object.value(QLatin1StringView(field)).toString();
    }

    TestCore test;
    QString path;
    ControlServer server;
    Client client;
    AccountId ana;
};

} // namespace

TEST_F(Control, TheSocketIsItsOwnersAlone)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
}

TEST_F(Control, WrongWordsAreUsage)
{
    for (const char* line : {"", "dance", "accounts now", "account", "account add first", "status set",
                             "contacts --all", "send Home/bob@one.test", "send Home/bob@one.test hi --wait tomorrow",
                             "send Home/bob@one.test hi --timeout soon", "watch weather", "quit now",
                             "account add first x@one.test --set port", "account set Home port",
                             "prompt answer q1 password", "messages Home/bob@one.test --last none"})
        refuses(line, 2);
}

TEST_F(Control, ProtocolsHaveTheirFields)
{
    const Answer answer = ctl("protocols");
    ASSERT_EQ(answer.rows.size(), 2);
    has(answer.first(), {"id", "name", "icon", "fields", "statuses", "features", "origin", "loaded", "problem"});
    const QJsonObject field = answer.first().value(QStringLiteral("fields")).toArray().at(1).toObject();
    has(field, {"key", "label", "kind", "required", "secret", "default", "choices"});
}

TEST_F(Control, AccountsAreAddedChangedAndRemoved)
{
    const QJsonObject added = row("account add first eve@one.test --label Work --set port=6000 --set security=none "
                                  "--password-stdin --disabled",
                                  QStringLiteral("pa ss"));
    has(added, {"id", "protocol", "username", "label", "enabled", "state", "progress", "error", "status", "host_pid"});
    EXPECT_EQ(text(added, "label"), QStringLiteral("Work"));
    EXPECT_EQ(text(added, "state"), QStringLiteral("offline"));
    EXPECT_FALSE(added.value(QStringLiteral("enabled")).toBool());
    const Account* work = test->accounts().find(QStringLiteral("Work"));
    ASSERT_NE(work, nullptr);
    EXPECT_EQ(work->options.value(QStringLiteral("port")).toInt(), 6000);
    EXPECT_TRUE(await(test.secrets().read(work->id)).value() == QStringLiteral("pa ss"));

    EXPECT_EQ(text(row("account set Work label=Office port=7000"), "label"), QStringLiteral("Office"));
    EXPECT_EQ(work->options.value(QStringLiteral("port")).toInt(), 7000);
    row("account enable Office");
    EXPECT_TRUE(test.waitForState(work->id, AccountState::Online));
    EXPECT_EQ(text(row("account reconnect Office"), "state"), QStringLiteral("connecting"));
    row("account disable Office");
    EXPECT_TRUE(test.waitForState(work->id, AccountState::Offline));
    row("account password Office --password-stdin", QStringLiteral("other"));
    EXPECT_TRUE(await(test.secrets().read(work->id)).value() == QStringLiteral("other"));
    EXPECT_EQ(text(row("account remove Office"), "label"), QStringLiteral("Office"));
    EXPECT_EQ(ctl("accounts").rows.size(), 1);
}

TEST_F(Control, RefusedAccountCommandsChangeNothing)
{
    const QString before = QString::number(test->accounts().find(ana)->options.size());
    for (const char* line :
         {"account add nothing me", "account add first ana@one.test", "account add first x@one.test --set colour=red",
          "account add first x@one.test --set port=x", "account set Home colour=red", "account set Home security=maybe",
          "account enable nobody"})
        refuses(line, 1);
    refuses("account add first x@one.test --password-stdin", 1);
    refuses("account password Home --password-stdin", 1);
    refuses("account password Home", 2);
    EXPECT_EQ(test->accounts().accounts().size(), 1);
    EXPECT_EQ(QString::number(test->accounts().find(ana)->options.size()), before);
}

TEST_F(Control, AnAccountSaysWhatIsWrongWithIt)
{
    test.network().user(kAna).failures = {wire::Failed{wire::ErrorKind::Banned, {}, QStringLiteral("go away")}};
    row("account reconnect a1");
    ASSERT_TRUE(test.waitForState(ana, AccountState::Failed));
    const QJsonObject error = row("accounts").value(QStringLiteral("error")).toObject();
    has(error, {"kind", "text", "details", "retry_at"});
    EXPECT_EQ(text(error, "kind"), QStringLiteral("banned"));
    EXPECT_EQ(text(error, "details"), QStringLiteral("go away"));
    EXPECT_TRUE(error.value(QStringLiteral("retry_at")).isNull());
}

TEST_F(Control, StatusIsShownAndSetForAllOrOne)
{
    has(row("status"), {"status", "message", "expires", "saved"});
    const QJsonObject set = row("status set away At lunch --for 30");
    EXPECT_EQ(text(set, "status"), QStringLiteral("away"));
    EXPECT_EQ(text(set, "message"), QStringLiteral("At lunch"));
    EXPECT_TRUE(text(set, "expires").endsWith(u'Z'));
    EXPECT_EQ(set.value(QStringLiteral("saved")).toArray().size(), 1);
    EXPECT_EQ(text(row("status set busy --account Home"), "status"), QStringLiteral("busy"));
    EXPECT_EQ(text(row("status"), "status"), QStringLiteral("away"));
    EXPECT_EQ(text(row("accounts"), "status"), QStringLiteral("busy"));
    refuses("status set happy", 1);
    refuses("status set away --account nobody", 1);
    refuses("status set away --for ever", 2);
    EXPECT_EQ(text(row("status"), "status"), QStringLiteral("away"));
}

TEST_F(Control, ContactsAreListedAndEdited)
{
    const QJsonObject bob = row("contacts");
    has(bob, {"id", "name", "group", "presence", "status_message", "idle_since", "unread", "buddies"});
    EXPECT_EQ(text(bob, "presence"), QStringLiteral("away"));
    has(bob.value(QStringLiteral("buddies")).toArray().first().toObject(),
        {"id", "account", "address", "alias", "presence", "status_message", "idle_since", "blocked"});
    const QJsonObject eve = row("contact add Home eve@one.test --group Work --alias Eve");
    EXPECT_EQ(text(eve, "group"), QStringLiteral("Work"));
    EXPECT_EQ(ctl("contacts --online").rows.size(), 1);
    EXPECT_EQ(text(row("contact rename Eve Eve Evans"), "name"), QStringLiteral("Eve Evans"));
    EXPECT_EQ(client
                  .ctl({QStringLiteral("contact"), QStringLiteral("move"), QStringLiteral("Eve Evans"),
                        QStringLiteral("Old Friends")})
                  .exit,
              0);
    EXPECT_EQ(text(client
                       .ctl({QStringLiteral("contact"), QStringLiteral("merge"), QStringLiteral("Bob Baker"),
                             text(eve, "id")})
                       .first(),
                   "name"),
              QStringLiteral("Bob Baker"));
    EXPECT_EQ(ctl("contacts").rows.size(), 1);
    EXPECT_NE(text(row("contact split Home/eve@one.test"), "id"), text(bob, "id"));
    EXPECT_TRUE(row("contact block Home/eve@one.test")
                    .value(QStringLiteral("buddies"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QStringLiteral("blocked"))
                    .toBool());
    row("contact unblock Home/eve@one.test");
    EXPECT_EQ(client.ctl({QStringLiteral("contact"), QStringLiteral("remove"), QStringLiteral("Bob Baker")}).exit, 0);
    EXPECT_EQ(ctl("contacts").rows.size(), 1);
    refuses("contact rename nobody Bob", 1);
    refuses("contact split Home/nobody@one.test", 1);
    refuses("contact add nobody x@one.test", 1);
}

TEST_F(Control, RoomsAreFoundJoinedUsedAndLeft)
{
    const QJsonObject listed = row("rooms Home");
    has(listed, {"address", "name", "topic", "participants"});
    const QJsonObject room = row("join Home garden@rooms.one.test --nick ana");
    has(room, {"id", "kind", "contact", "account", "address", "title", "unread", "mentions", "last_message"});
    EXPECT_EQ(text(room, "kind"), QStringLiteral("room"));
    ASSERT_TRUE(waitFor([&] { return ctl("participants Home/garden@rooms.one.test").rows.size() == 3; }));
    has(ctl("participants Home/garden@rooms.one.test").first(), {"nick", "role", "presence"});
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test"), "topic"), QStringLiteral("Roses"));
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test Tulips and more"), "topic"),
              QStringLiteral("Tulips and more"));
    row("invite Home/garden@rooms.one.test bob@one.test");
    EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::InviteToRoom>(ana).size() == 1; }));
    row("leave Home/garden@rooms.one.test");
    refuses("topic Home/garden@rooms.one.test Lilies", 1);
    refuses("join Home nowhere@rooms.one.test", 1);
    refuses("leave Home/nowhere", 1);
}

TEST_F(Control, ARefusedTopicIsAFailure)
{
    row("join Home garden@rooms.one.test");
    test.network().user(kAna).refusal = QStringLiteral("Only owners may.");
    const Answer answer = ctl("topic Home/garden@rooms.one.test Lilies");
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.error, QStringLiteral("Only owners may."));
    EXPECT_EQ(text(row("topic Home/garden@rooms.one.test"), "topic"), QStringLiteral("Roses"));
}

TEST_F(Control, MessagesAreSentReadAndListed)
{
    const QJsonObject sent = row("send Home/bob@one.test how are you --wait delivered");
    has(sent,
        {"id", "conversation", "account", "direction", "sender", "text", "entities", "time", "received", "state",
         "error", "network_id"});
    EXPECT_EQ(text(sent, "text"), QStringLiteral("how are you"));
    EXPECT_EQ(text(sent, "direction"), QStringLiteral("out"));
    EXPECT_EQ(text(sent, "state"), QStringLiteral("delivered"));
    EXPECT_EQ(text(sent, "time").size(), QStringLiteral("2026-01-01T00:00:00.000Z").size());

    const Answer piped = ctl("send Home/bob@one.test -", QStringLiteral("from a\nfile"));
    EXPECT_TRUE(piped.askedForInput);
    EXPECT_EQ(text(piped.first(), "text"), QStringLiteral("from a\nfile"));
    EXPECT_FALSE(ctl("send Home/bob@one.test a - b").askedForInput) << "a dash inside a text is a dash";

    test.network().say(ana, kBob, QStringLiteral("fine"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 1; }));
    const QJsonObject conversation = row("conversations");
    has(conversation, {"id", "kind", "contact", "account", "address", "title", "unread", "mentions", "last_message"});
    EXPECT_EQ(conversation.value(QStringLiteral("unread")).toInt(), 1);
    EXPECT_EQ(row("contacts").value(QStringLiteral("unread")).toInt(), 1);

    const Answer all = ctl("messages Home/bob@one.test");
    ASSERT_EQ(all.rows.size(), 4);
    EXPECT_EQ(text(all.rows.last(), "direction"), QStringLiteral("in"));
    EXPECT_EQ(ctl("messages Home/bob@one.test --last 2").rows, all.rows.mid(2));
    const QString second = text(all.rows[1], "id");
    EXPECT_EQ(client.ctl(QStringLiteral("messages Home/bob@one.test --before ") + second).rows, all.rows.mid(0, 1));
    EXPECT_EQ(client.ctl(QStringLiteral("messages Home/bob@one.test --after ") + second).rows, all.rows.mid(2));
    // By the conversation's id and by the contact's name it is the same.
    EXPECT_EQ(client.ctl(QStringLiteral("messages ") + text(conversation, "id")).rows, all.rows);
    EXPECT_EQ(client.ctl({QStringLiteral("messages"), QStringLiteral("Bob Baker")}).rows, all.rows);

    const Answer read = ctl("mark-read Home/bob@one.test");
    EXPECT_EQ(read.exit, 0);
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_EQ(test->conversations().unreadTotal(), 0);
    refuses("messages nobody", 1);
    refuses("send nobody hi", 1);
}

TEST_F(Control, WaitingForAMessageEndsInTimeOrWithItsFailure)
{
    test.network().user(kAna).confirmsMessages = false;
    const Answer late = ctl("send Home/bob@one.test hi --wait sent --timeout 1");
    EXPECT_EQ(late.exit, 4);
    EXPECT_TRUE(late.error.contains(QStringLiteral("outbox")));
    const auto running = client.begin({QStringLiteral("send"), QStringLiteral("Home/") + kBob, QStringLiteral("hello"),
                                       QStringLiteral("--wait"), QStringLiteral("sent")});
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendMessage>(ana).size() == 2; }));
    test.network().emitEvent(ana,
                             wire::MessageStateChanged{test.network().commandsOf<wire::SendMessage>(ana).last().id,
                                                       wire::SendState::Failed,
                                                       QStringLiteral("Blocked."),
                                                       {}});
    ASSERT_TRUE(waitFor([&] { return running->answer.exit >= 0; }));
    EXPECT_EQ(running->answer.exit, 1);
    EXPECT_EQ(running->answer.error, QStringLiteral("Blocked."));
}

TEST_F(Control, PromptsAreAnswered)
{
    test.network().requestAuthorisation(ana, QStringLiteral("eve@one.test"));
    test.network().invite(ana, kRoom, QStringLiteral("eve"));
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 2; }));
    const Answer open = ctl("prompts");
    has(open.first(), {"id", "account", "kind", "title", "text", "fields", "choices"});
    EXPECT_EQ(text(open.first(), "kind"), QStringLiteral("authorisation"));
    EXPECT_EQ(client.ctl(QStringLiteral("prompt accept ") + text(open.rows[0], "id")).exit, 0);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt reject ") + text(open.rows[1], "id")).exit, 0);
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::AnswerPrompt>(ana).size() == 2; }));
    EXPECT_TRUE(test.network().commandsOf<wire::AnswerPrompt>(ana)[0].accepted);
    EXPECT_FALSE(test.network().commandsOf<wire::AnswerPrompt>(ana)[1].accepted);

    wire::PromptOpened form;
    form.prompt = QStringLiteral("form");
    form.kind = wire::PromptKind::Form;
    wire::Field age;
    age.key = QStringLiteral("age");
    age.kind = wire::FieldKind::Integer;
    age.required = true;
    form.fields = {age};
    test.network().ask(ana, form);
    ASSERT_TRUE(waitFor([&] { return ctl("prompts").rows.size() == 1; }));
    const QString id = text(row("prompts"), "id");
    EXPECT_EQ(client.ctl(QStringLiteral("prompt answer %1 age=old").arg(id)).exit, 1);
    EXPECT_EQ(client.ctl(QStringLiteral("prompt accept %1").arg(id)).exit, 1) << "it asks for something";
    EXPECT_EQ(client.ctl(QStringLiteral("prompt answer %1 age=42").arg(id)).exit, 0);
    EXPECT_TRUE(ctl("prompts").rows.isEmpty());
    refuses("prompt accept q99", 1);
}

TEST_F(Control, WatchFollowsWhatHappens)
{
    const auto all = client.begin({QStringLiteral("watch")});
    const auto people = client.begin({QStringLiteral("watch"), QStringLiteral("presence")});
    ASSERT_TRUE(waitFor([&] { return all->answer.greeted && people->answer.greeted; }));
    const auto saw = [](const Client::Running& running, const char* kind, const char* field, const QString& value) {
        return waitFor([&] {
            for (const QJsonObject& object : running.answer.rows) {
                if (text(object, "kind") == QLatin1StringView(kind) && text(object, field) == value)
                    return true;
            }
            return false;
        });
    };
    test.network().setPresence(ana, kBob, Presence::Available, QStringLiteral("Back"));
    EXPECT_TRUE(saw(*all, "presence", "status_message", QStringLiteral("Back")));
    EXPECT_TRUE(saw(*people, "presence", "address", kBob));
    test.network().say(ana, kBob, QStringLiteral("hello"));
    EXPECT_TRUE(saw(*all, "message", "text", QStringLiteral("hello")));
    EXPECT_TRUE(saw(*all, "conversation", "conversation_kind", QStringLiteral("direct")));
    test.network().type(ana, kBob);
    EXPECT_TRUE(saw(*all, "typing", "state", QStringLiteral("typing")));
    test.network().requestAuthorisation(ana, QStringLiteral("eve@one.test"));
    EXPECT_TRUE(saw(*all, "prompt", "prompt_kind", QStringLiteral("authorisation")));
    row("account disable Home");
    EXPECT_TRUE(saw(*all, "account", "state", QStringLiteral("offline")));
    row("account remove Home");
    EXPECT_TRUE(saw(*all, "account", "id", QStringLiteral("a1")));
    for (const QJsonObject& object : people->answer.rows)
        EXPECT_EQ(text(object, "kind"), QStringLiteral("presence"));
    EXPECT_EQ(all->answer.exit, -1) << "it goes on until it is interrupted";
}

TEST_F(Control, QuitIsAskedForOnceAndAnsweredByTheEnd)
{
    int asked = 0;
    QObject::connect(&server, &ControlServer::quitRequested, &server, [&asked] { ++asked; });
    const auto running = client.begin({QStringLiteral("quit")});
    ASSERT_TRUE(waitFor([&] { return asked == 1; }));
    EXPECT_EQ(running->answer.exit, -1);
    EXPECT_EQ(running->socket.state(), QLocalSocket::ConnectedState);
}

TEST_F(Control, NonsenseAndGiantsDoNotHurtOthers)
{
    QLocalSocket broken;
    broken.connectToServer(path);
    broken.write("\xff\xfe{\"words\":\n");
    QLocalSocket giant;
    giant.connectToServer(path);
    giant.write(QByteArray(5 * 1024 * 1024, 'x'));
    QByteArray told;
    ASSERT_TRUE(waitFor([&] {
        told += giant.readAll();
        return told.contains("\"exit\":2");
    }));
    ASSERT_TRUE(waitFor([&] { return broken.state() == QLocalSocket::UnconnectedState || broken.canReadLine(); }));
    QLocalSocket gone;
    gone.connectToServer(path);
    gone.write("{\"words\":[\"watch\"]}\n");
    gone.abort();
    EXPECT_EQ(ctl("accounts").exit, 0);
}

TEST_F(Control, AnAddressIsTakenAsItIsTyped)
{
    EXPECT_EQ(text(row("send Home/EVE@One.Test hi --wait delivered"), "state"), QStringLiteral("delivered"));
    EXPECT_EQ(test.network().commandsOf<wire::SendMessage>(ana).last().to, QStringLiteral("eve@one.test"));
    EXPECT_EQ(ctl("messages home/Eve@One.Test").rows.size(), 1);
    const Answer bad
        = client.ctl({QStringLiteral("send"), QStringLiteral("Home/not an address"), QStringLiteral("hi")});
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.error, QStringLiteral("An address has no blanks."));
    EXPECT_EQ(ctl("conversations").rows.size(), 1) << "nothing is left of it";
}
