// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QStringList>

#include "core/wire/menu_events.h"

namespace jackdaw::ui {

/// What a line of input means.
struct InputLine {
    enum class Kind {
        Nothing, ///< only white space
        Text,    ///< to be sent as it is, in `text`
        Command, ///< `name` with `arguments`
        Unknown, ///< looks like a command and is none: ask before it is sent as text
        Misused, ///< a command without what it needs; `text` is a sentence that says how it is used
    };
    Kind kind = Kind::Nothing;
    QString name; ///< of the command, without slash, long form
    QString text;
    QStringList arguments; ///< as many as the command takes; the last one is the rest of the line

    friend bool operator==(const InputLine&, const InputLine&) = default;
};

/// One command of the input.
struct SlashCommand {
    const char* name;
    const char* alias; ///< or null
    int required;      ///< arguments that must be there
    int most;          ///< arguments it takes; the last one is the rest
    bool roomOnly;
    const char* usage; ///< translated in context "SlashCommands"
    const char* help;
};

/// `//` begins text that begins with a slash; commands stand on one line. `room`: whether room commands apply.
InputLine parseInput(const QString& input, bool room);

/// "/nick NAME — …", one line per command that applies: ours, then those of the network (`others`).
QStringList commandHelp(bool room, const QList<wire::SlashCommand>& others = {});
/// Commands beginning with what is typed ("/ni"), for help as one types; at most eight of the network's.
QStringList commandHelp(const QString& typed, bool room, const QList<wire::SlashCommand>& others = {});
/// "/nick" …, each once, for completion.
QStringList commandNames(bool room, const QList<wire::SlashCommand>& others);

} // namespace jackdaw::ui
