// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files in the window: what is offered is answered there, what is given to it is sent.

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>

#include "core/transfers/transfer_service.h"
#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/account_row.h"
#include "ui/contacts/contact_actions.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/people/address_dialog.h"
#include "ui/transfers/files_button.h"
#include "ui/transfers/transfer_row.h"
#include "ui/transfers/transfers_dialog.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowFiles : public WindowTest {
protected:
    void offer(const QString& from)
    {
        core.network().emitEvent(account,
                                 wire::TransferOffered{QStringLiteral("o"), from, QStringLiteral("a.txt"), 4, true});
        EXPECT_TRUE(waitFor([this] { return core->transfers().transfers().size() == 1; }));
    }
    QString file() const
    {
        QFile made(core.folder() + QStringLiteral("/photo.png"));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write("picture");
        return made.fileName();
    }
    static bool hasButton(QWidget& window, const QString& text)
    {
        return waitFor([&] { return button(window, text) != nullptr; });
    }
};

} // namespace

TEST_F(WindowFiles, AnOfferIsAnsweredInItsConversation)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    offer(kBob);
    ASSERT_TRUE(hasButton(*window, QStringLiteral("Decline")));
    EXPECT_TRUE(saidIn(*window).join(u' ').contains(QStringLiteral("network address")));
    EXPECT_EQ(notices(*window), 0) << "it is seen already";
    button(*window, QStringLiteral("Decline"))->click();
    EXPECT_EQ(core->transfers().transfers().first().state, TransferState::Refused);
}

TEST_F(WindowFiles, AnOfferOfSomebodyElseIsToldOf)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    offer(QStringLiteral("stranger@one.test"));
    ASSERT_TRUE(waitFor([&] { return notices(*window) == 1; }));
    button(*window, QStringLiteral("Show"))->click();
    ASSERT_TRUE(waitFor([&] { return window->findChild<TransfersDialog*>() != nullptr; }));
    auto* list = window->findChild<TransfersDialog*>();
    EXPECT_TRUE(saidIn(*list).join(u' ').contains(QStringLiteral("who is not in your list")));
    button(*list, QStringLiteral("Decline"))->click();
    EXPECT_TRUE(waitFor([&] { return notices(*window) == 0; }));
}

TEST_F(WindowFiles, AFileGoesDirectlyAfterTheUserAgreedToShowTheirAddress)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    auto* input = window->findChild<InputEdit*>();
    Q_EMIT input->filesGiven({file()});
    ASSERT_TRUE(waitFor([&] { return !core.network().commandsOf<wire::SendFile>(account).isEmpty(); }));
    const auto command = core.network().commandsOf<wire::SendFile>(account).first();
    EXPECT_EQ(command.to, kBob);
    EXPECT_FALSE(command.direct);
    EXPECT_EQ(button(*window, QStringLiteral("Send directly")), nullptr);
    core.network().emitEvent(account, wire::TransferAsked{command.id, true});
    ASSERT_TRUE(hasButton(*window, QStringLiteral("Send directly")));
    EXPECT_NE(button(*window, QStringLiteral("Send through the server")), nullptr);
    EXPECT_TRUE(saidIn(*window).join(u' ').contains(QStringLiteral("shows them your network address")));
    auto* row = window->findChild<TransferRow*>();
    auto* remember = row->findChild<QCheckBox*>();
    ASSERT_TRUE(remember && !remember->isHidden());
    remember->setChecked(true);
    button(*window, QStringLiteral("Send directly"))->click();
    ASSERT_TRUE(waitFor([&] { return !core.network().commandsOf<wire::AllowTransfer>(account).isEmpty(); }));
    EXPECT_TRUE(core.network().commandsOf<wire::AllowTransfer>(account).first().direct);
    EXPECT_TRUE(core->transfers().consents().isRemembered(account, kBob));
    EXPECT_FALSE(saidIn(*window).join(u' ').contains(QStringLiteral("not offered")));
}

TEST_F(WindowFiles, WhatWasAgreedToIsTakenBackInTheMenuOfTheContact)
{
    const auto window = makeWindow();
    ASSERT_TRUE(core->transfers().consents().remember(account, kBob, true).ok());
    const auto action = [&]() -> QAction* {
        auto* menu = new QMenu(window.get());
        window->findChild<ContactActions*>()->fill(*menu, {contact("Bob"), {}});
        for (QAction* each : menu->actions()) {
            if (each->text().contains(QStringLiteral("network address")))
                return each;
        }
        return nullptr;
    };
    ASSERT_NE(action(), nullptr);
    EXPECT_TRUE(action()->isChecked());
    action()->trigger();
    EXPECT_FALSE(core->transfers().consents().isRemembered(account, kBob));
    EXPECT_FALSE(action()->isChecked());
}

