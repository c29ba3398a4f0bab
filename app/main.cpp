// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QApplication>
#include <QDeadlineTimer>
#include <QIcon>
#include <cstdio>
#include <functional>
#include <poll.h>

#include "app/command_line.h"
#include "app/process.h"
#include "app/profile_lock.h"
#include "app/program.h"
#include "app/refusal.h"
#include "core/control/control_client.h"
#include "ui/language/translator.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

using namespace jackdaw;
using app::CommandLine;

namespace {

/// How long a second start waits for the first to answer, and how often it looks; in milliseconds.
constexpr qint64 kPatience = 10'000;
constexpr int kPause = 50;

int say(FILE* stream, const QString& text, int exitCode)
{
    fprintf(stream, "%s\n", qUtf8Printable(text));
    return exitCode;
}

int control(int argc, char** argv, const CommandLine& line)
{
    QCoreApplication application(argc, argv);
    ui::installTranslations(application);
    return runControlClient(Profile::at(line.profile).controlSocket(), line.words, line.json);
}

/// What is said and done with; `arguments` are read again, now that there is a language to complain in.
int explain(int argc, char** argv, const QStringList& arguments)
{
    QCoreApplication application(argc, argv);
    ui::installTranslations(application);
    const CommandLine line = CommandLine::parse(arguments);
    if (line.action == CommandLine::Action::Help)
        return say(stdout, CommandLine::help(), 0);
    return say(stderr, line.problem + QLatin1Char('\n') + CommandLine::help(), 2);
}

void dress(QApplication& application)
{
    ui::installTranslations(application);
    if (QLocale().textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ui::chooseTypeface();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/jackdaw/application.svg")));
}

/// Where there is no application yet. Who clicked an icon sees no standard error. `reason` is asked for once there is
/// a language to say it in.
int refuseEarly(int argc, char** argv, const std::function<Error()>& reason)
{
    if (!app::mayHaveDisplay()) {
        QCoreApplication application(argc, argv);
        ui::installTranslations(application);
        return app::refuse(reason());
    }
    QApplication application(argc, argv);
    dress(application);
    ui::Theme theme;
    theme.install();
    return app::refuse(reason());
}

enum class Rank { First, Second, Unknown, NoLock };

/// Two starts at once are one Jackdaw: the later waits until the first answers, and takes its place should it end.
Rank rankOf(app::ProfileLock& lock, const Profile& profile, const QString& uri)
{
    const QDeadlineTimer patience(kPatience);
    for (;;) {
        switch (lock.take()) {
        case app::ProfileLock::Outcome::Taken:
            return Rank::First;
        case app::ProfileLock::Outcome::Failed:
            return Rank::NoLock;
        case app::ProfileLock::Outcome::Held:
            break;
        }
        if (raiseRunning(profile.controlSocket(), uri))
            return Rank::Second;
        if (patience.hasExpired())
            return Rank::Unknown;
        // Nothing tells of both a lock that was let go and a socket that appears.
        (void)poll(nullptr, 0, kPause);
    }
}

Error whyNot(Rank rank, const Profile& profile)
{
    if (rank == Rank::NoLock)
        return {ErrorCode::Storage,
                QCoreApplication::translate("Program", "Jackdaw cannot lock its folder %1.").arg(profile.dataFolder),
                {}};
    return {ErrorCode::Unavailable,
            QCoreApplication::translate("Program", "Another Jackdaw has this profile open and does not answer yet."),
            {}};
}

int start(int argc, char** argv, const CommandLine& line)
{
    const Profile profile = Profile::at(line.profile);
    if (!profile.create()) {
        return refuseEarly(argc, argv, [&profile] {
            const Result<void> again = profile.create();
            return again ? whyNot(Rank::NoLock, profile) : again.error();
        });
    }
    app::ProfileLock lock(profile.lockFile());
    const Rank rank = rankOf(lock, profile, line.uri);
    if (rank == Rank::Second)
        return 0;
    if (rank != Rank::First)
        return refuseEarly(argc, argv, [&profile, rank] { return whyNot(rank, profile); });
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
    app::outliveFileLimits();
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
    case CommandLine::Action::Version:
        return say(stdout, QStringLiteral("Jackdaw ") + QCoreApplication::applicationVersion(), 0);
    case CommandLine::Action::Help:
    case CommandLine::Action::Usage:
        return explain(argc, argv, arguments);
    }
    Q_UNREACHABLE();
}
