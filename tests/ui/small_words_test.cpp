// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Words on buttons and in empty fields: they are what they seem.

#include <QLineEdit>

#include "tests/ui/window_fixture.h"
#include "ui/conversation/conversation_header.h"
#include "ui/rooms/join_room_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/window/empty_page.h"

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

TEST_F(SmallWords, TheDemoIsStartedFromTheFirstPage)
{
    ASSERT_TRUE(core->accounts().remove(account).ok());
    int started = 0;
    MainWindow::Options options;
    options.remember = false;
    options.demoCommand = QStringLiteral("/somewhere/dev demo");
    options.startDemo = [&started] { return ++started > 1; };
    MainWindow window(core.core(), theme, options);
    window.show();
    for (int i = 0; i < 2; ++i) {
        QPushButton* offer = button(window, QStringLiteral("Try the demo networks…"));
        ASSERT_NE(offer, nullptr);
        offer->click();
        auto* box = window.findChild<AskBox*>();
        ASSERT_NE(box, nullptr);
        EXPECT_NE(button(*box, QStringLiteral("Copy the command")), nullptr);
        button(*box, QStringLiteral("Start"))->click();
        EXPECT_EQ(started, i + 1);
        EXPECT_EQ(notices(window), 1) << "that it did not begin is said";
        ASSERT_TRUE(waitFor([&window] { return !window.findChild<AskBox*>(); }));
    }
}

} // namespace
} // namespace jackdaw::ui
