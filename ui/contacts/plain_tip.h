// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QImage>
#include <QLabel>
#include <QPointer>

namespace jackdaw::ui {

/// A tooltip that shows text as it is: nothing from a network is ever read as markup; beside a picture, if there is
/// one. One at a time per owner.
class PlainTip final : public QLabel {
    Q_OBJECT
public:
    explicit PlainTip(QWidget* owner);

    /// Near `global`, inside the screen, until the pointer leaves `area` of the owner, a key or a button is pressed.
    void showText(const QPoint& global, const QString& text, const QRect& area, const QImage& picture = {});
    const QImage& picture() const { return m_picture; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_owner;
    QRect m_area;
    QImage m_picture;
};

} // namespace jackdaw::ui
