// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace jackdaw::ui {

class IconLabel;
class TextLabel;
class Theme;

/// A designed emptiness: a picture, one sentence, at most two things to do.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const QString& icon, const QString& title, const QString& text);
    /// Removes the buttons there were.
    void clearButtons();
    /// The primary one takes the page's focus.
    QPushButton* addButton(const QString& text, bool primary);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QWidget* m_buttonBox;
    QVBoxLayout* m_buttons;
};

} // namespace jackdaw::ui
