// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QIcon>
#include <QProxyStyle>

#include "ui/theme/colours.h"

class QStyleOptionMenuItem;

namespace jackdaw::ui {

class EnterPresses;

/// Fusion with calm fields, buttons, menus and scroll bars in our colours. Colours not in the palette come from the
/// table. The application owns it.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(const Colours& colours);

    void setColours(const Colours& colours) { m_colours = colours; }
    /// What empties a field.
    void setClearIcon(const QIcon& icon) { m_clearIcon = icon; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    /// An empty line has no text that could place its caret: that stands where the interface begins. Enter presses
    /// buttons.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    static constexpr int kMenuGutter = 28; ///< for an icon or a tick
    /// What stands before the text of a menu's entries: menus of words alone keep no room for icons.
    static int menuGutter(const QStyleOptionMenuItem& item);
    void drawPanel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
                   qreal width = 1) const;
    /// The ground of what is chosen (Selection) or pointed at (Hover). Where the colours leave grounds no difference,
    /// as in high contrast, an outline stands for it.
    void drawGround(QPainter* painter, const QRectF& rect, Role role, qreal radius) const;
    /// One ground for all cells of a row.
    void drawItemGround(const QStyleOption* option, QPainter* painter) const;
    void drawButton(const QStyleOption* option, QPainter* painter) const;
    void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOption* option, QPainter* painter) const;
    void drawCheck(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawProgress(const QStyleOption* option, QPainter* painter) const;
    void drawArrow(QPainter* painter, const QRectF& rect, Qt::ArrowType type, const QColor& colour) const;

    Colours m_colours;
    QIcon m_clearIcon;
    EnterPresses* m_enter;
};

} // namespace jackdaw::ui
