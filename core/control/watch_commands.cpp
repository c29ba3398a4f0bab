// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/transfers/transfer_service.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

const QStringList kKinds{QStringLiteral("message"), QStringLiteral("presence"), QStringLiteral("account"),
                         QStringLiteral("typing"),  QStringLiteral("prompt"),   QStringLiteral("conversation"),
                         QStringLiteral("transfer")};

/// Rows of one watching client.
class Watcher final : public QObject {
public:
    Watcher(Core& core, ControlCall& call, QStringList kinds)
        : QObject(&call)
        , m_core(core)
        , m_call(call)
        , m_kinds(std::move(kinds))
    {
        watchMessages();
        watchPeople();
        watchPrompts();
        watchTransfers();
    }

private:
    bool wants(QLatin1StringView kind) const { return m_kinds.contains(kind); }

    void tell(QLatin1StringView kind, QJsonObject object)
    {
        if (m_call.isBehind()) {
            m_call.fail(QCoreApplication::translate("Control", "What happens is not read fast enough."));
            return;
        }
        // A conversation's own "kind" (direct, room) gives way to the kind of what happened.
        if (object.contains(QLatin1StringView("kind")))
            object.insert(kind + QStringLiteral("_kind"), object.value(QLatin1StringView("kind")));
        object.insert(QStringLiteral("kind"), kind);
        m_call.row(object);
    }

    void watchMessages()
    {
        ConversationService& conversations = m_core.conversations();
        if (wants(QLatin1StringView("message"))) {
            connect(&conversations, &ConversationService::messagesAdded, this, [this](const QList<Message>& messages) {
                for (const Message& message : messages)
                    tell(QLatin1StringView("message"), view(message));
            });
            connect(&conversations, &ConversationService::messageChanged, this,
                    [this](const Message& message) { tell(QLatin1StringView("message"), view(message)); });
            connect(&conversations, &ConversationService::messageRemoved, this,
                    [this](ConversationId conversation, MessageId id) {
                        tell(QLatin1StringView("message"),
                             {{QStringLiteral("id"), show(id)},
                              {QStringLiteral("conversation"), show(conversation)},
                              {QStringLiteral("removed"), true}});
                    });
        }
        if (wants(QLatin1StringView("conversation"))) {
            connect(&conversations, &ConversationService::conversationRemoved, this, [this](ConversationId id) {
                tell(QLatin1StringView("conversation"),
                     {{QStringLiteral("id"), show(id)}, {QStringLiteral("removed"), true}});
            });
        }
        const auto onConversation = [this](ConversationId id) { tellConversation(id); };
        connect(&conversations, &ConversationService::conversationAdded, this, onConversation);
        connect(&conversations, &ConversationService::conversationChanged, this, onConversation);
    }

    void tellConversation(ConversationId id)
    {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (!conversation)
            return;
        if (wants(QLatin1StringView("conversation")))
            tell(QLatin1StringView("conversation"), view(m_core, id));
        const wire::TypingState before = m_typing.value(id);
        if (wants(QLatin1StringView("typing")) && before != conversation->typing) {
            tell(QLatin1StringView("typing"),
                 {{QStringLiteral("conversation"), show(id)},
                  {QStringLiteral("account"), show(conversation->account)},
                  {QStringLiteral("address"), conversation->address},
                  {QStringLiteral("state"), wire::nameOf(conversation->typing)}});
        }
        m_typing.insert(id, conversation->typing);
    }

    void watchPeople()
    {
        if (wants(QLatin1StringView("presence"))) {
            connect(&m_core.contacts(), &ContactService::presenceChanged, this,
                    [this](BuddyId id) { tell(QLatin1StringView("presence"), view(m_core, id)); });
        }
        if (wants(QLatin1StringView("account"))) {
            const auto onAccount = [this](AccountId id) { tell(QLatin1StringView("account"), view(m_core, id)); };
            connect(&m_core.accounts(), &AccountService::added, this, onAccount);
            connect(&m_core.accounts(), &AccountService::changed, this, onAccount);
            connect(&m_core.accounts(), &AccountService::connectionChanged, this, onAccount);
            connect(&m_core.accounts(), &AccountService::removed, this, [this](AccountId id) {
                tell(QLatin1StringView("account"),
                     {{QStringLiteral("id"), show(id)}, {QStringLiteral("removed"), true}});
            });
        }
    }

    void watchPrompts()
    {
        if (!wants(QLatin1StringView("prompt")))
            return;
        connect(&m_core.prompts(), &PromptService::opened, this, [this](PromptId id) {
            QJsonObject object = view(*m_core.prompts().prompt(id));
            object.insert(QStringLiteral("open"), true);
            tell(QLatin1StringView("prompt"), object);
        });
        connect(&m_core.prompts(), &PromptService::closed, this, [this](PromptId id) {
            tell(QLatin1StringView("prompt"), {{QStringLiteral("id"), show(id)}, {QStringLiteral("open"), false}});
        });
    }

    void watchTransfers()
    {
        if (!wants(QLatin1StringView("transfer")))
            return;
        const auto onTransfer = [this](TransferId id) {
            if (const Transfer* transfer = m_core.transfers().transfer(id))
                tell(QLatin1StringView("transfer"), view(*transfer));
        };
        connect(&m_core.transfers(), &TransferService::added, this, onTransfer);
        connect(&m_core.transfers(), &TransferService::changed, this, onTransfer);
    }

    Core& m_core;
    ControlCall& m_call;
    QStringList m_kinds;
    QHash<ConversationId, wire::TypingState> m_typing;
};

void watch(Core& core, ControlCall& call, const Arguments& arguments)
{
    for (const QString& kind : arguments.positions()) {
        if (!kKinds.contains(kind)) {
            return call.fail(QCoreApplication::translate("Control", "\"%1\" cannot be watched: %2.")
                                 .arg(kind, kKinds.join(QStringLiteral(", "))),
                             Exit::Usage);
        }
    }
    call.columns({});
    new Watcher(core, call, arguments.positions().isEmpty() ? kKinds : arguments.positions());
}

} // namespace

CommandTable watchCommands()
{
    return {{"watch", "[message|presence|account|typing|prompt|transfer|conversation]…", {}, {}, 0, -1, watch}};
}

} // namespace jackdaw::control
