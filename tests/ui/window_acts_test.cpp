// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the window does when keys tell it to.

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include "core/status/status_service.h"
#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_view.h"
#include "ui/rooms/participants_panel.h"
#include "ui/status/status_popup.h"
#include "ui/theme/line_question.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/new_message_dialog.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowActs : public WindowTest { };

TEST_F(WindowActs, EverythingIsReachedByKeys)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    auto* input = window->findChild<InputEdit*>();
    window->side().focusList();
    press(*window, Qt::Key_Escape);
    EXPECT_TRUE(input->hasFocus()) << "Escape";
    press(*window, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(window->shown().contact, contact("Eve")) << "Alt+Down";
    window->side().focusFilter();
    press(*window, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(input->hasFocus()) << "what is typed next is for whom was chosen";
    window->open({contact("Eve"), {}});
    press(*window, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(window->shown().contact, contact("Bob")) << "Alt+Up";
    press(*window, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window->shown().contact, contact("Eve")) << "Ctrl+PageDown";
    press(*window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(window->side().filter().hasFocus()) << "Ctrl+K";
    press(*window, Qt::Key_F6);
    EXPECT_NE(qobject_cast<TimelineView*>(window->focusWidget()), nullptr) << "F6";
    press(*window, Qt::Key_F6);
    EXPECT_TRUE(input->hasFocus());
    press(*window, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_NE(qobject_cast<TimelineView*>(window->focusWidget()), nullptr) << "Shift+F6";
    press(*window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(window->shown(), EntryKey{}) << "Ctrl+W";
}

TEST_F(WindowActs, ShiftF10OpensTheMenuOfWhatTheKeyboardIsOn)
{
    const auto window = makeWindow();
    window->side().focusList();
    window->side().view().setCurrentIndex(window->side().view().list().indexOf(EntryKey{contact("Eve"), {}}));
    press(*window, Qt::Key_F10, Qt::ShiftModifier);
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Open"))
            action->trigger();
    }
    EXPECT_EQ(window->shown().contact, contact("Eve"));
    QApplication::activePopupWidget()->close();
}

TEST_F(WindowActs, KeysOpenDialogsThatKeysClose)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    window->findChild<ConversationView*>()->focusInput();
    press(*window, Qt::Key_F1);
    auto* keys = window->findChild<KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    const QStringList said = saidIn(*keys);
    for (const char* key : {"Alt+Up", "Ctrl+N", "F6", "F2", "Ctrl+W", "Shift+F10"})
        EXPECT_FALSE(said.filter(QString::fromLatin1(key)).isEmpty()) << key;
    EXPECT_EQ(clippedTexts(*keys), QStringList());
    QTest::keyClick(keys, Qt::Key_Escape);
    EXPECT_FALSE(keys->isVisible());

    for (const Qt::Key key : {Qt::Key_N, Qt::Key_M}) {
        press(*window, key, Qt::ControlModifier);
        auto* dialog = window->findChild<NewMessageDialog*>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("new@one.test"));
        QTest::keyClick(dialog, Qt::Key_Return);
        EXPECT_EQ(window->shown().conversation,
                  core->conversations().find(account, QStringLiteral("new@one.test"))->id);
        ASSERT_TRUE(waitFor([&] { return window->findChild<NewMessageDialog*>() == nullptr; }));
    }
    EXPECT_TRUE(core.network().commandsOf<wire::SendMessage>(account).isEmpty());
}

TEST_F(WindowActs, ANameIsAskedForInADialogThatSaysWhyNot)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    window->findChild<ContactActions*>()->askName(contact("Bob"));
    auto* question = window->findChild<LineQuestion*>();
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(unnamedWidgets(*question), QStringList());
    EXPECT_EQ(clippedTexts(*question), QStringList());
    EXPECT_EQ(question->field().selectedText(), QStringLiteral("Bob"));
    question->field().setText(QStringLiteral("  "));
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_TRUE(question->isVisible()) << "nobody has no name";
    question->field().setText(QStringLiteral(" Robert "));
    QTest::keyClick(question, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return window->findChild<LineQuestion*>() == nullptr; }));
    EXPECT_TRUE(contact("Robert").isValid());
}

