// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"

namespace jackdaw::control {

namespace {

constexpr int kDefaultTimeout = 30;
constexpr int kMaximumMessages = 10000;

const QStringList kMessageColumns{QStringLiteral("id"), QStringLiteral("time"), QStringLiteral("sender"),
                                  QStringLiteral("state"), QStringLiteral("text")};

void showMessage(ControlCall& call, const Message& message)
{
    call.columns(kMessageColumns);
    call.row(view(message));
    call.done();
}

void listConversations(Core& core, ControlCall& call, const Arguments&)
{
    call.columns({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("address"),
                  QStringLiteral("unread"), QStringLiteral("mentions")});
    for (const ConversationId id : core.conversations().conversations())
        call.row(view(core, id));
    call.done();
}

bool isEnd(MessageState state)
{
    return state == MessageState::Failed || state == MessageState::Unconfirmed;
}

/// Answers when the message has come as far as `wanted`, has failed, or the time is over.
class SendWaiter final : public QObject {
public:
    SendWaiter(Core& core, ControlCall& call, MessageId id, MessageState wanted, qint64 seconds)
        : QObject(&call)
        , m_core(core)
        , m_call(call)
        , m_id(id)
        , m_wanted(wanted)
    {
        connect(&core.conversations(), &ConversationService::messageChanged, this,
                [this](const Message& message) { look(message); });
        connect(&core.conversations(), &ConversationService::messagesAdded, this,
                [this](const QList<Message>& messages) {
                    for (const Message& message : messages)
                        look(message);
                });
        QTimer::singleShot(std::chrono::seconds(seconds), this, &SendWaiter::giveUp);
    }

private:
    void look(const Message& message)
    {
        if (message.id != m_id || m_call.isFinished())
            return;
        if (isEnd(message.state)) {
            m_call.columns(kMessageColumns);
            m_call.row(view(message));
            m_call.fail(message.error.isEmpty()
                            ? QCoreApplication::translate("Control", "It is not known whether the message arrived.")
                            : message.error);
        } else if (message.state >= m_wanted) {
            showMessage(m_call, message);
        }
        m_reached = message.state;
    }

    void giveUp()
    {
        const QString late = m_reached >= MessageState::Sent
            ? QCoreApplication::translate("Control", "The message was not %1 in time.")
            : QCoreApplication::translate("Control", "The message was not %1 in time; it stays in the outbox.");
        m_call.fail(late.arg(nameOf(m_wanted)), Exit::TimedOut);
    }

    Core& m_core;
    ControlCall& m_call;
    MessageId m_id;
    MessageState m_wanted;
    MessageState m_reached = MessageState::Queued;
};

std::optional<MessageState> waitState(const QString& word)
{
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sent, MessageState::Delivered, MessageState::Read}) {
        if (nameOf(state) == word)
            return state;
    }
    return std::nullopt;
}

void send(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString word
        = arguments.has(QStringLiteral("wait")) ? arguments.value(QStringLiteral("wait")) : QStringLiteral("queued");
    const std::optional<MessageState> wanted = waitState(word);
    if (!wanted)
        return call.fail(QCoreApplication::translate("Control", "--wait takes queued, sent, delivered or read."),
                         Exit::Usage);
    const auto timeout = arguments.number(QStringLiteral("timeout"));
    if (!timeout)
        return call.fail(timeout.error().text, Exit::Usage);
    const Result<ConversationId> target = findTarget(core, arguments.position(0), true);
    if (!target)
        return call.fail(target.error());
    QString text = arguments.rest(1);
    if (text == QLatin1StringView("-"))
        text = call.input();
    const auto sendNow = [&core, &call, opened = *target, text, wanted = *wanted,
                          seconds = timeout->value_or(kDefaultTimeout)](const Result<ConversationId>& settled) {
        if (!settled) {
            const Conversation* useless = core.conversations().conversation(opened);
            if (useless && !useless->lastMessage.id.isValid())
                core.conversations().close(opened);
            return call.fail(settled.error());
        }
        const Result<MessageId> id = core.conversations().send(*settled, wire::RichText(text));
        if (!id)
            return call.fail(id.error());
        new SendWaiter(core, call, *id, wanted, seconds);
    };
    whenDone(core.conversations().settled(*target), &call, sendNow);
}

/// The position of the message an option names, or nothing when the option is absent.
QFuture<Result<std::optional<qint64>>> positionOf(Core& core, ControlCall& call, const Arguments& arguments,
                                                  const QString& option)
{
    using Outcome = Result<std::optional<qint64>>;
    if (!arguments.has(option))
        return QtFuture::makeReadyFuture(Outcome(std::optional<qint64>()));
    const Result<MessageId> id = parseMessage(arguments.value(option));
    if (!id)
        return QtFuture::makeReadyFuture(Outcome(id.error()));
    return mapped(core.conversations().message(*id), &call, [](const Result<Message>& message) {
        return message ? Outcome(std::optional<qint64>(message->position)) : Outcome(message.error());
    });
}

void runQuery(Core& core, ControlCall& call, const MessageQuery& query)
{
    whenDone(core.conversations().messages(query), &call, [&call](const Result<QList<Message>>& messages) {
        if (!messages)
            return call.fail(messages.error());
        call.columns(kMessageColumns);
        for (const Message& message : *messages)
            call.row(view(message));
        call.done();
    });
}

void listMessages(Core& core, ControlCall& call, const Arguments& arguments)
{
    const auto last = arguments.number(QStringLiteral("last"));
    if (!last)
        return call.fail(last.error().text, Exit::Usage);
    const Result<ConversationId> target = findTarget(core, arguments.position(0), false);
    if (!target)
        return call.fail(target.error());
    MessageQuery query;
    query.conversations = {*target};
    query.limit = static_cast<int>(std::min<qint64>(last->value_or(50), kMaximumMessages));
    const auto after = positionOf(core, call, arguments, QStringLiteral("after"));
    whenDone(positionOf(core, call, arguments, QStringLiteral("before")), &call,
             [&core, &call, query, after](const Result<std::optional<qint64>>& before) {
                 whenDone(after, &call, [&core, &call, query, before](const Result<std::optional<qint64>>& later) {
                     if (!before)
                         return call.fail(before.error());
                     if (!later)
                         return call.fail(later.error());
                     MessageQuery complete = query;
                     complete.before = *before;
                     complete.after = *later;
                     runQuery(core, call, complete);
                 });
             });
}

void markRead(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> target = findTarget(core, arguments.position(0), false);
    if (!target)
        return call.fail(target.error());
    core.conversations().markRead(*target);
    call.done();
}

} // namespace

CommandTable messageCommands()
{
    return {
        {"conversations", "", {}, {}, 0, 0, listConversations},
        {"send",
         "TARGET TEXT [--wait queued|sent|delivered|read] [--timeout S]",
         {},
         {QStringLiteral("wait"), QStringLiteral("timeout")},
         2,
         -1,
         send,
         1},
        {"messages",
         "TARGET [--last N] [--before ID] [--after ID]",
         {},
         {QStringLiteral("last"), QStringLiteral("before"), QStringLiteral("after")},
         1,
         1,
         listMessages},
        {"mark-read", "TARGET", {}, {}, 1, 1, markRead},
    };
}

} // namespace jackdaw::control
