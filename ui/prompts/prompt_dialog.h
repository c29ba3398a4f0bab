// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/prompts/prompt.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// One prompt in a window of its own, opened by the user. Closing it answers nothing: the prompt goes on waiting.
class PromptDialog final : public QDialog {
    Q_OBJECT
public:
    PromptDialog(Core& core, const Theme& theme, const Prompt& prompt, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user's yes was taken.
    void agreed();
};

} // namespace jackdaw::ui
