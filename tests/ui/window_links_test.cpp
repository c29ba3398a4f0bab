// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Links from outside and in messages: they ask before they do anything.

#include <gtest/gtest.h>

#include <QComboBox>

#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/account_dialog.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_view.h"
#include "ui/window/link_question.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowLinks : public WindowTest { };

TEST_F(WindowLinks, ALinkAsksBeforeItJoins)
{
    const auto window = makeWindow();
    window->openUri(QStringLiteral("talk:%23garden?join"));
    auto* question = window->findChild<LinkQuestion*>();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(saidIn(*question).contains(kRoom));
    EXPECT_EQ(unnamedWidgets(*question), QStringList());
    EXPECT_EQ(clippedTexts(*question), QStringList());
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_EQ(core->conversations().find(account, kRoom), nullptr) << "Enter agrees to nothing";
    ASSERT_TRUE(waitFor([&] { return window->findChild<LinkQuestion*>() == nullptr; }));

    window->openUri(QStringLiteral("talk:%23garden?join"));
    question = window->findChild<LinkQuestion*>();
    ASSERT_NE(button(*question, QStringLiteral("Join")), nullptr);
    button(*question, QStringLiteral("Join"))->click();
    ASSERT_TRUE(waitFor([&] {
        const Conversation* room = core->conversations().find(account, kRoom);
        return room && room->room.joined && window->shown().conversation == room->id;
    }));
}

TEST_F(WindowLinks, ALinksTextIsNotSent)
{
    core.network().user(QStringLiteral("ana@two.test"));
    const AccountId other = core.addOnline(QStringLiteral("first"), QStringLiteral("ana@two.test"));
    const auto window = makeWindow();
    window->openUri(QStringLiteral("talk:bob@one.test?text=Send%20me%20money"));
    auto* question = window->findChild<LinkQuestion*>();
    ASSERT_NE(question, nullptr);
    auto* accounts = question->findChild<QComboBox*>();
    ASSERT_NE(accounts, nullptr) << "two accounts may be meant";
    accounts->setCurrentIndex(accounts->findData(account.value));
    button(*question, QStringLiteral("Open"))->click();
    EXPECT_EQ(window->shown().contact, contact("Bob"));
    EXPECT_EQ(window->findChild<InputEdit*>()->toPlainText(), QStringLiteral("Send me money"));
    EXPECT_TRUE(core.network().commandsOf<wire::SendMessage>(account).isEmpty());
    EXPECT_TRUE(core.network().commandsOf<wire::SendMessage>(other).isEmpty());
}

TEST_F(WindowLinks, ALinkNobodyCanFollowIsSaid)
{
    const auto window = makeWindow();
    window->openUri(QStringLiteral("gopher:somewhere"));
    EXPECT_EQ(window->findChild<LinkQuestion*>(), nullptr);
    EXPECT_EQ(notices(*window), 1);
    window->openUri({});
    EXPECT_EQ(notices(*window), 1);
    ASSERT_TRUE(core->accounts().setEnabled(account, false));
    window->openUri(QStringLiteral("talk:bob@one.test"));
    auto* question = window->findChild<LinkQuestion*>();
    ASSERT_NE(question, nullptr);
    button(*question, QStringLiteral("Add an account…"))->click();
    EXPECT_NE(window->findChild<AccountDialog*>(), nullptr);
}

/// Shows Bob's conversation with what he wrote, and puts the keyboard on it.
void readMessage(MainWindow& window, test::TestCore& core, AccountId account, const QString& text)
{
    core.network().say(account, kBob, text);
    ASSERT_TRUE(waitFor([&] {
        const Conversation* bob = core->conversations().find(account, kBob);
        return bob && bob->lastMessage.body.text == text;
    }));
    window.openConversation(core->conversations().find(account, kBob)->id);
    auto* timeline = window.findChild<TimelineView*>();
    ASSERT_TRUE(waitFor([&] { return timeline->isOpen() && timeline->model().rowCount() > 0; }));
    window.findChild<ConversationView*>()->focusMessages();
    timeline->setCurrentRow(timeline->model().rowCount() - 1);
}

TEST_F(WindowLinks, ALinkToARoomInAMessageAsksAndJoins)
{
    const auto window = makeWindow();
    readMessage(*window, core, account, QStringLiteral("come to talk:#garden?join now"));
    press(*window, Qt::Key_Return);
    auto* question = window->findChild<LinkQuestion*>();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(saidIn(*question).contains(kRoom));
    button(*question, QStringLiteral("Join"))->click();
    const auto joined = [&] {
        const Conversation* room = core->conversations().find(account, kRoom);
        return room && room->room.joined && window->shown().conversation == room->id;
    };
    ASSERT_TRUE(waitFor(joined));
    ASSERT_TRUE(waitFor([&] { return window->findChild<LinkQuestion*>() == nullptr; }));
    // Who is there already is led there.
    readMessage(*window, core, account, QStringLiteral("talk:#garden?join, I said"));
    press(*window, Qt::Key_Return);
    EXPECT_EQ(window->findChild<LinkQuestion*>(), nullptr);
    EXPECT_TRUE(joined());
}

TEST_F(WindowLinks, ALinkToAPersonInAMessageOpensTheConversation)
{
    const auto window = makeWindow();
    readMessage(*window, core, account, QStringLiteral("ask talk:eve@one.test"));
    press(*window, Qt::Key_Return);
    EXPECT_EQ(window->findChild<LinkQuestion*>(), nullptr);
    EXPECT_EQ(window->shown().contact, contact("Eve"));
    // A text that somebody else wrote is asked about, and so is one that hides where it leads.
    readMessage(*window, core, account, QStringLiteral("talk:eve@one.test?text=hi"));
    press(*window, Qt::Key_Return);
    ASSERT_NE(window->findChild<LinkQuestion*>(), nullptr);
    window->findChild<LinkQuestion*>()->reject();
    ASSERT_TRUE(waitFor([&] { return window->findChild<LinkQuestion*>() == nullptr; }));
    Q_EMIT window->findChild<ConversationView*>()->placeRequested(QStringLiteral("talk:eve@one.test"), false);
    EXPECT_NE(window->findChild<LinkQuestion*>(), nullptr);
}

} // namespace
} // namespace jackdaw::ui
