// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/slash_commands.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

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

QStringList commandHelp(bool room)
{
    return commandHelp(QStringLiteral("/"), room);
}

QStringList commandHelp(const QString& typed, bool room)
{
    QStringList lines;
    if (!typed.startsWith(QLatin1Char('/')) || typed.startsWith(QLatin1StringView("//")))
        return lines;
    const QString name = typed.mid(1).section(QLatin1Char(' '), 0, 0).toLower();
    for (const SlashCommand& command : kCommands) {
        const bool fits = QLatin1StringView(command.name).startsWith(name)
            || (command.alias && !name.isEmpty() && QLatin1StringView(command.alias).startsWith(name));
        if (fits && (room || !command.roomOnly))
            lines.append(helpLine(command));
    }
    return lines;
}

} // namespace jackdaw::ui
