// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/command_line.h"

#include <QCoreApplication>

namespace jackdaw::app {

namespace {

CommandLine usage(const QString& problem)
{
    CommandLine line;
    line.action = CommandLine::Action::Usage;
    line.problem = problem;
    return line;
}

QString profileNeeded()
{
    return QCoreApplication::translate("CommandLine", "--profile needs a folder.");
}

void parseControl(CommandLine& line, QStringList words)
{
    line.action = CommandLine::Action::Control;
    if (!words.isEmpty() && words.first() == QLatin1StringView("--json")) {
        line.json = true;
        words.removeFirst();
    }
    line.words = words;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1StringView("ctl")) {
            parseControl(line, arguments.mid(i + 1));
            return line;
        }
        if (word == QLatin1StringView("--profile")) {
            line.profile = arguments.value(++i);
            if (line.profile.isEmpty())
                return usage(profileNeeded());
        } else if (word.startsWith(QLatin1StringView("--profile="))) {
            line.profile = word.mid(10);
            if (line.profile.isEmpty())
                return usage(profileNeeded());
        } else if (word == QLatin1StringView("--hidden")) {
            line.hidden = true;
        } else if (word == QLatin1StringView("--offline")) {
            line.offline = true;
        } else if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h")) {
            line.action = Action::Help;
        } else if (word == QLatin1StringView("--version")) {
            line.action = Action::Version;
        } else if (word.startsWith(QLatin1Char('-')) || !line.uri.isEmpty()) {
            return usage(QCoreApplication::translate("CommandLine", "Jackdaw does not know \"%1\".").arg(word));
        } else {
            line.uri = word;
        }
    }
    return line;
}

QString CommandLine::help()
{
    return QCoreApplication::translate("CommandLine",
                                       "jackdaw [--profile DIR] [--hidden] [--offline] [URI]\n"
                                       "    Starts Jackdaw, or raises the one that runs.\n"
                                       "    --profile DIR  keeps everything of this profile under DIR\n"
                                       "    --hidden       starts without showing the window\n"
                                       "    --offline      starts signed off\n"
                                       "jackdaw [--profile DIR] ctl [--json] COMMAND …\n"
                                       "    Commands the running Jackdaw; \"jackdaw ctl help\" lists the commands.");
}

} // namespace jackdaw::app
