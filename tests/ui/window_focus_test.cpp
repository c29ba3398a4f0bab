// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Where the keyboard is in a window that has little in it yet.

#include <gtest/gtest.h>

#include <QLineEdit>

#include "tests/ui/window_fixture.h"
#include "ui/contacts/add_contact_dialog.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowFocus : public testing::Test {
protected:
    WindowFocus() { theme.install(); }

    std::unique_ptr<MainWindow> makeWindow(int width = 1180)
    {
        auto window = std::make_unique<MainWindow>(core.core(), theme, MainWindow::Options{{}, false});
        window->resize(width, 640);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        return window;
    }
    static QString focusedButton(const MainWindow& window)
    {
        const auto* button = qobject_cast<QPushButton*>(window.focusWidget());
        return button ? button->text() : QString();
    }

    Theme theme;
    test::TestCore core;
};

TEST_F(WindowFocus, WhatAnEmptyListOffersComesAfterTheFilter)
{
    const AccountId account = core.addOnline(QStringLiteral("first"), kMe);
    const auto window = makeWindow();
    window->side().focusFilter();
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    const QString add = QStringLiteral("Add a contact…");
    ASSERT_EQ(focusedButton(*window), add);
    core.network().cut(account, wire::ErrorKind::Banned);
    ASSERT_TRUE(core.waitForState(account, AccountState::Failed));
    EXPECT_EQ(focusedButton(*window), add) << "what stays on offer keeps the keyboard";
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    EXPECT_NE(window->findChild<AddContactDialog*>(), nullptr);
}

TEST_F(WindowFocus, AnAccountFromOutsideLeadsTheKeyboardToTheList)
{
    const auto window = makeWindow();
    ASSERT_EQ(focusedButton(*window), QStringLiteral("Add an account…"));
    core.addOnline(QStringLiteral("first"), kMe);
    EXPECT_TRUE(window->side().filter().hasFocus()) << "there is nobody in the list yet";
}

TEST_F(WindowFocus, WhereOneOfTheTwoIsSeenTheListComesWithTheFirstAccount)
{
    core.network().user(kMe).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"));
    const auto window = makeWindow(360);
    EXPECT_FALSE(window->side().isVisible());
    const AccountId account = core.addOnline(QStringLiteral("first"), kMe);
    EXPECT_TRUE(window->side().isVisible());
    EXPECT_TRUE(window->side().isAncestorOf(window->focusWidget()));
    ASSERT_TRUE(core->accounts().remove(account));
    EXPECT_TRUE(waitFor([&] { return focusedButton(*window) == QStringLiteral("Add an account…"); }));
}

} // namespace
} // namespace jackdaw::ui
