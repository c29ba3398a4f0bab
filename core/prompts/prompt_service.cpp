// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_service.h"

#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/link/field_values.h"
#include "core/prompts/prompt_files.h"
#include "core/text/safe_text.h"
#include "core/wire/prompt_limits.h"

namespace jackdaw {

using wire::PromptKind;

namespace {

/// Of one table; what comes after is left out.
constexpr qsizetype kMostRows = 20000;
constexpr QLatin1StringView kPassword{"password"};
constexpr QLatin1StringView kRemember{"remember"};
constexpr QLatin1StringView kChoice{"choice"};

bool offers(const Prompt& prompt, QLatin1StringView key)
{
    return std::any_of(prompt.fields.cbegin(), prompt.fields.cend(),
                       [key](const wire::Field& field) { return field.key == key; });
}

bool isPasswordForAccount(const Prompt& prompt)
{
    return prompt.kind == PromptKind::Password && offers(prompt, kPassword);
}

/// The core's own for a password, which a connection makes void; its notices stay until they are read.
bool isOurQuestion(const Prompt& prompt)
{
    return prompt.hostPrompt.isEmpty() && prompt.kind == PromptKind::Password;
}

/// The same for where a failed sign-on leads to.
bool isOurLink(const Prompt& prompt)
{
    return prompt.hostPrompt.isEmpty() && prompt.kind == PromptKind::Link;
}

} // namespace

class PromptService::Private {
public:
    Private(PromptService* service, const Parts& given)
        : q(service)
        , parts(given)
        , files(given.profile)
    {
    }

    const Prompt* find(PromptId id) const
    {
        const auto it
            = std::find_if(prompts.cbegin(), prompts.cend(), [id](const Prompt& one) { return one.id == id; });
        return it == prompts.cend() ? nullptr : &*it;
    }

    void open(Prompt prompt)
    {
        prompt.id = PromptId{++lastId};
        prompt.opened = parts.clock.now();
        prompts.append(prompt);
        Q_EMIT q->opened(prompt.id);
    }

    template <typename Predicate>
    void closeWhere(Predicate predicate)
    {
        QList<PromptId> ids;
        for (const Prompt& one : std::as_const(prompts)) {
            if (predicate(one))
                ids.append(one.id);
        }
        for (const PromptId id : std::as_const(ids)) {
            if (const Prompt* one = find(id))
                files.forget(one->fields, one->picture);
            prompts.removeIf([id](const Prompt& one) { return one.id == id; });
            Q_EMIT q->closed(id);
        }
    }

    void finish(const Prompt& prompt, bool accepted, const QVariantMap& values);
    void reply(const Prompt& prompt, bool accepted, const QVariantMap& values);
    bool makeRoom(const Prompt& asked);
    void askPassword(AccountId account, const QString& reason, bool keyringFailed);
    void tell(AccountId account, const QString& title, const QString& text);
    void followConnection(AccountId account);

