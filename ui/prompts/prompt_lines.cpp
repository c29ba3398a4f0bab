// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_lines.h"

#include <QPushButton>

#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/people/privacy_service.h"
#include "core/prompts/prompt_service.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_dialog.h"
#include "ui/prompts/prompt_words.h"

namespace jackdaw::ui {

PromptLines::PromptLines(Core& core, const Theme& theme, QWidget* owner)
    : QObject(owner)
    , m_core(core)
    , m_theme(theme)
    , m_owner(owner)
{
}

NoticeLine* PromptLines::make(const Prompt& prompt, QWidget* parent)
{
    const bool warns = prompt.kind == wire::PromptKind::Certificate;
    auto* line = new NoticeLine(m_theme, promptIcon(prompt), warns ? Role::Warning : Role::AccentText,
                                promptLine(m_core, prompt), parent);
    const PromptId id = prompt.id;
    const PromptAnswers words = promptAnswers(prompt);
    // The context is the line: an answer must not reach a prompt that has gone.
    const bool plain = prompt.fields.isEmpty() && isWhollyInLine(prompt)
        && (prompt.kind == wire::PromptKind::Authorisation || prompt.kind == wire::PromptKind::Invitation);
    if (!words.refuse.isEmpty())
        connect(line->addButton(words.refuse), &QPushButton::clicked, line, [this, id] {
            if (const auto result = m_core.prompts().reject(id); !result)
                review(id);
        });
    // Never where a key leads first.
    if (const QString who = promptAsker(m_core, prompt); prompt.kind == wire::PromptKind::Authorisation) {
        QPushButton* button = line->addButton(tr("Block"));
        button->setAccessibleName(tr("Block %1").arg(who));
        connect(button, &QPushButton::clicked, line,
                [this, id, account = prompt.account, who] { block(id, account, who); });
    }
    if (plain)
        connect(line->addButton(words.accept), &QPushButton::clicked, line, [this, asked = prompt] {
            if (const auto result = m_core.prompts().accept(asked.id); !result)
                review(asked.id);
            else
                follow(asked);
        });
    else
        connect(line->addButton(prompt.kind == wire::PromptKind::Password ? tr("Enter password…") : tr("Review…")),
                &QPushButton::clicked, line, [this, id] { review(id); });
    return line;
}

NoticeLine* PromptLines::make(const PromptGroup& group, bool reviewed, QWidget* parent)
{
    const Prompt like = group.first();
    auto* line = new NoticeLine(m_theme, promptIcon(like), Role::AccentText, promptGroupLine(m_core, group), parent);
    connect(line->addButton(tr("Decline all")), &QPushButton::clicked, line, [this, like] { declineAll(like); });
    if (reviewed)
        connect(line->addButton(tr("Review…")), &QPushButton::clicked, line,
                [this, like] { Q_EMIT allRequested(like); });
    return line;
}

void PromptLines::review(PromptId id)
{
    const Prompt* prompt = m_core.prompts().prompt(id);
    if (!prompt)
        return;
    auto* dialog = new PromptDialog(m_core, m_theme, *prompt, m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromptDialog::agreed, this, [this, asked = *prompt] { follow(asked); });
    // What is only read or worked with may stand beside the window; it can lead to more questions there.
    if (prompt->kind == wire::PromptKind::Page || prompt->kind == wire::PromptKind::Table)
        dialog->show();
    else
        dialog->open();
}

void PromptLines::block(PromptId id, AccountId account, const QString& who)
{
    const auto blocked = m_core.privacy().setBlocked(account, who, true);
    if (!blocked || !m_core.prompts().reject(id))
        review(id);
}

void PromptLines::follow(const Prompt& invitation)
{
    if (invitation.kind != wire::PromptKind::Invitation)
        return;
    if (const Conversation* opened = m_core.conversations().find(invitation.account, invitation.subject))
        Q_EMIT followed(opened->id);
}

void PromptLines::declineAll(const Prompt& like)
{
    for (const Prompt& each : m_core.prompts().prompts()) {
        if (isAlike(each, like))
            (void)m_core.prompts().reject(each.id);
    }
}

} // namespace jackdaw::ui
