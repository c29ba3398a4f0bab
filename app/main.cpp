// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QApplication>
#include <QIcon>
#include <QLockFile>
#include <cstdio>

#include "app/command_line.h"
#include "app/process.h"
#include "app/program.h"
#include "app/refusal.h"
#include "core/control/control_client.h"
#include "ui/language/translator.h"
#include "ui/theme/theme.h"

using namespace jackdaw;
using app::CommandLine;

namespace {

int say(FILE* stream, const QString& text, int exitCode)
{
    fprintf(stream, "%s\n", qUtf8Printable(text));
    return exitCode;
}

int control(int argc, char** argv, const CommandLine& line)
{
    const QCoreApplication application(argc, argv);
    return runControlClient(Profile::at(line.profile).controlSocket(), line.words, line.json);
}

void dress(QApplication& application)
{
    ui::installTranslations(application);
    if (QLocale().textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/jackdaw/application.svg")));
}

/// Before there is an application. Who clicked an icon sees no standard error.
int refuseEarly(int argc, char** argv, const Error& error)
{
    if (!app::mayHaveDisplay())
        return app::refuse(error);
    QApplication application(argc, argv);
    dress(application);
    ui::Theme theme;
    theme.install();
    return app::refuse(error);
}

int start(int argc, char** argv, const CommandLine& line)
{
    const Profile profile = Profile::at(line.profile);
    if (const Result<void> created = profile.create(); !created)
        return refuseEarly(argc, argv, created.error());
    QLockFile lock(profile.lockFile());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() != QLockFile::LockFailedError) {
        return refuseEarly(
            argc, argv,
            {ErrorCode::Storage,
             QCoreApplication::translate("Program", "Jackdaw cannot lock its folder %1.").arg(profile.dataFolder),
             {}});
    }
    if (!lock.isLocked()) {
        if (raiseRunning(profile.controlSocket(), line.uri))
            return 0;
        return refuseEarly(
            argc, argv,
            {ErrorCode::Unavailable,
             QCoreApplication::translate("Program", "Another Jackdaw has this profile open and does not answer yet."),
             {}});
    }
    QApplication application(argc, argv);
    dress(application);
    app::Program program(line, profile, app::Surroundings::ofProgram());
    QObject::connect(&program, &app::Program::left, &application, &QCoreApplication::exit);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    app::installMessageHandler();
    app::protectMemory();
    app::keepHeapSmall();
    QCoreApplication::setApplicationName(QStringLiteral("jackdaw"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JACKDAW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("im.jackdaw.Jackdaw"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Jackdaw"));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = CommandLine::parse(arguments);
    switch (line.action) {
    case CommandLine::Action::Start:
        return start(argc, argv, line);
    case CommandLine::Action::Control:
        return control(argc, argv, line);
    case CommandLine::Action::Help:
        return say(stdout, CommandLine::help(), 0);
    case CommandLine::Action::Version:
        return say(stdout, QStringLiteral("Jackdaw ") + QCoreApplication::applicationVersion(), 0);
    case CommandLine::Action::Usage:
        return say(stderr, line.problem + QLatin1Char('\n') + CommandLine::help(), 2);
    }
    Q_UNREACHABLE();
}
