// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "ui/theme/colours.h"

class QBoxLayout;
class QPushButton;

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// One quiet line over the window's content: an icon, a sentence, small buttons. The buttons go under the sentence
/// when the line is too narrow for both.
class NoticeLine final : public QWidget {
    Q_OBJECT
public:
    NoticeLine(const Theme& theme, const QString& icon, Role role, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    QString icon() const { return m_icon; }
    Role role() const { return m_role; }
    QPushButton* addButton(const QString& text);
    /// In the order they were added.
    QList<QPushButton*> buttons() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Role m_role;
    TextLabel* m_text;
    QBoxLayout* m_layout;
    QBoxLayout* m_buttons;
};

} // namespace jackdaw::ui
