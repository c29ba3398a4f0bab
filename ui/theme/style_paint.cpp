// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The drawing half of Style: one function per kind of control.

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <utility>

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

namespace jackdaw::ui {

namespace {

/// Whether a cell begins its row, and whether it ends it; one that is no part of a row does both.
std::pair<bool, bool> endsOfRow(const QStyleOption* option)
{
    using Cell = QStyleOptionViewItem;
    const auto* cell = qstyleoption_cast<const Cell*>(option);
    const auto place = cell ? cell->viewItemPosition : Cell::OnlyOne;
    return {place != Cell::Middle && place != Cell::End, place != Cell::Middle && place != Cell::Beginning};
}

} // namespace

void Style::drawPanel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
                      qreal width) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.alpha() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void Style::drawGround(QPainter* painter, const QRectF& rect, Role role, qreal radius) const
{
    QColor border = Qt::transparent;
    if (m_colours[role] == m_colours[Role::Field])
        border = m_colours[role == Role::Selection ? Role::Accent : Role::Border];
    drawPanel(painter, rect, m_colours[role], border, radius, role == Role::Selection ? 1.5 : 1);
}

void Style::drawItemGround(const QStyleOption* option, QPainter* painter) const
{
    constexpr qreal kRadius = 6;
    const auto [begins, ends] = endsOfRow(option);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const QRectF cell(option->rect);
    // What goes beyond the cell is cut off: so cells of one row meet without a seam.
    const QRectF ground = cell.adjusted((mirrored ? ends : begins) ? 0 : -2 * kRadius, 0,
                                        (mirrored ? begins : ends) ? 0 : 2 * kRadius, 0);
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    drawGround(painter, ground, option->state & State_Selected ? Role::Selection : Role::Hover, kRadius);
    painter->restore();
}

void Style::drawButton(const QStyleOption* option, QPainter* painter) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = option->state & State_Enabled;
    const bool primary = enabled && button && button->features & QStyleOptionButton::DefaultButton;
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool hovered = enabled && option->state & State_MouseOver;
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool focused = option->state & State_HasFocus;
    QColor fill = primary ? m_colours[Role::Accent] : m_colours[Role::Field];
    if (flat && !primary)
        fill = Qt::transparent;
    if (hovered && primary)
        fill = blend(fill, m_colours[Role::Text], 0.08);
    else if (hovered)
        fill = m_colours[Role::Hover];
    if (pressed)
        fill = primary ? blend(m_colours[Role::Accent], m_colours[Role::Text], 0.16) : m_colours[Role::Selection];
    QColor border = primary || flat ? QColor(Qt::transparent) : m_colours[Role::Border];
    drawPanel(painter, option->rect, fill, border, kRowRadius);
    if (focused) {
        const QColor ring = primary ? m_colours[Role::OnAccent] : m_colours[Role::Accent];
        const qreal inset = primary ? 2 : 0;
        drawPanel(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset), Qt::transparent, ring,
                  kRowRadius - inset, 1.5);
    }
}

void Style::drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const
{
    // Qt's own label tears icon and text apart where a button's direction is from right to left.
    const int gap = 4;
    const QSize words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    const int wanted = button.iconSize.width() + gap + words.width();
    const int width = qMin(button.rect.width(), wanted);
    const QRect content(button.rect.x() + (button.rect.width() - width) / 2, button.rect.y(), width,
                        button.rect.height());
    const bool enabled = button.state & State_Enabled;
    const QRect icon(content.topLeft(), QSize(button.iconSize.width(), content.height()));
    button.icon.paint(painter, visualRect(button.direction, content, icon), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled, button.state & State_On ? QIcon::On : QIcon::Off);
    const bool mnemonics = styleHint(SH_UnderlineShortcut, &button, widget, nullptr) != 0;
    drawItemText(painter, visualRect(button.direction, content, content.adjusted(icon.width() + gap, 0, 0, 0)),
                 int(Qt::AlignCenter) | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button.palette,
                 enabled, button.text, QPalette::ButtonText);
}

void Style::drawToolButton(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool pressed = option->state & (State_Sunken | State_On);
    if (enabled && (option->state & State_MouseOver || pressed))
        drawGround(painter, option->rect, pressed ? Role::Selection : Role::Hover, 7);
    if (option->state & State_HasFocus)
        drawPanel(painter, option->rect, Qt::transparent, m_colours[Role::Accent], 7, 1.5);
}

void Style::drawCheck(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const
{
    const QRectF rect(option->rect);
    const bool round = element == PE_IndicatorRadioButton;
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QColor fill = on ? m_colours[enabled ? Role::Accent : Role::Offline] : m_colours[Role::Field];
    const bool focused = option->state & State_HasFocus;
    const QColor border
        = on ? fill : m_colours[focused || option->state & State_MouseOver ? Role::Accent : Role::Offline];
    drawPanel(painter, rect, fill, border, round ? rect.width() / 2 : 4, focused ? 1.5 : 1);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double w = rect.width();
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours[Role::OnAccent]);
        painter->drawEllipse(rect.center(), w * 0.2, w * 0.2);
    } else {
        painter->setPen(QPen(m_colours[Role::OnAccent], w * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{rect.topLeft() + QPointF(w * 0.25, w * 0.52),
                                        rect.topLeft() + QPointF(w * 0.43, w * 0.70),
                                        rect.topLeft() + QPointF(w * 0.76, w * 0.32)});
    }
    painter->restore();
}

