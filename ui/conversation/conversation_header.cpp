// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/conversation_header.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

#include "core/conversations/conversation.h"
#include "ui/conversation/conversation_subject.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kShortRoute = 440; ///< narrower headers name the network alone

QToolButton* makeButton(QWidget* parent, const QIcon& icon, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon);
    button->setIconSize({kIcon, kIcon});
    button->setAutoRaise(true);
    button->setFixedSize(kButton, kButton);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTip(name));
    return button;
}

/// Trailing edges aligned, as the buttons stand at the window's edge.
void popUpUnder(QMenu& menu, const QWidget& button)
{
    const int x
        = button.parentWidget()->layoutDirection() == Qt::LeftToRight ? button.width() - menu.sizeHint().width() : 0;
    menu.popup(button.mapToGlobal(QPoint(x, button.height() + 2)));
}

} // namespace

ConversationHeader::ConversationHeader(const Theme& theme, ConversationSubject& subject, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subject(subject)
    , m_back(makeButton(this, theme.icon(QStringLiteral("back")), tr("Back to the list")))
    , m_route(new QPushButton(this))
    , m_people(makeButton(this, theme.icon(QStringLiteral("people")), tr("Participants")))
    , m_find(makeButton(this, theme.icon(QStringLiteral("search")), tr("Search in this conversation")))
    , m_more(makeButton(this, theme.icon(QStringLiteral("more")), tr("More")))
{
    setFixedHeight(kHeaderHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sides(*this, kSpace2, 0, kSpace3, 1));
    row->setSpacing(kSpace1);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_route);
    row->addWidget(m_people);
    row->addWidget(m_find);
    row->addWidget(m_more);
    m_back->hide();
    m_route->setFocusPolicy(Qt::TabFocus);
    m_route->setIcon(theme.icon(QStringLiteral("chevron-down")));
    m_route->setIconSize({kIconSmall, kIconSmall});
    // The sign that it opens stands behind the words.
    m_route->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_people->setCheckable(true);
    m_people->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &ConversationHeader::backRequested);
    connect(m_people, &QToolButton::toggled, this, &ConversationHeader::panelToggled);
    connect(m_find, &QToolButton::clicked, this, &ConversationHeader::searchRequested);
    connect(m_more, &QToolButton::clicked, this, &ConversationHeader::showMenu);
    connect(m_route, &QPushButton::clicked, this, &ConversationHeader::showRoutes);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConversationHeader::refresh()
{
    nameRoute();
    m_people->setVisible(m_subject.isRoom() && m_joined);
    setAccessibleName(m_subject.title());
    setAccessibleDescription(m_subject.subtitle());
    const Conversation* conversation = m_subject.targetConversation();
    const QString address = m_subject.isRoom() && conversation ? conversation->address : QString();
    setToolTip(plainTip(address));
    update();
}

void ConversationHeader::nameRoute()
{
    const QList<Route> routes = m_subject.routes();
    m_route->setVisible(routes.size() > 1);
    for (const Route& route : routes) {
        if (route.buddy != m_subject.route())
            continue;
        // A "&" of an account's label is no shortcut.
        const QString label = withoutShortcut(route.label);
        m_route->setText(width() < kShortRoute ? label : tr("via %1").arg(label));
        m_route->setAccessibleName(tr("Messages go via %1. Choose another way").arg(route.label));
        m_route->setToolTip(QString());
    }
}

void ConversationHeader::setRoom(int participants, bool canSetTopic, bool canInvite, bool canChangeNick, bool joined)
{
    m_canSetTopic = canSetTopic;
    m_canInvite = canInvite;
    m_canChangeNick = canChangeNick;
    m_joined = joined;
    m_people->setText(participants > 0 ? locale().toString(participants) : QString());
    // As much room behind the number as stands before the icon.
    const int number = m_people->fontMetrics().horizontalAdvance(m_people->text());
    m_people->setFixedSize(participants > 0 ? kIcon + number + kSpace4 : kButton, kButton);
    m_people->setAccessibleName(tr("%n participant(s)", nullptr, participants));
    m_people->setToolTip(m_people->accessibleName());
    m_people->setVisible(m_subject.isRoom() && joined);
    update();
}

void ConversationHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    update();
}

void ConversationHeader::setPanelShown(bool shown)
{
    m_people->setChecked(shown);
}

