// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace jackdaw::ui {

class IconLabel;
class TextLabel;
class Theme;

/// What stands where there is nothing yet: a picture, what this is, what to do next, one primary way to do it. Its
/// focus is that of the primary way.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    struct Way {
        QString text;
        std::function<void()> take;
        bool primary = false;
    };

    explicit EmptyPage(const Theme& theme, QWidget* parent = nullptr);

    /// `text` may be empty. What is offered already stays as it is, and so does the keyboard on it.
    void setContent(const QString& icon, const QString& title, const QString& text, const QList<Way>& ways = {});
    /// A sentence under the ways, until the next one; empty: none. `bad`: something failed.
    void setNews(const QString& text, bool bad = false);
    /// Whom Tab leaves for the first way; by default the way comes after all else in the window.
    void setTabAfter(QWidget* before) { m_before = before; }

Q_SIGNALS:
    /// The keyboard was on a way that is offered no more.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void offer(const QList<Way>& ways);

    const Theme& m_theme;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_news;
    QWidget* m_buttonBox;
    QVBoxLayout* m_buttons;
    QPointer<QWidget> m_before;
    QList<Way> m_ways;
    QList<QPushButton*> m_shown; ///< one for each way
};

} // namespace jackdaw::ui
