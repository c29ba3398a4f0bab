// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_core.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "protocols/irc/irc_line.h"

namespace jackdaw::irc {

namespace {

constexpr QByteArrayView kToken = "jackdaw-";

struct Refusal {
    const char* code;
    int target; // position of the name it is about; 0 where the numeric names none
    const char* text;
};

// RFC 1459 6.1 and what today's servers add.
constexpr auto kRefusals = std::to_array<Refusal>({
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
});

// Of a JOIN; the name of the channel is always the second parameter (RFC 1459 6.1, 437 of RFC 2812, 477 and 489 of
// today's servers).
constexpr auto kJoinRefusals = std::to_array<Refusal>({
    {"403", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "There is no such channel.")},
    {"405", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are in too many channels.")},
    {"437", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel cannot be joined just now.")},
    {"471", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel is full.")},
    {"473", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel is for invited people only.")},
    {"474", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "You are banned from the channel.")},
    {"475", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel asks for a password, and this is not it.")},
    {"476", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "This cannot be the name of a channel.")},
    {"477", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel takes registered names only.")},
    {"489", 1, QT_TRANSLATE_NOOP("jackdaw::irc", "The channel takes encrypted connections only.")},
});

// Numerics that libpurple writes into the room as if somebody had said them: who set the topic and when, and that an
// invitation is on its way.
constexpr auto kNoNews = std::to_array<QByteArrayView>({"333", "341"});

QByteArray withoutBreaks(QByteArray text)
{
    text.removeIf([](char c) { return c == '\n' || c == '\r'; });
    return text;
}

// "PRIVMSG bob :\001ACTION waves\001" carries "waves".
QByteArray contentOf(const IrcLine& line)
{
    auto content = line.parameters.value(1);
    constexpr QByteArrayView kAction = "\001ACTION ";
    if (content.startsWith(kAction)) {
        content = content.sliced(kAction.size());
        if (content.endsWith('\001'))
            content.chop(1);
    }
    return content;
}

} // namespace

void IrcCore::enqueue(const wire::SendMessage& message)
{
    m_pending.push_back({message.id, message.to.toUtf8(), withoutBreaks(message.body.text.toUtf8()), {}});
}

QByteArray IrcCore::sending(QByteArrayView raw)
{
    const auto line = IrcLine::parse(raw);
    if (line.command != "PRIVMSG" && line.command != "NOTICE")
        return {};
    // Lines leave in the order they were queued. One that libpurple refused after all never leaves: what carries the
    // text of a later one belongs to that.
    const auto content = contentOf(line);
    const auto isWaiting = [&](const Pending& pending) {
        return pending.token.isEmpty() && sameName(pending.target, line.parameters.value(0));
    };
    auto it = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        return isWaiting(pending) && !content.isEmpty() && pending.rest.startsWith(content);
    });
    if (it == m_pending.end())
        it = std::find_if(m_pending.begin(), m_pending.end(), isWaiting);
    if (it == m_pending.end())
        return {};
    // libpurple cuts long texts; only the last piece says that all is out. A text it changed is one piece.
    if (!content.isEmpty() && it->rest.size() > content.size() && it->rest.startsWith(content)) {
        it->rest = it->rest.sliced(content.size());
        return {};
    }
    it->token = kToken.toByteArray() + QByteArray::number(++m_tokens);
    return "PING :" + it->token + "\r\n";
}

IrcCore::Received IrcCore::received(QByteArrayView raw)
{
    const auto line = IrcLine::parse(raw);
    if (line.command == "PONG" && !line.parameters.isEmpty() && line.parameters.back().startsWith(kToken))
        return pong(line.parameters.back());
    // Some servers have no number for it (ngIRCd); nothing else of ERROR is worth guessing at.
    if (line.command == "ERROR" && !line.parameters.isEmpty() && line.parameters.back().contains("Bad password"))
        m_badPassword = true;
    // A person's prefix has a "!": only servers answer.
    if (line.command.size() != 3 || line.prefix.contains('!'))
        return {};
    if (std::ranges::find(kNoNews, line.command) != kNoNews.end()) {
        Received result;
        result.swallow = true;
        return result;
    }
    m_banned = m_banned || line.command == "465";
    m_badPassword = m_badPassword || line.command == "464";
    auto result = failure(line.command, line.parameters);
    return result.swallow ? result : joinRefusal(line.command, line.parameters);
}

IrcCore::Received IrcCore::pong(QByteArrayView token)
{
    Received result;
    result.swallow = true;
    const auto it = std::find_if(m_pending.begin(), m_pending.end(),
                                 [&](const Pending& pending) { return pending.token == token; });
    if (it == m_pending.end())
        return result; // its message failed, or it is no PING of ours: libpurple has no use for it either
    // The server works in order: whatever left before this one is processed, too.
    const auto end = std::next(it);
    const auto isOut = [](const Pending& pending) { return !pending.token.isEmpty(); };
    for (auto passed = m_pending.begin(); passed != end; ++passed) {
        if (isOut(*passed))
            result.states.append({passed->id, wire::SendState::Sent, {}, {}});
    }
    m_pending.erase(std::remove_if(m_pending.begin(), end, isOut), end);
    return result;
}

IrcCore::Received IrcCore::failure(QByteArrayView code, const QList<QByteArray>& parameters)
{
    Received result;
    const auto refusal
        = std::find_if(kRefusals.begin(), kRefusals.end(), [code](const Refusal& known) { return code == known.code; });
    if (refusal == kRefusals.end())
        return result;
    const auto about = refusal->target == 0 ? QByteArray() : parameters.value(refusal->target);
    const auto it = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        return !pending.token.isEmpty() && (refusal->target == 0 || sameName(pending.target, about));
    });
    if (it == m_pending.end())
        return result;
    result.swallow = true;
    result.states.append(
        {it->id, wire::SendState::Failed, QCoreApplication::translate("jackdaw::irc", refusal->text), {}});
    m_pending.erase(it);
    return result;
}

IrcCore::Received IrcCore::joinRefusal(QByteArrayView code, const QList<QByteArray>& parameters)
{
    const auto refusal
        = std::ranges::find_if(kJoinRefusals, [code](const Refusal& known) { return code == known.code; });
    if (refusal == kJoinRefusals.end())
        return {};
    Received result;
    result.refusedRoom = QString::fromUtf8(parameters.value(refusal->target));
    result.refusedText = QCoreApplication::translate("jackdaw::irc", refusal->text);
    return result;
}

QList<wire::MessageStateChanged> IrcCore::abandon()
{
    QList<wire::MessageStateChanged> states;
    for (const auto& pending : m_pending)
        states.append({pending.id, wire::SendState::Unconfirmed, {}, {}});
    m_pending.clear();
    return states;
}

} // namespace jackdaw::irc
