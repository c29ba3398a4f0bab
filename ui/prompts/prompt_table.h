// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/prompts/prompt.h"

class QPushButton;
class QTreeView;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class RowsModel;
class TextLabel;
class Theme;

/// The rows of a table a network sent, and what can be done with the chosen one. Grows with the prompt. Enter and a
/// double click do the first of the actions.
class PromptTable final : public QWidget {
    Q_OBJECT
public:
    PromptTable(Core& core, const Theme& theme, const Prompt& prompt, QWidget* parent = nullptr);

    void focusRows();

Q_SIGNALS:
    /// What was wanted could not be done; a sentence.
    void complained(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();
    void choose();
    void act(const QString& action);
    void measureColumns();
    void fitColumns();

    Core& m_core;
    PromptId m_prompt;
    QString m_first; ///< action
    RowsModel* m_rows;
    QTreeView* m_view;
    TextLabel* m_count;
    QList<QPushButton*> m_buttons;
    QList<int> m_widths; ///< of the columns, as they would like to be
};

} // namespace jackdaw::ui
