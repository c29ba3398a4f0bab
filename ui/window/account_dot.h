// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// The mark before "3 accounts online": best state of all accounts. Decorative; the words beside it say the same.
class AccountDot final : public QWidget {
    Q_OBJECT
public:
    AccountDot(Core& core, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Core& m_core;
    const Theme& m_theme;
};

} // namespace jackdaw::ui
