// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "tests/ui/widget_lint.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/add_contact_dialog.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/timeline_view.h"
#include "ui/prompts/prompt_dialog.h"
#include "ui/rooms/participants_panel.h"
#include "ui/status/status_button.h"
#include "ui/status/status_popup.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/theme.h"
#include "ui/window/details_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::TestCore;
using test::waitFor;

const QString kMe = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");

template <typename Widget>
Widget* named(const QWidget& inside, const QString& name)
{
    const auto widgets = inside.findChildren<Widget*>();
    for (Widget* widget : widgets) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

class Window : public testing::Test {
protected:
    Window()
    {
        theme.install();
        core.network().user(kMe).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"),
                                          wire::Presence::Available);
        account = core.addOnline(QStringLiteral("first"), kMe);
        EXPECT_TRUE(waitFor([this] { return bob().isValid(); }));
    }
    ~Window() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    ContactId bob()
    {
        const Contact* contact = core->contacts().find(QStringLiteral("Bob"));
        return contact ? contact->id : ContactId{};
    }

    wire::PromptOpened certificatePrompt() const
    {
        wire::PromptOpened prompt;
        prompt.prompt = QStringLiteral("c");
        prompt.kind = wire::PromptKind::Certificate;
        prompt.certificate.host = QStringLiteral("one.test");
        prompt.certificate.sha256 = QStringLiteral("aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99");
        prompt.certificate.problems = {QStringLiteral("self-signed")};
        return prompt;
    }

    const MainWindow::Options kOptions{};

    Theme theme;
    TestCore core;
    AccountId account;
};

TEST_F(Window, EverythingHasANameAndNothingIsCutOff)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        MainWindow window(core.core(), theme, kOptions);
        AccountDialog assistant(core.core(), theme);
        AccountsDialog accounts(core.core(), theme);
        AddContactDialog add(core.core(), theme);
        MergeDialog merge(core.core(), theme, bob());
        StatusPopup status(core.core(), theme);
        status.adjustSize();
        for (QWidget* widget : QList<QWidget*>{&window, &assistant, &accounts, &add, &merge, &status}) {
            widget->show();
            QCoreApplication::processEvents();
            EXPECT_EQ(unnamedWidgets(*widget), QStringList()) << widget->metaObject()->className();
            EXPECT_EQ(clippedTexts(*widget), QStringList()) << widget->metaObject()->className();
        }
    }
}

TEST_F(Window, FitsInto360By480)
{
    MainWindow window(core.core(), theme, kOptions);
    window.resize(360, 480);
    window.show();
    EXPECT_EQ(window.width(), 360);
    EXPECT_TRUE(window.side().isVisible());
    window.open({bob(), {}});
    EXPECT_FALSE(window.side().isVisible());
    auto* back = named<QAbstractButton>(window, QStringLiteral("Back to the list"));
    ASSERT_NE(back, nullptr);
    EXPECT_TRUE(back->isVisible());
    EXPECT_NE(qobject_cast<ConversationHeader*>(back->parentWidget()), nullptr)
        << "one line for the way back and who it is";
    back->click();
    EXPECT_TRUE(window.side().isVisible());
    EXPECT_EQ(clippedTexts(window), QStringList());
}

TEST_F(Window, ARoomShrunkAtOnceFoldsItsParticipants)
{
    test::TestRoom garden;
    garden.address = QStringLiteral("#garden");
    garden.participants = {{QStringLiteral("omar"), {}, wire::Role::Operator, wire::Presence::Available, false}};
    core.network().user(kMe).rooms = {garden};
    const auto room = core->conversations().joinRoom(account, garden.address, QStringLiteral("ana"), {});
    ASSERT_TRUE(room);
    MainWindow window(core.core(), theme, kOptions);
    window.resize(1180, 740);
    window.show();
    window.openConversation(*room);
    auto* panel = window.findChild<ParticipantsPanel*>();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); }));
    window.resize(360, 480);
    QCoreApplication::processEvents();
    EXPECT_FALSE(panel->isVisible());
    auto* view = window.findChild<ConversationView*>();
    EXPECT_EQ(view->width(), 360) << "nothing stands beyond the window's edge";
    auto* timeline = window.findChild<TimelineView*>();
    EXPECT_EQ(timeline->width(), 360);
    QAbstractButton* people = nullptr;
    const auto buttons = view->findChild<ConversationHeader*>()->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        people = button->isCheckable() ? button : people;
    ASSERT_NE(people, nullptr);
    people->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->width(), 360) << "in place of the messages";
    EXPECT_FALSE(timeline->isVisible());
    view->focusInput();
    EXPECT_TRUE(timeline->isVisible()) << "whoever writes sees what is said";
}

