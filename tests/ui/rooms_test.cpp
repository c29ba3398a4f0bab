// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms in the window: the directory, and what may be done to those who are there.

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

#include "core/conversations/room_listing.h"
#include "tests/ui/window_fixture.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/input_edit.h"
#include "ui/menus/more_menu.h"
#include "ui/people/profile_dialog.h"
#include "ui/rooms/participant_acts.h"
#include "ui/rooms/participants_model.h"
#include "ui/rooms/participants_panel.h"
#include "ui/rooms/room_browser.h"
#include "ui/rooms/room_lists_dialog.h"
#include "ui/rooms/rooms_model.h"
#include "ui/theme/line_question.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;
using Action = wire::RoomAction;
using Person = wire::Participant;

QList<wire::RoomEntry> part(int from, int count)
{
    QList<wire::RoomEntry> rooms;
    for (int i = from; i < from + count; ++i)
        rooms.append({QStringLiteral("#room%1").arg(i), {}, QStringLiteral("about %1").arg(i), i % 1000});
    return rooms;
}

RoomState roomOf(wire::Role own, const QList<Action>& rights, bool participantsSpeak)
{
    RoomState room;
    room.joined = true;
    room.participants = {Person{QStringLiteral("me"), {}, own, wire::Presence::Available, true}};
    room.rights = rights;
    room.participantsSpeak = participantsSpeak;
    return room;
}

Person somebody(wire::Role role)
{
    return {QStringLiteral("bob"), {}, role, wire::Presence::Available, false};
}

QAction* find(const QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

class RoomsWindow : public WindowTest {
protected:
    std::unique_ptr<MainWindow> inRoom(const QList<Action>& rights)
    {
        const auto room = core->conversations().joinRoom(account, kRoom, QStringLiteral("ana"), {});
        EXPECT_TRUE(waitFor([&] { return core->conversations().conversation(*room)->room.participants.size() == 2; }));
        core.network().emitEvent(
            account,
            wire::ParticipantsChanged{
                kRoom,
                true,
                {somebody(wire::Role::Participant),
                 {QStringLiteral("ana"), {}, wire::Role::Operator, wire::Presence::Available, true}},
                {},
                {}});
        core.network().emitEvent(account, wire::RoomRights{kRoom, rights, true});
        EXPECT_TRUE(waitFor([&] { return core->conversations().conversation(*room)->room.rights.has_value(); }));
        auto window = makeWindow();
        window->openConversation(*room);
        return window;
    }
    /// Lets it list what the test answers; the id to answer to.
    QString scripted(RoomBrowser& browser)
    {
        browser.setAccount(account);
        auto* server = browser.findChildren<QLineEdit*>()[1];
        server->setText(QStringLiteral("scripted.test"));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(server, &enter);
        const auto asked = [this] { return core.network().commandsOf<wire::ListRooms>(account); };
        EXPECT_TRUE(
            waitFor([&] { return !asked().isEmpty() && asked().last().server == QStringLiteral("scripted.test"); }));
        return asked().isEmpty() ? QString() : asked().last().id;
    }
    /// How often the network was told to stop it.
    qsizetype stops(const QString& id)
    {
        return core.network().commandsOf<wire::StopListing>(account).count(wire::StopListing{id});
    }
    static QMenu* menuOf(MainWindow& window, const QString& nick)
    {
        auto* list = window.findChild<ParticipantsPanel*>()->findChild<QListView*>();
        EXPECT_TRUE(waitFor([list] { return list->model()->rowCount() == 2; }));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == nick)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        const QPoint place = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list->viewport(), &event);
        QMenu* menu = nullptr;
        EXPECT_TRUE(waitFor([&menu] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        return menu;
    }
};

} // namespace

