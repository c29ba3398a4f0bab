// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_dialog.h"
#include "ui/prompts/prompt_words.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kMaximumLines = 3;

} // namespace

PromptBar::PromptBar(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Questions"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&core.prompts(), &PromptService::opened, this, &PromptBar::refresh);
    connect(&core.prompts(), &PromptService::closed, this, &PromptBar::refresh);
    refresh();
}

void PromptBar::leaveOut(AccountId account)
{
    m_leftOut = account;
    refresh();
}

void PromptBar::refresh()
{
    QList<Prompt> waiting;
    for (const Prompt& prompt : m_core.prompts().prompts()) {
        if (!m_leftOut.isValid() || prompt.account != m_leftOut)
            waiting += prompt;
    }
    const QList<Prompt> first = waiting.mid(0, kMaximumLines);
    QHash<PromptId, QWidget*> kept;
    for (const Prompt& prompt : first) {
        QWidget* line = m_lines.take(prompt.id);
        if (!line) {
            line = makeLine(prompt);
            m_layout->addWidget(line);
        }
        kept.insert(prompt.id, line);
    }
    bool leaves = false;
    for (QWidget* line : std::as_const(m_lines)) {
        leaves |= line->isAncestorOf(window()->focusWidget());
        line->deleteLater();
    }
    for (QWidget* line : std::as_const(m_lines))
        line->hide();
    m_lines = kept;
    delete m_more;
    m_more = nullptr;
    if (const auto more = int(waiting.size() - first.size()); more > 0) {
        auto* line = new NoticeLine(m_theme, QStringLiteral("more"), Role::Muted,
                                    tr("%n more questions wait", nullptr, more), this);
        m_layout->addWidget(line);
        m_more = line;
    }
    setVisible(!first.isEmpty());
    if (leaves)
        Q_EMIT left();
}

QWidget* PromptBar::makeLine(const Prompt& prompt)
{
    const bool warns = prompt.kind == wire::PromptKind::Certificate;
    auto* line = new NoticeLine(m_theme, promptIcon(prompt), warns ? Role::Warning : Role::AccentText,
                                promptLine(m_core, prompt), this);
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

void PromptBar::review(PromptId id)
{
    const Prompt* prompt = m_core.prompts().prompt(id);
    if (!prompt)
        return;
    auto* dialog = new PromptDialog(m_core, m_theme, *prompt, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromptDialog::agreed, this, [this, asked = *prompt] { follow(asked); });
    dialog->open();
}

void PromptBar::follow(const Prompt& invitation)
{
    if (invitation.kind != wire::PromptKind::Invitation)
        return;
    if (const Conversation* opened = m_core.conversations().find(invitation.account, invitation.subject))
        Q_EMIT followed(opened->id);
}

} // namespace jackdaw::ui
