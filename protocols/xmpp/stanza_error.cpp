// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/stanza_error.h"

#include <QCoreApplication>
#include <algorithm>

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumWords = 300;

struct Condition {
    const char* name;
    const char* text;
    wire::ErrorKind kind = wire::ErrorKind::Other;
};

constexpr Condition kMessage[] = {
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to write there.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to write there.")},
    {"not-authorized", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to write there.")},
    {"gone", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This address no longer exists.")},
    {"item-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This address does not exist.")},
    {"jid-malformed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This is no valid address.")},
    {"not-acceptable",
     QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not in this room, or it does not take the message.")},
    {"policy-violation", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server does not allow this message.")},
    {"recipient-unavailable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The recipient cannot be reached now.")},
    {"remote-server-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The recipient's server was not found.")},
    {"remote-server-timeout", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The recipient's server does not answer.")},
    {"resource-constraint", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server is too busy, or the message too long.")},
    {"service-unavailable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "There is nobody at this address.")},
};

constexpr Condition kTopic[] = {
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to change the topic here.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to change the topic here.")},
    {"not-acceptable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room does not take this topic.")},
};

constexpr Condition kNick[] = {
    {"conflict", QT_TRANSLATE_NOOP("jackdaw::xmpp", "Somebody in the room has this nickname already."),
     wire::ErrorKind::NameTaken},
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to change your nickname here.")},
    {"jid-malformed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This cannot be a nickname.")},
    {"not-acceptable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room does not let nicknames be changed.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to change your nickname here.")},
};

constexpr Condition kInvitation[] = {
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to invite people to this room.")},
    {"item-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The address of the one invited does not exist.")},
    {"jid-malformed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This is no valid address.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to invite people to this room.")},
};

constexpr Condition kJoin[] = {
    {"conflict", QT_TRANSLATE_NOOP("jackdaw::xmpp", "Somebody in the room has this nickname already."),
     wire::ErrorKind::NameTaken},
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are banned from this room."), wire::ErrorKind::Banned},
    {"gone", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This room no longer exists.")},
    {"item-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This room does not exist, or is not open yet.")},
    {"jid-malformed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room asks for another nickname.")},
    {"not-acceptable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room asks for the nickname you are registered with.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "Rooms cannot be made there.")},
    {"not-authorized", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room needs a password, and not the one given."),
     wire::ErrorKind::Authentication},
    {"registration-required", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room is for its members only.")},
    {"remote-server-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room's server was not found."),
     wire::ErrorKind::Network},
    {"remote-server-timeout", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room's server does not answer."),
     wire::ErrorKind::Network},
    {"resource-constraint", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room is full.")},
    {"service-unavailable", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room is full, or not there.")},
};

constexpr Condition kAct[] = {
    {"conflict", QT_TRANSLATE_NOOP("jackdaw::xmpp", "The room must keep an owner.")},
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to do this here.")},
    {"item-not-found", QT_TRANSLATE_NOOP("jackdaw::xmpp", "There is nobody of that name in the room.")},
    {"jid-malformed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "This is no valid address.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "You are not allowed to do this here.")},
};

constexpr Condition kConfigure[] = {
    {"forbidden", QT_TRANSLATE_NOOP("jackdaw::xmpp", "Only owners may change the settings of this room.")},
    {"not-allowed", QT_TRANSLATE_NOOP("jackdaw::xmpp", "Only owners may change the settings of this room.")},
};

constexpr purple::RefusalTable<Condition> kWays{kMessage, kTopic, kNick, kInvitation, kJoin, kAct, kConfigure};

QString standardSentence(Errand errand)
{
    return errand == Errand::Message ? QCoreApplication::translate("jackdaw::xmpp", "The message was returned.")
                                     : QCoreApplication::translate("jackdaw::xmpp", "The room refused.");
}

const Condition* conditionOf(const Stanza* error, Errand errand)
{
    const auto all = kWays.of(errand);
    const auto found = std::ranges::find_if(all, [error](const Condition& condition) {
        return error != nullptr && error->child(QLatin1StringView(condition.name), ns::kStanzaErrors) != nullptr;
    });
    return found == all.end() ? nullptr : &*found;
}

QString wordsOf(const Stanza* error)
{
    const auto* words = error ? error->child(QLatin1StringView("text"), ns::kStanzaErrors) : nullptr;
    return words ? words->text.simplified().left(kMaximumWords) : QString();
}

/// Whether a known condition leaves nothing to the server's own words: they would only repeat it, in English.
bool saysAll(Errand errand)
{
    return errand == Errand::Topic || errand == Errand::Nick || errand == Errand::Invitation
        || errand == Errand::Configure;
}

} // namespace

QString describeError(const Stanza& stanza, Errand errand)
{
    const auto* error = stanza.child(QLatin1StringView("error"));
    const auto* condition = conditionOf(error, errand);
    const auto sentence
        = condition ? QCoreApplication::translate("jackdaw::xmpp", condition->text) : standardSentence(errand);
    const auto words = condition && saysAll(errand) ? QString() : wordsOf(error);
    return words.isEmpty() ? sentence : sentence + u' ' + words;
}

purple::JoinRefusal joinRefusal(const Stanza& presence)
{
    const auto* error = presence.child(QLatin1StringView("error"));
    const auto* condition = conditionOf(error, Errand::Join);
    purple::JoinRefusal refusal;
    refusal.room = bareAddress(presence.attribute(QLatin1StringView("from")));
    refusal.text = describeError(presence, Errand::Join);
    if (condition)
        refusal.kind = condition->kind;
    // A room that another one is just making is locked (XEP-0045 10.1.2).
    refusal.passing
        = error != nullptr && error->child(QLatin1StringView("item-not-found"), ns::kStanzaErrors) != nullptr;
    return refusal;
}

} // namespace jackdaw::xmpp
