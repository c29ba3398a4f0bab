// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/status/status_popup.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/status/status_service.h"
#include "ui/status/presence_button.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kRecentShown = 4;
constexpr int kWidth = 288;
constexpr int kTextIndent = 34; // as in a PresenceButton

} // namespace

StatusPopup::StatusPopup(Core& core, const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_core(core)
    , m_theme(theme)
{
    setAccessibleName(tr("Your status"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace3);
    layout->setSpacing(2);
    addPresences(layout);
    layout->addSpacing(kSpace2);
    addMessage(layout);
    addScope(layout);
    m_problem = new TextLabel(theme, TextStyle::Small, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addRecent(layout);
    setFixedWidth(kWidth);
    load();
}

void StatusPopup::addPresences(QVBoxLayout* layout)
{
    for (const wire::Presence presence : {wire::Presence::Available, wire::Presence::Away, wire::Presence::Busy,
                                          wire::Presence::Invisible, wire::Presence::Offline}) {
        auto* button = new PresenceButton(m_theme, presence, this);
        connect(button, &QAbstractButton::clicked, this, [this, presence] { apply(presence); });
        m_presences += button;
        layout->addWidget(button);
        if (presence != wire::Presence::Invisible)
            continue;
        m_seen = new TextLabel(m_theme, TextStyle::Small, Role::Muted, this);
        m_seen->setWordWrap(true);
        m_seen->setContentsMargins(sides(*this, kTextIndent, 0, kSpace2, kSpace1));
        layout->addWidget(m_seen);
    }
}

void StatusPopup::addMessage(QVBoxLayout* layout)
{
    m_message = new QLineEdit(this);
    m_message->setPlaceholderText(tr("What are you doing?"));
    m_message->setAccessibleName(tr("Status message"));
    m_message->setMaxLength(1000);
    m_message->setClearButtonEnabled(true);
    connect(m_message, &QLineEdit::returnPressed, this, [this] { apply(chosen()); });
    layout->addWidget(m_message);
    layout->addSpacing(6);
    m_duration = new QComboBox(this);
    m_duration->setAccessibleName(tr("For how long"));
    m_duration->addItem(tr("Until I change it"), 0);
    for (const int minutes : {30, 60, 240})
        m_duration->addItem(tr("For %1").arg(durationText(minutes * 60000LL)), minutes);
    layout->addWidget(m_duration);
}

void StatusPopup::addScope(QVBoxLayout* layout)
{
    m_scope = new QComboBox(this);
    m_scope->setAccessibleName(tr("For which accounts"));
    m_scope->addItem(tr("For all accounts"), 0);
    for (const Account& each : m_core.accounts().accounts()) {
        if (each.enabled)
            m_scope->addItem(tr("Only %1").arg(isolated(each.title())), each.id.value);
    }
    m_scope->setVisible(m_scope->count() > 2);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &StatusPopup::load);
    layout->addSpacing(6);
    layout->addWidget(m_scope);
    layout->addSpacing(kSpace2);
    auto* row = new QHBoxLayout;
    m_clear = new QPushButton(tr("Clear message"), this);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_message->clear();
        apply(chosen());
    });
    auto* set = new QPushButton(tr("Set"), this);
    set->setDefault(true);
    connect(set, &QPushButton::clicked, this, [this] { apply(chosen()); });
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(set);
    layout->addLayout(row);
}

