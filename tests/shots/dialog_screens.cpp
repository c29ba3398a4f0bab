// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "core/bookmarks/bookmark_service.h"
#include "core/storage/storage_error.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/account_row.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/details_box.h"
#include "ui/contacts/add_contact_dialog.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/rooms/bookmarks_dialog.h"
#include "ui/rooms/join_room_dialog.h"
#include "ui/rooms/room_actions.h"
#include "ui/rooms/room_lists_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/line_question.h"
#include "ui/window/details_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

constexpr qint64 kDay = 1767225600000;

/// An account that is online, and about which there is something to know all the same.
void ofNotes(Stage& stage, TestCore& core)
{
    const Account first = core->accounts().accounts().first();
    const auto signOn = [&](const wire::HelloBack& hello) {
        core.network().setHello(hello);
        const auto attempts = core.network().attempts();
        (void)core->accounts().reconnect(first.id);
        test::waitFor([&] { return core.network().attempts() > attempts && core->accounts().isOnline(first.id); });
    };
    signOn({});
    core->accounts().trust(first.id, text("example.org"), text("aa:bb"));
    wire::CertificateReplaced event;
    event.certificate.host = text("example.org");
    event.before = text("aa:bb");
    core.network().emitEvent(first.id, event);
    test::waitFor([&] { return core->accounts().connection(first.id).notes.size() == 2; });
    ui::AccountsDialog accounts(core.core(), stage.theme());
    stage.show(accounts, "account-notes");
    const auto notices = core->prompts().prompts();
    for (const Prompt& notice : notices) {
        if (notice.account == first.id && notice.kind == wire::PromptKind::Notice)
            (void)core->prompts().accept(notice.id);
    }
    wire::HelloBack sandboxed;
    sandboxed.sandboxed = true;
    signOn(sandboxed);
}

void ofAccounts(Stage& stage, TestCore& core)
{
    core.network().user(text("ana@work.example.com")).failures
        = {{wire::ErrorKind::Authentication, {}, text("not-authorized: SASL PLAIN refused")}};
    Account third;
    third.protocol = text("xmpp");
    third.username = text("ana@work.example.com");
    if (const auto added = core->accounts().add(third, text("wrong")))
        core.waitForState(*added, AccountState::Failed);
    Account off;
    off.protocol = text("irc");
    off.username = text("ana@old.example.net");
    off.label = text("Old network");
    off.enabled = false;
    (void)core->accounts().add(off, text("secret"));
    ui::AccountsDialog accounts(core.core(), stage.theme());
    stage.show(accounts, "accounts");
    auto* row = accounts.findChild<ui::AccountRow*>();
    row->askRemove();
    stage.lookAtDialog(accounts, "remove-account");
    row->askUnregister();
    stage.lookAtDialog(accounts, "delete-account");
    ui::AccountDialog edit(core.core(), stage.theme());
    edit.edit(core->accounts().accounts().first());
    stage.show(edit, "account-settings");
    ofNotes(stage, core);
}

void ofContacts(Stage& stage, TestCore& core, const Sample& sample)
{
    ui::AddContactDialog contact(core.core(), stage.theme());
    stage.show(contact, "add-contact");
    ui::MergeDialog merge(core.core(), stage.theme(), sample.marta);
    stage.show(merge, "merge");
    ui::MainWindow window(core.core(), stage.theme(), {text("./dev demo"), false});
    stage.prepare(window, kWindow);
    const auto choose = [&](const ui::EntryKey& key, int fromEnd) {
        QMenu menu;
        window.findChild<ui::ContactActions*>()->fill(menu, key);
        menu.actions().at(menu.actions().size() - fromEnd)->trigger();
    };
    choose({sample.marta, {}}, 1);
    stage.lookAtDialog(window, "remove-contact");
    QMenu menu;
    window.findChild<ui::ContactActions*>()->fill(menu, {sample.marta, {}});
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->menu()) {
            action->menu()->actions().last()->trigger();
            break;
        }
    }
    stage.lookAtDialog(window, "new-group");
    window.findChild<ui::ContactActions*>()->askName(sample.marta);
    stage.lookAtDialog(window, "rename-contact");
    auto* details = new ui::DetailsDialog(core.core(), stage.theme(), {sample.marta, {}});
    stage.show(*details, "details-of-contact");
    details->close();
}

