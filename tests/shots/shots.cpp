// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/shots/shots.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include "tests/shots/sample.h"
#include "tests/support/wait.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/contacts/add_contact_dialog.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/prompts/prompt_dialog.h"
#include "ui/status/status_popup.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// Lets the loop finish what is on its way: rows read from the store, layouts.
void settle()
{
    for (int i = 0; i < 12; ++i) {
        test::waitFor([] { return false; }, 20);
        QCoreApplication::sendPostedEvents();
    }
}

ui::MainWindow::Options plain(const QString& demo = {})
{
    return {demo, false};
}

QPushButton* button(QWidget& inside, const char* label)
{
    const auto buttons = inside.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->text() == text(label) && each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

Shots::Shots(ui::Theme& theme, QString folder, QString suffix)
    : m_theme(theme)
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{
}

void Shots::save(QWidget& widget, const QString& name)
{
    settle();
    const QString file = QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix);
    if (!widget.grab().save(file)) {
        qCritical("%s could not be written", qUtf8Printable(file));
        m_written = -1;
    }
    if (m_written >= 0)
        ++m_written;
}

void Shots::mainWindow()
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), m_theme, plain());
    window.resize(1180, 740);
    window.show();
    window.open({sample.marta, {}});
    core.network().type(sample.first, text("marta@example.org"));
    save(window, text("main"));
    if (const Conversation* room = core->conversations().find(sample.second, text("#release"))) {
        window.open({{}, room->id});
        save(window, text("room"));
    }
    window.open({sample.marta, {}});
    window.side().filter().setText(text("rios"));
    save(window, text("filter"));
    window.side().filter().setText(text("zzz"));
    save(window, text("filter-nothing"));
    window.side().filter().clear();
    ui::StatusPopup popup(core.core(), m_theme);
    popup.adjustSize();
    save(popup, text("status"));
    wire::PromptOpened prompt;
    prompt.prompt = text("p1");
    prompt.kind = wire::PromptKind::Certificate;
    prompt.subject = text("example.org");
    prompt.certificate = sampleCertificate();
    core.network().ask(sample.first, prompt);
    core.network().requestAuthorisation(sample.first, text("carmen@example.org"));
    core.network().invite(sample.second, text("#español"), text("lucia"));
    test::waitFor([&] { return core->prompts().prompts().size() == 3; });
    save(window, text("prompts"));
    core.network().cut(sample.second, wire::ErrorKind::Banned, text("K-lined: too many connections"));
    core.waitForState(sample.second, AccountState::Failed);
    save(window, text("account-failed"));
}

void Shots::narrowWindows()
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), m_theme, plain());
    window.resize(540, 640);
    window.show();
    window.open({sample.marta, {}});
    save(window, text("rail"));
    window.resize(360, 480);
    save(window, text("narrow-conversation"));
    window.open({});
    save(window, text("narrow-list"));
}

void Shots::emptyStates()
{
    TestCore core;
    describeNetworks(core);
    {
        ui::MainWindow window(core.core(), m_theme, plain(text("./dev demo")));
        window.resize(1000, 640);
        window.show();
        save(window, text("first-start"));
        window.resize(360, 480);
        save(window, text("first-start-narrow"));
    }
    core.addOnline(text("xmpp"), text("ana@example.org"));
    ui::MainWindow window(core.core(), m_theme, plain());
    window.resize(1000, 640);
    window.show();
    save(window, text("no-contacts"));
    (void)core->status().set(wire::Presence::Offline, {});
    settle();
    save(window, text("offline"));
}

void Shots::dialogs()
{
    TestCore core;
    const Sample sample = fill(core);
    core.network().user(text("ana@work.example.com")).failures
        = {{wire::ErrorKind::Authentication, {}, text("not-authorized: SASL PLAIN refused")}};
    Account third;
    third.protocol = text("xmpp");
    third.username = text("ana@work.example.com");
    const auto added = core->accounts().add(third, text("wrong"));
    if (added)
        core.waitForState(*added, AccountState::Failed);
    ui::AccountsDialog accounts(core.core(), m_theme);
    accounts.show();
    save(accounts, text("accounts"));
    ui::AddContactDialog contact(core.core(), m_theme);
    contact.show();
    save(contact, text("add-contact"));
    ui::MergeDialog merge(core.core(), m_theme, sample.marta);
    merge.show();
    save(merge, text("merge"));
}

void Shots::assistant()
{
    TestCore core;
    describeNetworks(core);
    core.network().user(text("ana@example.org")).certificate = sampleCertificate();
    core.network().user(text("eva@example.org")).failures
        = {{wire::ErrorKind::Authentication, {}, text("not-authorized: SASL PLAIN refused")}};
    for (const char* user : {"ana", "eva"}) {
        const bool first = text(user) == text("ana");
        ui::AccountDialog dialog(core.core(), m_theme);
        dialog.show();
        settle();
        if (first)
            save(dialog, text("assistant-network"));
        if (QPushButton* next = button(dialog, "Next"))
            next->click();
        settle();
        const auto lines = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* line : lines) {
            if (line->accessibleName() == text("User name"))
                line->setText(text(user));
            else if (line->accessibleName() == text("Domain"))
                line->setText(text("example.org"));
            else if (line->accessibleName() == text("Password"))
                line->setText(text("secret"));
        }
        if (first)
            save(dialog, text("assistant-form"));
        if (QPushButton* sign = button(dialog, "Sign on"))
            sign->click();
        test::waitFor([&] { return !core->prompts().prompts().isEmpty() || !first; }, 3000);
        save(dialog, first ? text("assistant-certificate") : text("assistant-failed"));
    }
}

void Shots::prompts()
{
    TestCore core;
    const Sample sample = fill(core);
    Prompt prompt;
    prompt.id = PromptId{1};
    prompt.account = sample.first;
    prompt.kind = wire::PromptKind::Certificate;
    prompt.subject = text("example.org");
    prompt.certificate = sampleCertificate();
    ui::PromptDialog certificate(core.core(), m_theme, prompt);
    certificate.show();
    save(certificate, text("prompt-certificate"));
    prompt.kind = wire::PromptKind::Password;
    prompt.text = text("The keyring is locked.");
    ui::PromptDialog password(core.core(), m_theme, prompt);
    password.show();
    save(password, text("prompt-password"));
}

} // namespace jackdaw::shots
