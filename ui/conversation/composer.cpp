// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/composer.h"

#include <algorithm>

#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/menus/menu_service.h"

namespace jackdaw::ui {

namespace {

constexpr int kDraftMilliseconds = 500;
constexpr int kPauseMilliseconds = 5000; ///< silence after which one is no longer typing

} // namespace

Composer::Composer(Core& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_conversations(core.conversations())
{
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftMilliseconds);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_draft, &QTimer::timeout, this, &Composer::keepDraft);
    connect(&core, &Core::saving, this, [this] {
        if (m_draft.isActive())
            keepDraft();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { tell(wire::TypingState::Paused); });
}

Composer::~Composer() = default;

void Composer::setTarget(ConversationId conversation)
{
    if (m_target == conversation)
        return;
    if (m_draft.isActive())
        keepDraft();
    stopTyping();
    m_target = conversation;
    const Conversation* known = m_conversations.conversation(conversation);
    m_text = known ? known->draft : QString();
}

void Composer::textChanged(const QString& text)
{
    if (text == m_text || !m_target.isValid())
        return;
    m_text = text;
    m_draft.start();
    const bool command = text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1StringView("//"));
    if (text.trimmed().isEmpty() || command)
        return stopTyping();
    tell(wire::TypingState::Typing);
    m_pause.start();
}

void Composer::tell(wire::TypingState typing)
{
    if (m_told != typing && m_target.isValid())
        m_conversations.setTyping(m_target, typing);
    m_told = typing;
}

void Composer::stopTyping()
{
    m_pause.stop();
    tell(wire::TypingState::None);
}

void Composer::keepDraft()
{
    m_draft.stop();
    if (m_target.isValid())
        m_conversations.setDraft(m_target, m_text);
}

bool Composer::report(const QString& error)
{
    Q_EMIT refused(error);
    return false;
}

bool Composer::submit(const QString& text)
{
    const Conversation* conversation = m_conversations.conversation(m_target);
    if (!conversation)
        return false;
    const InputLine line = parseInput(text, conversation->kind == wire::ConversationKind::Room);
    switch (line.kind) {
    case InputLine::Kind::Nothing:
        return false;
    case InputLine::Kind::Text:
        return message(line.text, false);
    case InputLine::Kind::Unknown:
        if (isKnownThere(*conversation, line.name))
            return runThere(*conversation, text.mid(1));
        Q_EMIT unknownCommand(line.name, text);
        return false;
    case InputLine::Kind::Misused:
        return report(line.text);
    case InputLine::Kind::Command:
        break;
    }
    return run(line);
}

bool Composer::isKnownThere(const Conversation& conversation, const QString& name) const
{
    const QList<wire::SlashCommand> commands = m_core.menus().commands(conversation.account, conversation.kind);
    return std::ranges::any_of(commands, [&name](const wire::SlashCommand& command) {
        return command.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool Composer::runThere(const Conversation& conversation, const QString& line)
{
    whenDone(m_core.menus().run(conversation.account, conversation.kind, conversation.address, line), this,
             [this](const Result<void>& done) {
                 if (!done)
                     report(done.error().text);
             });
    stopTyping();
    return true;
}

bool Composer::submitAsText(const QString& text)
{
    return message(text, false);
}

bool Composer::message(const QString& text, bool action)
{
    const Result<MessageId> sent = m_conversations.send(m_target, wire::RichText(text),
                                                        action ? wire::MessageKind::Action : wire::MessageKind::Text);
    if (!sent)
        return report(sent.error().text);
    // The message itself says that typing is over.
    m_told = wire::TypingState::None;
    m_pause.stop();
    m_text.clear();
    keepDraft();
    Q_EMIT this->sent();
    return true;
}

bool Composer::join(const Conversation& here, const QString& room, const QString& password)
{
    whenDone(m_conversations.roomAddress(here.account, room), this,
             [this, account = here.account, nick = here.room.nick, password](const Result<QString>& address) {
                 if (!address) {
                     report(address.error().text);
                     return;
                 }
                 const Result<ConversationId> joined = m_conversations.joinRoom(account, *address, nick, password);
                 if (joined)
                     Q_EMIT conversationWanted(*joined);
                 else
                     report(joined.error().text);
             });
    stopTyping();
    return true;
}

bool Composer::run(const InputLine& line)
{
    const Conversation here = *m_conversations.conversation(m_target);
    const QStringList& given = line.arguments;
    Result<void> done;
    if (line.name == QLatin1StringView("me"))
        return message(given[0], true);
    if (line.name == QLatin1StringView("help")) {
        Q_EMIT helpRequested();
    } else if (line.name == QLatin1StringView("nick")) {
        done = m_conversations.setNick(m_target, given[0]);
    } else if (line.name == QLatin1StringView("topic")) {
        done = m_conversations.setTopic(m_target, given[0]);
    } else if (line.name == QLatin1StringView("leave")) {
        done = m_conversations.leaveRoom(m_target);
    } else if (line.name == QLatin1StringView("invite")) {
        done = m_conversations.invite(m_target, given[0], given.value(1));
    } else {
        if (line.name == QLatin1StringView("join"))
            return join(here, given[0], given.value(1));
        const Result<ConversationId> other = m_conversations.openDirect(here.account, given[0]);
        if (!other)
            return report(other.error().text);
        if (given.size() > 1) {
            if (const Result<MessageId> sent = m_conversations.send(*other, wire::RichText(given[1])); !sent)
                return report(sent.error().text);
        }
        Q_EMIT conversationWanted(*other);
    }
    if (!done)
        return report(done.error().text);
    stopTyping();
    return true;
}

} // namespace jackdaw::ui
