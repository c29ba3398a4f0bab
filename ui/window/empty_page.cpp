// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/empty_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kPicture = 40;
constexpr int kTextWidth = 420;

} // namespace

EmptyPage::EmptyPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, QStringLiteral("chat"), Role::Muted, kPicture, this))
    , m_title(new TextLabel(theme, TextStyle::Title, Role::Text, this))
    , m_text(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
    , m_buttonBox(new QWidget(this))
    , m_buttons(new QVBoxLayout(m_buttonBox))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace6);
    layout->setSpacing(kSpace2);
    layout->addStretch(4);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(kSpace2);
    for (TextLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_buttons->setContentsMargins(0, kSpace3, 0, 0);
    m_buttons->setSpacing(kSpace2);
    layout->addWidget(m_buttonBox, 0, Qt::AlignHCenter);
    layout->addStretch(5);
}

void EmptyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The margins narrow the column: an alignment would take the texts their height for a width.
    const int side = qMax(kSpace6, (width() - kTextWidth) / 2);
    layout()->setContentsMargins(side, kSpace6, side, kSpace6);
}

void EmptyPage::setContent(const QString& icon, const QString& title, const QString& text)
{
    m_icon->setIcon(icon, Role::Muted);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyPage::clearButtons()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton* EmptyPage::addButton(const QString& text, bool primary)
{
    auto* button = new QPushButton(text, m_buttonBox);
    button->setDefault(primary);
    m_buttons->addWidget(button);
    if (primary)
        setFocusProxy(button);
    return button;
}

} // namespace jackdaw::ui
