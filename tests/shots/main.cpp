// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// jackdaw-shots --to FOLDER [--look NAME]…: pictures of every screen in every look, over a scripted core.

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <vector>

#include "tests/shots/looks.h"

namespace {

using namespace jackdaw::shots;

constexpr int kPatience = 300000; // milliseconds

/// Qt's screen in memory is small unless told otherwise. Returns its description's file; empty: not written.
QString describeScreen(const QString& folder)
{
    QFile file(folder + QStringLiteral("/screen.json"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96}]})");
    return file.fileName();
}

/// One process for each look, as language and scale are a process's own, and none on a real screen, where pointer and
/// focus belong to somebody.
int takeAll(const QList<Look>& wanted, const QString& folder)
{
    const QTemporaryDir temporary;
    const QString screen = describeScreen(temporary.path());
    std::vector<std::unique_ptr<QProcess>> running;
    int worst = 0;
    const auto finishOne = [&] {
        running.front()->waitForFinished(kPatience);
        if (running.front()->exitStatus() != QProcess::NormalExit || running.front()->exitCode() != 0)
            worst = 1;
        running.erase(running.begin());
    };
    for (const Look& look : wanted) {
        if (running.size() >= 2)
            finishOne();
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(look.scale));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screen);
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("jackdaw.*=false;default.warning=false"));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QApplication::applicationFilePath(),
                       {QStringLiteral("--to"), folder, QStringLiteral("--one"), look.name});
        running.push_back(std::move(process));
    }
    while (!running.empty())
        finishOne();
    return worst;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jackdaw-shots"));
    QApplication::setApplicationVersion(QStringLiteral(JACKDAW_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Jackdaw"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/jackdaw/application.svg")));
    QStringList names;
    for (const Look& look : looks())
        names += look.name;
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("Where the pictures go."),
                                QStringLiteral("folder"));
    const QCommandLineOption only(QStringLiteral("look"),
                                  QStringLiteral("Only this look: %1.").arg(names.join(QStringLiteral(", "))),
                                  QStringLiteral("name"));
    QCommandLineOption one(QStringLiteral("one"), {}, QStringLiteral("name"));
    one.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addHelpOption();
    parser.addOptions({to, only, one});
    parser.process(application);
    const QString folder = parser.value(to);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        qCritical("--to needs a folder that can be written");
        return 2;
    }
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));

    QList<Look> wanted;
    for (const Look& look : looks()) {
        if (look.name == parser.value(one)) {
            const int written = take(look, folder);
            printf("%s: %d pictures\n", qUtf8Printable(look.name), written);
            return written > 0 ? 0 : 1;
        }
        if (!parser.isSet(only) || parser.values(only).contains(look.name))
            wanted += look;
    }
    return takeAll(wanted, folder);
}
