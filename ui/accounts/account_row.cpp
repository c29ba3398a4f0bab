// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/account_row.h"

#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/own_person_service.h"
#include "core/status/status_service.h"
#include "core/transfers/transfer_service.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/details_box.h"
#include "ui/menus/more_menu.h"
#include "ui/people/address_dialog.h"
#include "ui/people/own_profile_dialog.h"
#include "ui/people/privacy_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/avatar.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

AccountRow::AccountRow(Core& core, const Theme& theme, AccountId account, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_account(account)
    , m_enabled(new QCheckBox(this))
    , m_name(new TextLabel(theme, TextStyle::Name, Role::Text, this))
    , m_state(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_notes(new QWidget(this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
    , m_details(new DetailsBox(theme, this))
    , m_reconnect(new QPushButton(tr("Reconnect"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sides(*this, kSpace3, kSpace3, kSpace2, kSpace3));
    row->setSpacing(kSpace3);
    m_enabled->setFixedHeight(kAvatar);
    m_enabled->setMinimumWidth(kSpace6);
    row->addWidget(m_enabled, 0, Qt::AlignTop);
    row->addSpacing(kAvatar + kSpace1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setWordWrap(true);
    m_name->installEventFilter(this);
    m_state->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_state);
    auto* notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, kSpace1, 0, 0);
    notes->setSpacing(kSpace1);
    m_notes->hide();
    words->addWidget(m_notes);
    m_problem->setWordWrap(true);
    m_problem->hide();
    words->addWidget(m_problem);
    words->addWidget(m_details);
    m_reconnect->setAutoDefault(false);
    words->addWidget(m_reconnect, 0, Qt::AlignLeading);
    row->addLayout(words, 1);
    m_more = makeIconButton(theme, QStringLiteral("more"), tr("More"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(makeMenu());
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_edit = makeIconButton(theme, QStringLiteral("edit"), tr("Edit"), this);
    m_remove = makeIconButton(theme, QStringLiteral("trash"), tr("Remove…"), this);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(m_account); });
    connect(m_remove, &QToolButton::clicked, this, &AccountRow::askRemove);
    connect(m_reconnect, &QPushButton::clicked, this, [this] {
        if (m_wrong)
            Q_EMIT editRequested(m_account);
        else
            (void)m_core.accounts().reconnect(m_account);
    });
    connect(m_enabled, &QCheckBox::toggled, this,
            [this](bool on) { (void)m_core.accounts().setEnabled(m_account, on); });
    refresh();
}

QMenu* AccountRow::makeMenu()
{
    auto* menu = new QMenu(m_more);
    menu->addAction(m_theme.icon(QStringLiteral("person")), tr("My profile…"), this,
                    [this] { (new OwnProfileDialog(m_core, m_theme, m_account, window()))->open(); });
    menu->addAction(m_theme.icon(QStringLiteral("shield")), tr("Who may reach me…"), this,
                    [this] { (new PrivacyDialog(m_core, m_theme, m_account, window()))->open(); });
    QAction* addresses
        = menu->addAction(m_theme.icon(QStringLiteral("globe")), tr("Who may see my network address…"), this,
                          [this] { (new AddressDialog(m_core, m_theme, m_account, window()))->open(); });
    addresses->setObjectName(QStringLiteral("addresses"));
    auto* network = new MoreMenu(
        m_core.menus(), {.account = m_account}, tr("More"), *this,
        [this](const QString& text) {
            m_problem->setText(text);
            m_problem->show();
        },
        menu);
    network->setIcon(m_theme.icon(QStringLiteral("more")));
    menu->addMenu(network);
    m_menuEdit = menu->addAction(m_theme.icon(QStringLiteral("edit")), tr("Edit"), this,
                                 [this] { Q_EMIT editRequested(m_account); });
    m_menuRemove = menu->addAction(m_theme.icon(QStringLiteral("trash")), tr("Remove…"), this, &AccountRow::askRemove);
    m_menuEdit->setVisible(false);
    m_menuRemove->setVisible(false);
    QAction* unregister
        = menu->addAction(m_theme.icon(QStringLiteral("trash")), QString(), this, &AccountRow::askUnregister);
    unregister->setObjectName(QStringLiteral("unregister"));
    connect(menu, &QMenu::aboutToShow, this, [this, network, addresses, unregister] {
        network->menuAction()->setVisible(m_core.menus().hasItems(m_account));
        const bool isOnline = m_core.accounts().isOnline(m_account);
        const Account* account = m_core.accounts().find(m_account);
        const auto info = account ? m_core.protocols().info(account->protocol) : std::nullopt;
        const bool can = isOnline ? m_core.accounts().has(m_account, wire::Feature::Unregistration)
                                  : info && info->features.contains(wire::Feature::Unregistration);
        addresses->setVisible(!m_core.transfers().consents().remembered(m_account).isEmpty()
                              || (info && info->features.contains(wire::Feature::Files)));
        unregister->setVisible(can);
        unregister->setEnabled(isOnline);
        unregister->setText(isOnline ? tr("Delete on the server…") : tr("Delete on the server (only while online)…"));
    });
    return menu;
}

void AccountRow::refresh()
{
    const Account* account = m_core.accounts().find(m_account);
    if (!account)
        return;
    const Connection connection = m_core.accounts().connection(m_account);
    const QSignalBlocker quiet(m_enabled);
    m_enabled->setChecked(account->enabled);
    // By the name alone one row's controls are told from another's.
    m_enabled->setAccessibleName(tr("Use %1").arg(account->title()));
    m_enabled->setToolTip(plainTip(m_enabled->accessibleName()));
    m_more->setAccessibleName(tr("More for %1").arg(account->title()));
    m_edit->setAccessibleName(tr("Edit %1").arg(account->title()));
    m_remove->setAccessibleName(tr("Remove %1…").arg(account->title()));
    placeName();
    const wire::Presence shown = m_core.status().shownAs(m_account);
    QString state = account->enabled ? connectionSentence(connection) : tr("Switched off");
    if (shown != m_core.status().statusOf(m_account).presence)
        state = tr("%1 · shown as away").arg(state);
    if (connection.mailCount > 0)
        state = tr("%1 · %2").arg(state, tr("%n new mail(s)", nullptr, connection.mailCount));
    m_state->setText(state);
    QStringList mails;
    for (const wire::Mail& mail : connection.mails)
        mails.append(tr("%1: %2").arg(isolated(oneLine(mail.from)), isolated(oneLine(mail.subject))));
    m_state->setToolTip(plainTip(mails.join(u'\n')));
    m_state->setRole(account->enabled ? connectionRole(connection) : Role::Muted);
    showNotes(account->enabled ? connection.notes : QStringList());
    m_details->setText(connection.error ? connection.error->details : QString());
    const bool waiting = connection.state == AccountState::Failed || connection.state == AccountState::Waiting;
    // A wrong password is wrong again: what helps is another one.
    m_wrong = connection.state == AccountState::Failed && connection.error
        && connection.error->kind == wire::ErrorKind::Authentication;
    m_reconnect->setText(m_wrong ? tr("Change password…") : tr("Reconnect"));
    m_reconnect->setVisible(account->enabled && waiting);
    update();
}

void AccountRow::setNarrow(bool narrow)
{
    m_edit->setVisible(!narrow);
    m_remove->setVisible(!narrow);
    m_menuEdit->setVisible(narrow);
    m_menuRemove->setVisible(narrow);
}

void AccountRow::placeName()
{
    const Account* account = m_core.accounts().find(m_account);
    if (!account)
        return;
    const QString network = m_core.protocols().nameOf(account->protocol);
    const QString line = onNetwork(account->title(), network);
    // A dot between the two is none at the end of a line.
    const QRect room(0, 0, m_name->contentsRect().width(), QWIDGETSIZE_MAX);
    const QFontMetrics font = m_name->fontMetrics();
    const bool fits = font.boundingRect(room, Qt::TextWordWrap, line).height() < 2 * font.height();
    m_name->setText(fits ? line : isolated(account->title()) + u'\n' + isolated(network));
}

bool AccountRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::Resize)
        placeName();
    return QWidget::eventFilter(watched, event);
}

void AccountRow::showNotes(const QStringList& notes)
{
    if (notes == m_shownNotes)
        return;
    m_shownNotes = notes;
    qDeleteAll(m_notes->findChildren<TextLabel*>(Qt::FindDirectChildrenOnly));
    for (const QString& note : notes) {
        auto* line = new TextLabel(m_theme, TextStyle::Secondary, Role::Warning, m_notes);
        line->setWordWrap(true);
        line->setText(note);
        m_notes->layout()->addWidget(line);
    }
    m_notes->setVisible(!notes.isEmpty());
}

void AccountRow::paintEvent(QPaintEvent* /*event*/)
{
    const Account* account = m_core.accounts().find(m_account);
    if (!account)
        return;
    QPainter painter(this);
    const int x = kSpace3 + m_enabled->width() + kSpace3;
    const QRect logical(x - kSpace1, kSpace3, kAvatar, kAvatar);
    const Connection connection = m_core.accounts().connection(m_account);
    paintAvatarWithPresence(
        painter, QStyle::visualRect(layoutDirection(), rect(), logical),
        {m_core.protocols().nameOf(account->protocol), account->protocol, {}, false, !account->enabled},
        connectionBadge(connection), m_theme.colour(Role::Window), layoutDirection(), m_theme);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::Line));
}

