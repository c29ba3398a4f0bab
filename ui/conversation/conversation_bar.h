// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace jackdaw::ui {

class Theme;

/// A quiet bar with one sentence and what can be done about it: connecting, offline, a question. Main thread.
class ConversationBar final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Quiet, Warning, Danger };
    struct Answer {
        QString label;
        std::function<void()> chosen;
    };

    explicit ConversationBar(const Theme& theme, QWidget* parent = nullptr);

    /// Replaces what it says. `text` is shown as plain text.
    void say(Tone tone, const QString& text, const QList<Answer>& answers = {}, const QString& details = {});
    void dismiss();
    QString text() const;
    /// For those who have no pointer: the buttons in order.
    QList<QAbstractButton*> buttons() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void arrange();

    const Theme& m_theme;
    QBoxLayout* m_row = nullptr;
    QHBoxLayout* m_answers = nullptr;
    QLabel* m_label = nullptr;
    QList<QAbstractButton*> m_buttons;
    Tone m_tone = Tone::Quiet;
};

} // namespace jackdaw::ui