TEST_F(WindowActs, AStatusWithoutAMessageHasNoneToClear)
{
    {
        StatusPopup none(core.core(), theme);
        ASSERT_NE(button(none, QStringLiteral("Clear message")), nullptr);
        EXPECT_FALSE(button(none, QStringLiteral("Clear message"))->isEnabled());
    }
    ASSERT_TRUE(core->status().set(wire::Presence::Away, QStringLiteral("at lunch")));
    StatusPopup some(core.core(), theme);
    EXPECT_TRUE(button(some, QStringLiteral("Clear message"))->isEnabled());
    button(some, QStringLiteral("Clear message"))->click();
    EXPECT_EQ(core->status().status().message, QString());
}

TEST_F(WindowActs, ArrowsPassAStatusWithoutChoosingIt)
{
    StatusPopup popup(core.core(), theme);
    popup.show();
    popup.focusCurrent();
    const QWidget* first = popup.focusWidget();
    QTest::keyClick(popup.focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(popup.isVisible());
    EXPECT_NE(popup.focusWidget(), first);
    EXPECT_EQ(core->status().status().presence, wire::Presence::Available);
    QTest::keyClick(popup.focusWidget(), Qt::Key_Down);
    QTest::keyClick(popup.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(core->status().status().presence, wire::Presence::Busy);
    EXPECT_FALSE(popup.isVisible());
}

TEST_F(WindowActs, WhomToMergeIsChosenByKeys)
{
    MergeDialog dialog(core.core(), theme, contact("Bob"));
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_NE(list->currentItem(), nullptr);
    auto* find = dialog.findChild<QLineEdit*>();
    find->setText(QStringLiteral("Eve"));
    EXPECT_TRUE(list->currentItem()->text().contains(QStringLiteral("Eve")));
    EXPECT_FALSE(list->currentItem()->isHidden());
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(list->currentItem()->checkState(), Qt::Checked);
}

TEST_F(WindowActs, ParticipantsAreAPaneOfTheirOwn)
{
    const auto room = core->conversations().joinRoom(account, kRoom, QStringLiteral("ana"), {});
    const auto window = makeWindow();
    window->openConversation(*room);
    auto* panel = window->findChild<ParticipantsPanel*>();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); }));
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Garden")));
    window->findChild<ConversationView*>()->focusMessages();
    press(*window, Qt::Key_F6);
    EXPECT_TRUE(panel->isAncestorOf(window->focusWidget()));
    press(*window, Qt::Key_F6);
    EXPECT_TRUE(window->findChild<InputEdit*>()->hasFocus());
}

TEST_F(WindowActs, FoldedSectionsStayFoldedOverARestart)
{
    core.network().say(account, kBob, QStringLiteral("Hello"));
    ASSERT_TRUE(waitFor([&] { return core->conversations().unreadTotal() == 1; }));
    const auto isFolded = [](MainWindow& window) {
        const ContactListView& view = window.side().view();
        const QModelIndex recent = view.list().index(0, 0);
        EXPECT_EQ(recent.data().toString(), QStringLiteral("Recent"));
        return !view.isExpanded(recent);
    };
    auto window = makeWindow(true);
    ASSERT_TRUE(waitFor([&] { return window->side().view().list().rowCount() == 2; }));
    EXPECT_FALSE(isFolded(*window));
    window->side().view().setCurrentIndex(window->side().view().list().index(0, 0));
    window->side().focusList();
    press(*window, Qt::Key_Left);
    EXPECT_TRUE(isFolded(*window));
    window.reset();
    window = makeWindow(true);
    ASSERT_TRUE(waitFor([&] { return window->side().view().list().rowCount() == 2; }));
    EXPECT_TRUE(isFolded(*window));
}

} // namespace
} // namespace jackdaw::ui
