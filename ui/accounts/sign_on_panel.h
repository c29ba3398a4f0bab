// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/base/ids.h"

class QProgressBar;
class QVBoxLayout;

namespace jackdaw {
class Core;
struct Connection;
} // namespace jackdaw

namespace jackdaw::ui {

class DetailsBox;
class IconLabel;
class PromptPanel;
class TextLabel;
class Theme;

/// How an account's sign-on goes, as it happens: steps, the error's sentence with details, and what the network asks
/// on the way, in place.
class SignOnPanel final : public QWidget {
    Q_OBJECT
public:
    SignOnPanel(Core& core, const Theme& theme, QWidget* parent = nullptr);

    void watch(AccountId account);
    AccountId account() const { return m_account; }
    /// What the network asks now; null: nothing. Its answers are buttons of whoever shows this.
    PromptPanel* prompt() const { return m_prompt; }

Q_SIGNALS:
    /// Online, failed, on the way again, or asked something.
    void stateChanged();

private:
    void refresh();
    void describe(const Connection& connection);
    void showPrompt();

    Core& m_core;
    const Theme& m_theme;
    AccountId m_account;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QProgressBar* m_progress;
    DetailsBox* m_details;
    QVBoxLayout* m_layout;
    PromptPanel* m_prompt = nullptr;
};

} // namespace jackdaw::ui
