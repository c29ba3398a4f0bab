// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {
namespace {

using test::TestCore;
using test::TestUser;
using test::waitFor;
using wire::Presence;

const QString kMe = QStringLiteral("ana@one.test");

class ContactList : public testing::Test {
protected:
    AccountId signOn()
    {
        TestUser& user = core.network().user(kMe);
        user.addBuddy(QStringLiteral("bob@one.test"), QStringLiteral("Bob"), QStringLiteral("Friends"),
                      Presence::Available, QStringLiteral("here"));
        user.addBuddy(QStringLiteral("omar@one.test"), QStringLiteral("عمر"), QStringLiteral("Friends"),
                      Presence::Away);
        user.addBuddy(QStringLiteral("jose@one.test"), QStringLiteral("José Ríos"), QStringLiteral("Friends"));
        user.addBuddy(QStringLiteral("desk@one.test"), QStringLiteral("Desk"), QStringLiteral("Office"),
                      Presence::Busy);
        const AccountId account = core.addOnline(QStringLiteral("first"), kMe);
        EXPECT_TRUE(waitFor([this] { return core->contacts().contacts().size() == 4; }));
        EXPECT_TRUE(waitFor([this] { return core->contacts().presenceOf(idOf("Desk")) == Presence::Busy; }));
        return account;
    }

    ContactId idOf(const char* name)
    {
        const Contact* contact = core->contacts().find(QString::fromUtf8(name));
        return contact ? contact->id : ContactId{};
    }

    /// "Friends: Bob, عمر; Office: Desk"
    static QStringList rows(const ContactListModel& model)
    {
        QStringList sections;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex section = model.index(i, 0);
            QStringList names;
            for (int j = 0; j < model.rowCount(section); ++j)
                names << model.index(j, 0, section).data().toString();
            sections << section.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
        }
        return sections;
    }

    TestCore core;
};

TEST_F(ContactList, ShowsGroupsWithOnlineOnesFirst)
{
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    signOn();
    model.flush();
    EXPECT_EQ(rows(model),
              (QStringList{QStringLiteral("Friends: Bob, عمر, José Ríos"), QStringLiteral("Office: Desk")}));
    const QModelIndex friends = model.index(0, 0);
    EXPECT_EQ(friends.data(ContactListModel::OnlineRole).toInt(), 2);
    EXPECT_EQ(friends.data(ContactListModel::TotalRole).toInt(), 3);
    EXPECT_EQ(model.index(0, 0, friends).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Bob, Available, here"));
}

TEST_F(ContactList, FollowsPresenceRowByRow)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    core.network().setPresence(account, QStringLiteral("bob@one.test"), Presence::Offline);
    core.network().setPresence(account, QStringLiteral("jose@one.test"), Presence::Available, QStringLiteral("vuelvo"));
    EXPECT_TRUE(waitFor([&] { return rows(model).first() == QStringLiteral("Friends: José Ríos, عمر, Bob"); }))
        << qPrintable(rows(model).join(QLatin1Char('\n')));
    EXPECT_EQ(resets, 0);
}

TEST_F(ContactList, NothingIsSaidOfSectionsWhileAllAreMadeAnew)
{
    signOn();
    ContactListModel model(core.core());
    model.flush();
    int told = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { ++told; });
    Q_EMIT core->contacts().reset();
    EXPECT_EQ(told, 0) << "each would cost a look at all sections";
    EXPECT_EQ(model.index(0, 0).data(ContactListModel::TotalRole).toInt(), 3);
}

TEST_F(ContactList, NamesTheNetworkBeforeAnyHostWasAskedWhatItIs)
{
    signOn();
    core.protocols().forget();
    ContactListModel model(core.core());
    const ListEntry* bob = model.entry(model.indexOf(EntryKey{idOf("Bob"), {}}));
    ASSERT_NE(bob, nullptr);
    EXPECT_EQ(bob->hint, QStringLiteral("First Network"));
}

