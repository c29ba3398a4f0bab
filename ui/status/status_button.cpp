// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/status/status_button.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/people/picture_service.h"
#include "core/status/status_service.h"
#include "ui/status/status_popup.h"
#include "ui/theme/avatar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/tips.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

StatusButton::StatusButton(Core& core, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_core(core)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &StatusButton::openPopup);
    connect(&core.status(), &StatusService::changed, this, &StatusButton::refresh);
    connect(&core.accounts(), &AccountService::connectionChanged, this, &StatusButton::refresh);
    connect(&core.accounts(), &AccountService::added, this, &StatusButton::refresh);
    connect(&core.accounts(), &AccountService::removed, this, &StatusButton::refresh);
    connect(&core.pictures(), &PictureService::ownChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void StatusButton::setKeys(const QKeySequence& keys)
{
    m_keys = keys;
    refresh();
}

void StatusButton::setAvatarOnly(bool only)
{
    m_avatarOnly = only;
    updateGeometry();
    update();
}

QSize StatusButton::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::Name)).height()
        + QFontMetrics(m_theme.font(TextStyle::Secondary)).height();
    return {m_avatarOnly ? kAvatarLarge + 2 * kSpace2 : 200, qMax(48, text + 12)};
}

wire::Presence StatusButton::shownPresence() const
{
    const wire::Presence wanted = m_core.status().status().presence;
    for (const Account& account : m_core.accounts().accounts()) {
        if (m_core.accounts().isOnline(account.id))
            return wanted;
    }
    return wire::Presence::Offline;
}

QString StatusButton::ownName() const
{
    const QList<Account> accounts = m_core.accounts().accounts();
    for (const Account& account : accounts) {
        if (QString name = m_core.accounts().connection(account.id).name; !name.isEmpty())
            return name;
    }
    return accounts.isEmpty() ? QString() : accounts.first().title();
}

QImage StatusButton::ownPicture() const
{
    for (const Account& account : m_core.accounts().accounts()) {
        if (m_core.pictures().hasOwn(account.id))
            return m_core.pictures().own(account.id);
    }
    return {};
}

void StatusButton::refresh()
{
    const OwnStatus status = m_core.status().status();
    setAccessibleName(tr("Your status: %1").arg(presenceName(status.presence)));
    const QString below = secondLine();
    setAccessibleDescription(below);
    // What the line has no room for, or where there is the avatar alone.
    QStringList tip{withKeys(accessibleName(), m_keys)};
    if (!below.isEmpty())
        tip.append(below);
    for (const QString& account : differing()) {
        if (account != below)
            tip.append(account);
    }
    setToolTip(plainTip(tip.join(QLatin1Char('\n'))));
    update();
}

QString StatusButton::secondLine() const
{
    const OwnStatus status = m_core.status().status();
    // That somebody sees the user all the same is more important than what he says.
    const QString seen = StatusPopup::whoSees(m_core, [this, &status](AccountId account) {
        return status.presence == wire::Presence::Invisible
            && m_core.status().statusOf(account).presence == wire::Presence::Invisible;
    });
    if (!seen.isEmpty())
        return seen;
    if (const QString message = oneLine(status.message); !message.isEmpty())
        return message;
    const QStringList others = differing();
    return others.size() < 2 ? others.value(0) : tr("%n account(s) with another status", nullptr, int(others.size()));
}

QStringList StatusButton::differing() const
{
    const OwnStatus status = m_core.status().status();
    QStringList lines;
    for (const Account& account : m_core.accounts().accounts()) {
        const OwnStatus own = m_core.status().statusOf(account.id);
        if (!account.enabled || (own.presence == status.presence && own.message == status.message))
            continue;
        const QString line = tr("%1: %2").arg(isolated(oneLine(account.title())), presenceName(own.presence));
        lines.append(own.message.isEmpty() ? line : tr("%1 · %2").arg(line, isolated(oneLine(own.message))));
    }
    return lines;
}

void StatusButton::openPopup()
{
    auto* popup = new StatusPopup(m_core, m_theme, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->adjustSize();
    const QPoint below = mapToGlobal(QPoint(isRightToLeft() ? width() - popup->width() : 0, height() + kSpace1));
    popup->move(below);
    popup->show();
    popup->focusCurrent();
}

bool StatusButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void StatusButton::paintNobody(QPainter& painter, const QRect& rect) const
{
    if (m_theme.highContrast()) {
        painter.setPen(QPen(m_theme.colour(Role::Line), 1));
        painter.setBrush(m_theme.colour(Role::Side));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Role::Line));
    }
    painter.drawEllipse(rect);
    const QPoint corner = rect.center() - QPoint(kIcon / 2 - 1, kIcon / 2 - 1);
    painter.drawPixmap(corner, m_theme.pixmap(QStringLiteral("person"), kIcon, Role::Muted, devicePixelRatioF()));
}

void StatusButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.colour(Role::Side);
    if (underMouse() || isDown())
        ground = m_theme.colour(Role::Hover);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(m_theme.colour(Role::Accent), 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), kRowRadius, kRowRadius);

    const int inset = m_avatarOnly ? (width() - kAvatarLarge) / 2 : 5;
    const QRect avatarPlace(inset, (height() - kAvatarLarge) / 2, kAvatarLarge, kAvatarLarge);
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QString name = ownName();
    if (name.isEmpty())
        paintNobody(painter, place(avatarPlace));
    else
        paintAvatarWithPresence(painter, place(avatarPlace), {name, name, ownPicture(), false, false}, shownPresence(),
                                ground, layoutDirection(), m_theme);
    if (m_avatarOnly)
        return;
    const int chevron = 28;
    const QFont first = m_theme.font(TextStyle::Name);
    const QFont second = m_theme.font(TextStyle::Secondary);
    const OwnStatus status = m_core.status().status();
    const int left = inset + kAvatarLarge + 11;
    const int textWidth = width() - left - chevron;
    const int firstHeight = QFontMetrics(first).height();
    const QString below = secondLine();
    const int secondHeight = below.isEmpty() ? 0 : QFontMetrics(second).height();
    const int top = (height() - firstHeight - secondHeight) / 2;
    painter.setFont(first);
    painter.setPen(m_theme.colour(Role::Text));
    drawTextLine(painter, place(QRect(left, top, textWidth, firstHeight)), presenceName(status.presence),
                 layoutDirection());
    painter.setFont(second);
    painter.setPen(m_theme.colour(Role::Muted));
    drawTextLine(painter, place(QRect(left, top + firstHeight, textWidth, secondHeight)), below, layoutDirection());
    const QRect arrow = place(QRect(width() - chevron + 4, (height() - kIconSmall) / 2, kIconSmall, kIconSmall));
    painter.drawPixmap(arrow.topLeft(),
                       m_theme.pixmap(QStringLiteral("chevron-down"), kIconSmall, Role::Muted, devicePixelRatioF()));
}

} // namespace jackdaw::ui
