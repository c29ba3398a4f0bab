// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

#include "core/storage/storage_error.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/prompts/prompt_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

void lists(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    if (stage.isNarrow())
        stage.look(window, "list");
    window.open({sample.marta, {}});
    core.network().type(sample.first, text("marta@example.org"));
    stage.look(window, "main");
    if (!stage.isNarrow()) {
        window.resize(540, 640);
        stage.look(window, "rail");
        window.resize(kWindow);
    }
    window.open({});
    stage.look(window, "list-nothing-open");
    window.side().filter().setFocus();
    window.side().filter().setText(text("rios"));
    stage.look(window, "filter");
    window.side().filter().setText(text("zzz"));
    stage.look(window, "filter-nothing");
    window.side().filter().clear();
    ui::ContactListView& view = window.side().view();
    view.list().setShowOffline(false);
    view.setFocus();
    view.selectFirst();
    stage.look(window, "list-online-contacts");
    view.list().setShowOffline(true);
    view.setCurrentIndex(view.list().indexOf({sample.marta, {}}));
    view.renameCurrent();
    stage.look(window, "list-rename");
    view.setFocus();
    const auto groups = core->contacts().groups();
    for (const Group& group : groups)
        view.selectSection({ui::SectionKey::Kind::Group, group.id});
    view.renameCurrent();
    stage.look(window, "list-rename-group");
    window.side().view().setFocus();
    window.menuBar()->show();
    stage.look(window, "menu-bar");
    window.menuBar()->hide();
    (void)core->status().set(wire::Presence::Offline, {});
    core.waitForState(sample.first, AccountState::Offline);
    test::waitFor([&] {
        const ui::ListEntry* marta = view.list().entry(view.list().indexOf({sample.marta, {}}));
        return marta && !marta->online();
    });
    stage.look(window, "offline");
}

void questions(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    wire::PromptOpened prompt;
    prompt.prompt = text("p1");
    prompt.kind = wire::PromptKind::Certificate;
    prompt.subject = text("example.org");
    prompt.certificate = sampleCertificate();
    core.network().ask(sample.first, prompt);
    core.network().requestAuthorisation(sample.first, text("carmen@example.org"));
    core.network().invite(sample.second, text("#español"), text("lucia"));
    for (const char* id : {"n1", "n2"}) {
        wire::PromptOpened notice;
        notice.prompt = text(id);
        notice.title = text("Message of the day");
        core.network().ask(sample.second, notice);
    }
    test::waitFor([&] { return core->prompts().prompts().size() == 5; });
    stage.look(window, "prompt-bar");
}

/// One stranger who asks and asks, and those who must be seen all the same.
void flood(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    for (int i = 1; i <= 12; ++i)
        core.network().invite(sample.second, text("#oferta%1").arg(i), text("mal"),
                              i == 1 ? text("Ven ya") : QString());
    wire::PromptOpened notice;
    notice.prompt = text("n1");
    notice.title = text("Message of the day");
    core.network().ask(sample.second, notice);
    core.network().invite(sample.first, text("lectura@salas.example.org"), text("lucia@example.org"),
                          text("Hoy leemos el capítulo siete."));
    core.network().requestAuthorisation(sample.first, text("carmen@example.org"),
                                        text("Hola, soy Carmen, de la oficina."));
    wire::PromptOpened certificate;
    certificate.prompt = text("p1");
    certificate.kind = wire::PromptKind::Certificate;
    certificate.subject = text("example.org");
    certificate.certificate = sampleCertificate();
    core.network().ask(sample.first, certificate);
    test::waitFor([&] { return core->prompts().prompts().size() == 16; });
    stage.look(window, "prompt-bar-flood");
    const auto buttons = window.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == ui::PromptBar::tr("Show all…") && button->isVisible())
            button->click();
    }
    stage.lookAtDialog(window, "prompt-list");
}

void notices(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    core.network().cut(sample.second, wire::ErrorKind::Banned, text("K-lined: too many connections"));
    core.waitForState(sample.second, AccountState::Failed);
    window.showProblem(storageError(kDiskFull, {}).text);
    const Contact* jens = core->contacts().find(text("Jens"));
    const Contact* helpdesk = core->contacts().find(text("Helpdesk"));
    if (jens && helpdesk)
        Q_EMIT window.side().view().mergeRequested(jens->id, helpdesk->id);
    stage.look(window, "notices");
}

void emptiness(Stage& stage)
{
    TestCore core;
    describeNetworks(core);
    {
        ui::MainWindow window(core.core(), stage.theme(), {text("./dev demo"), false});
        stage.show(window, "first-start", {1000, 640});
    }
    core.addOnline(text("xmpp"), text("ana@example.org"));
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.show(window, "no-contacts", {1000, 640});
    (void)core->status().set(wire::Presence::Offline, {});
    stage.look(window, "no-contacts-offline");
}

void signingOn(Stage& stage)
{
    TestCore core;
    describeNetworks(core);
    core.network().user(text("ana@example.org")).certificate = sampleCertificate();
    Account account;
    account.protocol = text("xmpp");
    account.username = text("ana@example.org");
    (void)core->accounts().add(account, text("secret"));
    test::waitFor([&] { return !core->prompts().prompts().isEmpty(); });
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.show(window, "signing-on", {1000, 640});
}

} // namespace

void windowScreens(Stage& stage)
{
    lists(stage);
    questions(stage);
    flood(stage);
    notices(stage);
    emptiness(stage);
    signingOn(stage);
}

} // namespace jackdaw::shots
