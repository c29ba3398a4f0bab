// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/profile_service.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QPromise>
#include <QTimer>

#include "core/base/when_done.h"
#include "core/link/command_sender.h"
#include "core/people/picture_service.h"

namespace jackdaw {

namespace {

/// Networks that ask others take half of it; in milliseconds.
constexpr int kLimit = 60000;

} // namespace

class ProfileService::Private {
public:
    struct Question {
        AccountId account;
        std::shared_ptr<QPromise<Outcome>> promise;
    };

    Private(CommandSender& sender, PictureService& given)
        : accounts(sender)
        , pictures(given)
    {
    }

    void end(const QString& id, const Outcome& outcome)
    {
        const Question question = questions.take(id);
        if (!question.promise)
            return;
        question.promise->addResult(outcome);
        question.promise->finish();
    }

    static Error offline() { return {ErrorCode::Unavailable, tr("The account is offline."), {}}; }

    CommandSender& accounts;
    PictureService& pictures;
    QHash<QString, Question> questions;
    QHash<AccountId, QDeadlineTimer> expected;
    qint64 last = 0;
};

ProfileService::ProfileService(CommandSender& accounts, PictureService& pictures, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(accounts, pictures))
{
}

ProfileService::~ProfileService()
{
    for (const QString& id : d->questions.keys())
        d->end(id, Private::offline());
}

bool ProfileService::canGet(AccountId account) const
{
    return d->accounts.has(account, wire::Feature::Profiles);
}

QFuture<ProfileService::Outcome> ProfileService::get(AccountId account, const QString& address, const QString& room)
{
    const QString id = QStringLiteral("profile-%1").arg(++d->last);
    const Private::Question question{account, std::make_shared<QPromise<Outcome>>()};
    question.promise->start();
    const QFuture<Outcome> future = question.promise->future();
    d->questions.insert(id, question);
    if (!d->accounts.isOnline(account)) {
        d->end(id, Private::offline());
    } else if (!canGet(account)) {
        d->end(id, Error{ErrorCode::Refused, tr("This network tells nothing about people."), {}});
    } else {
        d->accounts.send(account, wire::GetProfile{id, address, room});
        QTimer::singleShot(kLimit, this, [this, id] {
            d->end(id, Error{ErrorCode::Unavailable, tr("The network did not answer in time."), {}});
        });
    }
    return future;
}

void ProfileService::expect(AccountId account)
{
    d->expected.insert(account, QDeadlineTimer(kLimit));
}

void ProfileService::onProfile(AccountId account, const wire::ProfileReceived& event)
{
    const auto asked = d->questions.constFind(event.re);
    const bool isAsked = asked != d->questions.constEnd() && asked->account == account;
    const bool isExpected = event.re.isEmpty() && !event.address.isEmpty() && !d->expected.take(account).hasExpired();
    const auto tell = [this, account, event, isAsked, isExpected](const QImage& picture) {
        const Profile profile{event.address, event.items, picture};
        if (isAsked)
            d->end(event.re, profile);
        else if (isExpected)
            Q_EMIT brought(account, profile);
    };
    if (event.picture.isEmpty())
        return tell({});
    // Also of what nobody has asked for: the file goes.
    whenDone(d->pictures.take(account, event.picture), this, tell);
}

void ProfileService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    const auto asked = d->questions.constFind(event.re);
    if (asked == d->questions.constEnd() || asked->account != account)
        return;
    const QString text = event.text.isEmpty() ? tr("The network says nothing about this person.") : event.text;
    d->end(event.re, Error{ErrorCode::Refused, text, {}});
}

void ProfileService::onAccountOffline(AccountId account)
{
    for (const QString& id : d->questions.keys()) {
        if (d->questions[id].account == account)
            d->end(id, Private::offline());
    }
}

} // namespace jackdaw
