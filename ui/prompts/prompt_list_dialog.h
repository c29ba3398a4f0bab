// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QHash>
#include <optional>

#include "core/prompts/prompt_order.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class NoticeLine;
class PromptLines;
class Theme;

/// All questions that wait, or all that are like one of them, each with its answers; opened by the user. What comes
/// while it is open stands at the end, so that nothing moves under the pointer. Closes itself with the last question;
/// closing it answers nothing. Main thread.
class PromptListDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without `like`: all, but those of `leftOut` (invalid: none).
    PromptListDialog(Core& core, const Theme& theme, const std::optional<Prompt>& like, AccountId leftOut,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user follows an invitation.
    void followed(jackdaw::ConversationId conversation);

private:
    struct Head {
        Prompt like;
        NoticeLine* line;
    };

    bool belongs(const Prompt& prompt) const;
    QList<Prompt> waiting() const;
    void add(const PromptGroup& group);
    void addOne(const Prompt& prompt);
    void onOpened(PromptId id);
    void onClosed(PromptId id);
    void countAgain();

    Core& m_core;
    std::optional<Prompt> m_like;
    AccountId m_leftOut;
    PromptLines* m_made;
    QVBoxLayout* m_rows = nullptr;
    QHash<PromptId, NoticeLine*> m_lines;
    QList<Head> m_heads;
};

} // namespace jackdaw::ui
