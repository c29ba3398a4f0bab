// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/notice_line.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"

namespace jackdaw::ui {

NoticeLine::NoticeLine(const Theme& theme, const QString& icon, Role role, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_role(role)
    , m_text(new TextLabel(theme, TextStyle::Secondary, Role::Text, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_layout->setContentsMargins(sides(*this, kSpace4, 6, kSpace3, 6));
    m_layout->setSpacing(kSpace2);
    m_buttons->setSpacing(kSpace2);
    auto* words = new QHBoxLayout;
    words->setSpacing(kSpace3);
    words->addWidget(new IconLabel(theme, icon, role, kIcon, this));
    m_text->setWordWrap(true);
    words->addWidget(m_text, 1);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_buttons);
    setMinimumHeight(kRowHeight);
    setText(text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NoticeLine::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString NoticeLine::text() const
{
    return accessibleName();
}

QPushButton* NoticeLine::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QList<QPushButton*> NoticeLine::buttons() const
{
    return findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
}

void NoticeLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow && m_buttons->count() > 0;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(narrow ? Qt::AlignTrailing : Qt::Alignment());
}

void NoticeLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Notice));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
