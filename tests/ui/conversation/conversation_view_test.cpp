// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The conversation view over a whole core on a made-up network.

#include "ui/conversation/conversation_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "ui/conversation/conversation_bar.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_accessible.h"
#include "ui/conversation/timeline_view.h"
#include "ui/rooms/participants_model.h"
#include "ui/rooms/participants_panel.h"
#include "ui/theme/line_question.h"
#include "ui/theme/theme.h"

namespace jackdaw::test {
namespace {

using namespace jackdaw::ui;

const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");
const QString kRoom = QStringLiteral("#garden");

class ConversationViewTest : public testing::Test {
protected:
    ConversationViewTest()
    {
        TestUser& user = m_test.network().user(kAna);
        user.addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"), wire::Presence::Available);
        user.addBuddy(QStringLiteral("eve@one.test"), QStringLiteral("Eve"), QStringLiteral("Friends"));
        TestRoom room;
        room.address = kRoom;
        room.topic = QStringLiteral("roses");
        room.participants = {{QStringLiteral("omar"), {}, wire::Role::Operator, wire::Presence::Available, false},
                             {QStringLiteral("zoe"), {}, wire::Role::Participant, wire::Presence::Away, false}};
        user.rooms = {room};
        m_account = m_test.addOnline(QStringLiteral("first"), kAna);
        waitFor([this] { return m_test->contacts().findBuddy(m_account, kBob) != nullptr; });
        m_view = std::make_unique<ConversationView>(m_test.core(), m_theme);
        m_view->resize(900, 600);
    }

    ContactId contact(const QString& address) { return m_test->contacts().findBuddy(m_account, address)->contact; }
    void show(ContactId id)
    {
        m_view->showContact(id);
        m_view->show();
        m_view->activateWindow();
        m_view->focusInput();
        ASSERT_TRUE(waitFor([this] { return timeline().isOpen() && !timeline().pager()->isOpening(); }));
    }
    ConversationId enterRoom()
    {
        const auto room = m_test->conversations().joinRoom(m_account, kRoom, QStringLiteral("ana"), {});
        EXPECT_TRUE(room);
        m_view->showConversation(*room);
        m_view->show();
        EXPECT_TRUE(waitFor([this, &room] {
            const RoomState& state = m_test->conversations().conversation(*room)->room;
            return state.joined && state.participants.size() >= 2;
        }));
        return *room;
    }
    TimelineView& timeline() { return *m_view->findChild<TimelineView*>(); }
    InputEdit& input() { return *m_view->findChild<InputEdit*>(); }
    QList<ConversationBar*> bars() { return m_view->findChildren<ConversationBar*>(); }
    ConversationBar& stateBar() { return *bars().front(); }
    ConversationBar& askBar() { return *bars().back(); }
    const Message& lastMessage() { return timeline().model().messageAt(timeline().model().messageCount() - 1); }
    void write(const QString& text)
    {
        QTest::keyClicks(&input(), text);
        QTest::keyClick(&input(), Qt::Key_Return);
    }

