// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The rooms that are remembered, in the window.

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>

#include "core/bookmarks/bookmark_service.h"
#include "tests/ui/window_fixture.h"
#include "ui/rooms/bookmarks_dialog.h"
#include "ui/rooms/join_room_dialog.h"
#include "ui/theme/line_question.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class BookmarksWindow : public WindowTest {
protected:
    BookmarksWindow() { window = makeWindow(); }

    void remember(const QList<wire::Bookmark>& bookmarks)
    {
        core.network().emitEvent(account, wire::BookmarksChanged{bookmarks});
        EXPECT_TRUE(waitFor([&] { return core->bookmarks().bookmarks(account).size() == bookmarks.size(); }));
    }
    BookmarksDialog& open()
    {
        const auto actions = window->actions();
        for (QAction* action : actions) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+J")))
                action->trigger();
        }
        return *window->findChild<BookmarksDialog*>();
    }
    static QTreeWidget& listOf(BookmarksDialog& dialog) { return *dialog.findChild<QTreeWidget*>(); }
    QList<wire::SetBookmark> sets() { return core.network().commandsOf<wire::SetBookmark>(account); }

    const wire::Bookmark garden{kRoom, QStringLiteral("Garden"), QStringLiteral("ana"), {}, false};
    const wire::Bookmark pond{QStringLiteral("#pond"), {}, {}, {}, true};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(BookmarksWindow, WithoutAnyItSaysHowToGetThem)
{
    BookmarksDialog& dialog = open();
    EXPECT_FALSE(listOf(dialog).isVisible());
    const QString said = saidIn(dialog).join(u' ');
    EXPECT_TRUE(said.contains(QStringLiteral("Join automatically"))) << said.toStdString();
    EXPECT_EQ(button(dialog, QStringLiteral("Join")), nullptr);
    remember({garden});
    EXPECT_TRUE(listOf(dialog).isVisible()) << "it follows what the network tells";
    EXPECT_NE(button(dialog, QStringLiteral("Join")), nullptr);
}

TEST_F(BookmarksWindow, OneIsFoundAndEntered)
{
    remember({garden, pond});
    BookmarksDialog& dialog = open();
    QTreeWidget& list = listOf(dialog);
    ASSERT_EQ(list.topLevelItemCount(), 2);
    EXPECT_EQ(list.topLevelItem(0)->checkState(2), Qt::Checked) << "#pond stands before Garden";
    auto* search = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("gard"));
    EXPECT_TRUE(list.topLevelItem(0)->isHidden());
    QTest::keyClick(search, Qt::Key_Return);
    const Conversation* room = core->conversations().find(account, kRoom);
    ASSERT_NE(room, nullptr);
    EXPECT_TRUE(waitFor([room] { return room->room.joined; }));
    const auto joins = core.network().commandsOf<wire::JoinRoom>(account);
    EXPECT_EQ(joins.last().room, kRoom);
    EXPECT_EQ(joins.last().nick, QStringLiteral("ana"));
    EXPECT_TRUE(waitFor([this] { return window->findChild<BookmarksDialog*>() == nullptr; }));
    BookmarksDialog& again = open();
    listOf(again).setCurrentItem(listOf(again).topLevelItem(1));
    EXPECT_NE(button(again, QStringLiteral("Open")), nullptr) << "one is there already";
}

