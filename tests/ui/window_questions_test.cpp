// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the networks ask and what the window says by itself, answered by keys.

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/prompts/picture_view.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/prompts/prompt_dialog.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowQuestions : public WindowTest {
protected:
    /// A dialog as the user opens it for what the network asks.
    std::unique_ptr<PromptDialog> ask(const wire::PromptOpened& prompt)
    {
        core.network().ask(account, prompt);
        EXPECT_TRUE(waitFor([this] { return !core->prompts().prompts().isEmpty(); }));
        auto dialog = std::make_unique<PromptDialog>(core.core(), theme, core->prompts().prompts().first());
        dialog->show();
        dialog->activateWindow();
        QApplication::setActiveWindow(dialog.get());
        return dialog;
    }
    std::optional<wire::AnswerPrompt> answered()
    {
        const auto answers = core.network().commandsOf<wire::AnswerPrompt>(account);
        return answers.isEmpty() ? std::nullopt : std::optional(answers.last());
    }
    static wire::Field field(const char* key, const char* label, wire::FieldKind kind)
    {
        wire::Field made;
        made.key = QString::fromUtf8(key);
        made.label = QString::fromUtf8(label);
        made.kind = kind;
        return made;
    }
    static void key(const QWidget& window, Qt::Key pressed)
    {
        ASSERT_NE(window.focusWidget(), nullptr);
        QTest::keyClick(window.focusWidget(), pressed);
    }
    /// F6 until the keyboard is in `bar`.
    void goTo(MainWindow& window, const QWidget& bar)
    {
        ASSERT_TRUE(waitFor([&bar] { return bar.isVisible(); }));
        for (int i = 0; i < 8 && !bar.isAncestorOf(window.focusWidget()); ++i)
            press(window, Qt::Key_F6);
        ASSERT_TRUE(bar.isAncestorOf(window.focusWidget()));
    }
};

TEST_F(WindowQuestions, ADialogIsAsHighAsItsPicture)
{
    const QString spool = core.core().profile().accountFolder(account) + QStringLiteral("/spool/");
    ASSERT_TRUE(QDir().mkpath(spool));
    QList<int> heights;
    for (const int high : {40, 240}) {
        QImage image(240, high, QImage::Format_RGB32);
        image.fill(Qt::white);
        ASSERT_TRUE(image.save(spool + QStringLiteral("form-1"), "PNG"));
        wire::PromptOpened prompt;
        prompt.prompt = QStringLiteral("picture%1").arg(high);
        prompt.kind = wire::PromptKind::Form;
        prompt.fields = {field("code", "Code", wire::FieldKind::Image)};
        prompt.fields[0].defaultValue = QStringLiteral("form-1");
        const auto dialog = ask(prompt);
        const auto* view = dialog->findChild<PictureView*>();
        ASSERT_NE(view, nullptr);
        ASSERT_TRUE(waitFor([view] { return !view->image().isNull(); }));
        heights.append(dialog->height());
        ASSERT_TRUE(core->prompts().accept(core->prompts().prompts().first().id).ok());
    }
    EXPECT_EQ(heights[1] - heights[0], 200) << heights[0] << " and " << heights[1];
}

TEST_F(WindowQuestions, QuestionsAreReachedByF6)
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
    for (int i = 0; i < 2; ++i)
        press(*window, Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), button(*bar, QStringLiteral("Allow")));
    press(*window, Qt::Key_Return);
    EXPECT_TRUE(core->prompts().prompts().isEmpty()) << "Enter presses what the keyboard is on";
    EXPECT_TRUE(window->findChild<InputEdit*>()->hasFocus());
}

TEST_F(WindowQuestions, ATroubleIsSaidOnceAndGoesWithItsCause)
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

TEST_F(WindowQuestions, TheAssistantSaysOnceWhatIsWrongAndHasOneRowOfButtons)
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

TEST_F(WindowQuestions, AnInvitationLeadsIntoItsRoom)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    core.network().invite(account, kRoom, QStringLiteral("omar"));
    auto* bar = window->findChild<PromptBar*>();
    goTo(*window, *bar);
    EXPECT_EQ(window->shown().contact, contact("Bob")) << "nothing is opened by itself";
    press(*window, Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), button(*bar, QStringLiteral("Join")));
    press(*window, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] {
        const Conversation* room = core->conversations().find(account, kRoom);
        return room && room->room.joined;
    }));
    EXPECT_EQ(window->shown().conversation, core->conversations().find(account, kRoom)->id);
    EXPECT_TRUE(window->findChild<InputEdit*>()->hasFocus());
}

