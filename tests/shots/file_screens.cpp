// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QDir>
#include <QFile>

#include "core/transfers/transfer_service.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/transfers/transfers_dialog.h"
#include "ui/window/main_window.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

/// Offers a file and waits until it is in the list.
TransferId offer(TestCore& core, AccountId account, const QString& from, const QString& name, qint64 size)
{
    const qsizetype before = core->transfers().transfers().size();
    core.network().emitEvent(account, wire::TransferOffered{name, from, name, size, true});
    test::waitFor([&] { return core->transfers().transfers().size() > before; });
    return core->transfers().transfers().last().id;
}

} // namespace

void fileScreens(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::TransfersDialog empty(core.core(), stage.theme());
    stage.show(empty, "files-none");
    const Buddy* marta = core->contacts().bestBuddy(sample.marta);
    const AccountId account = marta->account;
    const QString address = marta->address;
    const QString to = core.folder() + text("/downloads");
    QDir().mkpath(to);

    const TransferId running = offer(core, account, address, text("Summer in the harbour.mp4"), 734'003'200);
    (void)core->transfers().accept(running, to);
    core.network().emitEvent(account, wire::TransferProgress{text("Summer in the harbour.mp4"), 241'172'480, -1});
    const TransferId refused = offer(core, account, address, text("notes.txt"), 4'210);
    (void)core->transfers().cancel(refused);
    const TransferId liar = offer(core, account, text("stranger@example.org"), text("small.zip"), 1024);
    (void)core->transfers().accept(liar, to);
    core.network().emitEvent(account, wire::TransferProgress{text("small.zip"), 1'000'000, -1});
    offer(core, account, address, text("Contract – signed.pdf"), 1'482'752);
    test::waitFor([&] { return core->transfers().transfer(liar)->state == TransferState::Failed; });

    ui::MainWindow window(core.core(), stage.theme(), {text("./dev demo"), false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    Stage::settle();
    stage.look(window, "files-in-conversation");
    QFile photo(core.folder() + text("/photo.jpg"));
    if (photo.open(QIODevice::WriteOnly))
        photo.write("picture");
    photo.close();
    core->transfers().forgetEnded();
    Q_EMIT window.findChild<ui::InputEdit*>()->filesGiven({photo.fileName()});
    Stage::settle();
    // Who was given an address before is not asked about.
    stage.look(window, "files-sent");
    (void)core->transfers().consents().remember(account, address, false);
    Q_EMIT window.findChild<ui::InputEdit*>()->filesGiven({photo.fileName()});
    test::waitFor([&] { return core.network().commandsOf<wire::SendFile>(account).size() == 2; });
    core.network().emitEvent(account,
                             wire::TransferAsked{core.network().commandsOf<wire::SendFile>(account).last().id, true});
    test::waitFor([&] { return core->transfers().transfers().last().state == TransferState::Asking; });
    Stage::settle();
    stage.look(window, "files-asked");
    ui::TransfersDialog list(core.core(), stage.theme());
    stage.show(list, "files");
}

} // namespace jackdaw::shots
