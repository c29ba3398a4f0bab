// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/control/arguments.h"
#include "core/control/control_call.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::control {

/// One command of control.md. `run` answers through the call, at once or later.
struct CommandEntry {
    const char* name;  ///< one or two words
    const char* usage; ///< what follows the name
    QStringList flags;
    QStringList valued;
    int minimum; ///< positions
    int maximum; ///< -1: any number
    void (*run)(Core& core, ControlCall& call, const Arguments& arguments);
    int textFrom = -1; ///< where a text starts that "-" takes from standard input; -1: nowhere
};

using CommandTable = QList<CommandEntry>;

CommandTable accountCommands();
CommandTable statusCommands();
CommandTable contactCommands();
CommandTable groupCommands();
CommandTable roomCommands();
CommandTable roomRuleCommands();
CommandTable messageCommands();
CommandTable searchCommands();
CommandTable menuCommands();
CommandTable pluginCommands();
CommandTable peopleCommands();
CommandTable promptCommands();
CommandTable transferCommands();
CommandTable importCommands();
CommandTable exportCommands();
CommandTable watchCommands();

/// Every command, in control.md's order.
CommandTable allCommands();

/// Finds the command of the call's words, checks the words against it and runs it, after asking the client for its
/// standard input where the words want it; bad words end the call with a sentence and exit 2.
void dispatch(const CommandTable& table, Core& core, ControlCall& call);

/// Whether the words begin with the name of a command.
bool isCommand(const CommandTable& table, const QStringList& words);

/// The words with the paths in them made whole: the client's working folder is not ours.
QStringList withWholePaths(QStringList words);

/// What a command that does not exist is answered.
QString unknownCommand(const QStringList& words);

/// All commands with their usage, a line each, also those that the server answers by itself.
QString usageText(const CommandTable& table);

} // namespace jackdaw::control
