// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Words on buttons and in empty fields: they are what they seem.

#include <QLineEdit>
#include <QPointer>

#include "tests/ui/window_fixture.h"
#include "ui/conversation/conversation_header.h"
#include "ui/rooms/join_room_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/empty_page.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

using SmallWords = WindowTest;

TEST_F(SmallWords, AnAmpersandInALabelIsNoShortcut)
{
    core.network()
        .user(QStringLiteral("ana@two.test"))
        .addBuddy(QStringLiteral("bob@two.test"), QStringLiteral("Robert"), QStringLiteral("Friends"),
                  wire::Presence::Available);
    for (const char* name : {"ana@two.test", "lab@two.test"})
        core.addOnline(QStringLiteral("second"), QString::fromLatin1(name), QStringLiteral("secret"),
                       QStringLiteral("R&D ") + QString::fromLatin1(name).left(3));
    ASSERT_TRUE(waitFor([this] { return contact("Robert").isValid(); }));
    ASSERT_TRUE(core->contacts().merge({contact("Robert"), contact("Bob")}).ok());
    const auto window = makeWindow();
    const Buddy* robert = core->contacts().findBuddy(core->accounts().find(QStringLiteral("R&D ana"))->id,
                                                     QStringLiteral("bob@two.test"));
    ASSERT_NE(robert, nullptr);
    const auto opened = core->conversations().openDirect(robert->account, robert->address);
    ASSERT_TRUE(opened.ok());
    window->openConversation(*opened);
    QStringList texts;
    for (const QPushButton* button : window->findChild<ConversationHeader*>()->findChildren<QPushButton*>())
        texts << button->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("via R&&D ana"))) << qPrintable(texts.join(u'|'));
}

TEST_F(SmallWords, TheNameInARoomIsTheOneThatIsUsed)
{
    JoinRoomDialog dialog(core.core(), theme);
    QStringList offered;
    for (const QLineEdit* line : dialog.findChildren<QLineEdit*>())
        offered << line->placeholderText();
    EXPECT_TRUE(offered.contains(QStringLiteral("ana"))) << qPrintable(offered.join(u'|'));
    EXPECT_FALSE(offered.contains(kMe));
}

TEST_F(SmallWords, WhatIsNoAddressOfARoomIsSaidWhereItWasTyped)
{
    const QPointer<JoinRoomDialog> dialog = new JoinRoomDialog(core.core(), theme);
    dialog->preset(account, QStringLiteral("no room"));
    dialog->show();
    ASSERT_TRUE(waitFor([&] { return saidIn(*dialog).join(u'|').contains(QStringLiteral("1 room")); }));
    button(*dialog, QStringLiteral("Join"))->click();
    EXPECT_TRUE(waitFor([&] { return saidIn(*dialog).contains(QStringLiteral("An address has no blanks.")); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(core.network().commandsOf<wire::JoinRoom>(account).isEmpty());
    EXPECT_TRUE(core->conversations().conversations().isEmpty());
    dialog->preset(account, QStringLiteral("#Garden"));
    button(*dialog, QStringLiteral("Join"))->click();
    EXPECT_TRUE(waitFor([&] { return dialog.isNull(); }));
    ASSERT_TRUE(waitFor([&] { return core.network().commandsOf<wire::JoinRoom>(account).size() == 1; }));
    EXPECT_EQ(core.network().commandsOf<wire::JoinRoom>(account)[0].room, kRoom);
}

TEST_F(SmallWords, TheDemoIsStartedFromTheFirstPage)
{
    ASSERT_TRUE(core->accounts().remove(account).ok());
    int started = 0;
    std::function<void(const QString&)> ended;
    MainWindow::Options options;
    options.remember = false;
    options.demoCommand = QStringLiteral("/somewhere/dev demo");
    options.startDemo = [&](const std::function<void(const QString&)>& heard) {
        ended = heard;
        return ++started > 1;
    };
    MainWindow window(core.core(), theme, options);
    window.show();
    const auto says = [&window](const char* words) {
        return saidIn(window)
            .join(u'|')
            .remove(QChar(0x2068))
            .remove(QChar(0x2069))
            .contains(QString::fromLatin1(words));
    };
    const auto offer = [&window] { return button(window, QStringLiteral("Try the demo networks…")); };
    const auto start = [&] {
        ASSERT_TRUE(waitFor([&] { return offer() != nullptr; }));
        offer()->click();
        auto* box = window.findChild<AskBox*>();
        ASSERT_NE(box, nullptr);
        EXPECT_NE(button(*box, QStringLiteral("Copy the command")), nullptr);
        button(*box, QStringLiteral("Start"))->click();
        ASSERT_TRUE(waitFor([&window] { return !window.findChild<AskBox*>(); }));
    };
    start();
    EXPECT_EQ(started, 1);
    EXPECT_TRUE(says("The demo networks could not be started."));

    start();
    EXPECT_EQ(started, 2);
    EXPECT_TRUE(says("The demo networks open in a window of their own.")) << "that takes a while";
    EXPECT_FALSE(says("could not be started"));
    EXPECT_EQ(offer(), nullptr) << "once is enough";
    ended(QStringLiteral("Prosody is not installed"));
    EXPECT_TRUE(says("The demo networks failed: Prosody is not installed"));
    EXPECT_FALSE(says("open in a window"));

    // There is a way on, and who has an account meanwhile hears of it, too.
    start();
    ended({});
    EXPECT_FALSE(says("demo networks failed"));
    start();
    core.addOnline(QStringLiteral("first"), kMe);
    EXPECT_FALSE(says("open in a window"));
    ended(QStringLiteral("no display"));
    EXPECT_EQ(notices(window), 1);
}

} // namespace
} // namespace jackdaw::ui