    PromptService* q;
    Parts parts;
    QList<Prompt> prompts;
    PromptFiles files;
    qint64 lastId = 0;
};

void PromptService::Private::finish(const Prompt& prompt, bool accepted, const QVariantMap& values)
{
    const Prompt done = prompt; // the list changes below
    closeWhere([&done](const Prompt& one) { return one.id == done.id; });
    if (accepted && done.kind == PromptKind::Certificate)
        parts.accounts.trust(done.account, done.certificate.host, done.certificate.sha256);
    if (!done.hostPrompt.isEmpty())
        reply(done, accepted, values);
    if (!accepted)
        return;
    if (isPasswordForAccount(done)) {
        const Account* account = parts.accounts.find(done.account);
        const bool remember = values.value(kRemember, account && account->rememberPassword).toBool();
        if (const Result<void> set
            = parts.accounts.setPassword(done.account, values.value(kPassword).toString(), remember);
            !set)
            askPassword(done.account, set.error().text, !offers(done, kRemember));
    }
    if (done.kind == PromptKind::Invitation) {
        const auto opened = done.leadsTo == wire::ConversationKind::Direct
            ? parts.conversations.openDirect(done.account, done.subject)
            : parts.conversations.joinRoom(done.account, done.subject, {}, values.value(kPassword).toString());
        if (!opened)
            qCWarning(logAccounts) << "an invitation was not followed:" << opened.error().text;
    }
}

void PromptService::Private::reply(const Prompt& prompt, bool accepted, const QVariantMap& values)
{
    if (!accepted || !PromptFiles::hasFiles(prompt.fields)) {
        parts.accounts.send(prompt.account, wire::AnswerPrompt{prompt.hostPrompt, accepted, values});
        return;
    }
    whenDone(files.bring(prompt.account, prompt.fields, values), q, [this, prompt](const Result<QVariantMap>& brought) {
        if (!brought)
            tell(prompt.account, tr("A file could not be read"), brought.error().text);
        parts.accounts.send(prompt.account,
                            wire::AnswerPrompt{prompt.hostPrompt, brought.ok(), brought ? *brought : QVariantMap()});
    });
}

/// False: too many like it stand open. A notice takes the place of the oldest, an invitation that of the same one.
bool PromptService::Private::makeRoom(const Prompt& asked)
{
    const wire::PromptRank rank = wire::rankOf(asked.kind);
    const QString sender = wire::senderOf(asked);
    QList<Prompt> ofRank;
    QList<Prompt> ofSender;
    std::optional<Prompt> before;
    for (const Prompt& one : std::as_const(prompts)) {
        if (one.account != asked.account || one.hostPrompt.isEmpty() || wire::rankOf(one.kind) != rank)
            continue;
        ofRank.append(one);
        if (sender.isEmpty() || wire::senderOf(one) != sender)
            continue;
        ofSender.append(one);
        if (asked.kind == PromptKind::Invitation && one.subject == asked.subject)
            before = one;
    }
    const bool tooManyOfOne = ofSender.size() >= wire::kMostPromptsOfOne;
    const bool tooMany = tooManyOfOne || ofRank.size() >= wire::mostPrompts(rank);
    if (tooMany && asked.kind == PromptKind::Notice)
        before = tooManyOfOne ? ofSender.first() : ofRank.first();
    if (before)
        finish(*before, false, {});
    return before || !tooMany;
}

void PromptService::Private::askPassword(AccountId id, const QString& reason, bool keyringFailed)
{
    const Account* account = parts.accounts.find(id);
    if (!account)
        return;
    closeWhere([id](const Prompt& one) { return one.account == id && isOurQuestion(one); });
    Prompt prompt;
    prompt.account = id;
    prompt.kind = PromptKind::Password;
    prompt.title = tr("Password for %1").arg(account->title());
    prompt.text = reason;
    prompt.subject = account->username;
    wire::Field password;
    password.key = kPassword;
    password.label = tr("Password");
    password.kind = wire::FieldKind::Password;
    password.required = true;
    password.secret = true;
    prompt.fields = {password};
    if (!keyringFailed) {
        wire::Field remember;
        remember.key = kRemember;
        remember.label = tr("Remember it in the keyring");
        remember.kind = wire::FieldKind::Boolean;
        remember.defaultValue = account->rememberPassword;
        prompt.fields.append(remember);
    }
    open(prompt);
}

void PromptService::Private::followConnection(AccountId account)
{
    if (parts.accounts.connection(account).state == AccountState::Failed)
        return;
    closeWhere(
        [account](const Prompt& one) { return one.account == account && (isOurQuestion(one) || isOurLink(one)); });
}

void PromptService::Private::tell(AccountId account, const QString& title, const QString& text)
{
    Prompt prompt;
    prompt.account = account;
    prompt.title = title;
    prompt.text = text;
    open(prompt);
}

PromptService::PromptService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
    connect(&parts.accounts, &AccountService::passwordNeeded, this,
            [this](AccountId account, const QString& reason, bool keyringFailed) {
                d->askPassword(account, reason, keyringFailed);
            });
    connect(&parts.accounts, &AccountService::certificateReplaced, this,
            [this](AccountId account, const QString& text) { d->tell(account, tr("A new certificate"), text); });
    connect(&parts.accounts, &AccountService::connectionChanged, this,
            [this](AccountId account) { d->followConnection(account); });
    // What an end without a goodbye left behind.
    connect(&parts.accounts, &AccountService::added, this, [this](AccountId account) { d->files.clear(account); });
    connect(&d->files, &PromptFiles::kept, this, [this](AccountId account, const QString& path) {
        d->tell(account, tr("Saved"), tr("What you asked for is in %1.").arg(isolated(path)));
    });
    connect(&d->files, &PromptFiles::lost, this, [this](AccountId account, const QString& path, const QString& error) {
        d->tell(account, tr("Not saved"), tr("%1 was not written. %2").arg(isolated(path), error));
    });
}

PromptService::~PromptService() = default;

QList<Prompt> PromptService::prompts() const
{
    return d->prompts;
}

const Prompt* PromptService::prompt(PromptId id) const
{
    return d->find(id);
}

Result<void> PromptService::answer(PromptId id, const QVariantMap& values)
{
    const Prompt* prompt = d->find(id);
    if (!prompt)
        return Error{ErrorCode::NotFound, tr("This question is not open any more."), {}};
    QList<wire::Field> fields = prompt->fields;
    if (!prompt->choices.isEmpty()) {
        wire::Field choice;
        choice.key = kChoice;
        choice.label = prompt->title;
        choice.kind = wire::FieldKind::Choice;
        choice.required = true;
        choice.choices = prompt->choices;
        if (!prompt->defaultChoice.isEmpty())
            choice.defaultValue = prompt->defaultChoice;
        fields.append(choice);
    }
    QVariantMap given = values;
    // A script need not know whether there is a keyring.
    if (isOurQuestion(*prompt) && !offers(*prompt, kRemember))
        given.remove(kRemember);
    const Result<QVariantMap> checked = checkValues(fields, given);
    if (!checked)
        return checked.error();
    if (const Result<void> usable = PromptFiles::check(fields, *checked); !usable)
        return usable;
    QVariantMap complete = *checked;
    for (const wire::Field& field : std::as_const(fields)) {
        // A picture is nothing to answer with, and what a file might be called is no path.
        if (field.kind == wire::FieldKind::Image || field.kind == wire::FieldKind::SaveFile)
            continue;
        if (field.defaultValue.isValid() && !field.defaultValue.isNull() && !complete.contains(field.key))
            complete.insert(field.key, field.defaultValue);
    }
    d->finish(*prompt, true, complete);
    return {};
}

