// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/command_table.h"

#include <QCoreApplication>
#include <QDir>

namespace jackdaw::control {

namespace {

QString usageOf(const CommandEntry& entry)
{
    return QStringLiteral("jackdaw ctl %1 %2")
        .arg(QLatin1StringView(entry.name), QString::fromUtf8(entry.usage))
        .trimmed();
}

const CommandEntry* findCommand(const CommandTable& table, const QStringList& words, qsizetype& length)
{
    const CommandEntry* found = nullptr;
    for (const CommandEntry& entry : table) {
        const QStringList name = QString::fromLatin1(entry.name).split(QLatin1Char(' '));
        if (words.size() >= name.size() && words.mid(0, name.size()) == name && (!found || name.size() > length)) {
            found = &entry;
            length = name.size();
        }
    }
    return found;
}

bool wantsInput(const CommandEntry& entry, const Arguments& arguments)
{
    return arguments.has(QLatin1StringView("password-stdin"))
        || (entry.textFrom >= 0 && arguments.rest(entry.textFrom) == QLatin1StringView("-"));
}

} // namespace

CommandTable allCommands()
{
    return accountCommands() + statusCommands() + contactCommands() + groupCommands() + roomCommands()
        + roomRuleCommands() + messageCommands() + searchCommands() + promptCommands() + menuCommands()
        + peopleCommands() + transferCommands() + pluginCommands() + importCommands() + exportCommands()
        + watchCommands();
}

void dispatch(const CommandTable& table, Core& core, ControlCall& call)
{
    qsizetype length = 0;
    const CommandEntry* entry = findCommand(table, call.words(), length);
    if (!entry) {
        call.fail(unknownCommand(call.words()), Exit::Usage);
        return;
    }
    const Result<Arguments> arguments = Arguments::parse(call.words().mid(length), entry->flags, entry->valued);
    if (!arguments) {
        call.fail(arguments.error().text + QLatin1Char('\n') + usageOf(*entry), Exit::Usage);
        return;
    }
    const qsizetype count = arguments->positions().size();
    if (count < entry->minimum || (entry->maximum >= 0 && count > entry->maximum)) {
        call.fail(QCoreApplication::translate("Control", "Usage: %1").arg(usageOf(*entry)), Exit::Usage);
        return;
    }
    if (!wantsInput(*entry, *arguments)) {
        entry->run(core, call, *arguments);
        return;
    }
    QObject::connect(&call, &ControlCall::inputArrived, &call,
                     [&core, &call, run = entry->run, arguments = *arguments] { run(core, call, arguments); });
    call.askForInput();
}

bool isCommand(const CommandTable& table, const QStringList& words)
{
    qsizetype length = 0;
    return words.value(0) == QLatin1StringView("quit") || findCommand(table, words, length);
}

QStringList withWholePaths(QStringList words)
{
    constexpr QLatin1StringView kTo("--to");
    if (words.value(0) == QLatin1StringView("picture") && words.size() > 2 && !words[2].startsWith(u'-'))
        words[2] = QDir::cleanPath(QDir::current().absoluteFilePath(words[2]));
    const auto makeWhole = [](const QString& path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); };
    for (qsizetype i = 2; words.value(0) == QLatin1StringView("import") && i < words.size(); ++i)
        words[i] = words[i].startsWith(u'-') ? words[i] : makeWhole(words[i]);
    if (words.value(0) != QLatin1StringView("transfer") && words.value(0) != QLatin1StringView("export"))
        return words;
    const bool sends = words.value(0) == QLatin1StringView("transfer") && words.value(1) == QLatin1StringView("send");
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i].startsWith(kTo + QLatin1Char('=')))
            words[i] = kTo + QLatin1Char('=') + makeWhole(words[i].mid(kTo.size() + 1));
        else if (words[i - 1] == kTo || (sends && i == 3))
            words[i] = makeWhole(words[i]);
    }
    return words;
}

QString unknownCommand(const QStringList& words)
{
    return QCoreApplication::translate("Control", "There is no command \"%1\". \"jackdaw ctl help\" lists them.")
        .arg(words.join(QLatin1Char(' ')));
}

QString usageText(const CommandTable& table)
{
    QStringList lines;
    for (const CommandEntry& entry : table)
        lines.append(usageOf(entry));
    lines.append(QStringLiteral("jackdaw ctl quit [--force]"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace jackdaw::control
