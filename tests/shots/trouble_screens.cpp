// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QLineEdit>
#include <QPushButton>

#include "core/accounts/keychain_secret_store.h"
#include "core/storage/storage_error.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/status/status_button.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_stack.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

/// Invisible, with one account whose network shows the user all the same.
void seenAllTheSame(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    core.network().user(text("ana@club.example.net")).features = {wire::Feature::StatusMessages};
    core.addOnline(text("irc"), text("ana@club.example.net"));
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    (void)core->status().set(wire::Presence::Invisible, text("writing the report"));
    window.open({sample.marta, {}});
    if (stage.isNarrow())
        window.open({});
    stage.look(window, "invisible");
    window.side().status().openPopup();
    stage.lookAtPopup("status-invisible");
}

/// What is left of an account: its conversations, in the list, found by a word, and open.
void removedAccount(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    const Conversation* talk = core->conversations().find(sample.first, text("jens@example.org"));
    const Conversation* room = core->conversations().find(sample.second, text("#release"));
    const ConversationId jens = talk->id;
    const ConversationId release = room->id;
    (void)core->accounts().remove(sample.first);
    (void)core->accounts().remove(sample.second);
    core.addOnline(text("xmpp"), text("ana@work.example.com"));
    ui::ContactListModel& list = window.side().view().list();
    test::waitFor([&] { return list.indexOf({{}, jens}).isValid(); });
    if (stage.isNarrow())
        stage.look(window, "removed-account-list");
    window.openConversation(jens);
    test::waitFor([&] { return list.entry(list.indexOf({{}, jens}))->unread == 0; });
    stage.look(window, "removed-account");
    window.openConversation(release);
    stage.look(window, "removed-account-room");
    window.open({});
    core->conversations().close(jens);
    core->conversations().close(release);
    test::waitFor([&] { return !list.indexOf({{}, jens}).isValid(); });
    window.side().filter().setFocus();
    window.side().filter().setText(text("e"));
    stage.look(window, "earlier");
}

/// More notices than there is room for.
void manyNotices(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    core.network().cut(sample.second, wire::ErrorKind::Banned, text("K-lined: too many connections"));
    core.waitForState(sample.second, AccountState::Failed);
    Q_EMIT core->accounts().keyringProblem(
        sample.first,
        KeychainSecretStore::tr("The keyring is locked, so passwords are asked for and kept until you quit."));
    window.showProblem(storageError(kDiskFull, {}).text);
    for (const char* what : {"The demo networks could not be started.", "The profile cannot be written.",
                             "The link cannot be opened.", "The sound cannot be played."})
        window.showProblem(text(what));
    stage.look(window, "notices-many");
    const auto buttons = window.findChild<ui::NoticeStack*>()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == ui::NoticePile::tr("Show all…"))
            button->click();
    }
    stage.lookAtDialog(window, "notices-all");
}

} // namespace

void troubleScreens(Stage& stage)
{
    seenAllTheSame(stage);
    removedAccount(stage);
    manyNotices(stage);
}

} // namespace jackdaw::shots
