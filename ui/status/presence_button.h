// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractButton>

#include "core/wire/types.h"

namespace jackdaw::ui {

class Theme;

/// One presence to choose: its badge, its name, checked or not.
class PresenceButton final : public QAbstractButton {
    Q_OBJECT
public:
    PresenceButton(const Theme& theme, wire::Presence presence, QWidget* parent = nullptr);

    wire::Presence presence() const { return m_presence; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    wire::Presence m_presence;
};

} // namespace jackdaw::ui
