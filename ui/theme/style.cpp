// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

#include "ui/theme/enter_presses.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

Style::Style(const Colours& colours)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_colours(colours)
    , m_enter(new EnterPresses(this))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawPanel(painter, option->rect, m_colours[Role::Field], m_colours[focused ? Role::Accent : Role::Border],
                      kRowRadius, focused ? 1.5 : 1);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawPanel(painter, option->rect,
                      qobject_cast<const QAbstractScrollArea*>(widget) ? m_colours[Role::Field]
                                                                       : QColor(Qt::transparent),
                      m_colours[focused ? Role::Accent : Role::Border], kRowRadius, focused ? 1.5 : 1);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (option->state & (State_Selected | State_MouseOver))
            drawItemGround(option, painter);
        return;
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_colours[Role::Accent], 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 5, 5);
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawCheck(element, option, painter);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_colours[Role::Field]);
        painter->setPen(m_colours[Role::Border]);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_colours[Role::Field]);
        return;
    case PE_IndicatorArrowDown:
        drawArrow(painter, option->rect, Qt::DownArrow, m_colours[Role::Muted]);
        return;
    case PE_IndicatorArrowUp:
        drawArrow(painter, option->rect, Qt::UpArrow, m_colours[Role::Muted]);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_colours[Role::Side]);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, m_colours[Role::Side]);
            if (item->state & (State_Selected | State_Sunken))
                drawGround(painter, QRectF(item->rect).adjusted(0, 2, 0, -2), Role::Hover, 5);
            const bool hints = styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
            drawItemText(painter, item->rect, Qt::AlignCenter | (hints ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_colours[Role::Line]);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // The ground of a chosen row is pale: its text stays as it is, and the ground shows where the keys are.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, m_colours[Role::Text]);
            copy.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_colours[Role::Field]);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
                          m_colours[Role::Line]);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            if (button->features & QStyleOptionButton::DefaultButton && button->state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, m_colours[Role::OnAccent]);
            if (copy.icon.isNull() || copy.text.isEmpty())
                QProxyStyle::drawControl(element, &copy, painter, widget);
            else
                drawButtonLabel(copy, painter, widget);
        }
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            QRect line = option->rect;
            if (frame->frameShape == QFrame::HLine)
                line.setHeight(1);
            else
                line.setWidth(1);
            painter->fillRect(line, m_colours[Role::Line]);
            return;
        }
        [[fallthrough]];
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
             button && control == CC_ToolButton && button->toolButtonStyle == Qt::ToolButtonIconOnly) {
        // An icon alone says enough: the arrow of its menu would lie over it.
        QStyleOptionToolButton copy(*button);
        copy.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_LineEditClearButton && !m_clearIcon.isNull())
        return m_clearIcon;
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        // Room for the round corners, which the square viewport would cut off.
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpace2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return kSpace4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return kIconSmall;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonLayout:
        // What ends the dialog stands last, as in all dialogs that place their own buttons.
        return QDialogButtonBox::GnomeLayout;
    case SH_Menu_SupportsSections:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), kButton));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), kTarget));
        break;
    case CT_PushButton:
        result = QSize(qMax(result.width() + kSpace2, 72), qMax(result.height(), kButton));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
                result.setHeight(9);
            else
                result.setHeight(qMax(result.height(), 28));
            result.rwidth() += kSpace4 + menuGutter(*item) - kMenuGutter;
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int slider = length;
            if (range > 0)
                slider = int(std::clamp(qint64(length) * bar->pageStep / (range + bar->pageStep),
                                        qint64(qMin(32, length)), qint64(length)));
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto stretch = [&](int from, int to) {
                const QRect rect = upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from)
                                           : QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height());
                return visualRect(bar->direction, bar->rect, rect);
            };
            if (part == SC_ScrollBarSlider)
                return stretch(start, start + slider);
            if (part == SC_ScrollBarSubPage)
                return stretch(0, start);
            if (part == SC_ScrollBarAddPage)
                return stretch(start + slider, length);
        }
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(kSpace1, 0, -kSpace1, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(kSpace2, 1, -28, -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::menuGutter(const QStyleOptionMenuItem& item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 ? kMenuGutter : kSpace3;
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    m_enter->watch(widget);
    auto* line = qobject_cast<QLineEdit*>(widget);
    if (!line)
        return;
    // Digits have no direction that could place them, and a choice stands where all choices stand.
    const bool ofBox = line->parentWidget()
        && (line->parentWidget()->inherits("QComboBox") || line->parentWidget()->inherits("QAbstractSpinBox"));
    const auto place = [line, ofBox] {
        const Qt::Alignment leading = visualAlignment(line->layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        line->setAlignment(ofBox || line->text().isEmpty() ? leading : Qt::Alignment(Qt::AlignLeft));
    };
    connect(line, &QLineEdit::textChanged, this, place);
    place();
}

} // namespace jackdaw::ui
