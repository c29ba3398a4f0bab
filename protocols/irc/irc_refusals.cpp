// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_refusals.h"

#include <QCoreApplication>
#include <algorithm>

namespace jackdaw::irc {

namespace {

constexpr qsizetype kMaximumWords = 300;

constexpr Refusal kMessage[] = {
    {"401", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is nobody of that name on the network.")},
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"404", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel does not let you write.")},
    {"407", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network found more than one of that name.")},
    {"411", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "The message had no recipient.")},
    {"412", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "The message had no text.")},
    {"413", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network refused the recipient.")},
    {"414", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network refused the recipient.")},
    {"442", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not in that channel.")},
    {"477", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "Only registered names may write there.")},
    {"486", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This person takes messages from registered names only.")},
    {"531", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This person does not take your messages.")},
    {"716", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This person does not take your messages.")},
};

constexpr Refusal kTopic[] = {
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"442", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not in that channel.")},
    {"461", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network did not understand the topic.")},
    {"477", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This channel has no topic.")},
    {"482", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "Only operators may change the topic here.")},
};

constexpr Refusal kNick[] = {
    {"431", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "The nickname is empty.")},
    {"432", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network does not allow this nickname.")},
    {"433", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "Somebody else has this nickname."), wire::ErrorKind::NameTaken},
    {"435", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "You cannot change your nickname while you are banned here.")},
    {"436", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "Somebody else has this nickname."), wire::ErrorKind::NameTaken},
    {"437", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The nickname cannot be had just now."), wire::ErrorKind::NameTaken},
    {"438", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "Nicknames cannot be changed that often.")},
    {"447", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "The nickname cannot be changed while you are in this channel.")},
    {"484", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "The network does not let you change your nickname.")},
};

constexpr Refusal kInvitation[] = {
    {"401", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is nobody of that name on the network.")},
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"442", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not in that channel.")},
    {"443", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "They are in the channel already.")},
    {"482", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "Only operators may invite people here.")},
    {"518", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "Nobody can be invited to this channel.")},
};

constexpr Refusal kJoin[] = {
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"405", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are in too many channels.")},
    {"437", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel cannot be joined just now.")},
    {"471", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel is full.")},
    {"473", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel is for invited people only.")},
    {"474", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are banned from the channel."), wire::ErrorKind::Banned},
    {"475", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel needs a password, and not the one given."),
     wire::ErrorKind::Authentication},
    {"476", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This cannot be the name of a channel.")},
    {"477", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel takes registered names only.")},
    {"489", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel takes encrypted connections only.")},
};

constexpr Refusal kAct[] = {
    {"401", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is nobody of that name on the network.")},
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"441", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is nobody of that name in the channel.")},
    {"442", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not in that channel.")},
    {"461", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The network did not understand this.")},
    {"472", 0, QT_TRANSLATE_NOOP("jackdaw::irc", "This network has no such thing.")},
    {"478", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel's list of bans is full.")},
    {"482", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not allowed to do this here.")},
    {"484", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not allowed to do this here.")},
    {"485", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not allowed to do this here.")},
    {"499", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are not allowed to do this here.")},
};

constexpr purple::RefusalTable<Refusal> kWays{kMessage, kTopic, kNick, kInvitation, kJoin, kAct, {}};

} // namespace

const Refusal* refusalOf(Errand errand, QByteArrayView code)
{
    const auto all = kWays.of(errand);
    const auto found = std::ranges::find_if(all, [code](const Refusal& known) { return code == known.code; });
    return found == all.end() ? nullptr : &*found;
}

QString sentence(const Refusal& refusal, const QByteArray& words)
{
    const auto text = QCoreApplication::translate("jackdaw::irc", refusal.text);
    const auto theirs = QString::fromUtf8(words).simplified().left(kMaximumWords);
    return theirs.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(theirs);
}

} // namespace jackdaw::irc