TEST_F(Window, WhatIsOpenHasAMenuOfWhatCanBeDone)
{
    MainWindow window(core.core(), theme, kOptions);
    window.show();
    window.open({bob(), {}});
    auto* more = named<QAbstractButton>(window, QStringLiteral("More"));
    ASSERT_NE(more, nullptr);
    more->click();
    QMenu* menu = nullptr;
    ASSERT_TRUE(waitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }));
    const auto act = [&](const QString& text) -> QAction* {
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    EXPECT_EQ(act(QStringLiteral("Open")), nullptr) << "it is open";
    EXPECT_NE(act(QStringLiteral("Remove…")), nullptr);
    ASSERT_NE(act(QStringLiteral("Details…")), nullptr);
    act(QStringLiteral("Details…"))->trigger();
    auto* details = window.findChild<DetailsDialog*>();
    ASSERT_NE(details, nullptr);
    QStringList said;
    const auto labels = details->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said << label->text();
    EXPECT_TRUE(said.contains(kBob));
    EXPECT_EQ(clippedTexts(*details), QStringList());
    details->close();
    ASSERT_NE(act(QStringLiteral("Close")), nullptr);
    act(QStringLiteral("Close"))->trigger();
    EXPECT_EQ(window.shown(), EntryKey{});
    menu->close();
}

TEST_F(Window, BecomesARailOfAvatars)
{
    MainWindow window(core.core(), theme, kOptions);
    window.resize(540, 600);
    window.show();
    EXPECT_TRUE(window.side().isRail());
    EXPECT_LT(window.side().width(), 100);
    const ContactListView& list = window.side().view();
    EXPECT_LE(list.visualRect(list.model()->index(0, 0)).width(), window.side().width());
    window.resize(1000, 600);
    EXPECT_FALSE(window.side().isRail());
    EXPECT_GE(window.side().width(), 220);
}

TEST_F(Window, PanesAreReachedInTurnByOneKey)
{
    MainWindow window(core.core(), theme, kOptions);
    window.show();
    window.open({bob(), {}});
    window.side().view().setFocus();
    const auto pane = [&]() -> QString {
        const QWidget* focus = window.focusWidget();
        if (focus == &window.side().view())
            return QStringLiteral("list");
        if (focus == &window.side().filter())
            return QStringLiteral("filter");
        return qobject_cast<const TimelineView*>(focus) ? QStringLiteral("messages") : QStringLiteral("input");
    };
    const auto trigger = [&](const char* key) {
        const auto actions = window.actions();
        for (QAction* action : actions) {
            if (action->shortcut() == QKeySequence(QString::fromLatin1(key)))
                action->trigger();
        }
        return pane();
    };
    for (const char* next : {"filter", "messages", "input", "list"})
        EXPECT_EQ(trigger("F6"), QString::fromLatin1(next));
    for (const char* next : {"input", "messages", "filter", "list"})
        EXPECT_EQ(trigger("Shift+F6"), QString::fromLatin1(next));
}

