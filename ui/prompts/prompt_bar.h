// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>
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

/// The quiet place of prompts: one line each for the few that most hangs on, with the answers that need no reading, and
/// the way to all others. Takes no focus, opens nothing by itself; a dialog comes only when the user asks for it. While
/// the pointer is on an answer, or the keyboard on the bar, what it shows keeps its place.
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

protected:
    void leaveEvent(QEvent* event) override;

private:
    struct Line {
        PromptGroup group;
        NoticeLine* widget = nullptr;
    };

    void refresh();
    QList<PromptGroup> chosen(const QList<PromptGroup>& ordered) const;
    bool isHeld() const;
    Line lineFor(const PromptGroup& group);
    void showMore(int more);
    void arrange();
    void showAll(const std::optional<Prompt>& like);

    Core& m_core;
    const Theme& m_theme;
    PromptLines* m_made;
    QVBoxLayout* m_layout;
    QList<Line> m_lines;
    NoticeLine* m_more;
    AccountId m_leftOut;
};

} // namespace jackdaw::ui