void ofRooms(Stage& stage, TestCore& core, const Sample& sample)
{
    auto* join = new ui::JoinRoomDialog(core.core(), stage.theme());
    join->preset(sample.second, text("#release"));
    stage.show(*join, "join-room");
    delete join;
    auto* bookmarks = new ui::BookmarksDialog(core.core(), stage.theme());
    stage.show(*bookmarks, "remembered-rooms-none");
    core.network().emitEvent(sample.second,
                             wire::BookmarksChanged{{{text("#release"), text("Release planning"), {}, {}, true},
                                                     {text("#weather"), {}, {}, {}, false}}});
    core.network().emitEvent(
        sample.first,
        wire::BookmarksChanged{
            {{text("garden@rooms.example.org"), text("The garden behind the house"), {}, {}, true}}});
    test::waitFor([&] { return !core->bookmarks().bookmarks(sample.first).isEmpty(); });
    stage.show(*bookmarks, "remembered-rooms");
    delete bookmarks;
    const Conversation* room = core->conversations().find(sample.second, text("#release"));
    QWidget window;
    stage.prepare(window, {600, 400});
    ui::RoomActions actions(core.core(), stage.theme(), window);
    actions.askTopic(room->id);
    stage.lookAtDialog(window, "room-topic");
    actions.askTopic(room->id);
    Stage::settle();
    window.findChild<ui::LineQuestion*>()->refuse(text("Only operators may change the topic here."));
    stage.lookAtDialog(window, "room-topic-refused");
    actions.askNick(room->id);
    stage.lookAtDialog(window, "room-nick");
    actions.askInvitation(room->id);
    stage.lookAtDialog(window, "room-invitation");
    actions.askPassword(room->id);
    stage.lookAtDialog(window, "room-password");
    QMenu menu;
    actions.fill(menu, room->id, room->room.participants.last());
    for (QAction* action : menu.actions()) {
        if (action->text() == QCoreApplication::translate("ParticipantActs", "Ban…"))
            action->trigger();
    }
    stage.lookAtDialog(window, "room-ban");
    core.network().emitEvent(sample.second,
                             wire::RoomRights{text("#release"),
                                              {wire::RoomAction::Ban, wire::RoomAction::Unban},
                                              false,
                                              {wire::RoomList::Banned, wire::RoomList::Members}});
    test::waitFor([room] { return !room->room.lists.isEmpty(); });
    auto* lists = new ui::RoomListsDialog(core.core(), stage.theme(), room->id);
    const auto asked = [&] { return core.network().commandsOf<wire::GetRoomList>(sample.second); };
    test::waitFor([&] { return !asked().isEmpty(); });
    core.network().emitEvent(
        sample.second,
        wire::RoomListGot{asked().last().id,
                          {{text("*!*@spam.example.net"), text("marta"), text("Advertising again & again"), kDay},
                           {text("mallory!*@*"), {}, {}, 0}},
                          true});
    stage.show(*lists, "room-lists");
    delete lists;
    auto* details = new ui::DetailsDialog(core.core(), stage.theme(), {{}, room->id});
    stage.show(*details, "details-of-room");
    details->close();
}

/// Runs a command of the window's own menu: the last ones of "Help" and so on.
void ofHelp(Stage& stage, TestCore& core)
{
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    const QMenu* help = window.side().menuButton().menu()->actions().last()->menu();
    help->actions().first()->trigger();
    stage.lookAtDialog(window, "keys");
    help->actions().last()->trigger();
    stage.lookAtDialog(window, "about");
    window.askToQuit(3, storageError(kDiskFull, {}).text);
    stage.lookAtDialog(window, "quit-unsaved");
}

void clickDefault(const QWidget& dialog)
{
    if (QPushButton* button = defaultButton(dialog))
        button->click();
    Stage::settle();
}

void ofTheFirstStart(Stage& stage)
{
    TestCore core;
    std::function<void(const QString&)> ended;
    const auto start = [&ended](const std::function<void(const QString&)>& heard) {
        ended = heard;
        return true;
    };
    ui::MainWindow window(core.core(), stage.theme(), {text("./dev demo"), false, start});
    stage.prepare(window, kWindow);
    const auto offer = [&window] {
        const auto pages = window.findChildren<ui::EmptyPage*>();
        for (const ui::EmptyPage* page : pages) {
            const auto buttons = page->findChildren<QPushButton*>();
            if (buttons.size() == 3 && page->isVisible())
                buttons.last()->click();
        }
    };
    offer();
    stage.lookAtDialog(window, "demo");
    offer();
    Stage::settle();
    clickDefault(*window.findChild<ui::AskBox*>());
    stage.look(window, "first-start-demo-starts");
    ended(text("Prosody did not start: address already in use"));
    stage.look(window, "first-start-demo-failed");
}

/// The first visible line of each kind gets its text.
void fillIn(const QWidget& form, const QStringList& lines, const QString& password)
{
    qsizetype next = 0;
    const auto edits = form.findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits) {
        if (!edit->isVisible())
            continue;
        if (edit->echoMode() == QLineEdit::Password)
            edit->setText(password);
        else if (next < lines.size())
            edit->setText(lines[next++]);
    }
}

} // namespace

void dialogScreens(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ofContacts(stage, core, sample);
    ofRooms(stage, core, sample);
    ofHelp(stage, core);
    ofAccounts(stage, core);
    ofTheFirstStart(stage);
}

void assistantScreens(Stage& stage)
{
    TestCore core;
    describeNetworks(core);
    core.network().user(text("ana@example.org")).certificate = sampleCertificate();
    core.network().user(text("eva@example.org")).failures
        = {{wire::ErrorKind::Authentication, {}, text("not-authorized: SASL PLAIN refused")}};
    {
        ui::AccountDialog dialog(core.core(), stage.theme());
        stage.show(dialog, "assistant-network");
        clickDefault(dialog);
        stage.look(dialog, "assistant-form-empty");
        clickDefault(dialog);
        stage.look(dialog, "assistant-form-problem");
        fillIn(dialog, {text("ana"), text("example.org")}, text("secret"));
        const auto buttons = dialog.findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            if (button->isVisible() && !qobject_cast<QLineEdit*>(button->parentWidget()))
                button->click();
        }
        stage.look(dialog, "assistant-form");
        clickDefault(dialog);
        test::waitFor([&] { return !core->prompts().prompts().isEmpty(); });
        stage.look(dialog, "assistant-certificate");
    }
    for (const char* name : {"eva", "bea"}) {
        ui::AccountDialog dialog(core.core(), stage.theme());
        stage.prepare(dialog);
        clickDefault(dialog);
        fillIn(dialog, {text(name), text("example.org")}, text("secret"));
        clickDefault(dialog);
        Stage::settle();
        const bool fails = text(name) == text("eva");
        if (auto* details = dialog.findChild<ui::DetailsBox*>(); details && fails)
            details->findChild<QToolButton*>()->click();
        stage.look(dialog, fails ? "assistant-failed" : "assistant-online");
    }
}

} // namespace jackdaw::shots
