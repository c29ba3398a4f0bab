// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Accounts, protocols and the own status.

#include <QJsonArray>

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST_F(Control, ProtocolsHaveTheirFields)
{
    const Answer answer = ctl("protocols");
    ASSERT_EQ(answer.rows.size(), 2);
    has(answer.first(), {"id", "name", "icon", "fields", "statuses", "features", "origin", "loaded", "problem"});
    const QJsonObject field = answer.first().value(QStringLiteral("fields")).toArray().at(1).toObject();
    has(field, {"key", "label", "kind", "required", "secret", "default", "choices", "minimum", "maximum"});
    EXPECT_EQ(field.value(QStringLiteral("maximum")).toInt(), 65535);
}

TEST_F(Control, AccountsAreAddedChangedAndRemoved)
{
    const QJsonObject added = row("account add first eve@one.test --label Work --set port=6000 --set security=none "
                                  "--password-stdin --disabled",
                                  QStringLiteral("pa ss"));
    has(added,
        {"id", "protocol", "username", "label", "enabled", "state", "progress", "error", "status", "sandboxed", "notes",
         "host_pid"});
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
          "account add first x@one.test --set port=99999999", "account add first x@one.test --set port=-1",
          "account set Home port=0", "account add first x@[::1", "account add first x", "account enable nobody"})
        refuses(line, 1);
    refuses("account add first x@one.test --password-stdin", 1);
    refuses("account password Home --password-stdin", 1);
    refuses("account password Home", 2);
    EXPECT_EQ(test->accounts().accounts().size(), 1);
    EXPECT_EQ(QString::number(test->accounts().find(ana)->options.size()), before);
}

TEST_F(Control, APasswordThatTheKeyringDoesNotKeepIsSaid)
{
    const QString reason = QStringLiteral("There is no keyring.");
    test.secrets().setProblem(Error{ErrorCode::Unavailable, reason, {}});
    const Answer answer = ctl("account password Home --password-stdin", QStringLiteral("other"));
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.error, reason);
    test.secrets().setProblem({});
    EXPECT_EQ(ctl("account password Home --password-stdin", QStringLiteral("other")).exit, 0);
}

TEST_F(Control, AHostWithoutItsSandboxIsSaid)
{
    EXPECT_EQ(row("accounts").value(QStringLiteral("sandboxed")), QJsonValue(true));
    EXPECT_TRUE(row("accounts").value(QStringLiteral("notes")).toArray().isEmpty());
    test.network().setHello({});
    row("account reconnect Home");
    ASSERT_TRUE(waitFor([&] { return test->accounts().connection(ana).sandboxed == false; }));
    EXPECT_EQ(row("accounts").value(QStringLiteral("sandboxed")), QJsonValue(false));
    EXPECT_EQ(row("accounts").value(QStringLiteral("notes")).toArray().size(), 1);
    row("account disable Home");
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    ASSERT_TRUE(waitFor([&] { return !test->accounts().connection(ana).sandboxed; }));
    EXPECT_TRUE(row("accounts").value(QStringLiteral("sandboxed")).isNull());
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
    EXPECT_EQ(text(row("status set away -", QStringLiteral("From\na script")), "message"),
              QStringLiteral("From\na script"));
    refuses("status set happy", 2);
    refuses("status set busy -", 1, QString(1001, u'x'));
    refuses("status set busy -", 1, QString(1 << 20, u'x'));
    refuses("status set away --account nobody", 1);
    refuses("status set away --for ever", 2);
    EXPECT_EQ(text(row("status"), "status"), QStringLiteral("away"));
}
