// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_bar.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/wire/prompt_limits.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_lines.h"
#include "ui/prompts/prompt_list_dialog.h"
#include "ui/prompts/prompt_words.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kMaximumLines = 3;

/// One stands for the other, or for what has become of it.
bool isSame(const PromptGroup& one, const PromptGroup& other)
{
    return one.first().id == other.first().id || isAlike(one.first(), other.first());
}

} // namespace

PromptBar::PromptBar(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_made(new PromptLines(core, theme, this))
    , m_layout(new QVBoxLayout(this))
    , m_more(new NoticeLine(theme, QStringLiteral("more"), Role::Muted, {}, this))
{
    setAccessibleName(tr("Questions"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_more);
    m_more->hide();
    connect(m_more->addButton(tr("Show all…")), &QPushButton::clicked, this, [this] { showAll({}); });
    connect(m_made, &PromptLines::followed, this, &PromptBar::followed);
    connect(m_made, &PromptLines::allRequested, this, [this](const Prompt& like) { showAll(like); });
    connect(&core.prompts(), &PromptService::opened, this, &PromptBar::refresh);
    connect(&core.prompts(), &PromptService::closed, this, &PromptBar::refresh);
    refresh();
}

void PromptBar::leaveOut(AccountId account)
{
    m_leftOut = account;
    refresh();
}

void PromptBar::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    refresh();
}

bool PromptBar::isHeld() const
{
    // The pointer may rest where the bar comes up; only on an answer it is about to do something.
    const QList<QPushButton*> answers = findChildren<QPushButton*>();
    const auto isPointedAt = [](const QPushButton* answer) { return answer->isVisible() && answer->underMouse(); };
    return std::ranges::any_of(answers, isPointedAt) || isAncestorOf(window()->focusWidget());
}

QList<PromptGroup> PromptBar::chosen(const QList<PromptGroup>& ordered) const
{
    if (!isHeld())
        return ordered.mid(0, kMaximumLines);
    QList<PromptGroup> shown;
    for (const Line& line : m_lines) {
        const auto still
            = std::ranges::find_if(ordered, [&line](const PromptGroup& group) { return isSame(line.group, group); });
        if (still != ordered.end())
            shown.append(*still);
    }
    for (const PromptGroup& group : ordered) {
        // An account that cannot sign on without an answer does not wait for the pointer to leave.
        const bool urgent = wire::rankOf(group.first().kind) == wire::PromptRank::Account;
        const bool fits = shown.size() < kMaximumLines || (urgent && shown.size() < 2 * kMaximumLines);
        if (fits && std::ranges::none_of(shown, [&group](const PromptGroup& one) { return isSame(one, group); }))
            shown.append(group);
    }
    return shown;
}

PromptBar::Line PromptBar::lineFor(const PromptGroup& group)
{
    const auto it = std::ranges::find_if(m_lines, [&group](const Line& line) {
        return isSame(line.group, group) && (line.group.size() > 1) == (group.size() > 1)
            && (group.size() > 1 || line.group.first().id == group.first().id);
    });
    if (it == m_lines.end())
        return {group, group.size() > 1 ? m_made->make(group, true, this) : m_made->make(group.first(), this)};
    Line line{group, it->widget};
    m_lines.erase(it);
    if (group.size() > 1)
        line.widget->setText(promptGroupLine(m_core, group));
    return line;
}

void PromptBar::refresh()
{
    QList<Prompt> waiting = m_core.prompts().prompts();
    waiting.removeIf([this](const Prompt& prompt) { return m_leftOut.isValid() && prompt.account == m_leftOut; });
    QList<Line> kept;
    auto more = int(waiting.size());
    for (const PromptGroup& group : chosen(orderedPrompts(waiting))) {
        kept.append(lineFor(group));
        more -= int(group.size());
    }
    bool leaves = false;
    for (const Line& gone : std::exchange(m_lines, kept)) {
        leaves |= gone.widget->isAncestorOf(window()->focusWidget());
        m_layout->removeWidget(gone.widget);
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    showMore(more);
    arrange();
    setVisible(!m_lines.isEmpty());
    if (leaves)
        Q_EMIT left();
}

void PromptBar::showMore(int more)
{
    if (more > 0)
        m_more->setText(tr("%n more questions wait", nullptr, more));
    m_more->setVisible(more > 0);
}

void PromptBar::arrange()
{
    QList<QPushButton*> buttons;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        NoticeLine* line = m_lines[i].widget;
        if (m_layout->indexOf(line) != int(i)) {
            m_layout->removeWidget(line);
            m_layout->insertWidget(int(i), line);
        }
        line->show();
        buttons += line->buttons();
    }
    buttons += m_more->buttons();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        setTabOrder(buttons[i - 1], buttons[i]);
}

void PromptBar::showAll(const std::optional<Prompt>& like)
{
    auto* dialog = new PromptListDialog(m_core, m_theme, like, m_leftOut, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromptListDialog::followed, this, &PromptBar::followed);
    dialog->open();
}

} // namespace jackdaw::ui