void Style::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter->fillRect(QRect(rect.x() + 4, rect.center().y(), rect.width() - 8, 1), m_colours[Role::Line]);
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if (item->state & State_Selected && enabled)
        drawGround(painter, rect, Role::Selection, 6);
    const QColor text = enabled ? m_colours[Role::Text] : blend(m_colours[Role::Field], m_colours[Role::Muted], 0.7);
    const int gutter = menuGutter(*item);
    const auto place = [&](const QRect& logical) { return visualRect(item->direction, rect, logical); };
    const QRect lead(rect.x() + 6, rect.y(), 18, rect.height());
    if (item->checked) {
        const QRectF mark = QRectF(place(lead));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_colours[Role::AccentText], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = mark.center();
        painter->drawPolyline(QPolygonF{c + QPointF(-4.5, 0.5), c + QPointF(-1.5, 3.5), c + QPointF(4.5, -3.5)});
        painter->restore();
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, place(lead), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->save();
    painter->setPen(text);
    painter->setFont(item->font);
    const bool mnemonics = styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
    const int flags = Qt::AlignVCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) | Qt::TextSingleLine;
    const auto tab = item->text.indexOf(QLatin1Char('\t'));
    const QRect area = rect.adjusted(gutter, 0, -12, 0);
    painter->drawText(place(area), flags | visualAlignment(item->direction, Qt::AlignLeft), item->text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? m_colours[Role::Muted] : text);
        painter->drawText(place(area), Qt::AlignVCenter | visualAlignment(item->direction, Qt::AlignRight),
                          item->text.mid(tab + 1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, place(QRect(rect.right() - 18, rect.y(), 12, rect.height())),
                  item->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, m_colours[Role::Muted]);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state & State_MouseOver || bar->activeSubControls & SC_ScrollBarSlider;
    QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const qreal inset = active ? 2.5 : 3.5;
    slider.adjust(inset, inset, -inset, -inset);
    QColor colour = m_colours[Role::Muted];
    colour.setAlphaF(active ? 0.6F : 0.32F);
    drawPanel(painter, slider, colour, Qt::transparent, qMin(slider.width(), slider.height()) / 2);
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return;
    const bool hovered = combo->state & State_MouseOver && combo->state & State_Enabled;
    const bool focused = combo->state & State_HasFocus;
    if (combo->frame)
        drawPanel(painter, combo->rect, m_colours[hovered ? Role::Hover : Role::Field],
                  m_colours[focused ? Role::Accent : Role::Border], kRowRadius, focused ? 1.5 : 1);
    Q_UNUSED(widget)
    const QRect logical(combo->rect.right() - 24, combo->rect.y(), 16, combo->rect.height());
    drawArrow(painter, visualRect(combo->direction, combo->rect, logical), Qt::DownArrow, m_colours[Role::Muted]);
}

void Style::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!box)
        return;
    const bool focused = box->state & State_HasFocus;
    if (box->frame)
        drawPanel(painter, box->rect, m_colours[Role::Field], m_colours[focused ? Role::Accent : Role::Border],
                  kRowRadius, focused ? 1.5 : 1);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto& [part, enabled, arrow] :
         {std::tuple{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow},
          std::tuple{SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow}})
        drawArrow(painter, subControlRect(CC_SpinBox, option, part, widget), arrow,
                  m_colours[box->stepEnabled & enabled ? Role::Muted : Role::Border]);
}

void Style::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar)
        return;
    const int height = qMin(4, bar->rect.height());
    const QRect groove(bar->rect.x(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    drawPanel(painter, groove, m_colours[Role::Line], Qt::transparent, height / 2.0);
    const int range = bar->maximum - bar->minimum;
    const double share = range > 0 ? double(bar->progress - bar->minimum) / range : 1;
    QRect done = groove;
    done.setWidth(int(groove.width() * std::clamp(share, 0.0, 1.0)));
    if (done.width() > 0)
        drawPanel(painter, visualRect(bar->direction, groove, done), m_colours[Role::Accent], Qt::transparent,
                  height / 2.0);
}

void Style::drawArrow(QPainter* painter, const QRectF& rect, Qt::ArrowType type, const QColor& colour) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    if (type == Qt::UpArrow)
        painter->rotate(180);
    else if (type == Qt::RightArrow)
        painter->rotate(-90);
    else if (type == Qt::LeftArrow)
        painter->rotate(90);
    painter->drawPolyline(QPolygonF{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
    painter->restore();
}

} // namespace jackdaw::ui
