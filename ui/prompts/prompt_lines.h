// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/prompts/prompt_order.h"

class QWidget;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class NoticeLine;
class Theme;

/// Makes the lines that stand for questions, with the answers that need no reading, and does what their buttons say.
/// Dialogs open over the window of `owner`, when the user asks for them. Main thread.
class PromptLines final : public QObject {
    Q_OBJECT
public:
    PromptLines(Core& core, const Theme& theme, QWidget* owner);

    /// A line for one question.
    NoticeLine* make(const Prompt& prompt, QWidget* parent);
    /// One for several that are alike, which can be declined together or, where `reviewed`, looked at one by one.
    NoticeLine* make(const PromptGroup& group, bool reviewed, QWidget* parent);

Q_SIGNALS:
    /// The user follows an invitation.
    void followed(jackdaw::ConversationId conversation);
    /// The user wants to see all that are like this one.
    void allRequested(const jackdaw::Prompt& like);

private:
    void review(PromptId id);
    void block(PromptId id, AccountId account, const QString& who);
    void follow(const Prompt& invitation);
    void declineAll(const Prompt& like);

    Core& m_core;
    const Theme& m_theme;
    QWidget* m_owner;
};

} // namespace jackdaw::ui