    TestCore m_test;
    Theme m_theme;
    AccountId m_account;
    std::unique_ptr<ConversationView> m_view;
};

TEST_F(ConversationViewTest, SendsByKeyboardAlone)
{
    show(contact(kBob));
    QTest::keyClicks(&input(), QStringLiteral("one"));
    QTest::keyClick(&input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&input(), QStringLiteral("two"));
    QTest::keyClick(&input(), Qt::Key_Return);
    EXPECT_TRUE(input().toPlainText().isEmpty());
    ASSERT_TRUE(waitFor([this] { return m_test.network().commandsOf<wire::SendMessage>(m_account).size() == 1; }));
    EXPECT_EQ(m_test.network().commandsOf<wire::SendMessage>(m_account).first().body.text, QStringLiteral("one\ntwo"));
    ASSERT_TRUE(waitFor(
        [this] { return timeline().model().messageCount() == 1 && lastMessage().state >= MessageState::Sent; }));
    QTest::keyClick(&input(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(input().toPlainText(), QStringLiteral("one\ntwo"));
}

TEST_F(ConversationViewTest, MarksReadOnlyWhatIsSeen)
{
    m_test.network().say(m_account, kBob, QStringLiteral("hello"));
    const auto unread = [this] {
        const Conversation* conversation = m_test->conversations().find(m_account, kBob);
        return conversation ? conversation->unread : -1;
    };
    ASSERT_TRUE(waitFor([&] { return unread() == 1; }));
    m_view->showContact(contact(kBob));
    ASSERT_TRUE(waitFor([this] { return timeline().model().messageCount() == 1; }));
    EXPECT_EQ(unread(), 1) << "shown in a hidden window";
    m_view->show();
    m_view->activateWindow();
    EXPECT_TRUE(waitFor([&] { return unread() == 0; }));
    EXPECT_EQ(timeline().model().row(1).kind, RowKind::NewMessages);
    m_test.network().say(m_account, kBob, QStringLiteral("again"));
    ASSERT_TRUE(waitFor([this] { return timeline().model().messageCount() == 2; }));
    EXPECT_TRUE(waitFor([&] { return unread() == 0; }));
}

TEST_F(ConversationViewTest, KeepsADraftPerConversation)
{
    show(contact(kBob));
    QTest::keyClicks(&input(), QStringLiteral("half a thought"));
    m_view->showContact(contact(QStringLiteral("eve@one.test")));
    EXPECT_TRUE(input().toPlainText().isEmpty());
    m_view->showContact(contact(kBob));
    EXPECT_EQ(input().toPlainText(), QStringLiteral("half a thought"));
}

TEST_F(ConversationViewTest, OfflineSaysWhyAndMessagesWait)
{
    show(contact(kBob));
    EXPECT_TRUE(stateBar().text().isEmpty());
    ASSERT_TRUE(m_test->status().set(wire::Presence::Offline, {}).ok());
    ASSERT_TRUE(m_test.waitForState(m_account, AccountState::Offline));
    EXPECT_TRUE(stateBar().text().contains(QStringLiteral("offline")));
    EXPECT_TRUE(input().placeholderText().contains(QStringLiteral("waits until you are online")));
    write(QStringLiteral("later"));
    ASSERT_TRUE(waitFor([this] { return timeline().model().messageCount() == 1; }));
    EXPECT_EQ(lastMessage().state, MessageState::Queued);
    ASSERT_TRUE(m_test->status().set(wire::Presence::Available, {}).ok());
    EXPECT_TRUE(waitFor([this] { return lastMessage().state >= MessageState::Sent; }));
    EXPECT_TRUE(stateBar().text().isEmpty());
}

TEST_F(ConversationViewTest, TellsTheOtherSideThatOneTypes)
{
    show(contact(kBob));
    QTest::keyClicks(&input(), QStringLiteral("abc"));
    const auto notices = [this] { return m_test.network().commandsOf<wire::SetTyping>(m_account); };
    ASSERT_TRUE(waitFor([&] { return notices().size() == 1; }));
    EXPECT_EQ(notices().last().state, wire::TypingState::Typing);
    input().clear();
    ASSERT_TRUE(waitFor([&] { return notices().size() == 2; }));
    EXPECT_EQ(notices().last().state, wire::TypingState::None);
    QTest::keyClicks(&input(), QStringLiteral("def"));
    ASSERT_TRUE(waitFor([&] { return notices().last().state == wire::TypingState::Paused; }));
    input().clear();
    EXPECT_TRUE(waitFor([&] { return notices().last().state == wire::TypingState::None; }));
}

TEST_F(ConversationViewTest, SaysThatTheOtherSideTypes)
{
    m_test.network().say(m_account, kBob, QStringLiteral("hello"));
    ASSERT_TRUE(waitFor([this] { return m_test->conversations().find(m_account, kBob) != nullptr; }));
    show(contact(kBob));
    const auto* line = m_view->findChild<QLabel*>(QStringLiteral("typing"));
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->text().isEmpty());
    m_test.network().type(m_account, kBob);
    EXPECT_TRUE(waitFor([&] { return line->text().contains(QStringLiteral("Bob")); }));
    EXPECT_TRUE(line->isVisible());
    EXPECT_GE(line->height(), line->fontMetrics().height());
    m_test.network().say(m_account, kBob, QStringLiteral("done"));
    EXPECT_TRUE(waitFor([&] { return line->text().isEmpty(); }));
}

TEST_F(ConversationViewTest, KeepsTheFocusWhereNothingCanBeWritten)
{
    const ConversationId room = enterRoom();
    m_view->activateWindow();
    m_view->focusInput();
    ASSERT_TRUE(m_test->conversations().leaveRoom(room).ok());
    ASSERT_TRUE(waitFor([this] { return input().isReadOnly(); }));
    EXPECT_TRUE(input().hasFocus()) << "what is typed next must not press a button elsewhere";
}

TEST_F(ConversationViewTest, SaysOnceWhyARoomCannotBeEntered)
{
    const auto room
        = m_test->conversations().joinRoom(m_account, QStringLiteral("#nowhere"), QStringLiteral("ana"), {});
    ASSERT_TRUE(room.ok());
    m_view->showConversation(*room);
    m_view->show();
    ASSERT_TRUE(waitFor([&] { return !m_test->conversations().conversation(*room)->room.error.isEmpty(); }));
    ASSERT_TRUE(waitFor([this] { return !stateBar().buttons().isEmpty(); }));
    EXPECT_TRUE(askBar().isHidden());
}

TEST_F(ConversationViewTest, AsksForThePasswordOfARoom)
{
    m_test.network().user(kAna).rooms.first().password = QStringLiteral("open sesame");
    const auto room = m_test->conversations().joinRoom(m_account, kRoom, QStringLiteral("ana"), {});
    ASSERT_TRUE(room.ok());
    m_view->showConversation(*room);
    m_view->show();
    ASSERT_TRUE(waitFor([this] { return stateBar().buttons().size() == 2; }));
    EXPECT_EQ(stateBar().buttons().front()->text(), QStringLiteral("Leave"));
    stateBar().buttons().back()->click();
    auto* question = m_view->findChild<LineQuestion*>();
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->field().echoMode(), QLineEdit::Password);
    QTest::keyClicks(&question->field(), QStringLiteral("open sesame"));
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return m_test->conversations().conversation(*room)->room.joined; }));
    EXPECT_TRUE(waitFor([this] { return stateBar().isHidden(); }));
}

