// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the head of a section offers, by mouse and by keys.

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class SectionActionsTest : public testing::Test {
protected:
    SectionActionsTest()
    {
        theme.install();
        const QString me = QStringLiteral("ana@one.test");
        test::TestUser& user = core.network().user(me);
        const auto add = [&user](const char* name, const char* group) {
            user.addBuddy(QString::fromUtf8(name).toLower() + QStringLiteral("@one.test"), QString::fromUtf8(name),
                          QString::fromUtf8(group), wire::Presence::Available);
        };
        add("Bob", "Friends");
        add("Eve", "Friends");
        add("Desk", "Office");
        account = core.addOnline(QStringLiteral("first"), me);
        EXPECT_TRUE(waitFor([this] { return core->contacts().contacts().size() == 3; }));
        view = std::make_unique<ContactListView>(core.core(), theme);
        actions = std::make_unique<ContactActions>(core.core(), theme, *view);
        QObject::connect(actions.get(), &ContactActions::problem, view.get(),
                         [this](const QString& text) { problem = text; });
        QObject::connect(actions.get(), &ContactActions::done, view.get(),
                         [this](const QString& text, const std::function<void()>& back) {
                             said = text;
                             undo = back;
                         });
        view->list().flush();
        view->resize(260, 400);
        view->show();
        view->activateWindow();
        QApplication::setActiveWindow(view.get());
        view->setFocus();
    }

    QModelIndex section(const char* title) const
    {
        // Wherever the pointer happens to be.
        view->list().setOrderFrozen(false);
        view->list().flush();
        for (int row = 0; row < view->list().rowCount(); ++row) {
            if (view->list().index(row, 0).data().toString() == QString::fromUtf8(title))
                return view->list().index(row, 0);
        }
        return {};
    }
    QString groupOf(const char* name)
    {
        const Contact* contact = core->contacts().find(QString::fromUtf8(name));
        return core->contacts().group(contact->group)->name;
    }
    /// As Shift+F10 and the menu key ask for it.
    QMenu* menuByKey(const QModelIndex& index)
    {
        view->setCurrentIndex(index);
        QContextMenuEvent keyed(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(view->viewport(), &keyed);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QStringList entries(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            if (!action->isSeparator() || action->isVisible())
                texts << action->text();
        }
        texts.removeAll(QString());
        return texts;
    }
    static void choose(QMenu& menu, const char* text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == QString::fromUtf8(text)) {
                action->trigger();
                menu.close();
                return;
            }
        }
        ADD_FAILURE() << text << " is not offered";
    }
    /// F2, the name, Enter.
    void rename(const char* from, const char* to)
    {
        view->setCurrentIndex(section(from));
        QTest::keyClick(view.get(), Qt::Key_F2);
        auto* editor = view->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr) << "F2 edits in place";
        EXPECT_EQ(editor->text(), QString::fromUtf8(from));
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(to));
        // Somebody comes or goes meanwhile.
        Q_EMIT view->list().dataChanged(section(from), section(from));
        QTest::keyClick(editor, Qt::Key_Return);
        // The editor commits through the loop.
        ASSERT_TRUE(waitFor([this] { return view->findChild<QLineEdit*>() == nullptr; }));
    }

    Theme theme;
    test::TestCore core;
    AccountId account;
    std::unique_ptr<ContactListView> view;
    std::unique_ptr<ContactActions> actions;
    QString problem;
    QString said;
    std::function<void()> undo;
};