TEST_F(WindowQuestions, WhoAsksAndWhatTheySayIsRead)
{
    const auto window = makeWindow();
    core.network().invite(account, kRoom, QStringLiteral("omar"), QStringLiteral("We miss you"));
    core.network().requestAuthorisation(account, kBob, QStringLiteral("My new phone"));
    auto* bar = window->findChild<PromptBar*>();
    const auto says = [bar](const QString& words) {
        return waitFor([&] {
            const QString said = saidIn(*bar).join(QLatin1Char('|')).remove(QChar(0x2068)).remove(QChar(0x2069));
            return said.contains(words);
        });
    };
    EXPECT_TRUE(says(QStringLiteral("omar invites you to #garden, on ana@one.test. “We miss you”")));
    EXPECT_TRUE(says(QStringLiteral("“My new phone”")));
    EXPECT_NE(button(*bar, QStringLiteral("Join")), nullptr);
}

TEST_F(WindowQuestions, WhatIsTooLongForALineIsReadBeforeAnAnswer)
{
    const auto window = makeWindow();
    core.network().invite(account, kRoom, QStringLiteral("omar"), QString(2000, u'x'));
    auto* bar = window->findChild<PromptBar*>();
    ASSERT_TRUE(waitFor([&] { return button(*bar, QStringLiteral("Review…")) != nullptr; }));
    EXPECT_EQ(button(*bar, QStringLiteral("Join")), nullptr);
    EXPECT_LT(saidIn(*bar).join(QLatin1Char('|')).size(), 400);
}

TEST_F(WindowQuestions, EnterPressesTheAnswerTheKeyboardIsOn)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("a");
    prompt.kind = wire::PromptKind::Form;
    prompt.fields = {field("name", "Name", wire::FieldKind::Text)};
    const auto dialog = ask(prompt);
    QPushButton* cancel = button(*dialog, QStringLiteral("Cancel"));
    ASSERT_NE(cancel, nullptr);
    ASSERT_FALSE(cancel->isDefault());
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return answered().has_value(); }));
    EXPECT_FALSE(answered()->accepted) << "and not the default's";
}

TEST_F(WindowQuestions, AFormIsFilledInByKeys)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("f");
    prompt.kind = wire::PromptKind::Form;
    wire::Field name = field("name", "Name & rank", wire::FieldKind::Text);
    name.required = true;
    prompt.fields = {name, field("about", "About you", wire::FieldKind::Text),
                     field("public", "Friends & strangers see it", wire::FieldKind::Boolean)};
    for (int i = 0; i < 12; ++i)
        prompt.fields += field(qPrintable(QString::number(i)), "Another", wire::FieldKind::Text);
    const auto dialog = ask(prompt);
    QStringList said = saidIn(*dialog);
    EXPECT_TRUE(said.filter(QStringLiteral("optional")).isEmpty()) << "only the network knows";
    EXPECT_TRUE(said.contains(QStringLiteral("Name && rank"))) << "a letter, not a shortcut";
    EXPECT_EQ(dialog->findChild<QCheckBox*>()->text(), QStringLiteral("Friends && strangers see it"));
    key(*dialog, Qt::Key_Tab);
    key(*dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    const QLabel* problem = nullptr;
    const auto labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        problem = label->text().contains(QStringLiteral("is needed")) ? label : problem;
    ASSERT_NE(problem, nullptr);
    EXPECT_TRUE(waitFor([problem] { return !problem->visibleRegion().isEmpty(); })) << "below what scrolls";
    EXPECT_EQ(dialog->focusWidget()->accessibleName(), QStringLiteral("Name & rank")) << "there it can be mended";
    EXPECT_FALSE(answered());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Ana"));
    key(*dialog, Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Gardener"));
    key(*dialog, Qt::Key_Tab);
    key(*dialog, Qt::Key_Space);
    key(*dialog, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return answered().has_value(); }));
    EXPECT_TRUE(answered()->accepted);
    EXPECT_EQ(answered()->values.value(QStringLiteral("name")), QStringLiteral("Ana"));
    EXPECT_EQ(answered()->values.value(QStringLiteral("about")), QStringLiteral("Gardener"));
    EXPECT_EQ(answered()->values.value(QStringLiteral("public")), QVariant(true));
}

TEST_F(WindowQuestions, AChoiceIsTakenByKeys)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("c");
    prompt.kind = wire::PromptKind::Choice;
    prompt.title = QStringLiteral("Tea or coffee?");
    prompt.choices
        = {{QStringLiteral("tea"), QStringLiteral("Tea & milk")}, {QStringLiteral("coffee"), QStringLiteral("Coffee")}};
    prompt.defaultChoice = QStringLiteral("tea");
    const auto dialog = ask(prompt);
    auto* focused = qobject_cast<QPushButton*>(dialog->focusWidget());
    ASSERT_NE(focused, nullptr) << "the keyboard is on what is suggested";
    EXPECT_EQ(focused->text(), QStringLiteral("Tea && milk"));
    key(*dialog, Qt::Key_Tab);
    key(*dialog, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return answered().has_value(); }));
    EXPECT_EQ(answered()->values.value(QStringLiteral("choice")), QStringLiteral("coffee"));
}