TEST_F(BookmarksWindow, KeysTickRenameAndForget)
{
    remember({garden});
    BookmarksDialog& dialog = open();
    QTreeWidget& list = listOf(dialog);
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return sets().size() == 1; }));
    EXPECT_TRUE(sets()[0].bookmark.joins);
    EXPECT_EQ(sets()[0].bookmark.name, garden.name);
    wire::Bookmark now = sets()[0].bookmark;
    remember({now});
    EXPECT_TRUE(waitFor([&list] { return list.topLevelItem(0)->checkState(2) == Qt::Checked; }));
    QTest::keyClick(&list, Qt::Key_F2);
    auto* question = dialog.findChild<LineQuestion*>();
    ASSERT_NE(question, nullptr);
    question->field().setText(QStringLiteral("Our garden"));
    button(*question, QStringLiteral("Rename"))->click();
    ASSERT_TRUE(waitFor([this] { return sets().size() == 2; }));
    EXPECT_EQ(sets()[1].bookmark, (wire::Bookmark{kRoom, QStringLiteral("Our garden"), garden.nick, {}, true}));
    now.name = QStringLiteral("Our garden");
    remember({now});
    EXPECT_TRUE(waitFor([&dialog] { return dialog.findChild<LineQuestion*>() == nullptr; }));
    QTest::keyClick(&list, Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return core.network().commandsOf<wire::RemoveBookmark>(account).size() == 1; }));
    remember({});
    EXPECT_TRUE(waitFor([&list] { return !list.isVisible(); }));
}

TEST_F(BookmarksWindow, WhatCannotBeChangedNowStaysAsItIs)
{
    remember({garden});
    BookmarksDialog& dialog = open();
    QTreeWidget& list = listOf(dialog);
    ASSERT_TRUE(core->accounts().setEnabled(account, false));
    ASSERT_TRUE(core.waitForState(account, AccountState::Offline));
    list.topLevelItem(0)->setCheckState(2, Qt::Checked);
    EXPECT_TRUE(waitFor([&] { return saidIn(dialog).contains(QStringLiteral("The account is offline.")); }));
    EXPECT_EQ(list.topLevelItem(0)->checkState(2), Qt::Unchecked);
}

TEST_F(BookmarksWindow, ARoomThatCannotBeEnteredAgainIsSaidOnceAndStaysRemembered)
{
    int told = 0;
    QObject::connect(&core->conversations(), &ConversationService::problem, window.get(), [&told] { ++told; });
    const wire::Bookmark gone{QStringLiteral("#gone"), QStringLiteral("Gone"), {}, {}, true};
    const auto joins = [this] { return core.network().commandsOf<wire::JoinRoom>(account).size(); };
    const auto failed = [this, &gone] {
        const Conversation* room = core->conversations().find(account, gone.room);
        return room && !room->room.joining && !room->room.error.isEmpty();
    };
    remember({gone});
    ASSERT_TRUE(waitFor([&] { return joins() == 1 && failed(); }));
    EXPECT_EQ(told, 1);
    for (int attempt = 2; attempt < 5; ++attempt) {
        ASSERT_TRUE(core->accounts().reconnect(account));
        ASSERT_TRUE(core.waitForState(account, AccountState::Online));
        core.network().emitEvent(account, wire::BookmarksChanged{{gone}});
        ASSERT_TRUE(waitFor([&] { return joins() == attempt && failed(); })) << "it is tried at each sign-on";
    }
    EXPECT_EQ(told, 1) << "and said once";
    EXPECT_EQ(core->bookmarks().find(account, gone.room), gone);
    EXPECT_TRUE(core.network().commandsOf<wire::RemoveBookmark>(account).isEmpty());
    const Conversation* room = core->conversations().find(account, gone.room);
    ASSERT_TRUE(room);
    (void)core->conversations().joinRoom(account, gone.room, {}, {});
    EXPECT_TRUE(waitFor([&] { return told == 2; })) << "who asks is answered";
}

TEST_F(BookmarksWindow, TheDialogForJoiningLeadsThere)
{
    const auto actions = window->actions();
    for (QAction* action : actions) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+J")))
            action->trigger();
    }
    auto* join = window->findChild<JoinRoomDialog*>();
    ASSERT_NE(join, nullptr);
    button(*join, QStringLiteral("Remembered rooms…"))->click();
    EXPECT_NE(window->findChild<BookmarksDialog*>(), nullptr);
}

} // namespace jackdaw::ui
