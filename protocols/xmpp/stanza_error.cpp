// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/stanza_error.h"

#include <QCoreApplication>
#include <array>

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumWords = 300;

struct Condition {
    const char* name;
    const char* text;
};

constexpr auto kConditions = std::to_array<Condition>({
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
});

} // namespace

QString describeError(const Stanza& stanza)
{
    auto sentence = QCoreApplication::translate("jackdaw::xmpp", "The message was returned.");
    const auto* error = stanza.child(QLatin1StringView("error"));
    if (error == nullptr)
        return sentence;
    for (const auto& condition : kConditions) {
        if (error->child(QLatin1StringView(condition.name), ns::kStanzaErrors) != nullptr)
            sentence = QCoreApplication::translate("jackdaw::xmpp", condition.text);
    }
    const auto* words = error->child(QLatin1StringView("text"), ns::kStanzaErrors);
    if (words != nullptr && !words->text.simplified().isEmpty())
        sentence += u' ' + words->text.simplified().left(kMaximumWords);
    return sentence;
}

} // namespace jackdaw::xmpp
