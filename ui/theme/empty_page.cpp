// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/empty_page.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

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
    , m_news(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_buttonBox(new QWidget(this))
    , m_buttons(new QVBoxLayout(m_buttonBox))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace6);
    layout->setSpacing(kSpace2);
    layout->addStretch(4);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(kSpace2);
    for (TextLabel* label : {m_title, m_text, m_news}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_buttons->setContentsMargins(0, kSpace3, 0, 0);
    m_buttons->setSpacing(kSpace2);
    layout->addWidget(m_buttonBox, 0, Qt::AlignHCenter);
    m_news->setContentsMargins(0, kSpace3, 0, 0);
    m_news->hide();
    layout->addWidget(m_news);
    layout->addStretch(5);
}

void EmptyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The margins narrow the column: an alignment would take the texts their height for a width.
    const int side = qMax(kSpace6, (width() - kTextWidth) / 2);
    layout()->setContentsMargins(side, kSpace6, side, kSpace6);
}

void EmptyPage::setContent(const QString& icon, const QString& title, const QString& text, const QList<Way>& ways)
{
    m_icon->setIcon(icon, Role::Muted);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    const bool same = std::ranges::equal(m_ways, ways, {}, &Way::text, &Way::text);
    m_ways = ways;
    if (!same)
        offer(ways);
}

void EmptyPage::setNews(const QString& text, bool bad)
{
    m_news->setRole(bad ? Role::Danger : Role::Muted);
    m_news->setText(text);
    m_news->setVisible(!text.isEmpty());
}

void EmptyPage::offer(const QList<Way>& ways)
{
    const bool held = isAncestorOf(window()->focusWidget());
    const QList<QPushButton*> gone = std::exchange(m_shown, {});
    setFocusProxy(nullptr);
    QWidget* before = m_before;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        auto* button = new QPushButton(ways[i].text, m_buttonBox);
        button->setDefault(ways[i].primary);
        // What it does may end the way itself.
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto take = m_ways.at(i).take;
            take();
        });
        m_buttons->addWidget(button);
        m_shown.append(button);
        if (ways[i].primary)
            setFocusProxy(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (held && !m_shown.isEmpty())
        m_shown.first()->setFocus(Qt::OtherFocusReason);
    for (QPushButton* button : gone) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    if (held && m_shown.isEmpty())
        Q_EMIT left();
}

} // namespace jackdaw::ui