TEST_F(SectionActionsTest, AGroupsHeadHasAMenuByKey)
{
    QMenu* menu = menuByKey(section("Friends"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(entries(*menu),
              (QStringList{QStringLiteral("Rename"), QStringLiteral("Collapse"), QStringLiteral("Collapse all")}));
    choose(*menu, "Collapse");
    EXPECT_FALSE(view->isExpanded(section("Friends")));
    EXPECT_TRUE(view->isExpanded(section("Office")));
    menu = menuByKey(section("Friends"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(entries(*menu),
              (QStringList{QStringLiteral("Rename"), QStringLiteral("Expand"), QStringLiteral("Collapse all"),
                           QStringLiteral("Expand all")}));
    choose(*menu, "Collapse all");
    EXPECT_FALSE(view->isExpanded(section("Office")));
    menu = menuByKey(section("Office"));
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(entries(*menu).contains(QStringLiteral("Collapse all"))) << "they are";
    choose(*menu, "Expand all");
    EXPECT_TRUE(view->isExpanded(section("Friends")));
    EXPECT_TRUE(view->isExpanded(section("Office")));
}

TEST_F(SectionActionsTest, RecentCannotBeRenamedAndAFilterUnfoldsAll)
{
    core.network().say(account, QStringLiteral("bob@one.test"), QStringLiteral("Hello"));
    ASSERT_TRUE(waitFor([this] { return section("Recent").isValid(); }));
    QMenu* menu = menuByKey(section("Recent"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(entries(*menu), (QStringList{QStringLiteral("Collapse"), QStringLiteral("Collapse all")}));
    menu->close();
    view->list().setFilter(QStringLiteral("e"));
    menu = menuByKey(section("Friends"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(entries(*menu), QStringList{QStringLiteral("Rename")});
    menu->close();
}

TEST_F(SectionActionsTest, AGroupIsRenamedInPlace)
{
    rename("Friends", "  Amigos ");
    EXPECT_EQ(groupOf("Bob"), QStringLiteral("Amigos"));
    EXPECT_TRUE(section("Amigos").isValid());
    EXPECT_EQ(view->currentIndex(), section("Amigos"));
    const auto sent = core.network().commandsOf<wire::RenameGroup>(account);
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent.first().newName, QStringLiteral("Amigos"));
    rename("Amigos", "   ");
    EXPECT_EQ(problem, QStringLiteral("The name is empty."));
    EXPECT_EQ(groupOf("Bob"), QStringLiteral("Amigos"));
}

TEST_F(SectionActionsTest, ANameThatIsTakenUnitesTheGroupsAndCanBeUndone)
{
    rename("Friends", "Office");
    EXPECT_EQ(problem, QString());
    EXPECT_EQ(groupOf("Bob"), QStringLiteral("Office"));
    EXPECT_EQ(groupOf("Eve"), QStringLiteral("Office"));
    EXPECT_FALSE(section("Friends").isValid());
    EXPECT_EQ(view->currentIndex(), section("Office")) << "the keyboard follows";
    EXPECT_TRUE(said.contains(QStringLiteral("Office"))) << said.toStdString();
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(groupOf("Bob"), QStringLiteral("Friends"));
    EXPECT_EQ(groupOf("Eve"), QStringLiteral("Friends"));
    EXPECT_EQ(groupOf("Desk"), QStringLiteral("Office"));
}

TEST_F(SectionActionsTest, WhatTheUserAsksForIsSeenAlsoUnderThePointer)
{
    view->list().setOrderFrozen(true);
    Q_EMIT view->moveRequested(core->contacts().find(QStringLiteral("Bob"))->id,
                               core->contacts().find(QStringLiteral("Desk"))->group);
    const QModelIndex office = view->list().index(1, 0);
    EXPECT_EQ(office.data().toString(), QStringLiteral("Office"));
    EXPECT_EQ(view->list().rowCount(office), 2);
}

TEST_F(SectionActionsTest, TheNameOfAGroupNobodyIsInIsFree)
{
    rename("Friends", "Office");
    said.clear();
    rename("Office", "Friends");
    EXPECT_EQ(problem, QString());
    EXPECT_EQ(said, QString()) << "nothing was united";
    EXPECT_EQ(groupOf("Desk"), QStringLiteral("Friends"));
    QMenu menu;
    actions->fill(menu, {core->contacts().find(QStringLiteral("Bob"))->id, {}});
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            EXPECT_FALSE(entries(*action->menu()).contains(QStringLiteral("Office"))) << "nor is it offered";
            break;
        }
    }
}

TEST_F(SectionActionsTest, SignsFoldAsArrowsDo)
{
    view->setCurrentIndex(section("Friends"));
    QTest::keyClick(view.get(), Qt::Key_Minus);
    EXPECT_FALSE(view->isExpanded(section("Friends")));
    EXPECT_TRUE(section("Friends").data(ContactListModel::CollapsedRole).toBool()) << "also after a restart";
    QTest::keyClick(view.get(), Qt::Key_Plus);
    EXPECT_TRUE(view->isExpanded(section("Friends")));
    QTest::keyClick(view.get(), Qt::Key_Left);
    QTest::keyClick(view.get(), Qt::Key_Asterisk);
    EXPECT_TRUE(view->isExpanded(section("Friends")));
    EXPECT_FALSE(section("Friends").data(ContactListModel::CollapsedRole).toBool());
}

TEST_F(SectionActionsTest, WhereNamesHaveNoRoomADialogAsks)
{
    view->setAvatarsOnly(true);
    view->selectFirst();
    ContactId asked;
    QObject::connect(view.get(), &ContactListView::renameRequested, view.get(),
                     [&asked](ContactId contact) { asked = contact; });
    QTest::keyClick(view.get(), Qt::Key_F2);
    EXPECT_EQ(view->viewport()->findChild<QLineEdit*>(), nullptr);
    EXPECT_EQ(asked, view->currentKey().contact);
    EXPECT_TRUE(asked.isValid());
}

} // namespace
} // namespace jackdaw::ui
