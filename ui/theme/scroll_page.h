// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QScrollArea>

namespace jackdaw::ui {

/// A page of a dialog that scrolls upright when it is too high, and only then: Qt also keeps a bar that nothing but its
/// own width makes necessary.
class ScrollPage final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `page`, which must have a layout.
    explicit ScrollPage(QWidget* page, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace jackdaw::ui