void ConversationHeader::showRoutes()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const Route& route : m_subject.routes()) {
        QString label = tr("%1 · %2").arg(route.label, isolated(route.address));
        if (!route.online)
            label = tr("%1 (offline)").arg(label);
        QAction* action = menu->addAction(withoutShortcut(label));
        action->setCheckable(true);
        action->setChecked(route.buddy == m_subject.route());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, buddy = route.buddy] {
            if (const Result<void> set = m_subject.setRoute(buddy); !set)
                Q_EMIT routeFailed(set.error().text);
            else
                Q_EMIT routeChosen();
        });
    }
    popUpUnder(*menu, *m_route);
}

void ConversationHeader::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_subject.isRoom() && m_joined)
        fillRoom(*menu);
    if (m_find->isHidden())
        menu->addAction(m_theme.icon(QStringLiteral("search")), tr("Search in this conversation…"), this,
                        &ConversationHeader::searchRequested);
    Q_EMIT menuOpening(menu);
    popUpUnder(*menu, *m_more);
}

void ConversationHeader::fillRoom(QMenu& menu)
{
    QAction* people = menu.addAction(m_theme.icon(QStringLiteral("people")), tr("Participants"));
    people->setCheckable(true);
    people->setChecked(m_people->isChecked());
    connect(people, &QAction::toggled, m_people, &QToolButton::setChecked);
    if (m_canSetTopic)
        menu.addAction(m_theme.icon(QStringLiteral("edit")), tr("Change topic…"), this,
                       &ConversationHeader::topicRequested);
    if (m_canInvite)
        menu.addAction(m_theme.icon(QStringLiteral("person-add")), tr("Invite…"), this,
                       &ConversationHeader::inviteRequested);
    if (m_canChangeNick)
        menu.addAction(m_theme.icon(QStringLiteral("person")), tr("Change my name here…"), this,
                       &ConversationHeader::nickRequested);
}

QRect ConversationHeader::faceRect() const
{
    const int left = m_back->isVisibleTo(this) ? kSpace2 + kButton + kSpace2 : kSpace4;
    return {left, (height() - kAvatarLarge) / 2, kAvatarLarge, kAvatarLarge};
}

QRect ConversationHeader::textRect() const
{
    int right = width() - kSpace3;
    for (const QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_route, m_people, m_find, m_more}) {
        if (button->isVisibleTo(this))
            right = std::min(right,
                             layoutDirection() == Qt::LeftToRight ? button->x() : width() - button->geometry().right());
    }
    const int left = faceRect().x() + kAvatarLarge + kSpace3;
    return QStyle::visualRect(layoutDirection(), rect(), {left, 0, std::max(0, right - left - kSpace2), height() - 1});
}

void ConversationHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::Line));
    if (m_subject.isEmpty())
        return;
    const QRect face = QStyle::visualRect(layoutDirection(), rect(), faceRect());
    if (m_subject.contact().isValid())
        paintAvatarWithPresence(painter, face, m_subject.avatar(), m_subject.presence(), m_theme.colour(Role::Window),
                                layoutDirection(), m_theme);
    else
        paintAvatar(painter, face, m_subject.avatar(), m_theme);
    const QRect text = textRect();
    const QString below = m_subject.subtitle();
    const QFontMetrics titleMetrics(m_theme.font(TextStyle::Title));
    const QFontMetrics belowMetrics(m_theme.font(TextStyle::Secondary));
    const int total = titleMetrics.height() + (below.isEmpty() ? 0 : belowMetrics.height() + 1);
    const int top = (height() - total) / 2;
    painter.setFont(m_theme.font(TextStyle::Title));
    painter.setPen(m_theme.colour(Role::Text));
    drawTextLine(painter, QRect(text.x(), top, text.width(), titleMetrics.height()), m_subject.title(),
                 layoutDirection());
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(m_theme.colour(Role::Muted));
    drawTextLine(painter, QRect(text.x(), top + titleMetrics.height() + 1, text.width(), belowMetrics.height()), below,
                 layoutDirection());
}

void ConversationHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    nameRoute();
    m_find->setVisible(width() >= kShortRoute);
}

void ConversationHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_canSetTopic && textRect().contains(event->pos()))
        Q_EMIT topicRequested();
}

bool ConversationHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        m_route->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        update();
    return QWidget::event(event);
}

} // namespace jackdaw::ui