TEST_F(WindowQuestions, ADialogIsAsHighAsWhatItSays)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("c");
    prompt.kind = wire::PromptKind::Certificate;
    prompt.certificate.host = QStringLiteral("one.test");
    prompt.certificate.sha256 = QStringLiteral("aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99");
    prompt.certificate.problems = {QStringLiteral("expired"), QStringLiteral("not-yet-valid"),
                                   QStringLiteral("unknown-issuer"), QStringLiteral("changed")};
    const auto dialog = ask(prompt);
    QCoreApplication::processEvents();
    const auto* scroll = dialog->findChild<QScrollArea*>();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
    const QWidget* panel = scroll->widget();
    EXPECT_LE(panel->height() - panel->heightForWidth(panel->width()), 2) << "nor higher";
}

TEST_F(WindowQuestions, APasswordAskedForIsNeeded)
{
    wire::PromptOpened prompt;
    prompt.prompt = QStringLiteral("p");
    prompt.kind = wire::PromptKind::Password;
    prompt.fields = {field("password", "", wire::FieldKind::Password)};
    const auto dialog = ask(prompt);
    EXPECT_TRUE(saidIn(*dialog).contains(QStringLiteral("Password"))) << "also where the network does not say it";
    EXPECT_TRUE(saidIn(*dialog).filter(QStringLiteral("optional")).isEmpty());
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    key(*dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "nothing is no password";
    EXPECT_FALSE(answered());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("open sesame"));
    key(*dialog, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return answered().has_value(); }));
    EXPECT_EQ(answered()->values.value(QStringLiteral("password")), QStringLiteral("open sesame"));
}

TEST_F(WindowQuestions, AMergeIsUndoneByKeysAndLeavesNothingBehind)
{
    ASSERT_TRUE(core->contacts().rename(contact("Eve"), QStringLiteral("Evelyn")));
    ASSERT_TRUE(core->contacts().move(contact("Evelyn"), QStringLiteral("Family")));
    const auto window = makeWindow();
    window->side().focusList();
    window->findChild<ContactActions*>()->merge(contact("Bob"), {contact("Evelyn")});
    EXPECT_FALSE(contact("Evelyn").isValid());
    auto* stack = window->findChild<NoticeStack*>();
    goTo(*window, *stack);
    EXPECT_EQ(window->focusWidget(), button(*stack, QStringLiteral("Undo")));
    press(*window, Qt::Key_Return);
    ASSERT_TRUE(contact("Evelyn").isValid()) << "the name is the user's again";
    EXPECT_EQ(core->contacts().buddiesOf(contact("Evelyn")).size(), 1);
    EXPECT_EQ(core->contacts().buddiesOf(contact("Bob")).size(), 1);
    const Contact* eve = core->contacts().contact(contact("Evelyn"));
    EXPECT_EQ(core->contacts().group(eve->group)->name, QStringLiteral("Family"));
    EXPECT_EQ(notices(*window), 0);
    EXPECT_TRUE(window->side().view().hasFocus()) << "the keyboard is where it can go on";
}

TEST_F(WindowQuestions, WhatCanBeUndoneStaysWhileTheKeyboardIsOnIt)
{
    const auto window = makeWindow();
    window->findChild<ContactActions*>()->merge(contact("Bob"), {contact("Eve")});
    auto* stack = window->findChild<NoticeStack*>();
    goTo(*window, *stack);
    auto* timer = stack->findChild<QTimer*>();
    ASSERT_NE(timer, nullptr);
    int rounds = 0;
    QObject::connect(timer, &QTimer::timeout, stack, [&rounds] { ++rounds; });
    timer->start(1);
    ASSERT_TRUE(waitFor([&rounds] { return rounds >= 2; }));
    EXPECT_EQ(notices(*window), 1);
    window->side().focusList();
    QTest::mouseMove(window->windowHandle(), QPoint(600, 600));
    EXPECT_TRUE(waitFor([&] { return notices(*window) == 0; }));
}

TEST_F(WindowQuestions, WhatIsToKnowOfAnAccountStandsInTheListOfAccounts)
{
    AccountsDialog accounts(core.core(), theme);
    accounts.show();
    EXPECT_TRUE(saidIn(accounts).filter(QStringLiteral("sandbox")).isEmpty());
    core.network().setHello({});
    ASSERT_TRUE(core->accounts().reconnect(account).ok());
    ASSERT_TRUE(waitFor([&] { return core->accounts().connection(account).sandboxed == false; }));
    ASSERT_TRUE(core.waitForState(account, AccountState::Online));
    QCoreApplication::processEvents();
    EXPECT_EQ(saidIn(accounts).filter(QStringLiteral("sandbox")).size(), 1);
    EXPECT_EQ(clippedTexts(accounts), QStringList());
    ASSERT_TRUE(core->accounts().setEnabled(account, false).ok());
    EXPECT_TRUE(waitFor([&] { return saidIn(accounts).filter(QStringLiteral("sandbox")).isEmpty(); }));
}

} // namespace
} // namespace jackdaw::ui
