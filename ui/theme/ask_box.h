// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

class QPushButton;

namespace jackdaw::ui {

class ButtonRow;
class TextLabel;
class Theme;

/// A short question or piece of news: an icon, a sentence in large, some more words, and the answers. Texts are plain.
/// Deletes itself when closed; open() it. Closing it answers nothing.
class AskBox final : public QDialog {
    Q_OBJECT
public:
    enum class Answer {
        Leave,   ///< "Cancel", "Close"; add it first
        Do,      ///< the primary one, default
        Destroy, ///< what cannot be taken back; never the default
        Aside,   ///< apart from the others, at the beginning; never the default
    };

    /// `windowTitle` names the window, `head` asks, `text` may be empty.
    AskBox(const Theme& theme, const QString& icon, const QString& windowTitle, const QString& head,
           const QString& text, QWidget* parent);

    /// Every answer closes the box after its clicked() was heard.
    QPushButton* addAnswer(const QString& text, Answer answer);
    /// Makes the text one that can be marked and copied.
    void setSelectable();

protected:
    void showEvent(QShowEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_text;
    ButtonRow* m_buttons;
    QList<QPushButton*> m_aside;
    QList<QPushButton*> m_answers; ///< the others
};

} // namespace jackdaw::ui
