// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/participants_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/rooms/participant_delegate.h"
#include "ui/rooms/participants_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

ParticipantsPanel::ParticipantsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ParticipantsModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sides(*this, 1, kSpace3, 0, 0));
    column->setSpacing(kSpace1);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(kSpace3, 0, kSpace3, 0);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    m_search->setPlaceholderText(tr("Find a participant"));
    m_search->setAccessibleName(tr("Find a participant"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ParticipantDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Participants"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &ParticipantsModel::setFilter);
    connect(m_list, &QListView::customContextMenuRequested, this, &ParticipantsPanel::showMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->at(index.row()).self)
            Q_EMIT messageRequested(m_model->at(index.row()).nick);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ParticipantsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void ParticipantsPanel::lookAgain()
{
    m_list->viewport()->update();
}

void ParticipantsPanel::setParticipants(const QList<wire::Participant>& participants)
{
    const QString current
        = m_list->currentIndex().isValid() ? m_model->at(m_list->currentIndex().row()).nick : QString();
    const int first = m_list->indexAt({1, 1}).row();
    m_model->setParticipants(participants);
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row) {
        if (m_model->at(row).nick == current)
            m_list->setCurrentIndex(m_model->index(row));
    }
    if (first > 0)
        m_list->scrollTo(m_model->index(std::min(first, m_model->rowCount() - 1)), QAbstractItemView::PositionAtTop);
}

void ParticipantsPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position).isValid() ? m_list->indexAt(position) : m_list->currentIndex();
    if (!index.isValid())
        return;
    const wire::Participant participant = m_model->at(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!participant.self) {
        menu->addAction(tr("Write privately"), this,
                        [this, participant] { Q_EMIT messageRequested(participant.nick); });
        menu->addAction(tr("Mention"), this, [this, participant] { Q_EMIT mentionRequested(participant.nick); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy name"), this, [participant] { QGuiApplication::clipboard()->setText(participant.nick); });
    if (!participant.address.isEmpty()) {
        menu->addAction(tr("Copy address"), this,
                        [participant] { QGuiApplication::clipboard()->setText(participant.address); });
    }
    Q_EMIT menuOpening(menu, participant);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ParticipantsPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Side));
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.colour(Role::Line));
}

bool ParticipantsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            if (m_search->text().isEmpty())
                Q_EMIT leaveRequested();
            else
                m_search->clear();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jackdaw::ui
