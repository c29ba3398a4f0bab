// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QStringList>

namespace jackdaw::app {

/// The words of the command line (control.md). Pure.
struct CommandLine {
    enum class Action { Start, Control, Help, Version, Usage };

    Action action = Action::Start;
    QString profile; ///< empty: the user's own
    bool hidden = false;
    bool offline = false;
    QString uri;
    bool json = false; ///< of ctl
    QStringList words; ///< of ctl
    QString problem;   ///< a sentence, with Action::Usage

    /// `arguments` without the program's name.
    static CommandLine parse(const QStringList& arguments);
    static QString help();
};

} // namespace jackdaw::app
