// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMargins>
#include <QScrollArea>

namespace jackdaw::ui {

class Hairline;
class Theme;

/// A page of a dialog that scrolls upright when it is too high, and only then: Qt also keeps a bar that nothing but its
/// own width makes necessary. The bar stands in the page's margin, so that what is on the page keeps its edges, and a
/// line below says that there is more.
class ScrollPage final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `page`, which must have a layout, and keeps `margins` around what is in it; the trailing one is at least
    /// as wide as a scroll bar.
    ScrollPage(const Theme& theme, QWidget* page, const QMargins& margins, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    int barWidth() const;

    QMargins m_margins;
    Hairline* m_line;
};

} // namespace jackdaw::ui
