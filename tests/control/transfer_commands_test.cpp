// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/command_table.h"
#include "core/transfers/transfer_service.h"
#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class ControlTransfers : public Control {
protected:
    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile made(test.folder() + u'/' + QString::fromUtf8(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    QString onlyId() { return row("transfers").value(QStringLiteral("id")).toString(); }
};

} // namespace

TEST_F(ControlTransfers, AnOfferIsListedAndAccepted)
{
    test.network().emitEvent(ana,
                             wire::TransferOffered{QStringLiteral("o"), kBob, QStringLiteral("../a.txt"), 3, true});
    ASSERT_TRUE(waitFor([&] { return ctl("transfers").rows.size() == 1; }));
    const QJsonObject offer = row("transfers");
    has(offer, {"id", "direction", "account", "peer", "name", "size", "done", "state", "path", "error"});
    EXPECT_EQ(offer.value(QStringLiteral("direction")), QStringLiteral("in"));
    EXPECT_EQ(offer.value(QStringLiteral("name")), QStringLiteral("a.txt"));
    EXPECT_EQ(offer.value(QStringLiteral("state")), QStringLiteral("offered"));
    refuses(qPrintable(QStringLiteral("transfer accept %1 --to downloads").arg(onlyId())), 1);
    refuses(qPrintable(QStringLiteral("transfer accept %1 --to /nonexistent").arg(onlyId())), 1);
    const QJsonObject taken
        = row(qPrintable(QStringLiteral("transfer accept %1 --to %2").arg(onlyId(), test.folder())));
    EXPECT_EQ(taken.value(QStringLiteral("state")), QStringLiteral("running"));
    EXPECT_EQ(row(qPrintable(QStringLiteral("transfer cancel %1").arg(onlyId()))).value(QStringLiteral("state")),
              QStringLiteral("cancelled"));
    refuses(qPrintable(QStringLiteral("transfer cancel %1").arg(onlyId())), 1);
}

TEST_F(ControlTransfers, AFileIsSent)
{
    const QString photo = file("photo.png", "picture");
    const QJsonObject sent = row(qPrintable(QStringLiteral("transfer send Home/bob@one.test %1").arg(photo)));
    EXPECT_EQ(sent.value(QStringLiteral("direction")), QStringLiteral("out"));
    ASSERT_TRUE(waitFor([&] { return !test.network().commandsOf<wire::SendFile>(ana).isEmpty(); }));
    refuses("transfer send Home/bob@one.test photo.png", 1);
    refuses("transfer send Home/bob@one.test /nonexistent", 1);
    refuses("transfer send Home/bob@one.test /", 1);
    refuses("transfer accept t99", 1);
    refuses("transfer send", 2);
}

TEST(ControlPaths, AreMadeWholeByTheClient)
{
    const QString here = QDir::currentPath();
    using control::withWholePaths;
    const auto words = [](const char* line) { return QString::fromUtf8(line).split(u' '); };
    EXPECT_EQ(withWholePaths(words("transfer send c1 a/../b.txt")).last(), here + QStringLiteral("/b.txt"));
    EXPECT_EQ(withWholePaths(words("transfer accept t1 --to x")).last(), here + QStringLiteral("/x"));
    EXPECT_EQ(withWholePaths(words("transfer accept t1 --to=/x")).last(), QStringLiteral("--to=/x"));
    EXPECT_EQ(withWholePaths(words("send c1 hello there you")), words("send c1 hello there you"));
}