TEST(RoomsModelTest, FiftyThousandRoomsComeInFewSteps)
{
    RoomsModel model;
    QSignalSpy grown(&model, &RoomsModel::grown);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 250; ++i)
        model.add(part(i * 200, 200));
    EXPECT_EQ(grown.count(), 0) << "a burst is taken in when the loop turns";
    ASSERT_TRUE(waitFor([&model] { return model.rowCount() == 50'000; }));
    EXPECT_LE(inserted.count(), 2);
    EXPECT_EQ(model.index(0, RoomsModel::People).data().toString(), QLocale().toString(999));
    const QPersistentModelIndex chosen(model.index(7, 0));
    const QString address = chosen.data(RoomsModel::AddressRole).toString();
    model.add(part(50'000, 200));
    ASSERT_TRUE(waitFor([&model] { return model.rowCount() == 50'200; }));
    EXPECT_EQ(chosen.data(RoomsModel::AddressRole).toString(), address) << "what is chosen stays chosen";
    model.setFilter(QStringLiteral("ABOUT 49999"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data(RoomsModel::AddressRole).toString(), QStringLiteral("#room49999"));
    model.add({{QStringLiteral("#49999b"), {}, QStringLiteral("also about 49999"), 5},
               {QStringLiteral("#other"), {}, {}, 5}});
    ASSERT_TRUE(waitFor([&model] { return model.total() == 50'202 && model.rowCount() == 2; }));
    model.sort(RoomsModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(model.index(0, 0).data(RoomsModel::AddressRole).toString(), QStringLiteral("#49999b"));
}

TEST(ParticipantActs, OnlyWhatChangesSomethingAndNobodyAbove)
{
    const QList<Action> all{Action::Kick,         Action::Ban,          Action::GiveVoice, Action::TakeVoice,
                            Action::MakeOperator, Action::TakeOperator, Action::MakeOwner};
    const RoomState ours = roomOf(wire::Role::Operator, all, false);
    EXPECT_EQ(actsOn(ours, somebody(wire::Role::Participant)),
              (QList<Action>{Action::GiveVoice, Action::MakeOperator, Action::MakeOwner, Action::Kick, Action::Ban}));
    EXPECT_TRUE(actsOn(ours, somebody(wire::Role::Voice)).contains(Action::TakeVoice));
    EXPECT_TRUE(actsOn(ours, somebody(wire::Role::Operator)).contains(Action::TakeOperator));
    EXPECT_TRUE(actsOn(ours, somebody(wire::Role::Owner)).isEmpty());
    EXPECT_TRUE(actsOn(ours, ours.participants[0]).isEmpty());
    const RoomState quiet = roomOf(wire::Role::HalfOperator, all, true);
    EXPECT_TRUE(actsOn(quiet, somebody(wire::Role::Participant)).contains(Action::TakeVoice));
    EXPECT_TRUE(actsOn(quiet, somebody(wire::Role::None)).contains(Action::GiveVoice));
    EXPECT_FALSE(actsOn(quiet, somebody(wire::Role::Participant)).contains(Action::GiveVoice));
    EXPECT_TRUE(actsOn(roomOf(wire::Role::Owner, {}, false), somebody(wire::Role::None)).isEmpty());
    for (const Action action : all)
        EXPECT_FALSE(actName(action).isEmpty()) << int(action);
}

TEST_F(RoomsWindow, WhoMayRemoveSomebodyIsAskedForTheReason)
{
    const auto window = inRoom({Action::Kick});
    QMenu* menu = menuOf(*window, QStringLiteral("bob"));
    EXPECT_EQ(find(*menu, QStringLiteral("Ban…")), nullptr);
    QAction* kick = find(*menu, QStringLiteral("Remove from the room…"));
    ASSERT_NE(kick, nullptr);
    kick->trigger();
    menu->close();
    auto* question = window->findChild<LineQuestion*>();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(core.network().commandsOf<wire::ActInRoom>(account).isEmpty());
    question->field().setText(QStringLiteral("too loud"));
    button(*question, QStringLiteral("Remove"))->click();
    ASSERT_TRUE(waitFor([&] { return core.network().commandsOf<wire::ActInRoom>(account).size() == 1; }));
    const auto sent = core.network().commandsOf<wire::ActInRoom>(account)[0];
    EXPECT_EQ(sent.nick, QStringLiteral("bob"));
    EXPECT_EQ(sent.reason, QStringLiteral("too loud"));
}

TEST_F(RoomsWindow, WhoMayNothingIsOfferedNothing)
{
    const auto window = inRoom({});
    QMenu* menu = menuOf(*window, QStringLiteral("bob"));
    EXPECT_NE(find(*menu, QStringLiteral("Write privately")), nullptr);
    EXPECT_EQ(find(*menu, QStringLiteral("Remove from the room…")), nullptr);
    EXPECT_EQ(find(*menu, QStringLiteral("Ban…")), nullptr);
    menu->close();
}

TEST_F(RoomsWindow, AStoppedDirectorySaysWhatItGot)
{
    const auto window = makeWindow();
    RoomBrowser browser(core.core(), theme);
    browser.show();
    const QString id = scripted(browser);
    for (int i = 0; i < 24; ++i)
        core.network().emitEvent(account, wire::RoomsListed{id, part(i * 500, 500), false});
    ASSERT_TRUE(waitFor([&] { return browser.findChild<RoomsModel*>()->rowCount() == 12'000; }));
    ASSERT_NE(button(browser, QStringLiteral("Stop")), nullptr);
    button(browser, QStringLiteral("Stop"))->click();
    const QString number = QLocale().toString(12'000);
    EXPECT_EQ(saidIn(browser), QStringList{QStringLiteral("Stopped: %1 room(s) so far.").arg(number)});
    EXPECT_EQ(button(browser, QStringLiteral("Stop")), nullptr);
    ASSERT_TRUE(waitFor([&] { return stops(id) == 1; }));
    core.network().emitEvent(account, wire::RoomsListed{id, part(12'000, 500), true});
    auto* search = browser.findChild<QLineEdit*>();
    search->setText(QStringLiteral("about 11999"));
    EXPECT_EQ(browser.findChild<RoomsModel*>()->rowCount(), 1) << "what came can be searched";
    EXPECT_EQ(browser.findChild<RoomsModel*>()->total(), 12'000) << "and nothing comes behind it";
}

TEST_F(RoomsWindow, ADirectoryThatIsTooLargeIsCutWithASentence)
{
    RoomBrowser browser(core.core(), theme);
    browser.resize(500, 400);
    browser.show();
    const QString id = scripted(browser);
    auto* model = browser.findChild<RoomsModel*>();
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&turns] { ++turns; });
    other.start(0);
    for (int i = 0; i < 220 && stops(id) == 0; ++i) {
        core.network().emitEvent(account, wire::RoomsListed{id, part(i * 500, 500), false});
        QCoreApplication::processEvents();
    }
    const QString number = QLocale().toString(qlonglong(RoomListing::kMaximumRooms));
    ASSERT_TRUE(waitFor([&] { return saidIn(browser).join(u' ').contains(QStringLiteral("The network has more")); }));
    EXPECT_TRUE(saidIn(browser).join(u' ').contains(number)) << saidIn(browser).join(u' ').toStdString();
    EXPECT_EQ(model->total(), RoomListing::kMaximumRooms) << "no more is kept";
    EXPECT_EQ(stops(id), 1) << "and the network is told";
    EXPECT_GT(turns, 20) << "others had their turn meanwhile";
}

TEST_F(RoomsWindow, WhatElseTheNetworkOffersIsUnderMore)
{
    core.network().user(kMe).menu = {{QStringLiteral("v"), QStringLiteral("Show version"), {}}};
    const auto window = inRoom({});
    QMenu* menu = menuOf(*window, QStringLiteral("bob"));
    auto* more = menu->findChild<MoreMenu*>();
    ASSERT_NE(more, nullptr);
    Q_EMIT more->aboutToShow();
    const auto offered = [more] {
        const QAction* first = more->actions().value(0);
        return first && first->isEnabled() && first->text().contains(QStringLiteral("Show version"));
    };
    ASSERT_TRUE(waitFor(offered));
    const auto asked = core.network().commandsOf<wire::GetMenu>(account).last();
    EXPECT_EQ(asked.kind, wire::MenuKind::Participant);
    EXPECT_EQ(asked.subject, kRoom);
    EXPECT_EQ(asked.nick, QStringLiteral("bob"));
    more->actions()[0]->trigger();
    EXPECT_TRUE(waitFor([this] { return core.network().commandsOf<wire::ChooseMenuItem>(account).size() == 1; }));
    menu->close();
}

TEST_F(RoomsWindow, JoiningByASlashAsksTheNetworkHowItWritesTheRoom)
{
    const auto window = inRoom({});
    test::TestRoom pond;
    pond.address = QStringLiteral("#pond");
    core.network().user(kMe).rooms.append(pond);
    auto* input = window->findChild<InputEdit*>();
    input->setPlainText(QStringLiteral("/join #POND"));
    QTest::keyClick(input, Qt::Key_Return);
    const auto isIn = [this](const QString& address) {
        const Conversation* room = core->conversations().find(account, address);
        return room && room->room.joined;
    };
    ASSERT_TRUE(waitFor([&] { return isIn(pond.address); }));
    EXPECT_EQ(core->conversations().find(account, QStringLiteral("#POND")), nullptr);
    EXPECT_EQ(core.network().commandsOf<wire::JoinRoom>(account).last().room, pond.address);
}

TEST_F(RoomsWindow, AParticipantsProfileIsAskedOfTheRoom)
{
    const auto window = inRoom({});
    QMenu* menu = menuOf(*window, QStringLiteral("bob"));
    QAction* profile = find(*menu, QStringLiteral("Profile…"));
    ASSERT_NE(profile, nullptr);
    profile->trigger();
    menu->close();
    ASSERT_NE(window->findChild<ProfileDialog*>(), nullptr);
    ASSERT_TRUE(waitFor([&] { return core.network().commandsOf<wire::GetProfile>(account).size() == 1; }));
    const auto asked = core.network().commandsOf<wire::GetProfile>(account)[0];
    EXPECT_EQ(asked.address, QStringLiteral("bob"));
    EXPECT_EQ(asked.room, kRoom);
    menu = menuOf(*window, QStringLiteral("ana"));
    EXPECT_EQ(find(*menu, QStringLiteral("Profile…")), nullptr) << "one's own is elsewhere";
    menu->close();
}

TEST(ParticipantsModelTest, WhoseAddressIsKnownHasAFace)
{
    ParticipantsModel model;
    QStringList asked;
    model.setFaces([&asked](const QString& address) {
        asked << address;
        return QImage(4, 4, QImage::Format_RGB32);
    });
    model.setParticipants({{QStringLiteral("bob"), kBob, wire::Role::Participant, wire::Presence::Available, false},
                           somebody(wire::Role::None)});
    EXPECT_TRUE(asked.isEmpty()) << "only for those who are painted";
    EXPECT_FALSE(model.index(0).data(ParticipantsModel::FaceRole).value<QImage>().isNull());
    EXPECT_TRUE(model.index(1).data(ParticipantsModel::FaceRole).value<QImage>().isNull());
    EXPECT_EQ(asked, QStringList{kBob});
}

TEST_F(RoomsWindow, WhoIsBannedIsSeenAndLetInAgain)
{
    const auto window = inRoom({Action::Ban, Action::Unban});
    core.network().emitEvent(account,
                             wire::RoomRights{kRoom, {Action::Ban, Action::Unban}, true, {wire::RoomList::Banned}});
    const Conversation* room = core->conversations().find(account, kRoom);
    ASSERT_TRUE(waitFor([room] { return !room->room.lists.isEmpty(); }));
    QMenu menu;
    Q_EMIT window->findChild<ConversationHeader*>()->menuOpening(&menu);
    EXPECT_EQ(find(menu, QStringLiteral("Lift a ban…")), nullptr) << "the list has it";
    QAction* open = find(menu, QStringLiteral("Banned people…"));
    ASSERT_NE(open, nullptr);
    open->trigger();
    auto* dialog = window->findChild<RoomListsDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto gets = [this] { return core.network().commandsOf<wire::GetRoomList>(account); };
    const auto acts = [this] { return core.network().commandsOf<wire::ActInRoom>(account); };
    const auto tell = [&](qsizetype asked, const QList<wire::RoomListEntry>& entries) {
        ASSERT_TRUE(waitFor([&] { return gets().size() == asked; }));
        core.network().emitEvent(account, wire::RoomListGot{gets().last().id, entries, true});
    };
    auto* list = dialog->findChild<QTreeWidget*>();
    tell(1,
         {{QStringLiteral("eve@one.test"), {}, QStringLiteral("spam"), 0}, {QStringLiteral("*@two.test"), {}, {}, 0}});
    ASSERT_TRUE(waitFor([list] { return list->topLevelItemCount() == 2; }));
    EXPECT_FALSE(button(*dialog, QStringLiteral("Lift the ban"))->isEnabled());
    list->selectAll();
    button(*dialog, QStringLiteral("Lift the ban"))->click();
    ASSERT_TRUE(waitFor([&] { return acts().size() == 1; })) << "one after the other";
    EXPECT_EQ(acts()[0].action, Action::Unban);
    EXPECT_EQ(acts()[0].address, QStringLiteral("eve@one.test"));
    core.network().emitEvent(account, wire::CommandDone{acts()[0].id});
    ASSERT_TRUE(waitFor([&] { return acts().size() == 2; }));
    core.network().emitEvent(
        account, wire::CommandFailed{acts()[1].id, wire::ErrorKind::Other, QStringLiteral("That one stays.")});
    tell(2, {{QStringLiteral("*@two.test"), {}, {}, 0}});
    ASSERT_TRUE(waitFor([list] { return list->topLevelItemCount() == 1; }));
    EXPECT_TRUE(saidIn(*dialog).contains(QStringLiteral("That one stays.")));
    auto* address = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(address, QStringLiteral("mallory@one.test"));
    QTest::keyClick(address, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return acts().size() == 3; }));
    EXPECT_EQ(acts()[2].action, Action::Ban);
    core.network().emitEvent(account, wire::CommandDone{acts()[2].id});
    tell(3, {});
    EXPECT_TRUE(waitFor([&] { return saidIn(*dialog).contains(QStringLiteral("Nobody is banned.")); }));
}

TEST_F(RoomsWindow, ARoomIsRememberedFromItsMenu)
{
    const auto window = inRoom({Action::Configure});
    auto* header = window->findChild<ConversationHeader*>();
    QMenu menu;
    Q_EMIT header->menuOpening(&menu);
    QAction* remembered = find(menu, QStringLiteral("Join automatically"));
    ASSERT_NE(remembered, nullptr);
    EXPECT_FALSE(remembered->isChecked());
    remembered->trigger();
    ASSERT_TRUE(waitFor([&] { return core.network().commandsOf<wire::SetBookmark>(account).size() == 1; }));
    const wire::BookmarksChanged kept{{core.network().commandsOf<wire::SetBookmark>(account)[0].bookmark}};
    core.network().emitEvent(account, kept);
    const Conversation* room = core->conversations().find(account, kRoom);
    ASSERT_TRUE(waitFor([room] { return room->remembered; }));
    ASSERT_NE(find(menu, QStringLiteral("Settings of the room…")), nullptr);
    ASSERT_TRUE(core->conversations().leaveRoom(room->id));
    ASSERT_TRUE(core->accounts().reconnect(account));
    ASSERT_TRUE(core.waitForState(account, AccountState::Online));
    core.network().emitEvent(account, kept);
    EXPECT_TRUE(waitFor([room] { return room->room.joined; }))
        << "a room that is remembered is entered at the next sign-on, also once it was left";
}

} // namespace jackdaw::ui
