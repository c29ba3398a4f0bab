// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// jackdaw-shots --to FOLDER: pictures of every screen, light, dark, mirrored and at 200 %, over a scripted core.

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QProcess>

#include "tests/shots/shots.h"
#include "ui/language/translator.h"
#include "ui/theme/theme.h"

namespace {

using jackdaw::shots::Shots;
using jackdaw::ui::Theme;

int takeAll(Theme& theme, const QString& folder, bool sharp)
{
    int total = 0;
    const auto count = [&total](const Shots& shots) {
        if (shots.written() < 0)
            total = -1000;
        total += shots.written();
    };
    const QString end = sharp ? QStringLiteral("@2x") : QString();
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        const QString look = choice == Theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        Shots shots(theme, folder, look + end);
        shots.mainWindow();
        if (!sharp) {
            shots.narrowWindows();
            shots.emptyStates();
            shots.dialogs();
            shots.assistant();
            shots.prompts();
        }
        count(shots);
    }
    if (sharp)
        return total;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    theme.setChoice(Theme::Choice::Light);
    Shots mirrored(theme, folder, QStringLiteral("-mirrored"));
    mirrored.mainWindow();
    mirrored.narrowWindows();
    mirrored.dialogs();
    mirrored.prompts();
    mirrored.emptyStates();
    count(mirrored);
    return total;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jackdaw-shots"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    jackdaw::ui::installTranslations(application, QLocale());
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("Where the pictures go."),
                                QStringLiteral("folder"));
    const QCommandLineOption sharp(QStringLiteral("sharp"),
                                   QStringLiteral("Only the main window (with QT_SCALE_FACTOR=2)."));
    parser.addHelpOption();
    parser.addOptions({to, sharp});
    parser.process(application);
    const QString folder = parser.value(to);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        qCritical("--to needs a folder that can be written");
        return 2;
    }
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));

    Theme theme;
    theme.install();
    const int written = takeAll(theme, folder, parser.isSet(sharp));
    if (written < 0)
        return 1;
    printf("%d pictures in %s\n", written, qUtf8Printable(folder));
    if (parser.isSet(sharp))
        return 0;
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QApplication::applicationFilePath(), {QStringLiteral("--to"), folder, QStringLiteral("--sharp")});
    again.waitForFinished(300000);
    return again.exitStatus() == QProcess::NormalExit ? again.exitCode() : 1;
}
