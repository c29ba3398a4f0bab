// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/ids.h"
#include "ui/conversation/slash_commands.h"

namespace jackdaw {
class ConversationService;
class Core;
struct Conversation;
} // namespace jackdaw

namespace jackdaw::ui {

/// What becomes of what is typed: messages, commands, drafts and typing notices of one conversation at a time.
/// Knows the core and no widget. Main thread; core must outlive it.
class Composer final : public QObject {
    Q_OBJECT
public:
    explicit Composer(Core& core, QObject* parent = nullptr);
    ~Composer() override;

    /// From now on about this one. What was typed for the one before is kept as its draft.
    void setTarget(ConversationId conversation);
    ConversationId target() const { return m_target; }

    /// What is in the input now: keeps the draft within half a second, tells the other side that one types.
    void textChanged(const QString& text);
    /// Sends, or does what the command says. True: the input is to be emptied.
    bool submit(const QString& text);
    /// Sends as it stands, though it looks like a command.
    bool submitAsText(const QString& text);

Q_SIGNALS:
    /// A sentence about what could not be done.
    void refused(const QString& text);
    /// It looks like a command and is none; the user is to be asked.
    void unknownCommand(const QString& name, const QString& text);
    void helpRequested();
    /// Sent; the timeline goes to the newest.
    void sent();
    /// A command led elsewhere.
    void conversationWanted(jackdaw::ConversationId conversation);

private:
    bool run(const InputLine& line);
    /// Asks the network for the address first; what it says comes later.
    bool join(const Conversation& here, const QString& room, const QString& password);
    bool isKnownThere(const Conversation& conversation, const QString& name) const;
    bool runThere(const Conversation& conversation, const QString& line);
    bool message(const QString& text, bool action);
    bool report(const QString& error);
    void stopTyping();
    /// Says it to the other side, unless that was said last.
    void tell(wire::TypingState typing);
    void keepDraft();

    Core& m_core;
    ConversationService& m_conversations;
    ConversationId m_target;
    QString m_text;
    QTimer m_draft;
    QTimer m_pause;
    wire::TypingState m_told = wire::TypingState::None; ///< of the target, last
};

} // namespace jackdaw::ui
