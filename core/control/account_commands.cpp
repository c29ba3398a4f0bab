// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

const QStringList kAccountColumns{QStringLiteral("id"),    QStringLiteral("label"),  QStringLiteral("protocol"),
                                  QStringLiteral("state"), QStringLiteral("status"), QStringLiteral("error")};

void showAccount(Core& core, ControlCall& call, AccountId id)
{
    call.columns(kAccountColumns);
    call.row(view(core, id));
    call.done();
}

void listProtocols(Core& core, ControlCall& call, const Arguments&)
{
    whenDone(core.protocols().describe(), &call, [&call](const QList<wire::ProtocolInfo>& protocols) {
        call.columns({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("loaded"), QStringLiteral("origin"),
                      QStringLiteral("problem")});
        for (const wire::ProtocolInfo& protocol : protocols)
            call.row(view(protocol));
        call.done();
    });
}

void listAccounts(Core& core, ControlCall& call, const Arguments&)
{
    call.columns(kAccountColumns);
    for (const Account& account : core.accounts().accounts())
        call.row(view(core, account.id));
    call.done();
}

/// Why `word` cannot be the value of `field`.
QString noValue(const wire::Field& field, const QString& word)
{
    if (field.kind == wire::FieldKind::Integer)
        return QCoreApplication::translate("Control", "\"%1\" takes a whole number, which \"%2\" is not.")
            .arg(field.key, word);
    QStringList values{QStringLiteral("true"), QStringLiteral("false")};
    if (field.kind == wire::FieldKind::Choice) {
        values.clear();
        for (const wire::Choice& choice : field.choices)
            values.append(choice.value);
    }
    return QCoreApplication::translate("Control", "\"%1\" takes one of %2, which \"%3\" is not.")
        .arg(field.key, values.join(QStringLiteral(", ")), word);
}

/// The value of an option in the type its field has. Fails on unknown keys and values of the wrong kind.
Result<QVariant> optionValue(const wire::ProtocolInfo& protocol, const QString& key, const QString& word)
{
    const auto field = std::find_if(protocol.options.begin(), protocol.options.end(),
                                    [&](const wire::Field& candidate) { return candidate.key == key; });
    if (field == protocol.options.end()) {
        QStringList keys;
        for (const wire::Field& option : protocol.options)
            keys.append(option.key);
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Control", "%1 has no option \"%2\". It has: %3.")
                         .arg(protocol.name, key, keys.join(QStringLiteral(", "))),
                     {}};
    }
    bool ok = true;
    QVariant value = word;
    if (field->kind == wire::FieldKind::Integer) {
        value = word.toLongLong(&ok);
    } else if (field->kind == wire::FieldKind::Boolean) {
        const bool yes
            = word == QLatin1StringView("true") || word == QLatin1StringView("yes") || word == QLatin1StringView("1");
        ok = yes || word == QLatin1StringView("false") || word == QLatin1StringView("no")
            || word == QLatin1StringView("0");
        value = yes;
    } else if (field->kind == wire::FieldKind::Choice) {
        ok = std::any_of(field->choices.begin(), field->choices.end(),
                         [&](const wire::Choice& choice) { return choice.value == word; });
    }
    if (ok)
        return value;
    return Error{ErrorCode::Invalid, noValue(*field, word), {}};
}

Result<QVariantMap> optionValues(const wire::ProtocolInfo& protocol, const QVariantMap& assignments)
{
    QVariantMap options;
    for (auto it = assignments.begin(); it != assignments.end(); ++it) {
        const Result<QVariant> value = optionValue(protocol, it.key(), it.value().toString());
        if (!value)
            return value.error();
        options.insert(it.key(), *value);
    }
    return options;
}

/// Runs `then` with the protocol's description, or ends the call.
template <typename Then>
void withProtocol(Core& core, ControlCall& call, const QString& id, Then then)
{
    whenDone(core.protocols().describe(), &call, [&core, &call, id, then](const QList<wire::ProtocolInfo>&) {
        const auto info = core.protocols().info(id);
        if (info && info->loaded)
            then(*info);
        else if (info)
            call.fail(info->problem);
        else
            call.fail(QCoreApplication::translate("Control",
                                                  "There is no protocol \"%1\". \"jackdaw ctl protocols\" lists them.")
                          .arg(id));
    });
}

/// False: the password was asked for and is not there; the call has ended.
bool hasPassword(ControlCall& call, const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("password-stdin")) || !call.input().isEmpty())
        return true;
    call.fail(QCoreApplication::translate("Control", "There is no password on standard input."));
    return false;
}

void addAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<QVariantMap> assignments = parseAssignments(arguments.values(QStringLiteral("set")));
    if (!assignments)
        return call.fail(assignments.error().text, Exit::Usage);
    if (!hasPassword(call, arguments))
        return;
    withProtocol(core, call, arguments.position(0),
                 [&core, &call, arguments, given = *assignments](const wire::ProtocolInfo& protocol) {
                     const Result<QVariantMap> options = optionValues(protocol, given);
                     if (!options)
                         return call.fail(options.error());
                     Account account;
                     account.protocol = protocol.id;
                     account.username = arguments.position(1);
                     account.label = arguments.value(QStringLiteral("label"));
                     account.enabled = !arguments.has(QStringLiteral("disabled"));
                     account.options = *options;
                     const Result<AccountId> id = core.accounts().add(account, call.input());
                     if (!id)
                         return call.fail(id.error());
                     showAccount(core, call, *id);
                 });
}

void setAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<QVariantMap> assignments = parseAssignments(arguments.positions().mid(1));
    if (!assignments)
        return call.fail(assignments.error().text, Exit::Usage);
    const Result<AccountId> id = findAccount(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    QVariantMap options = *assignments;
    const QVariant label = options.take(QStringLiteral("label"));
    const QVariant username = options.take(QStringLiteral("username"));
    const auto apply = [&core, &call, id = *id, label, username](const QVariantMap& typed) {
        const Account* current = core.accounts().find(id);
        if (!current)
            return call.fail(QCoreApplication::translate("Control", "The account is gone."));
        Account account = *current;
        if (label.isValid())
            account.label = label.toString();
        if (username.isValid())
            account.username = username.toString();
        account.options.insert(typed);
        const Result<void> updated = core.accounts().update(account);
        if (!updated)
            return call.fail(updated.error());
        showAccount(core, call, id);
    };
    // A name can be changed also where the protocol's program is missing.
    if (options.isEmpty())
        return apply({});
    withProtocol(core, call, core.accounts().find(*id)->protocol,
                 [&call, apply, options](const wire::ProtocolInfo& protocol) {
                     const Result<QVariantMap> typed = optionValues(protocol, options);
                     if (!typed)
                         return call.fail(typed.error());
                     apply(*typed);
                 });
}

template <typename Change>
void change(Core& core, ControlCall& call, const Arguments& arguments, Change apply)
{
    const Result<AccountId> id = findAccount(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const QJsonObject before = view(core, *id);
    const Result<void> changed = apply(core.accounts(), *id);
    if (!changed)
        return call.fail(changed.error());
    call.columns(kAccountColumns);
    call.row(core.accounts().find(*id) ? view(core, *id) : before);
    call.done();
}

void enableAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments, [](AccountService& accounts, AccountId id) { return accounts.setEnabled(id, true); });
}

void disableAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments,
           [](AccountService& accounts, AccountId id) { return accounts.setEnabled(id, false); });
}

void reconnectAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments, [](AccountService& accounts, AccountId id) { return accounts.reconnect(id); });
}

void removeAccount(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments, [](AccountService& accounts, AccountId id) { return accounts.remove(id); });
}

void setPassword(Core& core, ControlCall& call, const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("password-stdin"))) {
        return call.fail(
            QCoreApplication::translate("Control", "Give the password on standard input, with --password-stdin."),
            Exit::Usage);
    }
    if (!hasPassword(call, arguments))
        return;
    const Result<AccountId> id = findAccount(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    AccountService& accounts = core.accounts();
    if (const auto set = accounts.setPassword(*id, call.input(), accounts.find(*id)->rememberPassword); !set)
        return call.fail(set.error());
    whenDone(accounts.passwordKept(*id), &call, [&core, &call, id = *id](const Result<void>& kept) {
        if (!kept)
            return call.fail(kept.error());
        showAccount(core, call, id);
    });
}

} // namespace

CommandTable accountCommands()
{
    const QStringList passwordFlag{QStringLiteral("password-stdin")};
    return {
        {"protocols", "", {}, {}, 0, 0, listProtocols},
        {"accounts", "", {}, {}, 0, 0, listAccounts},
        {"account add",
         "PROTOCOL USERNAME [--label L] [--set KEY=VALUE]… [--password-stdin] [--disabled]",
         {QStringLiteral("password-stdin"), QStringLiteral("disabled")},
         {QStringLiteral("label"), QStringLiteral("set")},
         2,
         2,
         addAccount},
        {"account set", "ACCOUNT KEY=VALUE…", {}, {}, 2, -1, setAccount},
        {"account enable", "ACCOUNT", {}, {}, 1, 1, enableAccount},
        {"account disable", "ACCOUNT", {}, {}, 1, 1, disableAccount},
        {"account reconnect", "ACCOUNT", {}, {}, 1, 1, reconnectAccount},
        {"account remove", "ACCOUNT", {}, {}, 1, 1, removeAccount},
        {"account password", "ACCOUNT --password-stdin", passwordFlag, {}, 1, 1, setPassword},
    };
}

} // namespace jackdaw::control
