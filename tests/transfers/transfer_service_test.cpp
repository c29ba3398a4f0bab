// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/transfer_service.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::TestCore;
using jackdaw::test::waitFor;

namespace {

const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");

class Transfers : public testing::Test {
protected:
    Transfers()
    {
        test.network().user(kAna).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"));
        ana = test.addOnline(QStringLiteral("first"), kAna);
        EXPECT_TRUE(waitFor([&] { return test->contacts().findBuddy(ana, kBob) != nullptr; }));
    }

    TransferService& service() { return test->transfers(); }
    QString spool() const
    {
        return test.folder() + QStringLiteral("/state/accounts/") + ana.toString() + QStringLiteral("/spool");
    }
    void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The newest, once there are so many.
    Transfer offered(const wire::TransferOffered& event, qsizetype count = 1)
    {
        test.network().emitEvent(ana, event);
        EXPECT_TRUE(waitFor([&] { return service().transfers().size() == count; }));
        return service().transfers().value(count - 1);
    }
    bool reaches(TransferId id, TransferState state)
    {
        return waitFor([&] { return service().transfer(id) && service().transfer(id)->state == state; });
    }
    template <typename Command>
    Command said()
    {
        EXPECT_TRUE(waitFor([&] { return !test.network().commandsOf<Command>(ana).isEmpty(); }));
        return test.network().commandsOf<Command>(ana).value(0);
    }

    TestCore test;
    QTemporaryDir folder;
    AccountId ana;
};

wire::TransferOffered offerOf(const QString& name, qint64 size, const QString& from = kBob)
{
    return {QStringLiteral("o-") + name, from, name, size, true};
}

} // namespace

TEST_F(Transfers, AnAcceptedFileComesToItsFolder)
{
    const Transfer offer = offered(offerOf(QStringLiteral("list.txt"), 5));
    EXPECT_EQ(offer.peerName, QStringLiteral("Bob"));
    EXPECT_FALSE(offer.stranger);
    ASSERT_TRUE(service().accept(offer.id, folder.path()).ok());
    const auto command = said<wire::AcceptTransfer>();
    EXPECT_EQ(command.transfer, QStringLiteral("o-list.txt"));
    write(spool() + u'/' + command.file, "bytes");
    test.network().emitEvent(ana, wire::TransferProgress{command.transfer, 3, 5});
    ASSERT_TRUE(waitFor([&] { return service().transfer(offer.id)->done == 3; }));
    test.network().emitEvent(ana, wire::TransferEnded{command.transfer, wire::TransferOutcome::Done, {}});
    ASSERT_TRUE(reaches(offer.id, TransferState::Done));
    EXPECT_EQ(service().transfer(offer.id)->path, folder.filePath(QStringLiteral("list.txt")));
    EXPECT_EQ(read(folder.filePath(QStringLiteral("list.txt"))), "bytes");
    EXPECT_TRUE(QDir(spool()).isEmpty());
}

TEST_F(Transfers, WhateverAFileIsCalledItStaysInItsFolder)
{
    const std::pair<QString, QString> names[] = {
        {QStringLiteral("../../.bashrc"), QStringLiteral("bashrc")},
        {QStringLiteral("/etc/passwd"), QStringLiteral("passwd")},
        {QStringLiteral("C:\\boot.ini"), QStringLiteral("boot.ini")},
        {QStringLiteral("a\nb.txt"), QStringLiteral("a b.txt")},
        {QStringLiteral("pic\u202egpj.exe"), QStringLiteral("picgpj.exe")},
        {QStringLiteral(".."), QStringLiteral("file")},
        {QStringLiteral("-rf"), QStringLiteral("rf")},
    };
    qsizetype count = 0;
    for (const auto& [said, name] : names) {
        wire::TransferOffered offer = offerOf(QString::number(count), 1);
        offer.name = said;
        EXPECT_EQ(offered(offer, ++count).name, name);
    }
    wire::TransferOffered offer = offerOf(QStringLiteral("long"), 1);
    offer.name = QString(400, u'\u00e9') + QStringLiteral(".jpeg");
    const QString name = offered(offer, ++count).name;
    EXPECT_LE(name.toUtf8().size(), 255);
    EXPECT_TRUE(name.endsWith(QStringLiteral(".jpeg")));
}

