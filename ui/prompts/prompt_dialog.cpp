// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_dialog.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/prompts/prompt_panel.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

PromptDialog::PromptDialog(Core& core, const Theme& theme, const Prompt& prompt, QWidget* parent)
    : QDialog(parent)
{
    auto* panel = new PromptPanel(core, theme, prompt, PromptPanel::Place::Dialog);
    setWindowTitle(panel->title());
    panel->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    const int width = 480;
    const int height = panel->hasHeightForWidth() ? panel->heightForWidth(width) : panel->sizeHint().height();
    resize(width, qMin(height + kSpace3, 640));
    connect(panel, &PromptPanel::finished, this, &QDialog::accept);
    panel->focusAnswer();
}

} // namespace jackdaw::ui
