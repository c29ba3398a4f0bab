// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Profiles, the user's own, and who may reach them.

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include "core/people/own_person_service.h"
#include "core/people/privacy_service.h"
#include "core/prompts/prompt_service.h"
#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/people/own_profile_dialog.h"
#include "ui/people/password_dialog.h"
#include "ui/people/privacy_dialog.h"
#include "ui/people/profile_dialog.h"
#include "ui/prompts/prompt_panel.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowPeople : public WindowTest {
protected:
    template <typename Command>
    Command said()
    {
        EXPECT_TRUE(waitFor([&] { return !core.network().commandsOf<Command>(account).isEmpty(); }));
        const QList<Command> all = core.network().commandsOf<Command>(account);
        return all.isEmpty() ? Command() : all.last();
    }
};

TEST_F(WindowPeople, AProfileIsAskedForAndShown)
{
    auto* dialog = new ProfileDialog(core.core(), theme, {account, kBob, {}, QStringLiteral("Bob")});
    dialog->show();
    EXPECT_TRUE(saidIn(*dialog).join(u'\n').contains(QStringLiteral("Asking")));
    const QString id = said<wire::GetProfile>().id;
    core.network().emitEvent(account,
                             wire::ProfileReceived{id,
                                                   kBob,
                                                   {{QStringLiteral("Full name"),
                                                     wire::RichText(QStringLiteral("<b>Bob</b> Builder")), false}},
                                                   {}});
    EXPECT_TRUE(waitFor([&] { return saidIn(*dialog).contains(QStringLiteral("Full name")); }));
    EXPECT_FALSE(saidIn(*dialog).join(u'\n').contains(QStringLiteral("Asking")));
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    dialog->close();
}

TEST_F(WindowPeople, AProfileThatIsRefusedCanBeAskedForAgain)
{
    auto* dialog = new ProfileDialog(core.core(), theme, {account, kBob, {}, {}});
    dialog->show();
    core.network().emitEvent(
        account, wire::CommandFailed{.re = said<wire::GetProfile>().id, .text = QStringLiteral("He is away.")});
    ASSERT_TRUE(waitFor([&] { return saidIn(*dialog).contains(QStringLiteral("He is away.")); }));
    button(*dialog, QStringLiteral("Try again"))->click();
    EXPECT_TRUE(waitFor([&] { return core.network().commandsOf<wire::GetProfile>(account).size() == 2; }));
    dialog->close();
}

TEST_F(WindowPeople, TheNameOthersSeeIsSaved)
{
    auto* dialog = new OwnProfileDialog(core.core(), theme, account);
    dialog->show();
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Ana M."));
    button(*dialog, QStringLiteral("Save"))->click();
    const auto alias = said<wire::SetAlias>();
    EXPECT_EQ(alias.alias, QStringLiteral("Ana M."));
    EXPECT_TRUE(dialog->isVisible()) << "the network has not said yes";
    const QPointer<QDialog> alive(dialog);
    core.network().emitEvent(account, wire::CommandDone{.re = alias.id});
    EXPECT_TRUE(waitFor([&] { return !alive || !alive->isVisible(); }));
    EXPECT_EQ(core->ownPerson().person(account).alias, QStringLiteral("Ana M."));
}

TEST_F(WindowPeople, TwoPasswordsThatDifferAreNone)
{
    auto* dialog = new PasswordDialog(core.core(), theme, account);
    dialog->show();
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    const auto fields = dialog->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(QStringLiteral("one"));
    fields[1]->setText(QStringLiteral("two"));
    button(*dialog, QStringLiteral("Change password"))->click();
    EXPECT_TRUE(core.network().commandsOf<wire::ChangePassword>(account).isEmpty());
    fields[1]->setText(QStringLiteral("one"));
    button(*dialog, QStringLiteral("Change password"))->click();
    EXPECT_EQ(said<wire::ChangePassword>().newPassword, QStringLiteral("one"));
    dialog->close();
}

TEST_F(WindowPeople, WhoIsBlockedIsListedAndLetInAgain)
{
    auto* dialog = new PrivacyDialog(core.core(), theme, account);
    dialog->show();
    EXPECT_EQ(unnamedWidgets(*dialog), QStringList());
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    dialog->findChild<QLineEdit*>()->setText(kEve);
    button(*dialog, QStringLiteral("Block"))->click();
    EXPECT_TRUE(core->privacy().isBlocked(account, kEve));
    auto* list = dialog->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    list->item(0)->setSelected(true);
    button(*dialog, QStringLiteral("Remove from the list"))->click();
    EXPECT_FALSE(core->privacy().isBlocked(account, kEve));
    EXPECT_EQ(list->count(), 0);
    dialog->close();
}

TEST_F(WindowPeople, AStrangerWhoAsksIsBlockedRightThere)
{
    const QString stranger = QStringLiteral("winner@casino.test");
    core.network().requestAuthorisation(account, stranger, QStringLiteral("You have won"));
    ASSERT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 1; }));
    PromptPanel panel(core.core(), theme, core->prompts().prompts().first(), PromptPanel::Place::Dialog);
    panel.show();
    ASSERT_NE(button(panel, QStringLiteral("Block")), nullptr);
    button(panel, QStringLiteral("Block"))->click();
    EXPECT_TRUE(core->privacy().isBlocked(account, stranger));
    EXPECT_FALSE(said<wire::AnswerPrompt>().accepted);
    EXPECT_TRUE(core->prompts().prompts().isEmpty());
}

} // namespace
} // namespace jackdaw::ui