void StatusPopup::addRecent(QVBoxLayout* layout)
{
    const QList<OwnStatus> saved = m_core.status().saved().mid(0, kRecentShown);
    if (saved.isEmpty())
        return;
    layout->addSpacing(kSpace2);
    auto* head = new TextLabel(m_theme, TextStyle::GroupHead, Role::Muted, this);
    head->setText(tr("Recent").toUpper());
    head->setContentsMargins(9, 0, 9, 0);
    layout->addWidget(head);
    layout->addSpacing(2);
    for (const OwnStatus& status : saved) {
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        auto* button = new PresenceButton(m_theme, status.presence, this);
        button->setCheckable(false);
        button->setAutoExclusive(false);
        const QString text = oneLine(status.message);
        button->setText(QFontMetrics(m_theme.font(TextStyle::NameRead)).elidedText(text, Qt::ElideRight, kWidth - 110));
        button->setAccessibleName(tr("%1, %2").arg(presenceName(status.presence), text));
        connect(button, &QAbstractButton::clicked, this, [this, status] { use(status); });
        auto* forget = makeIconButton(m_theme, QStringLiteral("close"), tr("Forget “%1”").arg(text), this);
        forget->setIconSize(QSize(kIconSmall, kIconSmall));
        connect(forget, &QToolButton::clicked, this, [this, status, button, forget] {
            m_core.status().removeSaved(status);
            button->hide();
            forget->hide();
        });
        row->addWidget(button, 1);
        row->addWidget(forget);
        layout->addLayout(row);
    }
}

AccountId StatusPopup::account() const
{
    return AccountId{m_scope->currentData().toLongLong()};
}

void StatusPopup::load()
{
    const OwnStatus status = account().isValid() ? m_core.status().statusOf(account()) : m_core.status().status();
    m_message->setText(status.message);
    m_clear->setEnabled(!status.message.isEmpty());
    for (PresenceButton* button : std::as_const(m_presences))
        button->setChecked(button->presence() == status.presence);
    sayWhoSees();
}

QString StatusPopup::whoSees(Core& core, const std::function<bool(AccountId)>& meant)
{
    QStringList seen;
    for (const Account& each : core.accounts().accounts()) {
        if (meant(each.id) && core.status().shownAs(each.id, wire::Presence::Invisible) != wire::Presence::Invisible)
            seen += isolated(oneLine(each.title()));
    }
    return seen.isEmpty() ? QString() : tr("Shown as away on %1.").arg(QLocale().createSeparatedList(seen));
}

void StatusPopup::sayWhoSees()
{
    const QString seen
        = whoSees(m_core, [chosen = account()](AccountId each) { return !chosen.isValid() || each == chosen; });
    m_seen->setText(seen);
    m_seen->setVisible(!seen.isEmpty());
    for (PresenceButton* button : std::as_const(m_presences)) {
        if (button->presence() == wire::Presence::Invisible)
            button->setAccessibleDescription(seen);
    }
    if (isVisible())
        adjustSize();
}

wire::Presence StatusPopup::chosen() const
{
    for (const PresenceButton* button : m_presences) {
        if (button->isChecked())
            return button->presence();
    }
    return wire::Presence::Available;
}

void StatusPopup::apply(wire::Presence presence)
{
    const int minutes = m_duration->currentData().toInt();
    const auto result = account().isValid() ? m_core.status().set(account(), presence, m_message->text(), minutes)
                                            : m_core.status().set(presence, m_message->text(), minutes);
    if (result) {
        close();
        return;
    }
    m_problem->setText(result.error().text);
    m_problem->show();
    adjustSize();
}

void StatusPopup::use(const OwnStatus& status)
{
    m_message->setText(status.message);
    apply(status.presence);
}

void StatusPopup::focusCurrent()
{
    for (PresenceButton* button : std::as_const(m_presences)) {
        if (button->isChecked())
            button->setFocus(Qt::PopupFocusReason);
    }
}

void StatusPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down)
        walk(1);
    else if (event->key() == Qt::Key_Up)
        walk(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply(chosen());
    else
        QFrame::keyPressEvent(event);
}

void StatusPopup::walk(int step)
{
    // To Tab the presences are one stop, the chosen one.
    const auto at = m_presences.indexOf(focusWidget());
    const auto next = at + step;
    if (at >= 0 && next >= 0 && next < m_presences.size())
        m_presences[next]->setFocus(Qt::TabFocusReason);
    else if (focusWidget() == m_message && step < 0)
        m_presences.last()->setFocus(Qt::BacktabFocusReason);
    else if (step > 0)
        focusNextChild();
    else
        focusPreviousChild();
}

void StatusPopup::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Field));
    painter.setPen(m_theme.colour(Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jackdaw::ui