void AccountRow::askRemove()
{
    const Account* account = m_core.accounts().find(m_account);
    if (!account)
        return;
    auto* box = new AskBox(
        m_theme, QStringLiteral("trash"), tr("Remove account"), tr("Remove %1?").arg(isolated(account->title())),
        tr("Its password is forgotten. Your conversations are kept: you can go on reading them here. "
           "The account itself goes on to exist on the network."),
        window());
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    QPushButton* remove = box->addAnswer(tr("Remove"), AskBox::Answer::Destroy);
    connect(remove, &QPushButton::clicked, this, [this] { (void)m_core.accounts().remove(m_account); });
    box->open();
}

void AccountRow::askUnregister()
{
    const Account* account = m_core.accounts().find(m_account);
    if (!account)
        return;
    auto* box = new AskBox(m_theme, QStringLiteral("trash"), tr("Delete the account"),
                           tr("Delete %1 on the server?").arg(isolated(account->title())),
                           tr("The server forgets the account, its contacts and what it keeps for you. This cannot be "
                              "taken back, and somebody else may take the name then. The account also goes from "
                              "Jackdaw; your conversations are kept: you can go on reading them here."),
                           window());
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    QPushButton* destroy = box->addAnswer(tr("Delete for ever"), AskBox::Answer::Destroy);
    connect(destroy, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        whenDone(m_core.ownPerson().unregister(m_account), this, [this](const Result<void>& outcome) {
            if (outcome)
                return;
            m_problem->setText(outcome.error().text);
            m_problem->show();
        });
    });
    box->open();
}

} // namespace jackdaw::ui
