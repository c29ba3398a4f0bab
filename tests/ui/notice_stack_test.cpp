// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How much the notices say, and how much room they take.

#include "tests/ui/window_fixture.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/window/notices_dialog.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

const QString kKeyring = QStringLiteral("There is no keyring, so passwords are asked for and kept until you quit.");

class Notices : public WindowTest {
protected:
    AccountId add(const char* label)
    {
        return core.addOnline(QStringLiteral("second"), QString::fromLatin1(label) + QStringLiteral("@two.test"),
                              QStringLiteral("secret"), QString::fromLatin1(label));
    }
    static QString moreIn(MainWindow& window)
    {
        return shownIn(window).filter(QStringLiteral("more notice")).join(u'|');
    }
    static QStringList shownIn(MainWindow& window)
    {
        QStringList said;
        for (const NoticeLine* line : window.findChild<NoticeStack*>()->findChildren<NoticeLine*>()) {
            if (!line->isHidden())
                said << QString(line->accessibleName()).remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return said;
    }
};

TEST_F(Notices, WhatIsTrueOfSeveralAccountsIsSaidOnce)
{
    const QList<AccountId> others{add("work"), add("club"), add("shop")};
    const auto window = makeWindow();
    Q_EMIT core->accounts().keyringProblem(account, kKeyring);
    for (const AccountId id : others)
        Q_EMIT core->accounts().keyringProblem(id, kKeyring);
    const auto said = [](const QStringList& names, const QString& trouble) {
        return QLocale().createSeparatedList(names) + QStringLiteral(": ") + trouble;
    };
    const QStringList names{kMe, QStringLiteral("work"), QStringLiteral("club"), QStringLiteral("shop")};
    EXPECT_EQ(shownIn(*window), QStringList{said(names, kKeyring)});
    ASSERT_TRUE(core->accounts().remove(others.last()).ok());
    EXPECT_EQ(shownIn(*window), QStringList{said(names.mid(0, 3), kKeyring)});
    button(*window->findChild<NoticeStack*>(), QStringLiteral("Close"))->click();
    EXPECT_EQ(shownIn(*window), QStringList());

    for (const AccountId id : {others[0], others[1]}) {
        core.network().cut(id, wire::ErrorKind::Banned);
        ASSERT_TRUE(core.waitForState(id, AccountState::Failed));
    }
    ASSERT_EQ(shownIn(*window).size(), 1);
    EXPECT_TRUE(shownIn(*window).first().startsWith(said(names.mid(1, 2), {})));
    button(*window->findChild<NoticeStack*>(), QStringLiteral("Try again"))->click();
    EXPECT_TRUE(core.waitForState(others[0], AccountState::Online));
    EXPECT_TRUE(core.waitForState(others[1], AccountState::Online));
    EXPECT_TRUE(waitFor([&] { return shownIn(*window).isEmpty(); }));
}

TEST_F(Notices, WhatAQuestionSaysIsNotSaidAgain)
{
    core.network().user(kMe).failures = {{wire::ErrorKind::Authentication, {}, {}}};
    const auto window = makeWindow();
    core.network().cut(account, wire::ErrorKind::Network);
    ASSERT_TRUE(waitFor([this] { return core->prompts().prompts().size() == 1; }));
    const QString asked = core->prompts().prompts().first().text;
    Q_EMIT core->accounts().keyringProblem(account, asked);
    EXPECT_EQ(shownIn(*window), QStringList());
}

TEST_F(Notices, BarsTakeAThirdOfTheWindowAtMost)
{
    const auto window = makeWindow();
    for (int i = 0; i < 9; ++i)
        window->showProblem(QStringLiteral("Something is wrong with %1.").arg(i));
    auto* stack = window->findChild<NoticeStack*>();
    const auto taken = [&] { return window->findChild<PromptBar*>()->height() + stack->height(); };
    ASSERT_TRUE(waitFor([&] { return stack->isVisible() && !moreIn(*window).isEmpty(); }));
    EXPECT_LE(stack->sizeHint().height(), window->height() / 3);
    const int shown = notices(*window) - 1;
    EXPECT_GE(shown, 2);
    EXPECT_EQ(moreIn(*window), QStringLiteral("%1 more notice(s)").arg(9 - shown));

    for (const char* from : {"carmen", "dora", "fay"})
        core.network().requestAuthorisation(account, QString::fromLatin1(from) + QStringLiteral("@one.test"));
    ASSERT_TRUE(waitFor([&] { return notices(*window) - 1 < shown; })) << "questions have their part of it";
    EXPECT_TRUE(waitFor([&] { return taken() <= window->height() / 3 + 2 * 46; }));
    EXPECT_GE(notices(*window), 2) << "one is always worth its place";

    // What is closed makes room.
    while (QPushButton* close = button(*stack, QStringLiteral("Close")))
        close->click();
    EXPECT_FALSE(stack->isVisible());
}

TEST_F(Notices, WhatWasJustDoneIsAmongThoseThatAreShown)
{
    const auto window = makeWindow();
    auto* stack = window->findChild<NoticeStack*>();
    for (int i = 0; i < 9; ++i)
        window->showProblem(QStringLiteral("Something is wrong with %1.").arg(i));
    ASSERT_TRUE(waitFor([&] { return !moreIn(*window).isEmpty(); }));
    bool undone = false;
    stack->showDone(QStringLiteral("Eve is now part of Bob."), [&undone] { undone = true; });
    EXPECT_TRUE(shownIn(*window).contains(QStringLiteral("Eve is now part of Bob.")));
    button(*stack, QStringLiteral("Undo"))->click();
    EXPECT_TRUE(undone);
    stack->showRefusal(QStringLiteral("Jackdaw cannot open this link."));
    EXPECT_TRUE(shownIn(*window).contains(QStringLiteral("Jackdaw cannot open this link.")));
}

TEST_F(Notices, ThoseThatFindNoRoomCanBeReadAndAnswered)
{
    const auto window = makeWindow();
    auto* stack = window->findChild<NoticeStack*>();
    for (int i = 0; i < 9; ++i)
        window->showProblem(QStringLiteral("Something is wrong with %1.").arg(i));
    ASSERT_TRUE(waitFor([&] { return !moreIn(*window).isEmpty(); }));
    button(*stack, QStringLiteral("Show all…"))->click();
    auto* dialog = window->findChild<NoticesDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto said = [&] {
        QStringList texts;
        for (const NoticeLine* line : dialog->findChildren<NoticeLine*>())
            texts << line->text();
        return texts;
    };
    EXPECT_EQ(said().size(), 9);
    EXPECT_EQ(said().last(), QStringLiteral("Something is wrong with 8."));
    dialog->findChildren<NoticeLine*>().last()->buttons().first()->click();
    EXPECT_TRUE(waitFor([&] { return said().size() == 8; }));
    EXPECT_EQ(stack->lines().size(), 8);
    stack->showProblem(QStringLiteral("One more."));
    EXPECT_TRUE(said().contains(QStringLiteral("One more.")));
    core.network().cut(account, wire::ErrorKind::Banned);
    ASSERT_TRUE(waitFor([&] { return said().size() == 10; })) << "what leads elsewhere does not stay under this";
    const QPointer<NoticesDialog> open = dialog;
    for (const NoticeLine* line : dialog->findChildren<NoticeLine*>()) {
        if (line->buttons().first()->text() == QStringLiteral("Settings…"))
            line->buttons().first()->click();
    }
    EXPECT_TRUE(waitFor([&] { return open.isNull(); }));
}

TEST_F(Notices, StandAsFarFromTheEdgeInEitherDirection)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        NoticeLine line(theme, QStringLiteral("warning"), Role::Warning, QStringLiteral("Words"));
        line.addButton(QStringLiteral("Close"));
        line.resize(900, 44);
        line.show();
        QCoreApplication::processEvents();
        const QRect icon = line.findChild<IconLabel*>()->geometry();
        const QRect close = line.findChild<QPushButton*>()->geometry();
        const bool mirrored = direction == Qt::RightToLeft;
        EXPECT_EQ(mirrored ? 900 - icon.right() - 1 : icon.left(), kSpace4);
        EXPECT_EQ(mirrored ? close.left() : 900 - close.right() - 1, kSpace3);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
} // namespace jackdaw::ui