TEST_F(ConversationViewTest, ARoomThatLetsNobodyInCanBeLeft)
{
    const auto room
        = m_test->conversations().joinRoom(m_account, QStringLiteral("#nowhere"), QStringLiteral("ana"), {});
    ASSERT_TRUE(room.ok());
    m_view->showConversation(*room);
    m_view->show();
    ASSERT_TRUE(waitFor([this] { return stateBar().buttons().size() == 2; }));
    stateBar().buttons().front()->click();
    EXPECT_FALSE(m_view->currentConversation().isValid());
    const Conversation* left = m_test->conversations().conversation(*room);
    EXPECT_TRUE(!left || (!left->open && !left->autoJoin));
}

TEST_F(ConversationViewTest, AsksBeforeAnUnknownCommandIsSentAsText)
{
    show(contact(kBob));
    write(QStringLiteral("/frobnicate now"));
    EXPECT_TRUE(askBar().text().contains(QStringLiteral("/frobnicate")));
    EXPECT_TRUE(m_test.network().commandsOf<wire::SendMessage>(m_account).isEmpty());
    askBar().buttons().front()->click();
    ASSERT_TRUE(waitFor([this] { return m_test.network().commandsOf<wire::SendMessage>(m_account).size() == 1; }));
    EXPECT_TRUE(input().toPlainText().isEmpty());
}

TEST_F(ConversationViewTest, ARoomHasParticipantsNicksAndCommands)
{
    const ConversationId room = enterRoom();
    auto* panel = m_view->findChild<ParticipantsPanel*>();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible() && panel->model().participantCount() >= 2; }));
    EXPECT_EQ(panel->model().at(0).nick, QStringLiteral("omar")) << "operators first";
    m_view->focusInput();
    QTest::keyClicks(&input(), QStringLiteral("zo"));
    QTest::keyClick(&input(), Qt::Key_Tab);
    EXPECT_EQ(input().toPlainText(), QStringLiteral("zoe: "));
    input().clear();
    write(QStringLiteral("/topic tulips"));
    ASSERT_TRUE(waitFor([this] { return m_test.network().commandsOf<wire::SetRoomTopic>(m_account).size() == 1; }));
    write(QStringLiteral("/leave"));
    ASSERT_TRUE(waitFor([&] { return !m_test->conversations().conversation(room)->room.joined; }));
    ASSERT_TRUE(waitFor([this] { return !stateBar().text().isEmpty(); }));
    EXPECT_TRUE(input().isReadOnly());
    ASSERT_FALSE(stateBar().buttons().isEmpty());
    stateBar().buttons().front()->click();
    EXPECT_TRUE(waitFor([&] { return m_test->conversations().conversation(room)->room.joined; }));
}

TEST_F(ConversationViewTest, RowsSpeakSenderTimeTextAndState)
{
    m_view->setLocale(QLocale::c());
    show(contact(kBob));
    m_test.network().say(m_account, kBob, QStringLiteral("hello there"));
    ASSERT_TRUE(waitFor([this] { return timeline().model().messageCount() == 1; }));
    write(QStringLiteral("hi"));
    ASSERT_TRUE(waitFor(
        [this] { return timeline().model().messageCount() == 2 && lastMessage().state >= MessageState::Sent; }));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), timeline().model().rowCount());
    const QString first = list->child(list->childCount() - 2)->text(QAccessible::Name);
    EXPECT_TRUE(first.startsWith(QStringLiteral("Bob, "))) << first.toStdString();
    EXPECT_TRUE(first.endsWith(QStringLiteral("hello there")));
    QAccessibleInterface* last = list->child(list->childCount() - 1);
    EXPECT_TRUE(last->text(QAccessible::Name).startsWith(QStringLiteral("You, ")));
    EXPECT_EQ(list->indexOfChild(last), list->childCount() - 1);
    m_view->focusMessages();
    EXPECT_EQ(list->focusChild(), last);
    EXPECT_TRUE(last->state().focused);
    QTest::keyClick(&timeline(), Qt::Key_Up);
    EXPECT_FALSE(last->state().focused);
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    EXPECT_TRUE(input().hasFocus());
}

TEST_F(ConversationViewTest, NothingShownIsNothingToWriteTo)
{
    m_view->show();
    EXPECT_FALSE(m_view->currentConversation().isValid());
    EXPECT_FALSE(input().isVisible());
    show(contact(kBob));
    EXPECT_TRUE(m_view->currentConversation().isValid());
    m_view->showNothing();
    EXPECT_FALSE(input().isVisible());
}

} // namespace
} // namespace jackdaw::test
