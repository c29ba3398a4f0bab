// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_list_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_lines.h"
#include "ui/prompts/prompt_words.h"
#include "ui/theme/button_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kHighest = 560;

} // namespace

PromptListDialog::PromptListDialog(Core& core, const Theme& theme, const std::optional<Prompt>& like, AccountId leftOut,
                                   QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_like(like)
    , m_leftOut(leftOut)
    , m_made(new PromptLines(core, theme, this))
{
    setWindowTitle(like ? tr("Invitations") : tr("Questions"));
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    pageLayout->addLayout(m_rows);
    pageLayout->addStretch();
    const QList<PromptGroup> groups = orderedPrompts(waiting());
    for (const PromptGroup& group : groups)
        add(group);
    auto* scroll = new ScrollPage(theme, page, {kSpace4, kSpace4, kSpace4, kSpace2}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new ButtonRow(this);
    foot->setButtons({}, {close});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addWidget(scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kSpace4, 0, kSpace4, 0);
    below->addWidget(foot);
    layout->addLayout(below);
    resize(kWidth, qMin(page->heightForWidth(kWidth) + 2 * kSpace4 + foot->heightAt(kWidth), kHighest));
    close->setFocus(Qt::OtherFocusReason);
    connect(m_made, &PromptLines::followed, this, [this](ConversationId conversation) {
        Q_EMIT followed(conversation);
        accept();
    });
    connect(&core.prompts(), &PromptService::opened, this, &PromptListDialog::onOpened);
    connect(&core.prompts(), &PromptService::closed, this, &PromptListDialog::onClosed);
}

bool PromptListDialog::belongs(const Prompt& prompt) const
{
    return m_like ? isAlike(*m_like, prompt) : !m_leftOut.isValid() || prompt.account != m_leftOut;
}

QList<Prompt> PromptListDialog::waiting() const
{
    QList<Prompt> all = m_core.prompts().prompts();
    all.removeIf([this](const Prompt& prompt) { return !belongs(prompt); });
    return all;
}

void PromptListDialog::add(const PromptGroup& group)
{
    if (group.size() > 1) {
        NoticeLine* head = m_made->make(group, false, this);
        m_rows->addWidget(head);
        m_heads.append({group.first(), head});
    }
    for (const Prompt& prompt : group)
        addOne(prompt);
}

void PromptListDialog::addOne(const Prompt& prompt)
{
    NoticeLine* line = m_made->make(prompt, this);
    m_rows->addWidget(line);
    m_lines.insert(prompt.id, line);
}

void PromptListDialog::onOpened(PromptId id)
{
    const Prompt* prompt = m_core.prompts().prompt(id);
    if (!prompt || !belongs(*prompt))
        return;
    addOne(*prompt);
    countAgain();
}

void PromptListDialog::onClosed(PromptId id)
{
    NoticeLine* line = m_lines.take(id);
    if (!line)
        return;
    line->hide();
    line->deleteLater();
    countAgain();
    if (m_lines.isEmpty())
        accept();
}

void PromptListDialog::countAgain()
{
    const QList<Prompt> all = waiting();
    m_heads.removeIf([&](const Head& head) {
        PromptGroup group;
        std::ranges::copy_if(all, std::back_inserter(group),
                             [&head](const Prompt& prompt) { return isAlike(head.like, prompt); });
        if (group.size() > 1) {
            head.line->setText(promptGroupLine(m_core, group));
            return false;
        }
        head.line->hide();
        head.line->deleteLater();
        return true;
    });
}

} // namespace jackdaw::ui
