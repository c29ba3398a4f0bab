// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_dialog.h"

#include <QVBoxLayout>
#include <memory>

#include "ui/prompts/picture_view.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kWide = 640; ///< of what has columns
constexpr int kHighest = 640;

} // namespace

PromptDialog::PromptDialog(Core& core, const Theme& theme, const Prompt& prompt, QWidget* parent)
    : QDialog(parent)
{
    auto* panel = new PromptPanel(core, theme, prompt, PromptPanel::Place::Dialog);
    setWindowTitle(panel->title());
    const int wanted = prompt.kind == wire::PromptKind::Table ? kWide : kWidth;
    auto* scroll = new ScrollPage(theme, panel, {kSpace6, kSpace6, kSpace6, kSpace3}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace6);
    layout->setSpacing(kSpace3);
    layout->addWidget(scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kSpace6, 0, kSpace6, 0);
    foot->setSpacing(kSpace3);
    foot->addWidget(panel->problemLine());
    foot->addWidget(panel->foot());
    layout->addLayout(foot);
    const auto fitting = [panel](int width) {
        const int said = panel->hasHeightForWidth() ? panel->heightForWidth(width) : panel->sizeHint().height();
        return qMin(said + kSpace3 + panel->foot()->heightAt(width - 2 * kSpace6) + kSpace6, kHighest);
    };
    resize(wanted, fitting(wanted));
    const auto given = std::make_shared<int>(height());
    // Room was made for pictures before anybody knew how large they are; what the user has resized stays.
    for (PictureView* picture : panel->findChildren<PictureView*>()) {
        connect(picture, &PictureView::loaded, this, [this, panel, picture, fitting, given] {
            // Layouts would hear of it one by one, in later turns.
            for (QWidget* around = picture; around != this; around = around->parentWidget())
                around->updateGeometry();
            if (height() != *given)
                return;
            *given = fitting(width());
            resize(width(), *given);
        });
    }
    connect(panel, &PromptPanel::finished, this, &QDialog::accept);
    connect(panel, &PromptPanel::complained, this, [this, line = panel->problemLine(), asked = this->height()] {
        const int more = line->heightForWidth(width() - 2 * kSpace6) + kSpace3;
        resize(width(), qMax(height(), qMin(asked + more, kHighest)));
    });
    connect(panel, &PromptPanel::agreed, this, &PromptDialog::agreed);
    panel->focusAnswer();
}

} // namespace jackdaw::ui
