// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Which questions are seen first, and how all are reached.

#include "core/prompts/prompt_service.h"
#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/prompts/prompt_list_dialog.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class ManyQuestions : public WindowTest {
protected:
    /// What the lines of `inside` say, from top to bottom.
    static QStringList linesIn(QWidget& inside)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
        QList<NoticeLine*> lines = inside.findChildren<NoticeLine*>();
        lines.removeIf([](const NoticeLine* line) { return line->isHidden(); });
        std::ranges::sort(lines, {}, [&inside](const NoticeLine* line) { return line->mapTo(&inside, QPoint()).y(); });
        QStringList said;
        for (const NoticeLine* line : std::as_const(lines))
            said << QString(line->accessibleName()).remove(QChar(0x2068)).remove(QChar(0x2069));
        return said;
    }
    void flood(int invitations)
    {
        for (int i = 0; i < invitations; ++i)
            core.network().invite(account, QStringLiteral("#spam%1").arg(i), QStringLiteral("mal"));
    }
    void askForTrust()
    {
        wire::PromptOpened prompt;
        prompt.prompt = QStringLiteral("tls");
        prompt.kind = wire::PromptKind::Certificate;
        prompt.subject = prompt.certificate.host = QStringLiteral("one.test");
        core.network().ask(account, prompt);
    }
    void askToSee(const QStringList& names)
    {
        for (const QString& name : names)
            core.network().requestAuthorisation(account, name + QStringLiteral("@one.test"));
    }
    bool waitForQuestions(int count)
    {
        return waitFor([this, count] { return core->prompts().prompts().size() == count; });
    }
};

TEST_F(ManyQuestions, OneStrangerBuriesNobody)
{
    const auto window = makeWindow();
    auto* bar = window->findChild<PromptBar*>();
    flood(18);
    askToSee({QStringLiteral("carmen")});
    askForTrust();
    ASSERT_TRUE(waitForQuestions(20));
    const QStringList said = linesIn(*bar);
    ASSERT_EQ(said.size(), 3) << qPrintable(said.join(QLatin1Char('\n')));
    EXPECT_TRUE(said[0].contains(QStringLiteral("cannot be sure"))) << qPrintable(said[0]);
    EXPECT_TRUE(said[1].startsWith(QStringLiteral("carmen@one.test"))) << qPrintable(said[1]);
    EXPECT_TRUE(said[2].startsWith(QStringLiteral("mal invites you to 18 rooms"))) << qPrintable(said[2]);
    EXPECT_EQ(unnamedWidgets(*bar), QStringList());
    press(*window, Qt::Key_F6);
    for (int i = 0; i < 6 && !bar->isAncestorOf(window->focusWidget()); ++i)
        press(*window, Qt::Key_F6);
    EXPECT_LT(window->focusWidget()->mapTo(bar, QPoint()).y(), bar->height() / 3) << "the keyboard comes to the first";
    button(*bar, QStringLiteral("Decline all"))->click();
    EXPECT_EQ(core->prompts().prompts().size(), 2);
    EXPECT_EQ(linesIn(*bar), said.mid(0, 2));
    EXPECT_TRUE(waitFor([this] { return core.network().commandsOf<wire::AnswerPrompt>(account).size() == 18; }));
}

TEST_F(ManyQuestions, InvitationsOfOneAreLookedThrough)
{
    const auto window = makeWindow();
    auto* bar = window->findChild<PromptBar*>();
    flood(3);
    ASSERT_TRUE(waitForQuestions(3));
    button(*bar, QStringLiteral("Review…"))->click();
    auto* dialog = window->findChild<PromptListDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(linesIn(*dialog).size(), 4) << qPrintable(linesIn(*dialog).join(QLatin1Char('\n')));
    EXPECT_GE(dialog->height(), 4 * kRowHeight) << "all can be seen";
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    button(*dialog, QStringLiteral("Decline"))->click();
    EXPECT_TRUE(linesIn(*dialog).first().startsWith(QStringLiteral("mal invites you to 2 rooms")));
    EXPECT_TRUE(linesIn(*bar).first().startsWith(QStringLiteral("mal invites you to 2 rooms")));
    askToSee({QStringLiteral("carmen")});
    ASSERT_TRUE(waitForQuestions(3));
    EXPECT_EQ(linesIn(*dialog).size(), 3) << "only what was asked for";
    button(*dialog, QStringLiteral("Decline all"))->click();
    EXPECT_TRUE(waitFor([&] { return window->findChild<PromptListDialog*>() == nullptr; })) << "nothing is left in it";
    EXPECT_EQ(core->prompts().prompts().size(), 1);
}

TEST_F(ManyQuestions, AllAreReached)
{
    const auto window = makeWindow();
    auto* bar = window->findChild<PromptBar*>();
    askToSee({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
    ASSERT_TRUE(waitForQuestions(5));
    EXPECT_EQ(linesIn(*bar).value(3), QStringLiteral("2 more questions wait"));
    button(*bar, QStringLiteral("Show all…"))->click();
    auto* dialog = window->findChild<PromptListDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(linesIn(*dialog).size(), 5);
    askForTrust();
    ASSERT_TRUE(waitForQuestions(6));
    EXPECT_TRUE(linesIn(*dialog).last().contains(QStringLiteral("cannot be sure"))) << "nothing moves while it is open";
    while (QPushButton* allow = button(*dialog, QStringLiteral("Allow")))
        allow->click();
    EXPECT_EQ(core->prompts().prompts().size(), 1);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
    EXPECT_EQ(core->prompts().prompts().size(), 1) << "closing it answers nothing";
    EXPECT_EQ(linesIn(*bar).size(), 1);
}

TEST_F(ManyQuestions, WhatIsBeingAnsweredKeepsItsPlace)
{
    const auto window = makeWindow();
    auto* bar = window->findChild<PromptBar*>();
    askToSee({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    ASSERT_TRUE(waitForQuestions(3));
    const QStringList before = linesIn(*bar);
    button(*bar, QStringLiteral("Refuse"))->setFocus();
    askForTrust();
    askToSee({QStringLiteral("d")});
    ASSERT_TRUE(waitForQuestions(5));
    QStringList said = linesIn(*bar);
    EXPECT_EQ(said.mid(0, 3), before);
    EXPECT_TRUE(said.value(3).contains(QStringLiteral("cannot be sure"))) << "and is seen all the same";
    button(*bar, QStringLiteral("Refuse"))->click();
    EXPECT_FALSE(bar->isAncestorOf(window->focusWidget()));
    QTest::mouseMove(window->windowHandle(), QPoint(500, 500));
    askToSee({QStringLiteral("e")});
    EXPECT_TRUE(waitFor([&] { return linesIn(*bar).first().contains(QStringLiteral("cannot be sure")); }));
}

} // namespace
} // namespace jackdaw::ui
