// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "core/base/ids.h"
#include "core/link/in_process_link.h"

namespace jackdaw::test {

/// A room of the made-up network.
struct TestRoom {
    QString address;
    QString name;
    QString topic;
    QList<wire::Participant> participants; ///< without the user
    QString password;
};

/// How the made-up network treats one user name. Change it before the account signs on, or between two sign-ons.
struct TestUser {
    QString password; ///< empty: any will do
    QString name;
    QList<wire::Feature> features; ///< from TestNetwork's constructor: everything
    QList<wire::RosterEntry> roster;
    QList<wire::PresenceEntry> presences;
    QList<TestRoom> rooms;
    QList<wire::Failed> failures;                     ///< one for each of the next attempts
    std::optional<wire::CertificateInfo> certificate; ///< asked about unless the account trusts it
    bool confirmsMessages = true;                     ///< false: message.send gets no answer
    bool answersMessages = false;                     ///< every direct message is answered by "You said: …"
    QString refusal;                                  ///< what room.set-topic is refused with; empty: it is done
    int maximumBytes = 0;
    QList<wire::Choice> moods;
    QList<wire::MenuItem> menu; ///< of the account and of everybody; with the feature `menus`, none is never answered

    void addBuddy(const QString& address, const QString& alias, const QString& group,
                  wire::Presence presence = wire::Presence::Offline, const QString& message = {});
};

/// A scripted network behind in-process links: signs on, knows people and rooms, confirms what is sent, and says what
/// a test tells it to. Everything it does arrives on a later turn of the loop. Main thread.
class TestNetwork final {
public:
    TestNetwork();

    /// Give this to the core.
    LinkFactory& links() { return m_links; }

    /// What the next hosts say of themselves; by default that they are sandboxed.
    void setHello(const wire::HelloBack& hello) { m_links.setHello(hello); }

    /// The script for a user name; made at first use.
    TestUser& user(const QString& username);

    // What happens on the network, as an online account sees it.
    void say(AccountId account, const QString& from, const QString& text);
    void say(AccountId account, const QString& from, const wire::RichText& body, qint64 time = 0);
    /// A message the user sent from elsewhere.
    void sayAsUser(AccountId account, const QString& to, const QString& text, qint64 time = 0);
    void sayInRoom(AccountId account, const QString& room, const QString& nick, const QString& text,
                   bool mentionsMe = false);
    void setPresence(AccountId account, const QString& address, wire::Presence presence, const QString& message = {});
    void type(AccountId account, const QString& address, wire::TypingState state = wire::TypingState::Typing);
    void ask(AccountId account, const wire::PromptOpened& prompt);
    void invite(AccountId account, const QString& room, const QString& by, const QString& reason = {});
    void requestAuthorisation(AccountId account, const QString& address, const QString& text = {});
    /// Anything else.
    void emitEvent(AccountId account, const wire::Event& event);

    /// The connection is lost for this reason.
    void cut(AccountId account, wire::ErrorKind kind, const QString& details = {});
    /// The host ends without a word.
    void crash(AccountId account);

    /// Every command any host of the account has had, oldest first; hello excepted.
    QList<wire::Command> commands(AccountId account) const { return m_commands.value(account); }
    /// Of one kind.
    template <typename Command>
    QList<Command> commandsOf(AccountId account) const
    {
        QList<Command> result;
        for (const wire::Command& command : commands(account)) {
            if (const auto* one = std::get_if<Command>(&command))
                result.append(*one);
        }
        return result;
    }
    /// Hosts started so far.
    int attempts() const { return m_links.made(); }

private:
    struct Session;

    void handle(InProcessLink& link, const wire::Command& command);
    void welcome(InProcessLink& link, const wire::SignOn& command);
    void finishWelcome(InProcessLink& link, TestUser& user, const wire::SignOn& command);
    void fail(InProcessLink& link, const wire::Failed& failed);
    void confirm(InProcessLink& link, const wire::SendMessage& command);
    void join(InProcessLink& link, const wire::JoinRoom& command);
    void list(InProcessLink& link, const wire::ListRooms& command);
    /// Addresses are in small letters and have no blanks.
    void normalise(InProcessLink& link, const wire::NormaliseAddress& command);
    TestRoom* room(TestUser& user, const QString& address);
    TestUser* userOf(const InProcessLink& link);
    wire::MessageReceived message(AccountId account);

    InProcessLinkFactory m_links;
    QHash<QString, TestUser> m_users;
    QHash<AccountId, QString> m_usernames;
    QHash<AccountId, wire::SignOn> m_signOns;
    QHash<AccountId, QList<wire::Command>> m_commands;
    QList<wire::Feature> m_features;
    qint64 m_serial = 0;
};

} // namespace jackdaw::test