TEST_F(ContactList, ALongNameEndsBeforeTheUnreadCount)
{
    const AccountId account = signOn();
    Theme theme;
    const auto count = [&](const QString& name) {
        EXPECT_TRUE(core->contacts().rename(idOf("José Ríos"), name).ok());
        ContactListView view(core.core(), theme);
        view.resize(280, 400);
        view.show();
        QCoreApplication::processEvents();
        const QRect row = view.visualRect(view.list().indexOf(EntryKey{idOf(name.toUtf8().constData()), {}}));
        const QImage picture = view.viewport()->grab(row.adjusted(row.width() - 42, 0, 0, 0)).toImage();
        EXPECT_TRUE(core->contacts().rename(idOf(name.toUtf8().constData()), QStringLiteral("José Ríos")).ok());
        return picture;
    };
    core.network().say(account, QStringLiteral("jose@one.test"), QStringLiteral("hola"));
    ASSERT_TRUE(waitFor([this] { return core->conversations().unreadTotal() == 1; }));
    // Offline, his row has no network's name above the count.
    EXPECT_EQ(count(QStringLiteral("J")), count(QStringLiteral("J") + QString(60, u'M')));
}

TEST_F(ContactList, HidesOfflineContactsAndEmptyGroups)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setShowOffline(false);
    core.network().setPresence(account, QStringLiteral("desk@one.test"), Presence::Offline);
    EXPECT_TRUE(waitFor([&] { return rows(model) == QStringList{QStringLiteral("Friends: Bob, عمر")}; }))
        << qPrintable(rows(model).join(QLatin1Char('\n')));
}

TEST_F(ContactList, WhoseStatusNobodyKnowsIsNotOffline)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    model.setShowOffline(false);
    core.network().setPresence(account, QStringLiteral("desk@one.test"), Presence::Unknown);
    const auto desk = [&] { return model.index(0, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(waitFor([&] { return desk() == QStringLiteral("Desk, Status unknown"); })) << qPrintable(desk());
    EXPECT_EQ(model.index(1, 0).data(ContactListModel::OnlineRole).toInt(), 0);
}

TEST_F(ContactList, PutsWhoWroteOnTopAndCounts)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core.network().say(account, QStringLiteral("desk@one.test"), QStringLiteral("Hello"));
    ASSERT_TRUE(waitFor([&] { return rows(model).first() == QStringLiteral("Recent: Desk"); }))
        << qPrintable(rows(model).join(QLatin1Char('\n')));
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    EXPECT_TRUE(waitFor([&] { return model.entry(row)->unread == 1; }));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 unread")));
    EXPECT_EQ(model.rowCount(), 2) << "the emptied group is gone";
}

TEST_F(ContactList, NobodyKnowsWhetherAStrangerIsThere)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    core.network().say(account, QStringLiteral("nobody@one.test"), QStringLiteral("Hello"));
    ASSERT_TRUE(waitFor([&] { return rows(model).first().startsWith(QStringLiteral("Recent: ")); }));
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    const ListEntry* entry = model.entry(row);
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->presence, Presence::Unknown);
    EXPECT_TRUE(entry->online()) << "what is written is sent";
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    EXPECT_FALSE(spoken.contains(QStringLiteral("Available"))) << qPrintable(spoken);
    EXPECT_FALSE(spoken.contains(QStringLiteral("Offline"))) << qPrintable(spoken);
}

TEST_F(ContactList, NothingMovesUnderThePointer)
{
    const AccountId account = signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList before = rows(model);
    model.setOrderFrozen(true);
    core.network().setPresence(account, QStringLiteral("bob@one.test"), Presence::Offline);
    ASSERT_TRUE(waitFor([&] {
        const ListEntry* bob = model.entry(model.indexOf(EntryKey{idOf("Bob"), {}}));
        return bob && bob->presence == Presence::Offline;
    }));
    EXPECT_EQ(rows(model), before);
    model.setOrderFrozen(false);
    EXPECT_TRUE(waitFor([&] { return rows(model) != before; }));
}

