// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <utility>

namespace jackdaw::purple {

/// What libpurple does not tell about one of its protocols. Everything else is derived from the plugin.
struct Quirks {
    QByteArray prpl;        ///< libpurple's id: "prpl-jabber"
    QString id;             ///< ours, control.md's short name
    QString file;           ///< of the plugin, in one of the system's folders; empty: not known, all are looked at
    QStringList knownAs;    ///< how other programs' files call it, beside its id and its icon
    QStringList hostParts;  ///< name parts ("part1" …) that name a server as FieldKind::Host does
    QStringList essentials; ///< options a person needs; all others are advanced
    QVariantMap defaults;   ///< instead of the plugin's own
    QMap<QString, std::pair<int, int>> ranges; ///< number options to the least and the greatest they take
    QMap<QString, QStringList> risky;          ///< option to the values that let others read the password on its way
    QByteArray nickCommand;      ///< libpurple's command that changes a room's nickname; empty: there is none
    QByteArray configureCommand; ///< the one that asks for a room's settings; empty: it has none
    QString roomNameEnd;         ///< what ends a room's name in its address; empty: the address is the name
    QByteArray nickField;        ///< of chat_info, takes the nickname at joining; empty: there is none
    QByteArray blankInfo;        ///< what a person tells of themselves where it is nothing; empty: nothing at all
    QString roomServerField;     ///< of chat_info, names the server that the room is on; empty: there is none
    QString personStart;         ///< every person's address begins with it, also where it was typed without
    QString personMarks;         ///< a person's address holds one of these characters; empty: need not
    QString personWithout;       ///< none of these
    QString roomStart;           ///< a room's address begins with one of these characters; empty: with any
    QString roomWithout;         ///< and holds none of these
    QStringList ownSettings;     ///< options that our extension turns while it runs: not the user's to keep
    QStringList secrets;         ///< options that open the account, though the plugin does not mask them
    quint16 localService = 0;    ///< UDP port of this computer without whose server the plugin blocks for ever; 0: none
    int clearTextPort = 0;       ///< the port when the option "ssl" is off and none was chosen; 0: the default's
    int answerBeats = 0;         ///< SilenceWatch::kBeat until a server has let one in, or speaks no such thing; 0: any
    int nameBytes = 0;           ///< of a person's or room's address in UTF-8; 0 is no limit
    int maximumBytes = 0;        ///< of one message on the network; 0 is no limit
    int refusedBytes = 0;        ///< a longer message would end the connection or flood it; 0 is no limit
    bool common = false;         ///< what most people look for: offered first
    bool passwordNeeded = false; ///< though the plugin can do without, for logins that nobody has here
    bool serverRoster = true;    ///< the network keeps the contact list
    bool rosterAtSignOn = false; ///< the whole list is there when libpurple says connected
    bool nickIsIdentity = false; ///< the first name part is the name others see; another one means it was taken
    bool namesNeedServer = false;   ///< what an address is in full is known once connected
    bool plainText = false;         ///< what arrives is passed on as it was written, though libpurple means HTML
    bool voiceIsNormal = false;     ///< every participant has "voice"; who has none may not speak
    bool leavesSlowly = false;      ///< a join is dropped without a word until the server has seen the leaving
    bool roomFieldsOffline = false; ///< chat_info may be called without a connection
    bool filesShowAddress = true;   ///< files go from one computer to the other where nothing else is known
    bool systemBus = false;         ///< cannot work without the system's message bus
};

/// The quirks of one of our ids, or of a libpurple id ("prpl-irc"). Unknown ones get defaults: the id without its
/// "prpl-". Pure.
Quirks quirksOf(const QString& id);
Quirks quirksOfPrpl(const QByteArray& prpl);

/// The least and the greatest value of a number option: of the quirks, of a port, or of libpurple's numbers.
std::pair<int, int> rangeOf(const QString& key, int byDefault, const Quirks& quirks);

/// What people call the room of this address.
QString roomNameOf(const QString& address, const Quirks& quirks);

} // namespace jackdaw::purple
