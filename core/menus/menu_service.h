// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/events.h"
#include "core/wire/menu_commands.h"

namespace jackdaw {

class CommandSender;

/// What a protocol can do beyond what the interface knows: its own menus, and what it takes behind a slash. Futures end
/// with the connection at the latest. Main thread.
class MenuService final : public QObject {
    Q_OBJECT
public:
    /// What a menu is about.
    struct Place {
        AccountId account;
        wire::MenuKind kind = wire::MenuKind::Account;
        QString subject = {}; ///< address or room; empty for the account
        QString nick = {};    ///< of a participant
    };
    using Items = Result<QList<wire::MenuItem>>;

    explicit MenuService(CommandSender& accounts, QObject* parent = nullptr);
    ~MenuService() override;

    /// Whether items() may give any; false while offline.
    bool hasItems(AccountId account) const;
    QFuture<Items> items(const Place& place);
    /// Does what an item says, by its key. What it asks comes as a prompt.
    QFuture<Result<void>> choose(const Place& place, const QString& item);

    /// All slash commands of the account now, by name; none while offline.
    QList<wire::SlashCommand> commands(AccountId account) const;
    /// Those for one kind of conversation.
    QList<wire::SlashCommand> commands(AccountId account, wire::ConversationKind kind) const;
    /// `line` without the slash. What it says comes as a message of the conversation.
    QFuture<Result<void>> run(AccountId account, wire::ConversationKind kind, const QString& conversation,
                              const QString& line);

    // Called by the event router.
    void onMenu(AccountId account, const wire::MenuGot& event);
    void onCommands(AccountId account, const wire::CommandsChanged& event);
    void onCommandDone(AccountId account, const wire::CommandDone& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

Q_SIGNALS:
    void commandsChanged(jackdaw::AccountId account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
