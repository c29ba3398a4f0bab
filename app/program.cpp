// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/program.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <cstdio>

#include "app/unix_signals.h"
#include "core/accounts/keychain_secret_store.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/control/control_server.h"
#include "core/core.h"
#include "core/link/process_link.h"
#include "core/link/protocol_catalogue.h"
#include "core/storage/store.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace jackdaw::app {

namespace {

/// Hosts stand beside the program in the build tree and under lib/jackdaw when installed.
QStringList hostFolders()
{
    const QString programs = QCoreApplication::applicationDirPath();
    return {programs + QStringLiteral("/hosts.d"), programs + QStringLiteral("/../lib/jackdaw/hosts.d")};
}

/// The demo networks are at hand only where the program was built.
QString demoCommand()
{
    const QFileInfo script(QCoreApplication::applicationDirPath() + QStringLiteral("/../../../dev"));
    return script.isExecutable() ? script.canonicalFilePath() + QStringLiteral(" demo") : QString();
}

} // namespace

class Program::Parts {
public:
    Parts(const CommandLine& line, const Profile& profile)
        : secrets(profile.isDefault ? QString() : profile.dataFolder)
        , protocols(hostFolders())
        , links(protocols)
        , core({profile, clock, secrets, links, protocols, line.offline})
        , control(core)
    {
    }

    SystemClock clock;
    KeychainSecretStore secrets;
    ProtocolCatalogue protocols;
    ProcessLinkFactory links;
    Core core;
    ControlServer control;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window; ///< once the profile is open
    UnixSignals signals;
};

Program::Program(const CommandLine& line, const Profile& profile)
    : m_parts(std::make_unique<Parts>(line, profile))
    , m_line(line)
{
    m_parts->theme.install();
    // The window shows it, too; this is for those who run it without one.
    connect(&m_parts->core.store(), &Store::problemChanged, this, [](const QString& text) {
        if (!text.isEmpty())
            fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    connect(&m_parts->signals, &UnixSignals::terminationRequested, this, [this] { leave(0); });
    connect(&m_parts->control, &ControlServer::quitRequested, this, [this] { leave(0); });
    connect(&m_parts->control, &ControlServer::raiseRequested, this, [this] { raiseWindow(); });
}

Program::~Program() = default;

int Program::run()
{
    QApplication::setQuitOnLastWindowClosed(false);
    whenDone(m_parts->core.open(), this, [this](const Result<void>& opened) {
        if (opened)
            onOpened();
        else
            onRefused(opened.error());
    });
    return QApplication::exec();
}

void Program::onOpened()
{
    m_parts->window
        = std::make_unique<ui::MainWindow>(m_parts->core, m_parts->theme, ui::MainWindow::Options{demoCommand(), true});
    connect(m_parts->window.get(), &ui::MainWindow::quitRequested, this, [this] { leave(0); });
    if (!m_line.hidden)
        m_parts->window->show();
    const Result<void> listening = m_parts->control.listen(m_parts->core.profile().controlSocket());
    if (!listening) {
        qCWarning(logApp, "%s", qUtf8Printable(listening.error().details));
        m_parts->window->showProblem(listening.error().text);
    }
}

void Program::onRefused(const Error& error)
{
    fprintf(stderr, "%s\n", qUtf8Printable(error.text));
    if (m_line.hidden || QGuiApplication::platformName() == QLatin1StringView("offscreen"))
        return leave(1);
    auto* box = new QMessageBox(QMessageBox::Critical, tr("Jackdaw cannot start"), error.text, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(error.details);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this] { leave(1); });
    box->open();
}

void Program::raiseWindow()
{
    if (!m_parts->window)
        return;
    m_parts->window->show();
    m_parts->window->raise();
    m_parts->window->activateWindow();
}

void Program::leave(int exitCode)
{
    if (std::exchange(m_leaving, true))
        return;
    m_parts->window.reset();
    whenDone(m_parts->core.close(), this, [exitCode] { QCoreApplication::exit(exitCode); });
}

} // namespace jackdaw::app
