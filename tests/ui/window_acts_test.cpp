// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the window does when it is told to: by keys, by links, by troubles that come and go.

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "core/link/uri_rules.h"
#include "core/status/status_service.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"
#include "tests/ui/widget_lint.h"
#include "ui/accounts/account_dialog.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_view.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/rooms/participants_panel.h"
#include "ui/status/status_popup.h"
#include "ui/theme/line_question.h"
#include "ui/theme/theme.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/link_question.h"
#include "ui/window/main_window.h"
#include "ui/window/new_message_dialog.h"
#include "ui/window/notice_stack.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::TestCore;
using test::waitFor;

const QString kMe = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");
const QString kEve = QStringLiteral("eve@one.test");
const QString kRoom = QStringLiteral("#garden");

class WindowActs : public testing::Test {
protected:
    WindowActs()
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
        EXPECT_TRUE(waitFor([this] { return contact("Eve").isValid(); }));
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
    TestCore core;
    AccountId account;
};

TEST_F(WindowActs, QuestionsAreReachedByF6)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    core.network().requestAuthorisation(account, QStringLiteral("carmen@one.test"));
    ASSERT_TRUE(waitFor([this] { return core->prompts().prompts().size() == 1; }));
    auto* bar = window->findChild<PromptBar*>();
    ASSERT_TRUE(waitFor([bar] { return bar->isVisible(); }));
    EXPECT_FALSE(bar->isAncestorOf(window->focusWidget())) << "a question takes no focus by itself";
    for (int i = 0; i < 6 && !bar->isAncestorOf(window->focusWidget()); ++i)
        press(*window, Qt::Key_F6);
    EXPECT_TRUE(bar->isAncestorOf(window->focusWidget()));
    press(*window, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(window->findChild<InputEdit*>()->hasFocus());
    press(*window, Qt::Key_F6);
    press(*window, Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), button(*bar, QStringLiteral("Allow")));
    press(*window, Qt::Key_Return);
    EXPECT_TRUE(core->prompts().prompts().isEmpty()) << "Enter presses what the keyboard is on";
    EXPECT_TRUE(window->findChild<InputEdit*>()->hasFocus());
}

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

TEST_F(WindowActs, KeysOpenDialogsThatKeysClose)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    window->findChild<ConversationView*>()->focusInput();
    press(*window, Qt::Key_F1);
    auto* keys = window->findChild<KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    const QStringList said = saidIn(*keys);
    for (const char* key : {"Alt+Up", "Ctrl+N", "F6", "F2", "Ctrl+W"})
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

TEST_F(WindowActs, ALinkAsksBeforeItJoins)
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

TEST_F(WindowActs, ALinksTextIsNotSent)
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

TEST_F(WindowActs, ALinkNobodyCanFollowIsSaid)
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

TEST_F(WindowActs, ATroubleIsSaidOnceAndGoesWithItsCause)
{
    const auto window = makeWindow();
    core.network().cut(account, wire::ErrorKind::Banned);
    ASSERT_TRUE(core.waitForState(account, AccountState::Failed));
    EXPECT_EQ(notices(*window), 1);
    window->open({contact("Bob"), {}});
    EXPECT_EQ(notices(*window), 0) << "the conversation says it, and what can be done";
    ASSERT_NE(button(*window, QStringLiteral("Settings…")), nullptr);
    window->open({});
    EXPECT_EQ(notices(*window), 1);
    ASSERT_TRUE(core->accounts().reconnect(account));
    ASSERT_TRUE(core.waitForState(account, AccountState::Online));
    EXPECT_EQ(notices(*window), 0);

    const auto room = core->conversations().joinRoom(account, QStringLiteral("#nowhere"), {}, {});
    ASSERT_TRUE(waitFor([&] { return notices(*window) == 1; }));
    button(*window, QStringLiteral("Open"))->click();
    EXPECT_EQ(window->shown().conversation, *room);
    EXPECT_EQ(notices(*window), 0);
    window->open({});
    EXPECT_EQ(notices(*window), 0) << "it was read";
}

TEST_F(WindowActs, TheAssistantSaysOnceWhatIsWrongAndHasOneRowOfButtons)
{
    const QString eve = QStringLiteral("eve@two.test");
    core.network().user(eve).failures = {{wire::ErrorKind::Authentication, {}, QStringLiteral("not-authorized")}};
    const auto window = makeWindow();
    window->openAssistant();
    auto* dialog = window->findChild<AccountDialog*>();
    ASSERT_TRUE(waitFor([&] { return button(*dialog, QStringLiteral("Next"))->isEnabled(); }));
    button(*dialog, QStringLiteral("Next"))->click();
    const auto lines = dialog->findChildren<QLineEdit*>();
    for (QLineEdit* line : lines) {
        if (line->accessibleName() == QStringLiteral("User name"))
            line->setText(QStringLiteral("eve"));
        else if (line->accessibleName() == QStringLiteral("Domain"))
            line->setText(QStringLiteral("two.test"));
        else if (line->accessibleName() == QStringLiteral("Password"))
            line->setText(QStringLiteral("wrong"));
    }
    button(*dialog, QStringLiteral("Sign on"))->click();
    ASSERT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 1; }));
    QCoreApplication::processEvents();
    const QString sentence = core->accounts().connection(core->prompts().prompts().first().account).error->text;
    EXPECT_EQ(saidIn(*dialog).count(sentence), 1) << qPrintable(saidIn(*dialog).join(QLatin1Char('|')));
    EXPECT_EQ(notices(*window), 0) << "the assistant says it";
    QSet<int> rows;
    int shown = 0;
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (const QPushButton* each : buttons) {
        if (!each->isVisibleTo(dialog))
            continue;
        ++shown;
        rows.insert(each->mapTo(dialog, QPoint()).y());
    }
    EXPECT_GE(shown, 2);
    EXPECT_EQ(rows.size(), 1);
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
}

} // namespace
} // namespace jackdaw::ui
