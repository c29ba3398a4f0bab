// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

namespace jackdaw::ui {

/// Lets Enter press the button the keyboard is on. By themselves Qt's buttons leave Enter to the dialog, whose default
/// is another: on "Refuse" it would allow. A key held too long presses nothing. An event filter for buttons.
class EnterPresses final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Watches `widget` if it is a button to press; boxes to tick leave Enter to what stands around them.
    void watch(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace jackdaw::ui
