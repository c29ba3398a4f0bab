// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/side_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/status/status_button.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/words.h"
#include "ui/transfers/files_button.h"
#include "ui/window/account_dot.h"

namespace jackdaw::ui {

SidePanel::SidePanel(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_status(new StatusButton(core, theme, this))
    , m_filter(new QLineEdit(this))
    , m_view(new ContactListView(core, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace2, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kSpace2, 0, kSpace2, kSpace2);
    head->setSpacing(kSpace1);
    head->addWidget(m_status);
    head->addWidget(m_filter);
    layout->addLayout(head);
    m_filter->setPlaceholderText(tr("Filter or jump to… Ctrl+K"));
    m_filter->setAccessibleName(tr("Filter or jump to"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setTabAfter(m_filter);
    connect(m_empty, &EmptyPage::left, this, &SidePanel::focusList);
    // The hidden page must not hold the rail wide.
    m_stack->setMinimumWidth(1);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_view->list().setFilter(text);
        if (!text.trimmed().isEmpty())
            m_view->selectBest(text);
    });
    connect(m_view, &ContactListView::typed, this, [this](const QString& text) {
        focusFilter();
        m_filter->insert(text);
    });
    connect(&m_view->list(), &QAbstractItemModel::modelReset, this, &SidePanel::refreshEmpty);
    connect(&m_view->list(), &QAbstractItemModel::rowsInserted, this, &SidePanel::refreshEmpty);
    connect(&m_view->list(), &QAbstractItemModel::rowsRemoved, this, &SidePanel::refreshEmpty);
    AccountService& accounts = core.accounts();
    for (const auto signal : {&AccountService::added, &AccountService::changed, &AccountService::removed,
                              &AccountService::connectionChanged}) {
        connect(&accounts, signal, this, &SidePanel::refreshSummary);
        connect(&accounts, signal, this, &SidePanel::refreshEmpty);
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refreshSummary();
    refreshEmpty();
}

QWidget* SidePanel::makeFooter()
{
    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(sides(*this, kSpace4, 3, kSpace2, 2));
    row->setSpacing(kSpace1);
    m_dot = new AccountDot(m_core, m_theme, footer);
    m_summary = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, footer);
    m_files = new FilesButton(m_core, m_theme, footer);
    m_add = makeIconButton(m_theme, QStringLiteral("add"), tr("Add"), footer);
    m_menu = makeIconButton(m_theme, QStringLiteral("settings"), tr("Menu"), footer);
    row->addWidget(m_dot);
    row->addSpacing(kSpace1);
    row->addWidget(m_summary, 1);
    row->addWidget(m_files);
    row->addWidget(m_add);
    row->addWidget(m_menu);
    m_summary->setMinimumWidth(0);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return footer;
}

void SidePanel::setRail(bool rail)
{
    m_rail = rail;
    m_status->setAvatarOnly(rail);
    m_filter->setVisible(!rail);
    m_summary->setVisible(!rail);
    m_dot->setVisible(!rail);
    m_files->setRoom(!rail);
    m_add->setVisible(!rail);
    m_view->setAvatarsOnly(rail);
    if (rail && !m_filter->text().isEmpty())
        m_filter->clear();
    refreshEmpty();
}

void SidePanel::focusList()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (!m_rail)
        m_filter->setFocus(Qt::OtherFocusReason);
}

void SidePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SidePanel::refreshSummary()
{
    int online = 0;
    int enabled = 0;
    bool connecting = false;
    QStringList troubles;
    for (const Account& account : m_core.accounts().accounts()) {
        const Connection connection = m_core.accounts().connection(account.id);
        if (account.enabled && connection.error)
            troubles << tr("%1: %2").arg(isolated(account.title()), connection.error->text);
        enabled += account.enabled;
        online += m_core.accounts().isOnline(account.id);
        connecting = connecting || connection.state == AccountState::Connecting;
    }
    QString text = tr("%n accounts online", nullptr, online);
    if (enabled == 0)
        text = tr("No account");
    else if (connecting)
        text = tr("Signing on…");
    else if (online == 0)
        text = tr("Offline");
    else if (online < enabled)
        text = tr("%1 of %2 accounts online").arg(online).arg(enabled);
    m_summary->setText(text);
    m_summary->setToolTip(plainTip(troubles.join(QLatin1Char('\n'))));
    m_summary->setAccessibleDescription(troubles.join(QLatin1Char('\n')));
    m_dot->update();
}

void SidePanel::refreshEmpty()
{
    const bool empty = m_view->list().rowCount() == 0;
    m_stack->setCurrentWidget(empty && !m_rail ? static_cast<QWidget*>(m_empty) : m_view);
    if (!empty)
        return;
    if (m_view->list().isFiltered()) {
        m_empty->setContent(QStringLiteral("search"), tr("Nothing found"),
                            tr("Nobody and no room has “%1” in a name or address.").arg(isolated(m_filter->text())));
        return;
    }
    const QList<Account> accounts = m_core.accounts().accounts();
    const bool online = std::ranges::any_of(
        accounts, [this](const Account& account) { return m_core.accounts().isOnline(account.id); });
    QString text;
    QList<EmptyPage::Way> ways;
    if (!accounts.isEmpty()) {
        text = online ? tr("Whom you add appears here, and whoever writes to you.")
                      : tr("They appear here as soon as an account is online.");
        ways.append({tr("Add a contact…"), [this] { Q_EMIT addContactRequested(); }});
    }
    m_empty->setContent(QStringLiteral("people"), tr("No contacts yet"), text, ways);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const EntryKey key = m_view->currentKey(); key.isContact() || key.conversation.isValid()) {
            m_filter->clear();
            Q_EMIT m_view->opened(key);
        }
        return true;
    default:
        return false;
    }
}

void SidePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Side));
    painter.fillRect(QRect(0, m_menu->parentWidget()->y(), width(), 1), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
