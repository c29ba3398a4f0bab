// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/notice_pile.h"

#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/prompts/notice_line.h"
#include "ui/theme/metrics.h"
#include "ui/window/notices_dialog.h"

namespace jackdaw::ui {

NoticePile::NoticePile(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout)
    , m_more(new NoticeLine(theme, QStringLiteral("more"), Role::Muted, {}, this))
{
    setAccessibleName(tr("Notices"));
    m_layout->setSpacing(0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_layout);
    all->addWidget(m_more);
    connect(m_more->addButton(tr("Show all…")), &QPushButton::clicked, this, &NoticePile::showAll);
    m_more->hide();
}

void NoticePile::shareRoomWith(QWidget* above)
{
    m_above = above;
    above->installEventFilter(this);
    window()->installEventFilter(this);
    fit();
}

QList<NoticeLine*> NoticePile::lines() const
{
    QList<NoticeLine*> all;
    for (int i = 0; i < m_layout->count(); ++i)
        all += qobject_cast<NoticeLine*>(m_layout->itemAt(i)->widget());
    return all;
}

void NoticePile::add(NoticeLine* line)
{
    insert(m_layout->count(), line);
}

void NoticePile::insert(int place, NoticeLine* line)
{
    m_layout->removeWidget(line);
    m_layout->insertWidget(place, line);
    fit();
}

void NoticePile::showAll()
{
    auto* dialog = new NoticesDialog(*this, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

int NoticePile::room() const
{
    const int above = m_above && !m_above->isHidden() ? m_above->height() : 0;
    return window()->height() / 3 - above;
}

int NoticePile::heightOf(const QWidget* line) const
{
    const int wide = parentWidget() ? parentWidget()->width() : width();
    return qMax(line->minimumHeight(),
                line->hasHeightForWidth() ? line->heightForWidth(wide) : line->sizeHint().height());
}

void NoticePile::fit()
{
    const QList<NoticeLine*> lines = this->lines();
    int wanted = 0;
    for (const NoticeLine* line : lines)
        wanted += heightOf(line);
    qsizetype shown = lines.size();
    if (const int room = this->room(); m_above && wanted > room) {
        // One is always worth its place.
        int used = kRowHeight;
        for (shown = 0; shown < lines.size(); ++shown) {
            used += heightOf(lines[shown]);
            if (used > room && shown > 0)
                break;
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i]->setVisible(i < shown);
    const auto more = int(lines.size() - shown);
    m_more->setText(tr("%n more notice(s)", nullptr, more));
    m_more->setVisible(more > 0);
    setVisible(!lines.isEmpty());
    Q_EMIT linesChanged();
}

bool NoticePile::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        fit();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void NoticePile::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void NoticePile::drop(NoticeLine* line)
{
    const bool held = line->isAncestorOf(window()->focusWidget());
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    fit();
    if (held)
        Q_EMIT left();
}

void NoticePile::dropLater(NoticeLine* line, int milliseconds, const std::function<void()>& dropped)
{
    auto* timer = new QTimer(line);
    connect(timer, &QTimer::timeout, line, [this, line, dropped] {
        // Not from under the hand that is about to press its button: the timer comes again.
        if (line->isAncestorOf(window()->focusWidget()) || line->underMouse())
            return;
        if (dropped)
            dropped();
        drop(line);
    });
    timer->start(milliseconds);
}

} // namespace jackdaw::ui
