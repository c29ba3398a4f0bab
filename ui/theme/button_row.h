// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace jackdaw::ui {

/// The buttons at a dialog's foot: in a row where there is room for all that are shown, else one below another.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    /// Takes the buttons. `leading` ones stand at the row's beginning, the others at its end; in the order of Tab.
    void setButtons(const QList<QPushButton*>& leading, const QList<QPushButton*>& trailing);

    QSize minimumSizeHint() const override;
    /// Its height once it is `width` wide.
    int heightAt(int width) const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int neededWidth() const;
    void arrange();

    QList<QPushButton*> m_buttons;
    QBoxLayout* m_layout;
};

} // namespace jackdaw::ui
