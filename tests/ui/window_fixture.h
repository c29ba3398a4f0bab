// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/link/uri_rules.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "ui/prompts/notice_line.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_stack.h"

namespace jackdaw::ui {

inline const QString kMe = QStringLiteral("ana@one.test");
inline const QString kBob = QStringLiteral("bob@one.test");
inline const QString kEve = QStringLiteral("eve@one.test");
inline const QString kRoom = QStringLiteral("#garden");

/// A window over a scripted core: Ana is online, Bob and Eve are in her list, there is a room, and links lead to both.
class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        theme.install();
        test::TestUser& user = core.network().user(kMe);
        user.addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"), wire::Presence::Available);
        user.addBuddy(kEve, QStringLiteral("Eve"), QStringLiteral("Friends"), wire::Presence::Available);
        test::TestRoom garden;
        garden.address = kRoom;
        garden.name = QStringLiteral("Garden");
        garden.participants = {{QStringLiteral("omar"), {}, wire::Role::Operator, wire::Presence::Available, false}};
        user.rooms = {garden};
        core.protocols().setUriRules({{QStringLiteral("talk"),
                                       QStringLiteral("first"),
                                       wire::ConversationKind::Room,
                                       QStringLiteral("(?<address>[^?]+)\\?join"),
                                       {}},
                                      {QStringLiteral("talk"),
                                       QStringLiteral("first"),
                                       wire::ConversationKind::Direct,
                                       QStringLiteral("(?<address>[^?]+)(?:\\?text=(?<text>.*))?"),
                                       {}}});
        account = core.addOnline(QStringLiteral("first"), kMe);
        EXPECT_TRUE(test::waitFor([this] { return contact("Eve").isValid(); }));
    }

    ContactId contact(const char* name)
    {
        const Contact* found = core->contacts().find(QString::fromUtf8(name));
        return found ? found->id : ContactId{};
    }
    std::unique_ptr<MainWindow> makeWindow(bool remember = false)
    {
        auto window = std::make_unique<MainWindow>(core.core(), theme, MainWindow::Options{{}, remember});
        window->resize(1180, 740);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        return window;
    }
    static void press(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    static QPushButton* button(QWidget& inside, const QString& text)
    {
        const auto buttons = inside.findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text() == text && each->isVisibleTo(&inside))
                return each;
        }
        return nullptr;
    }
    static QStringList saidIn(QWidget& widget)
    {
        QStringList said;
        const auto labels = widget.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(&widget) && !label->text().isEmpty())
                said << label->text();
        }
        return said;
    }
    static int notices(MainWindow& window)
    {
        int count = 0;
        const auto lines = window.findChild<NoticeStack*>()->findChildren<NoticeLine*>();
        for (const NoticeLine* line : lines)
            count += !line->isHidden();
        return count;
    }

    Theme theme;
    test::TestCore core;
    AccountId account;
};

} // namespace jackdaw::ui
