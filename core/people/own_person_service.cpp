// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/own_person_service.h"

#include <QPromise>
#include <algorithm>
#include <functional>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

constexpr qsizetype kMostName = 200;
constexpr qsizetype kMostText = 300;
constexpr qint64 kPauseOfOne = 10000; ///< milliseconds
constexpr qint64 kMinute = 60000;
constexpr qsizetype kMostInMinute = 6;
const QLatin1StringView kMark{"own-"};

} // namespace

class OwnPersonService::Private {
public:
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    struct Question {
        AccountId account;
        Promise promise;
        std::function<void()> agreed;
    };
    struct Shake {
        AccountId account;
        QString from;
        qint64 time = 0;
    };

    Private(OwnPersonService* service, const Parts& given)
        : q(service)
        , parts(given)
    {
    }

    /// Sends the command under an id of its own; `agreed` runs when the network did it.
    template <typename Command>
    QFuture<Result<void>> ask(AccountId account, Command command, std::function<void()> agreed)
    {
        const auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        command.id = kMark + QString::number(++last);
        questions.insert(command.id, {account, promise, std::move(agreed)});
        if (parts.accounts.isOnline(account))
            parts.accounts.send(account, command);
        else
            end(command.id, offline());
        return promise->future();
    }

    void end(const QString& id, const Result<void>& outcome)
    {
        const Question question = questions.take(id);
        if (outcome && question.agreed)
            question.agreed();
        question.promise->addResult(outcome);
        question.promise->finish();
    }

    bool asked(AccountId account, const QString& id) const
    {
        const auto it = questions.constFind(id);
        return it != questions.constEnd() && it->account == account;
    }

    void keep(AccountId account, const OwnPerson& next)
    {
        if (all.value(account) == next)
            return;
        all.insert(account, next);
        parts.store.write([account, next](Database& database) { return writeOwnPerson(database, account, next); });
        Q_EMIT q->changed(account);
    }

    static Error offline() { return {ErrorCode::Unavailable, tr("The account is offline."), {}}; }

    void write(AccountId account, const QString& address, const QString& text, bool news)
    {
        wire::MessageReceived line;
        line.conversation = line.sender = address;
        line.messageKind = news ? wire::MessageKind::Notice : wire::MessageKind::System;
        line.body.text = text;
        parts.conversations.onMessage(account, line);
    }

    bool mayShake(AccountId account, const QString& from)
    {
        const qint64 now = parts.clock.steady();
        shakes.removeIf([now](const Shake& one) { return now - one.time >= kMinute; });
        const auto isRecent = [&](const Shake& one) {
            return one.account == account && one.from == from && now - one.time < kPauseOfOne;
        };
        if (shakes.size() >= kMostInMinute || std::ranges::any_of(shakes, isRecent))
            return false;
        shakes.append({account, from, now});
        return true;
    }

    QString nameOf(AccountId account, const QString& address) const
    {
        const Buddy* buddy = parts.contacts.findBuddy(account, address);
        return buddy ? parts.contacts.nameOf(buddy->contact) : address;
    }

    OwnPersonService* q;
    Parts parts;
    QHash<AccountId, OwnPerson> all;
    QHash<AccountId, OwnPerson> told; ///< by the last sign-on
    QHash<QString, Question> questions;
    QList<Shake> shakes;
    qint64 last = 0;
};

OwnPersonService::OwnPersonService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
}

OwnPersonService::~OwnPersonService()
{
    for (const QString& id : d->questions.keys())
        d->end(id, Private::offline());
}

void OwnPersonService::load(const QHash<AccountId, OwnPerson>& stored)
{
    d->all = stored;
}

OwnPerson OwnPersonService::person(AccountId account) const
{
    return d->all.value(account);
}

QList<wire::Choice> OwnPersonService::moods(AccountId account) const
{
    const wire::SignedOn* facts = d->parts.accounts.signedOn(account);
    return facts ? facts->moods : person(account).moods;
}