TEST_F(ContactList, FindsByNameAddressAndWithoutAccents)
{
    signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setShowOffline(false);
    model.setFilter(QStringLiteral("jose rios"));
    EXPECT_EQ(rows(model), QStringList{QStringLiteral("Friends: José Ríos")});
    model.setFilter(QStringLiteral("omar@"));
    EXPECT_EQ(rows(model), QStringList{QStringLiteral("Friends: عمر")});
    model.setFilter(QStringLiteral("nobody at all"));
    EXPECT_TRUE(rows(model).isEmpty());
}

TEST_F(ContactList, RenamesInPlaceAndMerges)
{
    signOn();
    ContactListModel model(core.core());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex bob = model.indexOf(EntryKey{idOf("Bob"), {}});
    EXPECT_TRUE(model.setData(bob, QStringLiteral("Robert")));
    EXPECT_TRUE(waitFor([&] { return rows(model).first().startsWith(QStringLiteral("Friends: Robert")); }));
    ASSERT_TRUE(core->contacts().merge({idOf("Robert"), idOf("Desk")}).ok());
    EXPECT_TRUE(waitFor([&] { return model.entryCount() == 3; }));
}

TEST_F(ContactList, IsDrivenByKeys)
{
    signOn();
    Theme theme;
    ContactListView view(core.core(), theme);
    view.resize(300, 500);
    view.show();
    view.selectFirst();
    QList<EntryKey> opened;
    QObject::connect(&view, &ContactListView::opened, &view, [&](const EntryKey& key) { opened << key; });
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(core->contacts().nameOf(opened.first().contact), QStringLiteral("عمر"));

    QString typed;
    QObject::connect(&view, &ContactListView::typed, &view, [&](const QString& text) { typed = text; });
    QTest::keyClick(&view, Qt::Key_M);
    EXPECT_EQ(typed, QStringLiteral("m"));

    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_FALSE(editor->accessibleName().isEmpty());
    editor->setText(QStringLiteral("Omar"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return idOf("Omar").isValid(); }));

    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_FALSE(view.isExpanded(view.list().index(0, 0)));
    EXPECT_TRUE(core->contacts().groups().first().collapsed) << "the core keeps it";
}

TEST_F(ContactList, TipsSayEverythingAsPlainText)
{
    const AccountId account = signOn();
    core.network().setPresence(account, QStringLiteral("bob@one.test"), Presence::Away, QStringLiteral("<b>out</b>"));
    Theme theme;
    ContactListView view(core.core(), theme);
    const EntryKey bob{idOf("Bob"), {}};
    ASSERT_TRUE(waitFor([&] { return view.list().entry(view.list().indexOf(bob))->presence == Presence::Away; }));
    const QString tip = view.tipFor(*view.list().entry(view.list().indexOf(bob)));
    for (const char* part : {"bob@one.test", "First Network", "ana@one.test", "Away", "<b>out</b>"})
        EXPECT_TRUE(tip.contains(QString::fromUtf8(part))) << part << "\n" << qPrintable(tip);
}

TEST_F(ContactList, TheFilterChoosesTheNameThatBeginsSo)
{
    signOn();
    Theme theme;
    ContactListView view(core.core(), theme);
    view.resize(300, 500);
    view.show();
    view.list().setFilter(QStringLiteral("r"));
    view.selectBest(QStringLiteral("r"));
    EXPECT_EQ(view.currentKey().contact, idOf("José Ríos")) << "a word of it begins so";
    view.list().setFilter(QStringLiteral("d"));
    view.selectBest(QStringLiteral("d"));
    EXPECT_EQ(view.currentKey().contact, idOf("Desk"));
}

} // namespace
} // namespace jackdaw::ui
