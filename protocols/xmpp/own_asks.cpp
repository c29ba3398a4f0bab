// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/own_asks.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMostWords = 300;

QString describe(const Stanza& stanza)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("jackdaw::xmpp", text); };
    const Stanza* error = stanza.child(QLatin1StringView("error"));
    const auto has = [error](QLatin1StringView name) { return error && error->child(name, ns::kStanzaErrors); };
    QString text = say(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server did not do it."));
    if (has(QLatin1StringView("forbidden")) || has(QLatin1StringView("not-allowed"))
        || has(QLatin1StringView("not-authorized")))
        text = say(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server does not allow it."));
    else if (has(QLatin1StringView("feature-not-implemented")) || has(QLatin1StringView("service-unavailable")))
        text = say(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server cannot do it."));
    else if (has(QLatin1StringView("bad-request")) || has(QLatin1StringView("not-acceptable"))
             || has(QLatin1StringView("policy-violation")))
        text = say(QT_TRANSLATE_NOOP("jackdaw::xmpp", "The server does not take it."));
    const Stanza* words = error ? error->child(QLatin1StringView("text"), ns::kStanzaErrors) : nullptr;
    if (!words || words->text.isEmpty())
        return text;
    return text + QLatin1Char(' ') + words->text.simplified().left(kMostWords);
}

} // namespace

QString OwnAsks::begin(const QString& command)
{
    // Nobody else can know it, and so nobody else can answer.
    const QString id
        = QStringLiteral("jackdaw-own-%1-%2").arg(++m_last).arg(QRandomGenerator::global()->generate64(), 0, 36);
    m_commands.insert(id, command);
    return id;
}

std::optional<OwnAsks::Answer> OwnAsks::received(const Stanza& stanza)
{
    if (m_commands.isEmpty() || stanza.name != u"iq")
        return std::nullopt;
    const auto asked = m_commands.constFind(stanza.attribute(QLatin1StringView("id")));
    const QString type = stanza.attribute(QLatin1StringView("type"));
    const QString from = bareAddress(stanza.attribute(QLatin1StringView("from")));
    const bool ofServer = from.isEmpty() || from == m_own || from == domainOf(m_own);
    if (asked == m_commands.constEnd() || !ofServer || (type != u"result" && type != u"error"))
        return std::nullopt;
    Answer answer{*asked, type == u"error" ? describe(stanza) : QString()};
    m_commands.erase(asked);
    return answer;
}

} // namespace jackdaw::xmpp
