// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/prompts/prompt.h"
#include "ui/prompts/prompt_words.h"

class QPushButton;
class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class ButtonRow;
class FieldForm;
class PromptTable;
class TextLabel;
class Theme;

/// One prompt in full: who asks, what, the form or certificate, and the answers. Stands in a dialog, or inside the
/// account assistant, which says itself why a password is asked for and has the buttons in its own row. finished() once
/// it is answered or withdrawn.
class PromptPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Place { Dialog, Assistant };

    PromptPanel(Core& core, const Theme& theme, const Prompt& prompt, Place place, QWidget* parent = nullptr);

    const Prompt& prompt() const { return m_prompt; }
    QString title() const;
    /// Puts the keyboard where an answer starts; on the refusal for certificates.
    void focusAnswer();

    /// What the answers are called, for whoever shows the buttons; empty: there is no such answer.
    PromptAnswers answers() const { return promptAnswers(m_prompt); }
    /// Enter must not trust a stranger.
    bool refusesByDefault() const
    {
        return m_prompt.kind == wire::PromptKind::Certificate || m_prompt.kind == wire::PromptKind::Link;
    }
    void accept();
    void refuse();
    /// The row of answers, which stays in view below a panel that scrolls; the dialog lays it out. Null in the
    /// assistant.
    ButtonRow* foot() const { return m_foot; }
    /// Why an answer was not taken, in view above the foot; the dialog lays it out, too. Hidden until then.
    TextLabel* problemLine() const { return m_problem; }

Q_SIGNALS:
    void finished();
    /// The user's yes was taken; after finished().
    void agreed();
    /// An answer was not taken: the line of the problem says why.
    void complained();

private:
    void addHead(QVBoxLayout* layout);
    void addCertificate(QVBoxLayout* layout);
    void addChoices(QVBoxLayout* layout);
    void addContent(QVBoxLayout* layout);
    void addLink(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    void answer(const QVariantMap& values);
    bool settle(const Result<void>& result);
    void complain(const QString& text);

    Core& m_core;
    const Theme& m_theme;
    Prompt m_prompt;
    Place m_place;
    FieldForm* m_form = nullptr;
    PromptTable* m_table = nullptr;
    TextLabel* m_problem = nullptr;
    ButtonRow* m_foot = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_refuse = nullptr;
    QPushButton* m_suggested = nullptr; ///< the choice that Enter takes
};

} // namespace jackdaw::ui
