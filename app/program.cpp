// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/program.h"

#include <QApplication>
#include <QFileInfo>
#include <cstdio>
#include <optional>

#include "app/demo_run.h"
#include "app/refusal.h"
#include "app/unix_signals.h"
#include "core/accounts/account_service.h"
#include "core/accounts/keychain_secret_store.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/control/control_server.h"
#include "core/core.h"
#include "core/link/connectivity_watch.h"
#include "core/link/process_link.h"
#include "core/link/protocol_catalogue.h"
#include "core/storage/store.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace jackdaw::app {

namespace {

/// The demo networks are at hand only where the program was built.
QString demoScript()
{
    const QFileInfo script(QCoreApplication::applicationDirPath() + QStringLiteral("/../../../dev"));
    return script.isExecutable() ? script.canonicalFilePath() : QString();
}

/// The preset this program is a build of.
QString presetOfThis()
{
    const QFileInfo build(QCoreApplication::applicationDirPath() + QStringLiteral("/.."));
    return build.canonicalFilePath().section(u'/', -1);
}

} // namespace

Surroundings Surroundings::ofProgram()
{
    const QString programs = QCoreApplication::applicationDirPath();
    Surroundings surroundings;
    surroundings.hostFolders
        = {programs + QStringLiteral("/hosts.d"), programs + QStringLiteral("/../lib/jackdaw/hosts.d")};
    return surroundings;
}

class Program::Parts {
public:
    Parts(const CommandLine& line, const Profile& profile, const Surroundings& surroundings)
        : secrets(profile.isDefault ? QString() : profile.dataFolder)
        , protocols(surroundings.hostFolders)
        , links(protocols, surroundings.links)
        , core({profile, clock, secrets, links, protocols, line.offline, surroundings.supervisor})
        , control(core)
    {
    }

    SystemClock clock;
    KeychainSecretStore secrets;
    ProtocolCatalogue protocols;
    ProcessLinkFactory links;
    Core core;
    ConnectivityWatch connectivity;
    ControlServer control;
    ui::Theme theme;
    std::optional<DemoRun> demo;
    std::unique_ptr<ui::MainWindow> window; ///< once the profile is open
    UnixSignals signals;
};

Program::Program(const CommandLine& line, const Profile& profile, const Surroundings& surroundings)
    : m_parts(std::make_unique<Parts>(line, profile, surroundings))
    , m_line(line)
{
    m_parts->theme.install();
    // The window shows it, too; this is for those who run it without one.
    connect(&m_parts->core.store(), &Store::problemChanged, this, [](const QString& text) {
        if (!text.isEmpty())
            fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    AccountService* accounts = &m_parts->core.accounts();
    connect(&m_parts->connectivity, &ConnectivityWatch::networkCameUp, accounts, &AccountService::networkCameUp);
    connect(&m_parts->connectivity, &ConnectivityWatch::woke, accounts, &AccountService::machineWoke);
    connect(&m_parts->signals, &UnixSignals::terminationRequested, this, &Program::leaveNow);
    connect(&m_parts->control, &ControlServer::quitRequested, this, [this] { leave(0); });
    connect(&m_parts->control, &ControlServer::lost, this, [this](const Error& error) {
        if (m_parts->window)
            m_parts->window->showProblem(error.text);
    });
    connect(&m_parts->control, &ControlServer::raiseRequested, this, [this](const QString& uri) {
        raiseWindow();
        if (m_parts->window)
            m_parts->window->openUri(uri);
    });
}

Program::~Program() = default;

void Program::start()
{
    QApplication::setQuitOnLastWindowClosed(false);
    whenDone(m_parts->core.open(), this, [this](const Result<void>& opened) {
        if (opened)
            onOpened();
        else
            onRefused(opened.error());
    });
}

void Program::makeWindow()
{
    ui::MainWindow::Options options;
    if (const QString script = demoScript(); !script.isEmpty()) {
        DemoRun& demo = m_parts->demo.emplace(script, presetOfThis());
        options.demoCommand = script + QStringLiteral(" demo");
        options.startDemo = [&demo](const DemoRun::Ended& ended) { return demo.start(ended); };
    }
    m_parts->window = std::make_unique<ui::MainWindow>(m_parts->core, m_parts->theme, options);
}

void Program::onOpened()
{
    makeWindow();
    connect(m_parts->window.get(), &ui::MainWindow::quitRequested, this, &Program::leaveIfSaved);
    // Queued: the window is gone after it.
    connect(
        m_parts->window.get(), &ui::MainWindow::quitConfirmed, this, [this] { leave(0); }, Qt::QueuedConnection);
    if (!m_line.hidden)
        m_parts->window->show();
    const Result<void> listening = m_parts->control.listen(m_parts->core.profile().controlSocket());
    if (!listening) {
        qCWarning(logApp, "%s", qUtf8Printable(listening.error().details));
        m_parts->window->showProblem(listening.error().text);
    }
    m_parts->window->openUri(m_line.uri);
}

void Program::onRefused(const Error& error)
{
    leave(refuse(error));
}

void Program::raiseWindow()
{
    if (!m_parts->window)
        return;
    m_parts->window->show();
    m_parts->window->raise();
    m_parts->window->activateWindow();
}

void Program::leaveIfSaved()
{
    whenDone(m_parts->core.save(), this, [this](int unsaved) {
        if (unsaved == 0)
            leave(0);
        else if (m_parts->window)
            m_parts->window->askToQuit(unsaved, m_parts->core.store().obstacle());
    });
}

void Program::leaveNow()
{
    whenDone(m_parts->core.save(), this, [this](int unsaved) {
        if (unsaved > 0)
            fprintf(stderr, "%s\n",
                    qUtf8Printable(tr("%n change(s) could not be stored and are lost.", nullptr, unsaved)));
        leave(0);
    });
}

void Program::leave(int exitCode)
{
    if (std::exchange(m_leaving, true))
        return;
    m_parts->window.reset();
    m_parts->control.refuseToRaise();
    whenDone(m_parts->core.close(), this, [this, exitCode] {
        m_parts->control.close();
        Q_EMIT left(exitCode);
    });
}

} // namespace jackdaw::app