QFuture<Result<void>> OwnPersonService::setAlias(AccountId account, const QString& alias)
{
    const QString name = cleanName(alias).left(kMostName);
    OwnPerson next = person(account);
    if (next.alias == name)
        return QtFuture::makeReadyFuture(Result<void>());
    next.alias = name;
    if (!d->parts.accounts.isOnline(account)) {
        d->keep(account, next);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    return d->ask(account, wire::SetAlias{{}, name}, [this, account, next] { d->keep(account, next); });
}

QFuture<Result<void>> OwnPersonService::setMood(AccountId account, const QString& mood, const QString& text)
{
    OwnPerson next = person(account);
    next.mood = mood;
    next.moodText = mood.isEmpty() ? QString() : cleanName(text).left(kMostText);
    if (next == person(account))
        return QtFuture::makeReadyFuture(Result<void>());
    if (!d->parts.accounts.isOnline(account)) {
        const auto is = [&mood](const wire::Choice& one) { return one.value == mood; };
        if (!mood.isEmpty() && !std::ranges::any_of(next.moods, is))
            return QtFuture::makeReadyFuture(Result<void>(Error{
                ErrorCode::Invalid, tr("Which moods there are is not known before the account has been online."), {}}));
        d->keep(account, next);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    return d->ask(account, wire::SetMood{{}, next.mood, next.moodText},
                  [this, account, next] { d->keep(account, next); });
}

bool OwnPersonService::canAskAttention(AccountId account) const
{
    const wire::SignedOn* facts = d->parts.accounts.signedOn(account);
    return facts && !facts->attentions.isEmpty();
}

QFuture<Result<void>> OwnPersonService::askAttention(AccountId account, const QString& address)
{
    const wire::SignedOn* facts = d->parts.accounts.signedOn(account);
    const QString kind = facts && !facts->attentions.isEmpty() ? facts->attentions.first().value : QString();
    return d->ask(account, wire::SendAttention{{}, address, kind}, [this, account, address] {
        d->write(account, address, tr("You asked for the attention of %1.").arg(d->nameOf(account, address)), false);
    });
}

QFuture<Result<void>> OwnPersonService::changePassword(AccountId account, const QString& password)
{
    if (password.isEmpty() || !isOneLine(password))
        return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::Invalid, tr("This cannot be a password."), {}}));
    return d->ask(account, wire::ChangePassword{{}, {}, password}, [this, account, password] {
        const Account* known = d->parts.accounts.find(account);
        if (known)
            (void)d->parts.accounts.setPassword(account, password, known->rememberPassword);
    });
}

QFuture<Result<void>> OwnPersonService::unregister(AccountId account)
{
    return d->ask(account, wire::Unregister{}, [this, account] { (void)d->parts.accounts.remove(account); });
}

void OwnPersonService::complete(AccountId account, wire::SignOn& command)
{
    const OwnPerson own = person(account);
    d->told.insert(account, own);
    command.alias = own.alias;
    command.mood = own.mood;
    command.moodText = own.moodText;
}

void OwnPersonService::onAttention(AccountId account, const wire::AttentionReceived& event)
{
    if (!d->mayShake(account, event.from)) {
        qCInfo(logAccounts) << "account" << account.value << "is asked for attention too often";
        return;
    }
    const QString text = tr("%1 asks for your attention.").arg(d->nameOf(account, event.from));
    d->write(account, event.from, text, true);
}

void OwnPersonService::onCommandDone(AccountId account, const wire::CommandDone& event)
{
    if (d->asked(account, event.re))
        d->end(event.re, {});
}

void OwnPersonService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (!d->asked(account, event.re))
        return;
    const QString text = event.text.isEmpty() ? tr("The network did not do it.") : event.text;
    d->end(event.re, Error{ErrorCode::Refused, text, {}});
}

void OwnPersonService::onAccountOnline(AccountId account)
{
    OwnPerson own = person(account);
    const OwnPerson told = d->told.take(account);
    // What was chosen while it signed on.
    if (own.alias != told.alias)
        d->ask(account, wire::SetAlias{{}, own.alias}, {});
    if (own.mood != told.mood || own.moodText != told.moodText)
        d->ask(account, wire::SetMood{{}, own.mood, own.moodText}, {});
    own.moods = moods(account);
    d->keep(account, own);
}

void OwnPersonService::onAccountOffline(AccountId account)
{
    for (const QString& id : d->questions.keys()) {
        if (d->questions[id].account == account)
            d->end(id, Private::offline());
    }
}

void OwnPersonService::onAccountRemoved(AccountId account)
{
    d->all.remove(account);
    d->told.remove(account);
    onAccountOffline(account); // its going offline is nobody's news any more
}

} // namespace jackdaw
