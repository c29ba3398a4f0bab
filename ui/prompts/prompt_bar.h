// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QWidget>

#include "core/prompts/prompt.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// The quiet place of prompts: one line each for the oldest few, with the answers that need no reading. Takes no
/// focus, opens nothing by itself; a dialog comes only when the user asks for it.
class PromptBar final : public QWidget {
    Q_OBJECT
public:
    PromptBar(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// Prompts of this account are shown elsewhere (in the assistant); invalid: none.
    void leaveOut(AccountId account);

Q_SIGNALS:
    /// The question that had the keyboard is answered or gone.
    void left();
    /// The user follows an invitation into this room.
    void followed(jackdaw::ConversationId conversation);

private:
    void refresh();
    QWidget* makeLine(const Prompt& prompt);
    void review(PromptId id);
    void follow(const Prompt& invitation);

    Core& m_core;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QHash<PromptId, QWidget*> m_lines;
    QWidget* m_more = nullptr;
    AccountId m_leftOut;
};

} // namespace jackdaw::ui
