// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What was said through an account that the user has removed.

#include "tests/ui/window_fixture.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_view.h"
#include "ui/window/details_dialog.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class RemovedAccount : public WindowTest {
protected:
    RemovedAccount()
    {
        core.network().say(account, kBob, QStringLiteral("See you at the harbour"));
        EXPECT_TRUE(waitFor([this] { return core->conversations().unreadTotal() == 1; }));
        conversation = core->conversations().find(account, kBob)->id;
    }

    ConversationId conversation;
};

TEST_F(RemovedAccount, StaysReadableInTheList)
{
    const auto window = makeWindow();
    ContactListModel& list = window->findChild<ContactListView*>()->list();
    ASSERT_TRUE(core->accounts().remove(account).ok());
    const EntryKey key{{}, conversation};
    ASSERT_TRUE(waitFor([&] { return list.indexOf(key).isValid(); }));
    const ListEntry* entry = list.entry(list.indexOf(key));
    EXPECT_EQ(entry->section.kind, SectionKey::Kind::Recent);
    EXPECT_EQ(entry->name, QStringLiteral("Bob"));
    EXPECT_FALSE(entry->online());

    window->resize(480, 700);
    EXPECT_TRUE(window->findChild<SidePanel*>()->isVisibleTo(window.get())) << "a narrow window has a way to it, too";
    window->resize(1180, 740);
    window->openConversation(conversation);
    auto& view = *window->findChild<ConversationView*>();
    EXPECT_TRUE(waitFor([&] { return view.findChild<TimelineView*>()->model().rowCount() > 0; }));
    EXPECT_TRUE(view.findChild<InputEdit*>()->isReadOnly());
    EXPECT_TRUE(
        saidIn(view).contains(QStringLiteral("This conversation's account was removed. What was said stays here.")));

    // Out of Recent it is found by what one remembers of it.
    core->conversations().close(conversation);
    EXPECT_TRUE(waitFor([&] { return !list.indexOf(key).isValid(); }));
    list.setFilter(QStringLiteral("bob"));
    ASSERT_TRUE(list.indexOf(key).isValid());
    EXPECT_EQ(list.entry(list.indexOf(key))->section.kind, SectionKey::Kind::Earlier);
    EXPECT_EQ(list.data(list.indexOf(key).parent()).toString(), QStringLiteral("Earlier"));
}

TEST_F(RemovedAccount, WhatIsOpenStaysOpen)
{
    const auto window = makeWindow();
    auto& view = *window->findChild<ConversationView*>();
    window->openConversation(conversation);
    ASSERT_TRUE(view.currentContact().isValid());
    ASSERT_TRUE(core->accounts().remove(account).ok());
    EXPECT_EQ(view.currentConversation(), conversation);
    EXPECT_FALSE(view.currentContact().isValid());
    EXPECT_TRUE(view.findChild<InputEdit*>()->isReadOnly());

    ASSERT_EQ(core.addOnline(QStringLiteral("first"), kMe), account);
    EXPECT_TRUE(waitFor([&] { return !view.findChild<InputEdit*>()->isReadOnly(); }));
}

TEST_F(RemovedAccount, AMergedContactIsWrittenToTheOtherWay)
{
    core.network()
        .user(QStringLiteral("ana@two.test"))
        .addBuddy(QStringLiteral("bob@two.test"), QStringLiteral("Robert"), QStringLiteral("Friends"));
    const AccountId second = core.addOnline(QStringLiteral("second"), QStringLiteral("ana@two.test"));
    ASSERT_TRUE(waitFor([this] { return contact("Robert").isValid(); }));
    ASSERT_TRUE(core->contacts().merge({contact("Bob"), contact("Robert")}).ok());
    const auto window = makeWindow();
    auto& view = *window->findChild<ConversationView*>();
    window->openConversation(conversation);
    ASSERT_EQ(view.currentConversation(), conversation);
    ASSERT_TRUE(core->accounts().remove(account).ok());
    const Conversation* now = core->conversations().conversation(view.currentConversation());
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(now->account, second);
}

} // namespace
} // namespace jackdaw::ui
