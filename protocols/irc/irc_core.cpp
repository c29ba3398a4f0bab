// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_core.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "protocols/irc/irc_format.h"
#include "protocols/irc/irc_line.h"

namespace jackdaw::irc {

namespace {

constexpr QByteArrayView kToken = "jackdaw-";
constexpr int kMaximumUncovered = 5;      // lines; later ones wait for no further line
constexpr qint64 kSilence = 8 * 1024;     // bytes without a PING
constexpr qsizetype kMaximumReason = 300; // characters
constexpr qsizetype kMaximumReasons = 100;

// Numerics that libpurple writes into the room as if somebody had said them: who set the topic and when, and that an
// invitation is on its way.
constexpr auto kNoNews = std::to_array<QByteArrayView>({"333", "341"});

// What carries out something asked of a channel.
constexpr auto kAsked = std::to_array<QByteArrayView>({"TOPIC", "NICK", "INVITE", "KICK", "MODE"});

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

// The Client-To-Client Protocol (draft-oakley-irc-ctcp): what it carries for people are actions and offers of files.
bool isQuery(const IrcLine& line)
{
    const QByteArray content = line.parameters.value(1);
    return content.startsWith('\001') && !content.startsWith("\001ACTION ") && !content.startsWith("\001DCC ");
}

} // namespace

void IrcCore::enqueue(const wire::SendMessage& message)
{
    m_pending.push_back({Errand::Message,
                         message.id,
                         message.to.toUtf8(),
                         {},
                         withoutBreaks(toCodes(message.body).toUtf8()),
                         false,
                         0});
}

void IrcCore::enqueue(const purple::RoomAsk& ask)
{
    const Errand errand = ask.kind;
    m_pending.push_back(
        {errand, ask.id, (errand == Errand::Topic ? ask.room : ask.value).toUtf8(), ask.room.toUtf8(), {}, false, 0});
}

void IrcCore::withdraw(const QString& id)
{
    std::erase_if(m_pending, [&id](const Pending& pending) { return !pending.out && pending.id == id; });
}

QByteArray IrcCore::sending(QByteArrayView raw)
{
    m_unanswered += raw.size();
    const auto line = IrcLine::parse(raw);
    QByteArray more;
    if (line.command == "PRIVMSG" || line.command == "NOTICE")
        more = messageLeaves(line);
    else if (std::ranges::find(kAsked, line.command) != kAsked.end())
        more = askLeaves(line);
    m_leaving = m_leaving || line.command == "QUIT";
    if (more.isEmpty() && m_openPing == 0 && m_unanswered > kSilence)
        more = pingNow();
    m_unanswered += more.size();
    return more;
}

QByteArray IrcCore::messageLeaves(const IrcLine& line)
{
    // Lines leave in the order they were queued. One that libpurple refused after all never leaves: what carries the
    // text of a later one belongs to that.
    const auto content = contentOf(line);
    const auto isWaiting = [&](const Pending& pending) {
        return pending.errand == Errand::Message && !pending.out && sameName(pending.target, line.parameters.value(0));
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
    return leaves(*it);
}

QByteArray IrcCore::askLeaves(const IrcLine& line)
{
    const auto it = std::ranges::find_if(
        m_pending, [&line](const Pending& pending) { return !pending.out && isItsLine(pending, line); });
    return it == m_pending.end() ? QByteArray() : leaves(*it);
}

bool IrcCore::isItsLine(const Pending& pending, const IrcLine& line)
{
    const bool kick = line.command == "KICK";
    if (kick || line.command == "MODE")
        return pending.errand == Errand::Act && sameName(pending.channel, line.parameters.value(0))
            && sameName(pending.target, line.parameters.value(kick ? 1 : 2));
    const Errand errand = line.command == "TOPIC" ? Errand::Topic
        : line.command == "NICK"                  ? Errand::Nick
                                                  : Errand::Invitation;
    return pending.errand == errand && sameName(pending.target, line.parameters.value(0));
}

QByteArray IrcCore::leaves(Pending& pending)
{
    pending.out = true;
    pending.ping = m_lastPing + 1;
    if (m_openPing != 0)
        return {}; // the next one asks about it
    const auto uncovered = std::ranges::count_if(
        m_pending, [this](const Pending& other) { return other.out && other.ping > m_lastPing; });
    const bool more = std::ranges::any_of(m_pending, [](const Pending& other) { return !other.out; });
    return more && uncovered < kMaximumUncovered ? QByteArray() : pingNow();
}

QByteArray IrcCore::pingNow()
{
    m_openPing = ++m_lastPing;
    return openPing();
}

QByteArray IrcCore::openPing() const
{
    return "PING :" + kToken.toByteArray() + QByteArray::number(m_openPing) + "\r\n";
}

QByteArray IrcCore::askForLife()
{
    // Also when one is open: a server that answers it in words of its own lives all the same.
    return m_openPing == 0 ? pingNow() : openPing();
}

IrcCore::Received IrcCore::received(QByteArrayView raw)
{
    Received result;
    const auto line = IrcLine::parse(raw);
    if (line.command == "PONG" && !line.parameters.isEmpty() && line.parameters.back().startsWith(kToken))
        return pong(line.parameters.back());
    // Some servers have no number for it (ngIRCd); nothing else of ERROR is worth guessing at.
    if (line.command == "ERROR" && !line.parameters.isEmpty() && line.parameters.back().contains("Bad password"))
        m_badPassword = true;
    if (line.command == "ERROR")
        m_lastWords = withoutCodes(line.parameters.isEmpty() ? QByteArray() : line.parameters.back());
    result.swallow = line.command == "NOTICE" && isServersRemark(line);
    if (result.swallow)
        result.notice = noticeOf(line);
    result.query = (line.command == "PRIVMSG" || line.command == "NOTICE") && isQuery(line);
    if (line.command == "KICK")
        kicked(line);
    else if (line.command == "NICK" && isOwn(line))
        m_nick = line.parameters.value(0);
    else if (line.command == "JOIN" && isOwn(line))
        m_leaveReasons.remove(line.parameters.value(0).toLower());
    // A person's prefix has a "!": only servers answer.
    else if (line.command.size() == 3 && !line.prefix.contains('!'))
        numeric(line, result);
    return result;
}

/// To us and not to a room, from a server: nobody whom one could answer. A nickname has no dot (RFC 2812 2.3.1), the
/// name of a server may have none either; before the welcome nobody but it can know us.
bool IrcCore::isServersRemark(const IrcLine& line) const
{
    const bool fromServer = line.prefix.isEmpty()
        || (!line.prefix.contains('!') && (line.prefix.contains('.') || m_nick.isEmpty() || line.prefix == m_server));
    const QByteArray to = line.parameters.value(0);
    return fromServer && (to.isEmpty() || !QByteArrayView("#&+!~@%").contains(to.front()));
}

/// Not what it says of its own work while one comes and goes, and nothing twice.
QString IrcCore::noticeOf(const IrcLine& line)
{
    const QString words = withoutCodes(line.parameters.isEmpty() ? QByteArray() : line.parameters.back());
    if (!m_welcomed || m_leaving || words.startsWith(u"***") || m_noticed.size() >= kMostNotices
        || m_noticed.contains(words) || words.isEmpty())
        return {};
    m_noticed.append(words);
    return words;
}

bool IrcCore::isOwn(const IrcLine& line) const
{
    return !m_nick.isEmpty() && sameName(line.prefix.split('!').value(0), m_nick);
}

void IrcCore::numeric(const IrcLine& line, Received& result)
{
    if (line.command == "001") {
        m_nick = line.parameters.value(0);
        m_server = line.prefix;
    }
    if (line.command == "005")
        ranksFrom(line);
    // The end of the message of the day, or that there is none (RFC 1459 6.2, 6.1).
    m_welcomed = m_welcomed || line.command == "376" || line.command == "422";
    m_banned = m_banned || line.command == "465";
    m_badPassword = m_badPassword || line.command == "464";
    result.swallow
        = std::ranges::find(kNoNews, line.command) != kNoNews.end() || fails(line, result) || readBans(line, result);
    if (result.swallow)
        return;
    if (const Refusal* refusal = refusalOf(Errand::Join, line.command)) {
        result.refusal = purple::JoinRefusal{.room = QString::fromUtf8(line.parameters.value(refusal->about)),
                                             .kind = refusal->kind,
                                             .text = sentence(*refusal),
                                             .passing = refusal->passing};
    }
}

IrcCore::Received IrcCore::pong(QByteArrayView token)
{
    Received result;
    result.swallow = true;
    const int answered = token.sliced(kToken.size()).toByteArray().toInt();
    if (answered <= 0 || answered != m_openPing)
        return result; // no PING of ours: libpurple has no use for it either
    m_openPing = 0;
    m_unanswered = 0;
    // The server works in order: whatever left before this one is processed, too.
    bool more = false;
    std::erase_if(m_pending, [&](const Pending& pending) {
        const bool processed = pending.out && pending.ping <= answered;
        more = more || (pending.out && !processed);
        if (processed && pending.errand == Errand::Message)
            result.states.append({pending.id, wire::SendState::Sent, {}, {}});
        else if (processed)
            result.done.append({pending.id});
        return processed;
    });
    if (more)
        result.ping = pingNow();
    return result;
}

bool IrcCore::fails(const IrcLine& line, Received& result)
{
    const auto it = std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        const Refusal* refusal = pending.out ? refusalOf(pending.errand, line.command) : nullptr;
        if (!refusal)
            return false;
        const auto about = line.parameters.value(refusal->about);
        return refusal->about == 0 || sameName(pending.target, about)
            || (!pending.channel.isEmpty() && sameName(pending.channel, about));
    });
    if (it == m_pending.end())
        return false;
    const Refusal& refusal = *refusalOf(it->errand, line.command);
    const QByteArray words = line.parameters.size() > refusal.about + 1 ? line.parameters.back() : QByteArray();
    if (it->errand == Errand::Message)
        result.states.append({it->id, wire::SendState::Failed, sentence(refusal), {}});
    else
        result.failed.append({it->id, refusal.kind, sentence(refusal, words)});
    m_pending.erase(it);
    return true;
}

