// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QList>

namespace jackdaw::irc {

/// One line of RFC 1459 2.3.1, with the tags of IRCv3 left out. Fields are empty where the line lacks them.
struct IrcLine {
    QByteArray prefix;
    QByteArray command;           ///< upper case
    QList<QByteArray> parameters; ///< at most 15, the last may hold spaces

    static IrcLine parse(QByteArrayView line);
};

/// A line on its way out as one line of at most 512 bytes: breaks inside it become spaces, what is too long becomes
/// empty lines, in place and without a change of length, which libpurple's queue depends on. It builds lines of
/// whatever it is given; a break would begin a command of its own, and a server ends the connection over a line that is
/// too long.
void keepOneLine(char* line);

/// Names as servers compare them (RFC 1459 2.2: {}|^ are the lower case of []\~).
bool sameName(QByteArrayView a, QByteArrayView b);

} // namespace jackdaw::irc
