// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QPushButton;

namespace jackdaw::ui {

/// The buttons at a dialog's foot: in a row where there is room for all that are shown, else one below another.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    /// Takes the buttons, in place of those it had. `leading` ones stand at the row's beginning, the others at its end;
    /// in the order of Tab.
    void setButtons(const QList<QPushButton*>& leading, const QList<QPushButton*>& trailing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightAt(width); }
    /// Its height once it is `width` wide.
    int heightAt(int width) const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QPushButton*> shown() const;
    int neededWidth() const;
    void arrange();

    QList<QPushButton*> m_leading;
    QList<QPushButton*> m_trailing;
};

} // namespace jackdaw::ui