Result<void> PromptService::accept(PromptId id)
{
    return answer(id, {});
}

Result<void> PromptService::reject(PromptId id)
{
    const Prompt* prompt = d->find(id);
    if (!prompt)
        return Error{ErrorCode::NotFound, tr("This question is not open any more."), {}};
    d->finish(*prompt, false, {});
    return {};
}

Result<void> PromptService::act(PromptId id, const QString& action, int row)
{
    const Prompt* prompt = d->find(id);
    if (!prompt)
        return Error{ErrorCode::NotFound, tr("This question is not open any more."), {}};
    QStringList actions;
    for (const wire::Choice& one : prompt->rowActions)
        actions.append(one.value);
    if (!actions.contains(action)) {
        return Error{ErrorCode::Invalid,
                     actions.isEmpty()
                         ? tr("Nothing can be done with the rows of this.")
                         : tr("“%1” cannot be done here; there is %2.").arg(action, actions.join(QStringLiteral(", "))),
                     {}};
    }
    if (row < 0 || row >= prompt->rows.size())
        return Error{
            ErrorCode::Invalid, tr("There is no such row; there are %n.", nullptr, int(prompt->rows.size())), {}};
    Q_EMIT acted(prompt->account, action);
    d->parts.accounts.send(prompt->account, wire::ActOnRow{prompt->hostPrompt, action, row});
    return {};
}

void PromptService::onPrompt(AccountId account, const wire::PromptOpened& event)
{
    const auto isSame = [&](const Prompt& one) { return one.account == account && one.hostPrompt == event.prompt; };
    d->closeWhere(isSame);
    Prompt prompt;
    prompt.account = account;
    prompt.kind = event.kind;
    prompt.title = event.title;
    prompt.text = event.text;
    prompt.subject = event.subject;
    prompt.fields = event.fields;
    d->files.prepare(account, prompt.fields);
    prompt.picture = d->files.pathOf(account, event.picture);
    prompt.choices = event.choices;
    prompt.defaultChoice = event.defaultChoice;
    prompt.acceptLabel = event.acceptLabel;
    prompt.rejectLabel = event.rejectLabel;
    prompt.body = event.body;
    prompt.columns = event.columns;
    prompt.rows = event.rows.first(qMin(event.rows.size(), kMostRows));
    prompt.rowActions = event.rowActions;
    prompt.link = event.link;
    prompt.certificate = event.certificate;
    if (!d->parts.accounts.has(account, wire::Feature::Rooms))
        prompt.leadsTo = wire::ConversationKind::Direct;
    prompt.hostPrompt = event.prompt;
    if (d->makeRoom(prompt))
        d->open(prompt);
    else
        d->parts.accounts.send(account, wire::AnswerPrompt{event.prompt, false, {}});
}

void PromptService::onPrompt(AccountId account, const wire::PromptGrown& event)
{
    const auto it = std::find_if(d->prompts.begin(), d->prompts.end(), [&](const Prompt& one) {
        return one.account == account && one.hostPrompt == event.prompt && one.kind == PromptKind::Table;
    });
    if (it == d->prompts.end())
        return;
    it->rows.append(event.rows.first(qMin(event.rows.size(), kMostRows - it->rows.size())));
    Q_EMIT grown(it->id);
}

void PromptService::onFailed(AccountId account, const wire::Failed& event)
{
    if (event.link.isEmpty())
        return;
    d->closeWhere([account](const Prompt& one) { return one.account == account && isOurLink(one); });
    Prompt prompt;
    prompt.account = account;
    prompt.kind = PromptKind::Link;
    prompt.title = event.text;
    prompt.link = event.link;
    d->open(prompt);
}

void PromptService::onWritten(AccountId account, const wire::FileWritten& event)
{
    d->files.onWritten(account, event);
}

void PromptService::onPrompt(AccountId account, const wire::PromptClosed& event)
{
    d->closeWhere([&](const Prompt& one) { return one.account == account && one.hostPrompt == event.prompt; });
}

void PromptService::onAccountOffline(AccountId account)
{
    d->closeWhere([account](const Prompt& one) { return one.account == account && !one.hostPrompt.isEmpty(); });
    d->files.clear(account);
}

void PromptService::onAccountRemoved(AccountId account)
{
    d->closeWhere([account](const Prompt& one) { return one.account == account; });
}

} // namespace jackdaw