void IrcCore::kicked(const IrcLine& line)
{
    if (m_nick.isEmpty() || !sameName(line.parameters.value(1), m_nick))
        return;
    const auto by = QString::fromUtf8(line.prefix.split('!').value(0));
    const auto reason = QString::fromUtf8(line.parameters.value(2)).simplified().left(kMaximumReason);
    if (m_leaveReasons.size() >= kMaximumReasons)
        m_leaveReasons.clear();
    m_leaveReasons.insert(line.parameters.value(0).toLower(),
                          reason.isEmpty() || reason == by
                              ? QCoreApplication::translate("jackdaw::irc", "%1 removed you.").arg(by)
                              : QCoreApplication::translate("jackdaw::irc", "%1 removed you: %2").arg(by, reason));
}

QString IrcCore::leaveReason(const QString& room) const
{
    return m_leaveReasons.value(room.toUtf8().toLower());
}

QList<wire::MessageStateChanged> IrcCore::abandon()
{
    QList<wire::MessageStateChanged> states;
    for (const auto& pending : m_pending) {
        if (pending.errand == Errand::Message)
            states.append({pending.id, wire::SendState::Unconfirmed, {}, {}});
    }
    m_pending.clear();
    m_lists.clear();
    m_openPing = 0;
    return states;
}

} // namespace jackdaw::irc
