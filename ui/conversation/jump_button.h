// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractButton>

namespace jackdaw::ui {

class Theme;

/// The round button that leads back to the newest message, with the number of those not seen yet.
class JumpButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit JumpButton(const Theme& theme, QWidget* parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_count = 0;
};

} // namespace jackdaw::ui
