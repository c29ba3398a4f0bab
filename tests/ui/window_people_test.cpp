// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Profiles, the user's own, and who may reach them.

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDir>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/prompts/prompt_service.h"
#include "tests/ui/widget_lint.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/plain_tip.h"
#include "ui/people/own_profile_dialog.h"
#include "ui/people/password_dialog.h"
#include "ui/people/privacy_dialog.h"
#include "ui/people/profile_dialog.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/theme/ask_box.h"

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

TEST_F(WindowPeople, BlockOnTheLineOfAStrangerKeepsThemAway)
{
    const QString stranger = QStringLiteral("winner@casino.test");
    PromptBar bar(core.core(), theme);
    bar.show();
    core.network().requestAuthorisation(account, stranger, QStringLiteral("You have won"));
    ASSERT_TRUE(waitFor([&] { return button(bar, QStringLiteral("Block")) != nullptr; }));
    const auto buttons = bar.findChildren<QPushButton*>();
    const auto shown = std::ranges::find_if(buttons, [&bar](const auto* each) { return each->isVisibleTo(&bar); });
    EXPECT_NE((*shown)->text(), QStringLiteral("Block")) << "keys lead to the first";
    button(bar, QStringLiteral("Block"))->click();
    EXPECT_TRUE(core->privacy().isBlocked(account, stranger));
    EXPECT_FALSE(said<wire::AnswerPrompt>().accepted);
    EXPECT_EQ(said<wire::BlockBuddy>().address, stranger) << "the network knows it, too";
    EXPECT_TRUE(core->prompts().prompts().isEmpty());
    core.network().requestAuthorisation(account, stranger, QStringLiteral("Really"));
    core.network().say(account, kBob, QStringLiteral("after"));
    ASSERT_TRUE(waitFor([&] { return core->conversations().find(account, kBob); }));
    EXPECT_TRUE(core->prompts().prompts().isEmpty()) << "and asks no more";
}

TEST_F(WindowPeople, AProfileChosenInAListOpensAsAProfile)
{
    const auto window = makeWindow();
    wire::PromptOpened table;
    table.prompt = QStringLiteral("t");
    table.kind = wire::PromptKind::Table;
    table.columns = {QStringLiteral("Name")};
    table.rows = {{{QStringLiteral("Eve")}}};
    table.rowActions = {{QStringLiteral("profile"), QStringLiteral("Profile")}};
    core.network().ask(account, table);
    ASSERT_TRUE(waitFor([&] { return core->prompts().prompts().size() == 1; }));
    PromptPanel panel(core.core(), theme, core->prompts().prompts().first(), PromptPanel::Place::Dialog);
    panel.show();
    panel.findChild<QTreeView*>()->setCurrentIndex(panel.findChild<QTreeView*>()->model()->index(0, 0));
    button(panel, QStringLiteral("Profile"))->click();
    core.network().emitEvent(
        account,
        wire::ProfileReceived{
            {}, kEve, {{QStringLiteral("City"), wire::RichText(QStringLiteral("Cádiz")), false}}, {}});
    ASSERT_TRUE(waitFor([&] { return window->findChild<ProfileDialog*>() != nullptr; }));
    const auto labels = window->findChild<ProfileDialog*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* one) { return one->text() == QStringLiteral("Cádiz"); }));
    EXPECT_TRUE(core.network().commandsOf<wire::GetProfile>(account).isEmpty()) << "it is not asked for twice";
}

TEST_F(WindowPeople, AnAccountIsDeletedOnItsServerOnlyWithAClearYes)
{
    AccountsDialog dialog(core.core(), theme);
    dialog.show();
    const auto menu = [&] {
        QMenu* found = nullptr;
        for (QToolButton* each : dialog.findChildren<QToolButton*>()) {
            if (each->menu())
                found = each->menu();
        }
        return found;
    }();
    ASSERT_NE(menu, nullptr);
    auto* remove = menu->findChild<QAction*>(QStringLiteral("unregister"));
    ASSERT_NE(remove, nullptr);
    const auto connectWith = [&](const QList<wire::Feature>& features) {
        core.network().user(kMe).features = features;
        ASSERT_TRUE(core->accounts().reconnect(account).ok());
        ASSERT_TRUE(waitFor([&] {
            const wire::SignedOn* facts = core->accounts().signedOn(account);
            return facts && facts->features == features;
        }));
        Q_EMIT menu->aboutToShow();
    };
    connectWith({wire::Feature::Rooms});
    EXPECT_FALSE(remove->isVisible()) << "not on this network";
    connectWith({wire::Feature::Rooms, wire::Feature::Unregistration});
    EXPECT_TRUE(remove->isVisible() && remove->isEnabled());
    const auto ask = [&](const QString& answer) {
        remove->trigger();
        auto* box = dialog.findChild<AskBox*>();
        ASSERT_NE(box, nullptr);
        EXPECT_FALSE(button(*box, QStringLiteral("Delete for ever"))->isDefault());
        button(*box, answer)->click();
        ASSERT_TRUE(waitFor([&] { return dialog.findChild<AskBox*>() == nullptr; }));
    };
    ask(QStringLiteral("Cancel"));
    EXPECT_TRUE(core.network().commandsOf<wire::Unregister>(account).isEmpty());
    ask(QStringLiteral("Delete for ever"));
    core.network().emitEvent(
        account, wire::CommandFailed{.re = said<wire::Unregister>().id, .text = QStringLiteral("Ask the office.")});
    const auto complains = [&] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* one) {
            return one->isVisible() && one->text().contains(QStringLiteral("Ask the office."));
        });
    };
    EXPECT_TRUE(waitFor(complains));
    ask(QStringLiteral("Delete for ever"));
    EXPECT_TRUE(waitFor([&] { return core.network().commandsOf<wire::Unregister>(account).size() == 2; }));
    core.network().emitEvent(account, wire::CommandDone{.re = said<wire::Unregister>().id});
    EXPECT_TRUE(waitFor([&] { return core->accounts().find(account) == nullptr; }));
}

TEST_F(WindowPeople, TheTipOfAContactShowsTheirPicture)
{
    ContactListView view(core.core(), theme);
    view.resize(300, 500);
    view.show();
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString spool
        = core.folder() + QStringLiteral("/state/accounts/") + account.toString() + QStringLiteral("/spool/");
    QDir().mkpath(spool);
    ASSERT_TRUE(red.save(spool + QStringLiteral("picture-1"), "PNG"));
    core.network().emitEvent(account, wire::PictureChanged{kBob, QStringLiteral("picture-1")});
    ASSERT_TRUE(waitFor([&] { return !core->pictures().small(account, kBob).isNull(); }));
    const EntryKey key{core->contacts().findBuddy(account, kBob)->contact, {}};
    const QPoint place = view.visualRect(view.list().indexOf(key)).center();
    QHelpEvent event(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &event);
    const auto* tip = view.viewport()->findChild<PlainTip*>();
    ASSERT_TRUE(tip && tip->isVisible());
    EXPECT_EQ(tip->picture().pixelColor(10, 10), QColor(Qt::red));
    EXPECT_TRUE(tip->text().contains(kBob));
}

} // namespace
} // namespace jackdaw::ui
