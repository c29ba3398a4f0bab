// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace jackdaw::ui {

/// A label of plain text in a style and a colour of the theme; wraps if told to. Begins where its layout begins, in
/// whatever direction the text runs. Follows theme and font changes.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    TextLabel(const Theme& theme, TextStyle style, Role role, QWidget* parent = nullptr);

    void setRole(Role role);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void stand();

    const Theme& m_theme;
    TextStyle m_style;
    Role m_role;
    bool m_following = false;
};

/// An icon-only button with the name that screen readers and the tooltip say.
QToolButton* makeIconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent);

/// A fixed picture of an icon; decorative, hidden from screen readers.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(const Theme& theme, const QString& icon, Role role, int size, QWidget* parent = nullptr);

    void setIcon(const QString& icon, Role role);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Role m_role;
    int m_size;
};

/// A line across that sets apart what stands above and below it.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace jackdaw::ui
