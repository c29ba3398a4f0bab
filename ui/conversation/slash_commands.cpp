// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/slash_commands.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

#include "core/text/safe_text.h"

namespace jackdaw::ui {

namespace {

constexpr SlashCommand kCommands[] = {
    {"me", nullptr, 1, 1, false, QT_TRANSLATE_NOOP("SlashCommands", "/me TEXT"),
     QT_TRANSLATE_NOOP("SlashCommands", "says what you do")},
    {"msg", "query", 1, 2, false, QT_TRANSLATE_NOOP("SlashCommands", "/msg ADDRESS [TEXT]"),
     QT_TRANSLATE_NOOP("SlashCommands", "writes to somebody on this account")},
    {"join", nullptr, 1, 2, false, QT_TRANSLATE_NOOP("SlashCommands", "/join ROOM [PASSWORD]"),
     QT_TRANSLATE_NOOP("SlashCommands", "joins a room on this account")},
    {"leave", "part", 0, 0, true, QT_TRANSLATE_NOOP("SlashCommands", "/leave"),
     QT_TRANSLATE_NOOP("SlashCommands", "leaves this room")},
    {"nick", nullptr, 1, 1, true, QT_TRANSLATE_NOOP("SlashCommands", "/nick NAME"),
     QT_TRANSLATE_NOOP("SlashCommands", "changes your name in this room")},
    {"topic", nullptr, 1, 1, true, QT_TRANSLATE_NOOP("SlashCommands", "/topic TEXT"),
     QT_TRANSLATE_NOOP("SlashCommands", "changes what this room is about")},
    {"invite", nullptr, 1, 2, true, QT_TRANSLATE_NOOP("SlashCommands", "/invite ADDRESS [TEXT]"),
     QT_TRANSLATE_NOOP("SlashCommands", "invites somebody into this room")},
    {"help", nullptr, 0, 0, false, QT_TRANSLATE_NOOP("SlashCommands", "/help"),
     QT_TRANSLATE_NOOP("SlashCommands", "lists the commands")},
};

/// Of the network's commands, while one types.
constexpr int kOthersShown = 8;

QString words(const char* text)
{
    return QCoreApplication::translate("SlashCommands", text);
}

QString helpLine(const SlashCommand& command)
{
    return words(QT_TRANSLATE_NOOP("SlashCommands", "%1 — %2"))
        .arg(isolated(words(command.usage)), words(command.help));
}

const SlashCommand* findCommand(const QString& name)
{
    const auto found = std::ranges::find_if(kCommands, [&name](const SlashCommand& command) {
        return name == QLatin1StringView(command.name) || (command.alias && name == QLatin1StringView(command.alias));
    });
    return found == std::end(kCommands) ? nullptr : found;
}

bool isOurs(const QString& name, bool room)
{
    const SlashCommand* command = findCommand(name.toLower());
    return command && (room || !command->roomOnly);
}

/// A network's own help begins with how the command is written, mostly: "mood <mood>:  Set …".
QString helpLine(const wire::SlashCommand& command)
{
    const QString slash = QLatin1Char('/') + command.name;
    const QString help = command.help.simplified();
    if (help.isEmpty())
        return isolated(slash);
    if (!help.startsWith(command.name))
        return words(QT_TRANSLATE_NOOP("SlashCommands", "%1 — %2")).arg(isolated(slash), isolated(help));
    const auto end = help.indexOf(QLatin1StringView(": "));
    if (end < 0)
        return isolated(QLatin1Char('/') + help);
    return words(QT_TRANSLATE_NOOP("SlashCommands", "%1 — %2"))
        .arg(isolated(QLatin1Char('/') + help.first(end)), isolated(help.mid(end + 2).trimmed()));
}

QStringList split(const QString& rest, int most)
{
    QStringList arguments;
    QString left = rest.trimmed();
    while (!left.isEmpty() && arguments.size() < most) {
        static const QRegularExpression space(QStringLiteral("\\s"));
        const auto end = arguments.size() == most - 1 ? -1 : left.indexOf(space);
        arguments.append(end < 0 ? left : left.first(end));
        left = end < 0 ? QString() : left.mid(end).trimmed();
    }
    return arguments;
}

} // namespace

InputLine parseInput(const QString& input, bool room)
{
    InputLine line;
    if (input.trimmed().isEmpty())
        return line;
    line.kind = InputLine::Kind::Text;
    line.text = input;
    if (!input.startsWith(QLatin1Char('/')))
        return line;
    if (input.startsWith(QLatin1StringView("//"))) {
        line.text = input.mid(1);
        return line;
    }
    static const QRegularExpression head(QStringLiteral("^/([A-Za-z]+)(?:[ \\t]+|$)"));
    const QRegularExpressionMatch match = head.match(input);
    // "/etc/fstab" and "/ yes" are what people write, not commands.
    if (!match.hasMatch())
        return line;
    line.name = match.captured(1).toLower();
    const SlashCommand* command = findCommand(line.name);
    if (!command || (command->roomOnly && !room)) {
        line.kind = InputLine::Kind::Unknown;
        return line;
    }
    line.name = QString::fromLatin1(command->name);
    line.arguments = split(input.mid(match.capturedEnd()), command->most);
    if (line.arguments.size() < command->required) {
        line.kind = InputLine::Kind::Misused;
        line.text = helpLine(*command);
        return line;
    }
    line.kind = InputLine::Kind::Command;
    line.text.clear();
    return line;
}

namespace {

QStringList helpOf(const QString& name, bool room, const QList<wire::SlashCommand>& others, int mostOthers)
{
    QStringList lines;
    for (const SlashCommand& command : kCommands) {
        const bool fits = QLatin1StringView(command.name).startsWith(name)
            || (command.alias && !name.isEmpty() && QLatin1StringView(command.alias).startsWith(name));
        if (fits && (room || !command.roomOnly))
            lines.append(helpLine(command));
    }
    int shown = 0;
    for (const wire::SlashCommand& command : others) {
        if (isOurs(command.name, room) || !command.name.startsWith(name, Qt::CaseInsensitive))
            continue;
        if (++shown > mostOthers)
            break;
        lines.append(helpLine(command));
    }
    return lines;
}

} // namespace

QStringList commandHelp(bool room, const QList<wire::SlashCommand>& others)
{
    return helpOf({}, room, others, std::numeric_limits<int>::max());
}

QStringList commandHelp(const QString& typed, bool room, const QList<wire::SlashCommand>& others)
{
    if (!typed.startsWith(QLatin1Char('/')) || typed.startsWith(QLatin1StringView("//")))
        return {};
    return helpOf(typed.mid(1).section(QLatin1Char(' '), 0, 0).toLower(), room, others, kOthersShown);
}

QStringList commandNames(bool room, const QList<wire::SlashCommand>& others)
{
    QStringList names;
    for (const SlashCommand& command : kCommands) {
        if (room || !command.roomOnly)
            names.append(QLatin1Char('/') + QLatin1StringView(command.name));
    }
    for (const wire::SlashCommand& command : others) {
        if (!isOurs(command.name, room))
            names.append(QLatin1Char('/') + command.name);
    }
    return names;
}

} // namespace jackdaw::ui
