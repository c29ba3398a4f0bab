// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/transfers/files_button.h"

#include <QLocale>
#include <QPainter>
#include <utility>

#include "core/core.h"
#include "core/transfers/transfer_service.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr std::chrono::milliseconds kPause(100);
constexpr int kMost = 99;

} // namespace

FilesButton::FilesButton(Core& core, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_core(core)
    , m_theme(theme)
    , m_changed(kPause, [this] { refresh(); })
{
    setIcon(theme.icon(QStringLiteral("file")));
    setIconSize(QSize(kIcon, kIcon));
    setFixedSize(kButton, kButton);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    const auto changed = [this] { m_changed.request(); };
    connect(&core.transfers(), &TransferService::added, this, changed);
    connect(&core.transfers(), &TransferService::changed, this, changed);
    connect(&core.transfers(), &TransferService::removed, this, changed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void FilesButton::setListOpen(bool open)
{
    m_listOpen = open;
    refresh();
}

void FilesButton::setRoom(bool room)
{
    m_room = room;
    refresh();
}

void FilesButton::refresh()
{
    const int before = count();
    m_underWay = 0;
    m_ended = 0;
    QSet<TransferId> seen;
    for (const Transfer& transfer : m_core.transfers().transfers()) {
        // What the user ended needs no sign.
        const bool known = m_listOpen || m_seen.contains(transfer.id) || transfer.state == TransferState::Cancelled
            || (transfer.incoming && transfer.state == TransferState::Refused);
        if (!isOver(transfer.state))
            ++m_underWay;
        else if (known)
            seen.insert(transfer.id);
        else
            ++m_ended;
    }
    m_seen = seen;
    QStringList parts{tr("Files")};
    if (m_underWay > 0)
        parts.append(tr("%n under way", nullptr, m_underWay));
    if (m_ended > 0)
        parts.append(tr("%n finished", nullptr, m_ended));
    const QString name = parts.join(QStringLiteral(", "));
    setAccessibleName(name);
    setToolTip(plainTip(name));
    setVisible(m_room && count() > 0);
    update();
    if (count() != before)
        Q_EMIT countChanged(count());
}

void FilesButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(TextStyle::Badge);
    const QFontMetricsF metrics(font);
    const QString text = count() > kMost ? tr("%1+").arg(locale().toString(kMost)) : locale().toString(count());
    const qreal high = metrics.height();
    const qreal wide = std::max(high, metrics.horizontalAdvance(text) + 6);
    const qreal left = isRightToLeft() ? 0 : width() - wide;
    const QRectF badge(left, 0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Badge));
    painter.drawRoundedRect(badge, high / 2, high / 2);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Role::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace jackdaw::ui