TEST_F(WindowFiles, WhatWasAgreedToIsSeenAndTakenBackAtTheAccount)
{
    AddressConsents& consents = core->transfers().consents();
    ASSERT_TRUE(consents.remember(account, kBob, true).ok());
    ASSERT_TRUE(consents.remember(account, {}, true).ok());
    const auto window = makeWindow();
    window->openAccounts();
    auto* menu = window->findChild<AccountRow*>()->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    auto* action = menu->findChild<QAction*>(QStringLiteral("addresses"));
    ASSERT_TRUE(action && action->isVisible());
    action->trigger();
    auto* dialog = window->findChild<AddressDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    auto* list = dialog->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Everybody on this account"));
    EXPECT_TRUE(list->item(1)->text().contains(QStringLiteral("Bob")));
    QPushButton* again = button(*dialog, QStringLiteral("Ask again"));
    EXPECT_FALSE(again->isEnabled());
    list->selectAll();
    again->click();
    EXPECT_EQ(list->count(), 0);
    EXPECT_EQ(consents.remembered(account), QStringList());
    EXPECT_FALSE(consents.mayShow(account, kBob));
}

TEST_F(WindowFiles, WhatIsDroppedIsOffered)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    auto* view = window->findChild<ConversationView*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(view, &drop);
    EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "the file stays where it is";
    ASSERT_TRUE(waitFor([&] { return !core.network().commandsOf<wire::SendFile>(account).isEmpty(); }));
    EXPECT_EQ(core.network().commandsOf<wire::SendFile>(account).first().name, QStringLiteral("photo.png"));
    EXPECT_TRUE(QFile::exists(core.folder() + QStringLiteral("/photo.png")));
}

TEST_F(WindowFiles, PastedFilesAreOffered)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file())});
    data->setText(QStringLiteral("file:///photo.png")); // as file managers do
    QGuiApplication::clipboard()->setMimeData(data);
    auto* input = window->findChild<InputEdit*>();
    input->paste();
    ASSERT_TRUE(waitFor([&] { return !core.network().commandsOf<wire::SendFile>(account).isEmpty(); }));
    EXPECT_EQ(core.network().commandsOf<wire::SendFile>(account).first().name, QStringLiteral("photo.png"));
    EXPECT_TRUE(input->toPlainText().isEmpty());
}

TEST_F(WindowFiles, APastedPictureIsOfferedAsAFileThatIsNotLeftBehind)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    window->findChild<InputEdit*>()->paste();
    ASSERT_TRUE(waitFor([&] { return !core.network().commandsOf<wire::SendFile>(account).isEmpty(); }));
    const auto command = core.network().commandsOf<wire::SendFile>(account).first();
    EXPECT_EQ(command.name, QStringLiteral("Picture 1.png"));
    QImage sent(core.folder() + QStringLiteral("/state/accounts/") + account.toString() + QStringLiteral("/spool/")
                    + command.file,
                "PNG");
    EXPECT_EQ(sent.size(), picture.size());
    EXPECT_EQ(sent.pixelColor(1, 1), QColor(Qt::darkGreen));
    const QString path = core->transfers().transfers().first().path;
    EXPECT_TRUE(path.endsWith(QStringLiteral("/Picture 1.png")));
    EXPECT_TRUE(waitFor([&] { return !QFile::exists(path); })) << "its copy is on its way";
}

TEST_F(WindowFiles, TheWayToTheListSaysHowManyThereAre)
{
    const auto window = makeWindow();
    auto* button = window->findChild<FilesButton*>();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isHidden());
    offer(kBob);
    ASSERT_TRUE(waitFor([&] { return button->count() == 1; }));
    EXPECT_FALSE(button->isHidden());
    EXPECT_TRUE(button->accessibleName().contains(QStringLiteral("1 under way")));
    core.network().emitEvent(
        account, wire::TransferEnded{QStringLiteral("o"), wire::TransferOutcome::Failed, QStringLiteral("It broke.")});
    ASSERT_TRUE(waitFor([&] { return button->accessibleName().contains(QStringLiteral("1 finished")); }));
    button->click();
    EXPECT_TRUE(waitFor([&] { return button->isHidden(); })) << "it is seen";
    EXPECT_NE(window->findChild<TransfersDialog*>(), nullptr);
}

TEST_F(WindowFiles, OnlyLocalFilesAreFiles)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl(QStringLiteral("https://example.org/"))});
    EXPECT_TRUE(localFiles(data).isEmpty());
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b c"))});
    EXPECT_EQ(localFiles(data), QStringList({QStringLiteral("/a"), QStringLiteral("/b c")}));
}

} // namespace jackdaw::ui
