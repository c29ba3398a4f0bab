// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/conversation_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

constexpr int kStackedBelow = 460; ///< narrower bars have their answers below the words

} // namespace

ConversationBar::ConversationBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_answers(new QHBoxLayout)
    , m_label(new QLabel(this))
{
    m_row->setContentsMargins(sides(*this, kSpace4, kSpace1 + 2, kSpace3, kSpace1 + 3));
    m_row->setSpacing(kSpace2);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(24);
    m_row->addWidget(m_label, 1);
    m_answers->setSpacing(kSpace2);
    m_row->addLayout(m_answers);
    connect(&theme, &Theme::changed, this, &ConversationBar::applyLook);
    hide();
}

void ConversationBar::say(Tone tone, const QString& text, const QList<Answer>& answers, const QString& details)
{
    m_tone = tone;
    m_label->setText(details.isEmpty() ? text : text + QLatin1Char('\n') + details);
    for (QAbstractButton* button : std::exchange(m_buttons, {})) {
        m_answers->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.label, this);
        // The bar may say something else, or go, because of the answer: what was chosen outlives the button.
        connect(button, &QPushButton::clicked, this, [chosen = answer.chosen] { chosen(); });
        m_answers->addWidget(button);
        m_buttons.append(button);
    }
    setAccessibleName(m_label->text());
    applyLook();
    arrange();
    show();
}

void ConversationBar::arrange()
{
    const bool narrow = width() < kStackedBelow && !m_buttons.isEmpty();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_answers->setAlignment(narrow ? Qt::AlignTrailing : Qt::Alignment());
}

void ConversationBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConversationBar::dismiss()
{
    hide();
}

QString ConversationBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

QList<QAbstractButton*> ConversationBar::buttons() const
{
    return m_buttons;
}

void ConversationBar::applyLook()
{
    m_label->setFont(m_theme.font(TextStyle::Secondary));
    QPalette palette = m_label->palette();
    const Role role = m_tone == Tone::Danger ? Role::Danger : m_tone == Tone::Warning ? Role::Warning : Role::Text;
    palette.setColor(QPalette::WindowText, m_theme.colour(role));
    m_label->setPalette(palette);
    update();
}

void ConversationBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Notice));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
