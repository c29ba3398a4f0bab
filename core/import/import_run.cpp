// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/import_run.h"

#include <QTimer>
#include <algorithm>

#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/import/imported_logs.h"
#include "core/import/people_import.h"
#include "core/import/texts.h"
#include "core/link/protocol_catalogue.h"
#include "core/storage/store.h"

namespace jackdaw::imports {

namespace {

using Outcome = ImportLine::Result;

constexpr std::chrono::milliseconds kProgressEvery(100);
/// Conversations under way: while one is stored, the next is read, and they share commits.
constexpr int kAtOnce = 8;

/// What the worker finds.
struct Found {
    QList<LogConversation> conversations;
    QList<ImportProblem> problems;
};

QString sumText(const ImportSum& sum)
{
    QStringList notes;
    if (sum.images > 0)
        notes.append(Texts::tr("%n picture(s) in messages were left out.", nullptr, sum.images));
    if (sum.doubtfulTimes > 0) {
        notes.append(Texts::tr("%n time(s) cannot be: these messages have the time at which their file was last "
                               "changed.",
                               nullptr, sum.doubtfulTimes));
    }
    if (sum.isCancelled)
        notes.append(Texts::tr("The import was cancelled; the next one goes on from here."));
    if (!sum.problem.isEmpty())
        notes.append(sum.problem);
    return notes.join(u' ');
}

} // namespace

ImportRun::ImportRun(Core& core, std::shared_ptr<HistorySource> source, bool dryRun, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_source(std::move(source))
    , m_dryRun(dryRun)
    , m_report([this](const ImportLine& line) { Q_EMIT reported(line); })
    , m_history(new HistoryImport(core, m_source, dryRun, this))
{
    m_worker.setMaxThreadCount(1);
}

ImportRun::~ImportRun()
{
    m_history->cancel();
    m_worker.waitForDone();
}

void ImportRun::start()
{
    Q_ASSERT(!m_running);
    m_running = true;
    whenDone(m_core.protocols().describe(), this, [this](const QList<wire::ProtocolInfo>& protocols) {
        m_protocols = std::make_unique<ProtocolNames>(protocols);
        m_accounts = std::make_unique<AccountImport>(m_core, *m_protocols, m_dryRun, m_report);
        readSource();
    });
}

void ImportRun::cancel()
{
    m_cancelled = true;
    m_history->cancel();
}

void ImportRun::readSource()
{
    m_worker.start([this] {
        const auto profile = std::make_shared<ImportedProfile>(m_source->profile());
        QMetaObject::invokeMethod(this, [this, profile] { bring(*profile); });
    });
}

void ImportRun::bring(const ImportedProfile& profile)
{
    if (m_cancelled)
        return finish();
    m_profile = profile;
    for (const ImportProblem& problem : profile.problems)
        tell(QStringLiteral("file"), problem.subject, Outcome::Left, problem.reason);
    m_accounts->add(m_profile.accounts);
    m_kept = m_accounts->takeKept();
    for (ImportedAccount& account : m_profile.accounts)
        account.password.clear();
    for (qsizetype i = 0; i < m_profile.contacts.size(); ++i) {
        const QList<ImportedBuddy>& buddies = m_profile.contacts.at(i).buddies;
        for (qsizetype k = 0; k < buddies.size(); ++k)
            m_people.insert(buddies.at(k).address.toCaseFolded(), {i, k});
    }
    PeopleImport(m_core, *m_accounts, m_dryRun, m_report).add(m_profile);
    lookForLogs();
}

void ImportRun::lookForLogs()
{
    m_worker.start([this] {
        const auto found = std::make_shared<Found>();
        found->conversations = m_source->conversations(found->problems);
        QMetaObject::invokeMethod(this, [this, found] {
            m_conversations = found->conversations;
            for (const ImportProblem& problem : std::as_const(found->problems))
                tell(QStringLiteral("file"), problem.subject, Outcome::Left, problem.reason);
            for (const LogConversation& conversation : std::as_const(m_conversations))
                m_total += conversation.bytes;
            const auto places = m_core.store().read(
                [name = m_source->name()](Database& database) { return readImportedLogs(database, name); });
            whenDone(places, this, [this](const Result<QHash<QString, LogPlace>>& read) {
                if (!read)
                    return finish(read.error().text);
                m_history->setDone(*read);
                auto* timer = new QTimer(this);
                connect(timer, &QTimer::timeout, this, &ImportRun::tellProgress);
                timer->start(kProgressEvery);
                readNext();
            });
        });
    });
}

void ImportRun::readNext()
{
    while (!m_cancelled && m_problem.isEmpty() && m_active < kAtOnce && m_next < m_conversations.size()) {
        const qsizetype number = m_next++;
        const LogConversation conversation = m_conversations.at(number);
        const HistoryTarget target = targetOf(conversation);
        ++m_active;
        whenDone(m_history->read(conversation, target), this,
                 [this, number, conversation, target](const Result<ConversationOutcome>& outcome) {
                     --m_active;
                     if (outcome)
                         m_read.insert(number, {conversation, target, *outcome});
                     else if (m_problem.isEmpty())
                         m_problem = outcome.error().text;
                     noteInOrder();
                     readNext();
                 });
    }
    if (m_active == 0)
        finish(m_problem);
}

void ImportRun::noteInOrder()
{
    for (auto first = m_read.begin(); first != m_read.end() && first.key() == m_noted; first = m_read.begin()) {
        note(first->conversation, first->target, first->outcome);
        m_read.erase(first);
        ++m_noted;
    }
}

HistoryTarget ImportRun::targetOf(const LogConversation& conversation)
{
    HistoryTarget target;
    AccountKey key = conversation.account;
    const auto [first, last] = std::as_const(m_people).equal_range(conversation.peer.toCaseFolded());
    for (auto it = first; it != last; ++it) {
        const ImportedContact& contact = m_profile.contacts.at(it->contact);
        const ImportedBuddy& buddy = contact.buddies.at(it->buddy);
        // Logs of one file for each address do not say whose they are: the list does.
        if (key.username.isEmpty() && !conversation.isRoom)
            key = buddy.account;
        if (!isSameAccount(buddy.account.username, key.username))
            continue;
        target.title = titleOf(contact);
        target.names.addOther(buddy.alias);
        target.names.addOther(contact.name);
    }
    if (key.username.isEmpty())
        key = m_accounts->onlyOne(key.protocol).value_or(AccountKey{m_source->name(), m_source->name()});
    const AccountPlace place = m_accounts->placeOf(key);
    target.account = place.id;
    target.isFormer = place.isFormer;
    target.ownAddress = key.username;
    target.address = conversation.peer;
    target.names.addOther(conversation.peer);
    if (const Buddy* buddy = m_core.contacts().findBuddyTyped(place.id, conversation.peer))
        target.address = buddy->address;
    else if (const Conversation* known = m_core.conversations().findTyped(place.id, conversation.peer))
        target.address = known->address;
    for (const ImportedAccount& account : std::as_const(m_profile.accounts)) {
        if (!isSameAccount(account.key.username, key.username))
            continue;
        target.names.addMine(account.key.username);
        target.names.addMine(account.alias);
    }
    target.names.addMine(key.username);
    target.names.addMine(key.username.section(u'@', 0, 0));
    for (const ImportedRoom& room : std::as_const(m_profile.rooms)) {
        if (conversation.isRoom && room.address().compare(conversation.peer, Qt::CaseInsensitive) == 0) {
            target.names.addMine(room.nick());
            target.title = room.alias;
        }
    }
    return target;
}

void ImportRun::note(const LogConversation& conversation, const HistoryTarget& target,
                     const ConversationOutcome& outcome)
{
    for (const ImportProblem& problem : outcome.problems)
        tell(QStringLiteral("file"), problem.subject, Outcome::Left, problem.reason);
    m_sum.messages += outcome.entries;
    m_sum.images += outcome.images;
    m_sum.doubtfulTimes += outcome.doubtfulTimes;
    m_sum.conversations += outcome.entries > 0 ? 1 : 0;
    m_cancelled = m_cancelled || outcome.isCancelled;
    const bool isKnown = outcome.entries == 0 && outcome.logs > 0 && outcome.readBefore == outcome.logs;
    if (outcome.entries == 0 && !isKnown)
        return;
    QStringList notes;
    if (target.isFormer && !isKnown)
        notes.append(Texts::tr("Its account %1 is not here: it can be read.").arg(target.ownAddress));
    if (outcome.images > 0)
        notes.append(Texts::tr("%n picture(s) in messages were left out.", nullptr, outcome.images));
    Q_EMIT reported({QStringLiteral("log"), conversation.peer, isKnown ? Outcome::Known : Outcome::Taken,
                     outcome.entries, notes.join(u' ')});
}

void ImportRun::tell(const QString& kind, const QString& name, Outcome result, const QString& reason)
{
    Q_EMIT reported({kind, name, result, 0, reason});
}

void ImportRun::tellProgress()
{
    const QString subject = m_next > 0 ? m_conversations.at(m_next - 1).peer : QString();
    Q_EMIT progressed(std::min(m_history->bytes(), m_total), m_total, m_history->messages(), subject);
}

void ImportRun::tellKept(const QString& problem)
{
    if (m_kept.isEmpty())
        return finish(problem);
    const auto [username, kept] = m_kept.takeFirst();
    whenDone(kept, this, [this, problem, username = username](const Result<void>& outcome) {
        if (!outcome)
            tell(QStringLiteral("password"), username, Outcome::Left, outcome.error().text);
        tellKept(problem);
    });
}

void ImportRun::finish(const QString& problem)
{
    if (!m_running)
        return;
    // The keyring may have asked the user something.
    if (!m_kept.isEmpty())
        return tellKept(problem);
    m_running = false;
    m_sum.isCancelled = m_cancelled && problem.isEmpty();
    m_sum.problem = problem;
    Q_EMIT reported({QStringLiteral("sum"), m_source->name(), problem.isEmpty() ? Outcome::Taken : Outcome::Left,
                     m_sum.messages, sumText(m_sum)});
    Q_EMIT finished(m_sum);
}

} // namespace jackdaw::imports
