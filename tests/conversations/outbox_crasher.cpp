// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Talks at random over a real store, goes online and offline, and kills itself at a random moment:
// outbox_crasher DATABASE LOG SEED. A seed of 0 lives on until everything has gone out. The log survives: "accepted" a
// line is committed by contract, "given" the network has it.

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <csignal>

#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/contacts/contact_storage.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_storage.h"
#include "core/link/command_sender.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/support/wait.h"

namespace {

using namespace jackdaw;
using namespace jackdaw::test;

const AccountId kAccount{1};
const QString kRoom = QStringLiteral("garden@rooms.example.org");

/// A log that is complete at every instruction, and the end of the program at some of them.
class Fate {
public:
    Fate(const QString& log, quint32 seed)
        : random(seed)
        , m_left(seed == 0 ? 0 : 1 + random.bounded(60))
        , m_log(::open(QFile::encodeName(log).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600))
    {
    }
    /// The end at any instruction of any thread, also in the middle of a commit: SIGALRM, which nobody handles.
    void endSoon()
    {
        const itimerval soon{{0, 0}, {0, (50 + random.bounded(500)) * 1000}};
        ::setitimer(ITIMER_REAL, &soon, nullptr);
    }
    Fate(const Fate&) = delete;
    Fate& operator=(const Fate&) = delete;
    ~Fate() { ::close(m_log); }

    /// A moment at which it may be over.
    void point()
    {
        if (m_left > 0 && --m_left == 0)
            ::raise(SIGKILL);
    }
    void note(const char* what, const QString& lines)
    {
        for (const QString& one : lines.split(u'\n')) {
            const QByteArray line = QByteArray(what) + ' ' + one.toLatin1() + '\n';
            if (::write(m_log, line.constData(), static_cast<size_t>(line.size())) != line.size())
                ::abort();
        }
    }
    bool lives() const { return m_left == 0; }

    QRandomGenerator random;

private:
    int m_left; ///< moments until the end; 0: never
    int m_log;
};

class Network final : public CommandSender {
public:
    explicit Network(Fate& fate)
        : m_fate(fate)
    {
    }
    void send(AccountId /*account*/, const wire::Command& command) override
    {
        if (const auto* join = std::get_if<wire::JoinRoom>(&command)) {
            joins.append(join->id);
        } else if (const auto* address = std::get_if<wire::NormaliseAddress>(&command)) {
            addresses.append(*address);
        } else if (const auto* message = std::get_if<wire::SendMessage>(&command)) {
            m_fate.point();
            m_fate.note("given", message->body.text);
            unanswered.append(message->id);
            m_fate.point();
        }
    }
    bool isOnline(AccountId /*account*/) const override { return online; }
    bool has(AccountId /*account*/, wire::Feature /*feature*/) const override { return false; }
    const wire::SignedOn* signedOn(AccountId /*account*/) const override { return online ? &m_facts : nullptr; }

    bool online = false;
    QStringList joins;
    QList<wire::NormaliseAddress> addresses;
    QStringList unanswered;

private:
    Fate& m_fate;
    wire::SignedOn m_facts; // one line a message
};

class Life {
public:
    Life(Store& store, Fate& fate, qint64 number)
        : m_fate(fate)
        , m_network(fate)
        , m_contacts(store, m_network)
        , m_service({store, m_network, m_contacts, m_clock})
        , m_number(number)
    {
        QObject::connect(&m_service, &ConversationService::messagesAdded, &m_service,
                         [this](const QList<Message>& messages) {
                             for (const Message& message : messages)
                                 m_fate.note("accepted", message.body.text);
                             m_fate.point();
                         });
        m_contacts.load(*await(store.read(loadContacts)));
        m_service.load(*await(store.read(loadConversations)));
    }

    void live()
    {
        for (;;) {
            switch (m_fate.random.bounded(12)) {
            case 0:
            case 1:
            case 2:
                say();
                break;
            case 3:
                setOnline(!m_network.online);
                break;
            case 4:
                answer();
                break;
            default:
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            }
        }
    }

    /// Online until nothing is on its way.
    bool finish(Store& store)
    {
        setOnline(true);
        return waitFor([&] {
            while (!m_network.joins.isEmpty() || !m_network.addresses.isEmpty() || !m_network.unanswered.isEmpty())
                answer();
            const auto left = await(store.read([](Database& database) -> Result<qint64> {
                Statement rows = database.prepare("SELECT count(*) FROM message WHERE state IN (1, 2)");
                if (const Result<bool> row = rows.step(); !row)
                    return row.error();
                return rows.integer(0);
            }));
            return left && *left == 0;
        });
    }

private:
    void say()
    {
        const int whom = m_fate.random.bounded(3);
        m_number += 10;
        QString text = QString::number(m_number);
        if (m_fate.random.bounded(3) == 0)
            text += u'\n' + QString::number(m_number + 1);
        const Result<ConversationId> id = whom == 2
            ? m_service.joinRoom(kAccount, kRoom, {}, {})
            : m_service.openDirect(kAccount,
                                   whom == 0 ? QStringLiteral("Bob@Example.org") : QStringLiteral("eve@example.org"));
        if (!id || !m_service.send(*id, wire::RichText(text)))
            qFatal("refused");
    }
    void setOnline(bool online)
    {
        if (m_network.online == online)
            return;
        m_network.online = online;
        m_network.joins.clear();
        m_network.addresses.clear();
        m_network.unanswered.clear();
        if (online)
            m_service.onAccountOnline(kAccount);
        else
            m_service.onAccountOffline(kAccount);
    }
    void answer()
    {
        if (!m_network.addresses.isEmpty()) {
            const wire::NormaliseAddress question = m_network.addresses.takeFirst();
            m_service.onAddress(kAccount, wire::AddressNormalised{question.id, question.address.toLower(), {}, {}});
        } else if (!m_network.joins.isEmpty()) {
            m_service.onRoom(kAccount,
                             wire::RoomJoined{m_network.joins.takeFirst(), kRoom, {}, QStringLiteral("ana"), {}});
        } else if (!m_network.unanswered.isEmpty()) {
            const QString id = m_network.unanswered.takeFirst();
            m_service.onMessageState(kAccount, wire::MessageStateChanged{id, wire::SendState::Sent, {}, {}});
        }
    }

    Fate& m_fate;
    SystemClock m_clock;
    Network m_network;
    ContactService m_contacts;
    ConversationService m_service;
    qint64 m_number;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const quint32 seed = arguments[3].toUInt();
    Fate fate(arguments[2], seed);
    Store store;
    if (!await(store.open(arguments[1])))
        return 1;
    const auto account = store.write([](Database& database) {
        return database
            .prepare("INSERT OR IGNORE INTO account (id, protocol, username, label, enabled, remember_password, "
                     "options, stored, trusted) VALUES (1, 'test', 'ana', '', 1, 1, '', '', '')")
            .run();
    });
    if (!await(account))
        return 1;
    {
        Life life(store, fate, qint64(seed) * 1'000'000);
        if (!fate.lives()) {
            if (seed % 3 == 0)
                fate.endSoon();
            life.live();
        }
        if (!life.finish(store))
            return 3;
    }
    await(store.close());
    return 0;
}
