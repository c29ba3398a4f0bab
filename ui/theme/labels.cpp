// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/labels.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr char16_t kRightToLeftMark = 0x200F;

} // namespace

TextLabel::TextLabel(const Theme& theme, TextStyle style, Role role, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::follow);
    follow();
    stand();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    follow();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        follow();
    else if (event->type() == QEvent::LayoutDirectionChange)
        stand();
}

// Qt counts the blank at which a right-to-left line was folded, and so sets the line off from the edge.
void TextLabel::paintEvent(QPaintEvent* event)
{
    const bool plain = !(textInteractionFlags() & Qt::TextSelectableByMouse);
    if (!wordWrap() || !plain || layoutDirection() != Qt::RightToLeft || !text().isRightToLeft())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect place = contentsRect();
    const Qt::Alignment side = (alignment() & Qt::AlignHCenter) ? Qt::AlignHCenter : Qt::AlignLeading;
    struct Line {
        QString text;
        qreal height;
    };
    QList<Line> lines;
    qreal height = 0;
    for (const QString& paragraph : text().split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width());
            lines.append({paragraph.mid(line.textStart(), line.textLength()).trimmed(), line.height()});
            height += line.height();
        }
        layout.endLayout();
    }
    qreal y = place.top();
    if (alignment() & Qt::AlignVCenter)
        y += qMax(0.0, (place.height() - height) / 2);
    for (const Line& line : std::as_const(lines)) {
        drawTextLine(painter, QRectF(place.left(), y, place.width(), line.height), QChar(kRightToLeftMark) + line.text,
                     layoutDirection(), side);
        y += line.height;
    }
}

// By itself a label would stand where its own text begins, away from the others of its column.
void TextLabel::stand()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void TextLabel::follow()
{
    if (m_following)
        return;
    m_following = true;
    setFont(m_theme.font(m_style));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colour(m_role));
    setPalette(colours);
    m_following = false;
}

QToolButton* makeIconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setIconSize(QSize(kIcon, kIcon));
    button->setFixedSize(kButton, kButton);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTip(name));
    return button;
}

IconLabel::IconLabel(const Theme& theme, const QString& icon, Role role, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_role(role)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_theme.pixmap(m_icon, m_size, m_role, devicePixelRatioF()));
}

Hairline::Hairline(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