TEST_F(Transfers, MoreThanWasAnnouncedIsStopped)
{
    const Transfer offer = offered(offerOf(QStringLiteral("small"), 1024));
    ASSERT_TRUE(service().accept(offer.id, folder.path()).ok());
    const auto command = said<wire::AcceptTransfer>();
    write(spool() + u'/' + command.file, QByteArray(4096, 'x'));
    test.network().emitEvent(ana, wire::TransferProgress{command.transfer, 1'000'000'000, 1024});
    ASSERT_TRUE(reaches(offer.id, TransferState::Failed));
    EXPECT_FALSE(service().transfer(offer.id)->error.isEmpty());
    EXPECT_EQ(said<wire::CancelTransfer>().transfer, command.transfer);
    EXPECT_TRUE(QDir(spool()).isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(Transfers, MoreThanWasAnnouncedIsNotKeptEither)
{
    const Transfer offer = offered(offerOf(QStringLiteral("small"), 4));
    ASSERT_TRUE(service().accept(offer.id, folder.path()).ok());
    const auto command = said<wire::AcceptTransfer>();
    write(spool() + u'/' + command.file, QByteArray(4096, 'x'));
    test.network().emitEvent(ana, wire::TransferEnded{command.transfer, wire::TransferOutcome::Done, {}});
    ASSERT_TRUE(reaches(offer.id, TransferState::Failed));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(Transfers, AFloodOfOffersIsRefusedUnseen)
{
    for (int i = 0; i < 30; ++i)
        test.network().emitEvent(ana, offerOf(QString::number(i), 1, QStringLiteral("eve@one.test")));
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::CancelTransfer>(ana).size() == 10; }));
    EXPECT_EQ(service().transfers().size(), 20);
    EXPECT_TRUE(service().transfers().first().stranger);
}

TEST_F(Transfers, WhatIsOfferedIsRefusedOnce)
{
    const Transfer offer = offered(offerOf(QStringLiteral("a"), 1));
    ASSERT_TRUE(service().cancel(offer.id).ok());
    EXPECT_EQ(said<wire::CancelTransfer>().transfer, QStringLiteral("o-a"));
    EXPECT_EQ(service().transfer(offer.id)->state, TransferState::Refused);
    EXPECT_FALSE(service().cancel(offer.id).ok());
    EXPECT_FALSE(service().accept(offer.id, folder.path()).ok());
}

TEST_F(Transfers, AFileIsSentFromACopy)
{
    write(folder.filePath(QStringLiteral("photo.png")), "picture");
    const auto id = service().send(ana, kBob, folder.filePath(QStringLiteral("photo.png")));
    ASSERT_TRUE(id.ok()) << id.error().text.toStdString();
    const auto command = said<wire::SendFile>();
    EXPECT_EQ(command.name, QStringLiteral("photo.png"));
    EXPECT_EQ(command.to, kBob);
    EXPECT_EQ(command.size, 7);
    EXPECT_EQ(read(spool() + u'/' + command.file), "picture");
    test.network().emitEvent(ana, wire::TransferProgress{command.id, 4, 7});
    ASSERT_TRUE(reaches(*id, TransferState::Running));
    test.network().emitEvent(ana, wire::TransferEnded{command.id, wire::TransferOutcome::Done, {}});
    ASSERT_TRUE(reaches(*id, TransferState::Done));
    EXPECT_TRUE(QDir(spool()).isEmpty());
    service().forgetEnded();
    EXPECT_TRUE(service().transfers().isEmpty());
}

TEST_F(Transfers, WhatIsNoFileIsNotSent)
{
    EXPECT_FALSE(service().send(ana, kBob, folder.path()).ok());
    EXPECT_FALSE(service().send(ana, kBob, folder.filePath(QStringLiteral("absent"))).ok());
    write(folder.filePath(QStringLiteral("empty")), {});
    EXPECT_FALSE(service().send(ana, kBob, folder.filePath(QStringLiteral("empty"))).ok());
    EXPECT_TRUE(service().transfers().isEmpty());
}

TEST_F(Transfers, AConnectionThatEndsTakesThemAlong)
{
    const Transfer offer = offered(offerOf(QStringLiteral("a"), 1));
    test.network().crash(ana);
    ASSERT_TRUE(reaches(offer.id, TransferState::Failed));
}

TEST_F(Transfers, ThatAreDoneStandInTheConversationToo)
{
    const Transfer offer = offered({QStringLiteral("o"), kBob, QStringLiteral("../a.txt"), 4, true});
    ASSERT_TRUE(service().accept(offer.id, folder.path()).ok());
    write(spool() + u'/' + said<wire::AcceptTransfer>().file, "data");
    test.network().emitEvent(ana, wire::TransferEnded{QStringLiteral("o"), wire::TransferOutcome::Done, {}});
    ASSERT_TRUE(reaches(offer.id, TransferState::Done));
    const auto last = [this] {
        const Conversation* conversation = test->conversations().findTyped(ana, kBob);
        return conversation ? conversation->lastMessage.body.text : QString();
    };
    EXPECT_TRUE(waitFor([&] { return last().contains(QStringLiteral("a.txt")); })) << last().toStdString();
    EXPECT_FALSE(last().contains(u'/'));
    EXPECT_EQ(test->conversations().findTyped(ana, kBob)->unread, 0) << "the offer was seen";
}

namespace {

wire::TransferAsked asked(const wire::SendFile& command, bool otherWay = false)
{
    return {command.id, otherWay};
}

} // namespace

TEST_F(Transfers, AFileThatWouldGoDirectlyWaitsForTheUsersWord)
{
    write(folder.filePath(QStringLiteral("a.txt")), "bytes");
    const auto sent = service().send(ana, kBob, folder.filePath(QStringLiteral("a.txt")));
    ASSERT_TRUE(sent.ok());
    const auto command = said<wire::SendFile>();
    EXPECT_FALSE(command.direct);
    test.network().emitEvent(ana, asked(command, true));
    ASSERT_TRUE(reaches(*sent, TransferState::Asking));
    EXPECT_TRUE(service().transfer(*sent)->otherWay);
    ASSERT_TRUE(service().allow(*sent, false).ok());
    EXPECT_FALSE(said<wire::AllowTransfer>().direct);
    EXPECT_FALSE(service().consents().mayShow(ana, kBob)) << "the other way shows nothing";
    EXPECT_FALSE(service().allow(*sent, true).ok()) << "it is answered";
}

TEST_F(Transfers, OneWordIsForAllFilesToAPerson)
{
    write(folder.filePath(QStringLiteral("a.txt")), "bytes");
    for (int i = 1; i <= 2; ++i) {
        ASSERT_TRUE(service().send(ana, kBob, folder.filePath(QStringLiteral("a.txt"))).ok());
        ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendFile>(ana).size() == i; }));
        test.network().emitEvent(ana, asked(test.network().commandsOf<wire::SendFile>(ana).last()));
        ASSERT_TRUE(reaches(service().transfers().last().id, TransferState::Asking));
    }
    ASSERT_TRUE(service().accept(service().transfers().first().id).ok());
    EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::AllowTransfer>(ana).size() == 2; }));
    EXPECT_EQ(service().transfers().last().state, TransferState::Offered);
    ASSERT_TRUE(service().send(ana, kBob, folder.filePath(QStringLiteral("a.txt"))).ok());
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendFile>(ana).size() == 3; }));
    EXPECT_TRUE(test.network().commandsOf<wire::SendFile>(ana).last().direct);
}

TEST_F(Transfers, WhoMaySeeTheAddressIsRememberedUntilItIsTakenBack)
{
    AddressConsents& consents = service().consents();
    EXPECT_FALSE(consents.mayShow(ana, kBob));
    ASSERT_TRUE(consents.remember(ana, kBob, true).ok());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(test->transfers().consents().mayShow(ana, kBob));
    EXPECT_FALSE(test->transfers().consents().mayShow(ana, kAna));
    ASSERT_TRUE(test->transfers().consents().remember(ana, kBob, false).ok());
    ASSERT_TRUE(test->transfers().consents().remember(ana, {}, true).ok());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_FALSE(test->transfers().consents().isRemembered(ana, kBob));
    EXPECT_TRUE(test->transfers().consents().mayShow(ana, kBob)) << "everybody may";
    ASSERT_TRUE(test->transfers().consents().remember(ana, {}, false).ok());
    EXPECT_FALSE(test->transfers().consents().mayShow(ana, kBob));
}