TEST_F(Window, TipsOfIconsSayTheKeys)
{
    MainWindow window(core.core(), theme, kOptions);
    EXPECT_TRUE(window.side().menuButton().toolTip().contains(QStringLiteral("F10")));
    const QString status = window.side().status().toolTip();
    EXPECT_TRUE(status.contains(QStringLiteral("Ctrl+Shift+S"))) << qPrintable(status);
    ASSERT_TRUE(core->status().set(wire::Presence::Away, QStringLiteral("at <b>lunch</b>")).ok());
    const QString away = window.side().status().toolTip();
    EXPECT_TRUE(away.endsWith(QStringLiteral("at <b>lunch</b>"))) << qPrintable(away);
    EXPECT_FALSE(Qt::mightBeRichText(away));
}

TEST_F(Window, AnEmptyPageIsCentred)
{
    EmptyPage page(theme);
    page.setContent(QStringLiteral("chat"), QStringLiteral("Title"), QStringLiteral("Some words"));
    page.setNews(QStringLiteral("Some news"));
    for (const int width : {320, 900}) {
        page.resize(width, 480);
        page.show();
        QCoreApplication::processEvents();
        const auto labels = page.findChildren<QLabel*>();
        ASSERT_EQ(labels.size(), 3);
        for (const QLabel* label : labels)
            EXPECT_NEAR(label->geometry().center().x(), width / 2, 1) << width;
    }
}

TEST_F(Window, EveryCommandHasAPlaceAndKeysAreUsedOnce)
{
    MainWindow window(core.core(), theme, kOptions);
    QStringList keys;
    const auto actions = window.actions();
    for (const QAction* action : actions) {
        EXPECT_FALSE(action->text().isEmpty());
        if (!action->shortcut().isEmpty())
            keys << action->shortcut().toString();
    }
    for (const char* key : {"Ctrl+K", "Ctrl+B", "Ctrl+Q", "Ctrl+W", "F1", "F6", "Shift+F6", "Alt+Up", "Alt+Down",
                            "Alt+A", "Esc", "Ctrl+Shift+M"})
        EXPECT_TRUE(keys.contains(QString::fromLatin1(key))) << key;
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST_F(Window, FiltersAndOpensByKeys)
{
    MainWindow window(core.core(), theme, kOptions);
    window.show();
    window.activateWindow();
    QLineEdit& filter = window.side().filter();
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("bo"));
    QTest::keyClick(&filter, Qt::Key_Return);
    EXPECT_EQ(window.shown(), (EntryKey{bob(), {}}));
    EXPECT_TRUE(filter.text().isEmpty());
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("Bob")));
}

TEST_F(Window, TitleCountsWhatIsUnread)
{
    MainWindow window(core.core(), theme, kOptions);
    window.show();
    core.network().say(account, kBob, QStringLiteral("Hello"));
    EXPECT_TRUE(waitFor([&] { return window.windowTitle().startsWith(QStringLiteral("(1)")); }))
        << qPrintable(window.windowTitle());
}

TEST_F(Window, PromptsTakeNoFocus)
{
    MainWindow window(core.core(), theme, kOptions);
    window.show();
    window.activateWindow();
    window.side().filter().setFocus();
    QWidget* before = window.focusWidget();
    core.network().ask(account, certificatePrompt());
    core.network().requestAuthorisation(account, QStringLiteral("eve@one.test"));
    ASSERT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 2; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(window.focusWidget(), before);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(unnamedWidgets(window), QStringList());

    QPushButton* allow = nullptr;
    const auto buttons = window.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Allow"))
            allow = button;
    }
    ASSERT_NE(allow, nullptr);
    allow->click();
    EXPECT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 1; }));
}

TEST_F(Window, ACertificateIsRefusedByDefault)
{
    core.network().ask(account, certificatePrompt());
    ASSERT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 1; }));
    PromptDialog dialog(core.core(), theme, core->prompts().prompts().first());
    dialog.show();
    QStringList defaults;
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        if (button->isDefault())
            defaults << button->text();
    }
    EXPECT_EQ(defaults, QStringList{QStringLiteral("Refuse")});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(core->prompts().prompts().size(), 1) << "closing answers nothing";
}

} // namespace
} // namespace jackdaw::ui
