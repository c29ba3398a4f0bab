// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/menus/menu_service.h"

#include <QHash>
#include <QPromise>
#include <algorithm>

#include "core/link/command_sender.h"

namespace jackdaw {

class MenuService::Private {
public:
    using Promise = std::shared_ptr<QPromise<Items>>;
    struct Question {
        AccountId account;
        Promise promise;
    };

    explicit Private(CommandSender& sender)
        : accounts(sender)
    {
    }

    /// Sends the command under an id of its own; the future is its answer. Where none is needed the list is empty.
    template <typename Command>
    QFuture<Items> ask(AccountId account, Command command)
    {
        auto promise = std::make_shared<QPromise<Items>>();
        promise->start();
        command.id = QLatin1StringView("menu-") + QString::number(++last);
        questions.insert(command.id, {account, promise});
        if (accounts.isOnline(account))
            accounts.send(account, command);
        else
            end(command.id, offline());
        return promise->future();
    }

    void end(const QString& id, const Items& outcome)
    {
        const Question question = questions.take(id);
        question.promise->addResult(outcome);
        question.promise->finish();
    }

    bool asked(AccountId account, const QString& id) const
    {
        const auto it = questions.constFind(id);
        return it != questions.constEnd() && it->account == account;
    }

    static Error offline() { return {ErrorCode::Unavailable, tr("The account is offline."), {}}; }

    CommandSender& accounts;
    QHash<QString, Question> questions;
    QHash<AccountId, QList<wire::SlashCommand>> commands;
    qint64 last = 0;
};

namespace {

Result<void> withoutItems(const MenuService::Items& items)
{
    return items ? Result<void>() : Result<void>(items.error());
}

} // namespace

MenuService::MenuService(CommandSender& accounts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(accounts))
{
}

MenuService::~MenuService()
{
    for (const QString& id : d->questions.keys())
        d->end(id, Private::offline());
}

bool MenuService::hasItems(AccountId account) const
{
    return d->accounts.isOnline(account) && d->accounts.has(account, wire::Feature::Menus);
}

QFuture<MenuService::Items> MenuService::items(const Place& place)
{
    if (d->accounts.isOnline(place.account) && !d->accounts.has(place.account, wire::Feature::Menus))
        return QtFuture::makeReadyFuture(Items(QList<wire::MenuItem>()));
    return d->ask(place.account, wire::GetMenu{{}, place.kind, place.subject, place.nick});
}

QFuture<Result<void>> MenuService::choose(const Place& place, const QString& item)
{
    return d->ask(place.account, wire::ChooseMenuItem{{}, place.kind, place.subject, place.nick, item})
        .then(withoutItems);
}

QList<wire::SlashCommand> MenuService::commands(AccountId account) const
{
    return d->commands.value(account);
}

QList<wire::SlashCommand> MenuService::commands(AccountId account, wire::ConversationKind kind) const
{
    QList<wire::SlashCommand> fitting = d->commands.value(account);
    fitting.removeIf([kind](const wire::SlashCommand& command) {
        return kind == wire::ConversationKind::Room ? !command.rooms : !command.direct;
    });
    return fitting;
}

QFuture<Result<void>> MenuService::run(AccountId account, wire::ConversationKind kind, const QString& conversation,
                                       const QString& line)
{
    return d->ask(account, wire::RunCommand{{}, kind, conversation, line}).then(withoutItems);
}

void MenuService::onMenu(AccountId account, const wire::MenuGot& event)
{
    if (d->asked(account, event.re))
        d->end(event.re, event.items);
}

void MenuService::onCommands(AccountId account, const wire::CommandsChanged& event)
{
    QList<wire::SlashCommand> commands = event.commands;
    std::ranges::sort(commands, {}, &wire::SlashCommand::name);
    d->commands.insert(account, commands);
    Q_EMIT commandsChanged(account);
}

void MenuService::onCommandDone(AccountId account, const wire::CommandDone& event)
{
    if (d->asked(account, event.re))
        d->end(event.re, QList<wire::MenuItem>());
}

void MenuService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (!d->asked(account, event.re))
        return;
    const QString text = event.text.isEmpty() ? tr("The network did not do it.") : event.text;
    d->end(event.re, Error{ErrorCode::Refused, text, {}});
}

void MenuService::onAccountOffline(AccountId account)
{
    for (const QString& id : d->questions.keys()) {
        if (d->questions[id].account == account)
            d->end(id, Private::offline());
    }
    if (d->commands.remove(account))
        Q_EMIT commandsChanged(account);
}

} // namespace jackdaw
