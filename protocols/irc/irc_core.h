// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <deque>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/irc/irc_refusals.h"
#include "protocols/purple/room_ask.h"

namespace jackdaw::irc {

struct IrcLine;

/// Finds out what became of each message and of each thing asked of a channel, from the lines on the wire alone. IRC
/// answers only what fails, so a PING follows; its PONG says the server has processed what came before (RFC 1459
/// 4.6.2: a server answers in order). One PING at a time, behind the last line of a few: they count as flood, too.
class IrcCore {
public:
    struct Received {
        bool swallow = false; ///< not for libpurple
        bool query = false;   ///< one program asks another (CTCP): nothing a person said
        QList<wire::MessageStateChanged> states;
        QList<wire::CommandDone> done;
        QList<wire::CommandFailed> failed;
        std::optional<wire::RoomListGot> list;
        std::optional<purple::JoinRefusal> refusal;
        QByteArray ping; ///< a line to write; empty: none
        QString notice;  ///< what the server tells those who are signed on, and what they should hear of
    };

    /// The library queues what follows; its lines come out of it in order, seconds later.
    void enqueue(const wire::SendMessage& message);
    void enqueue(const purple::RoomAsk& ask);
    /// The line that does it, without its end; empty where IRC has no such thing, or nobody is named. `userHost`:
    /// "user@host" of the nick, where known. It is followed like what is enqueued.
    QByteArray act(const wire::ActInRoom& command, const QString& userHost);
    /// What one of this role may do in a channel (RFC 2811 2.4, and what the server's 005 says it has).
    [[nodiscard]] QList<wire::RoomAction> rightsOf(wire::Role role) const;
    /// The line that asks for a channel's list of bans (RFC 2812 3.2.3); empty where IRC has no such list.
    QByteArray getList(const wire::GetRoomList& command);
    /// The library did not queue it after all.
    void withdraw(const QString& id);

    /// A line on its way out, with or without its end. Returns what to append behind the line end: empty or a whole
    /// line.
    QByteArray sending(QByteArrayView line);

    /// A line from the server.
    Received received(QByteArrayView line);

    /// The server is silent: a line that it has to answer.
    QByteArray askForLife();

    /// The server has said that it does not want us (RFC 1459 6.1: 465).
    [[nodiscard]] bool isBanned() const { return m_banned; }
    /// It has refused the password that the whole server asks for (RFC 1459 6.1: 464).
    [[nodiscard]] bool isPasswordWrong() const { return m_badPassword; }
    /// So much was written since the server answered last that the socket may be full.
    [[nodiscard]] bool isChoked() const { return m_unanswered > kChoke; }
    /// What the server said when it ended the connection (RFC 1459 4.6.4: ERROR); empty: nothing.
    [[nodiscard]] QString lastWords() const { return m_lastWords; }
    /// Why we are no longer in a channel, as a sentence; empty: nobody said. Until we are in it again.
    [[nodiscard]] QString leaveReason(const QString& room) const;

    /// The connection is gone: what nothing is known of. Forgets everything.
    QList<wire::MessageStateChanged> abandon();

private:
    struct Pending {
        Errand errand = Errand::Message;
        QString id;
        QByteArray target;  // whom or what the line names
        QByteArray channel; // of an invitation
        QByteArray rest;    // of a message: text not yet seen on the wire
        bool out = false;
        int ping = 0; // the one that covers it
    };

    static constexpr qint64 kChoke = 32 * 1024;
    static constexpr qsizetype kMostNotices = 20; // of one connection

    QByteArray messageLeaves(const IrcLine& line);
    QByteArray askLeaves(const IrcLine& line);
    QByteArray leaves(Pending& pending);
    QByteArray pingNow();
    QByteArray openPing() const;
    void numeric(const IrcLine& line, Received& result);
    bool isServersRemark(const IrcLine& line) const;
    QString noticeOf(const IrcLine& line);
    bool isOwn(const IrcLine& line) const;
    void kicked(const IrcLine& line);
    bool readBans(const IrcLine& line, Received& result);
    void ranksFrom(const IrcLine& line);
    Received pong(QByteArrayView token);
    bool fails(const IrcLine& line, Received& result);
    static bool isItsLine(const Pending& pending, const IrcLine& line);

    /// A list of bans that was asked for.
    struct BanList {
        QByteArray channel;
        wire::RoomListGot got;
    };

    static constexpr size_t kMostLists = 20;
    static constexpr qsizetype kMostBans = 2000; // no server keeps as many

    std::deque<Pending> m_pending;
    std::deque<BanList> m_lists; // answered in order
    QByteArray m_nick;
    QByteArray m_server;                       // what it calls itself
    QByteArray m_ranks = "ov";                 // the modes that a channel gives to people, highest first (005: PREFIX)
    QHash<QByteArray, QString> m_leaveReasons; // by lower-case channel
    int m_lastPing = 0;
    int m_openPing = 0; // 0: none
    qint64 m_unanswered = 0;
    QStringList m_noticed;
    QString m_lastWords;
    bool m_welcomed = false; // the banner has ended
    bool m_leaving = false;
    bool m_banned = false;
    bool m_badPassword = false;
};

} // namespace jackdaw::irc
