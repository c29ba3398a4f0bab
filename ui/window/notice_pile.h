// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace jackdaw::ui {

class NoticeLine;
class Theme;

/// Lines over the window's content. Together with what stands above they take at most a third of the window; those
/// that find no room come up as others go, and can be seen all at once in a dialog. Main thread.
class NoticePile : public QWidget {
    Q_OBJECT
public:
    explicit NoticePile(const Theme& theme, QWidget* parent = nullptr);

    /// What takes its part of the same third.
    void shareRoomWith(QWidget* above);

    /// From the first on, also those that find no room.
    QList<NoticeLine*> lines() const;

Q_SIGNALS:
    /// The line that had the keyboard has gone.
    void left();
    /// A line came or went.
    void linesChanged();
    /// The user pressed what opens something else.
    void leads();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    void add(NoticeLine* line);
    void insert(int place, NoticeLine* line);
    void drop(NoticeLine* line);
    /// As soon as nobody is about to use it any more.
    void dropLater(NoticeLine* line, int milliseconds, const std::function<void()>& dropped = {});
    /// Shows as many lines as there is room for, and how many more there are.
    void fit();

private:
    int heightOf(const QWidget* line) const;
    int room() const;
    void showAll();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    NoticeLine* m_more;
    QWidget* m_above = nullptr;
};

} // namespace jackdaw::ui
