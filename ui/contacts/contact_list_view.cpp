// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/contact_list_view.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "core/people/picture_service.h"
#include "ui/contacts/contact_delegate.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/plain_tip.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

ContactListView::ContactListView(Core& core, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_core(core)
    , m_model(new ContactListModel(core, this))
    , m_delegate(new ContactDelegate(theme, core.clock(), this))
    , m_tip(new PlainTip(viewport()))
{
    setAccessibleName(tr("Contacts"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    m_delegate->setPictures([this](const EntryKey& key) { return pictureOf(key); });
    connect(&core.pictures(), &PictureService::changed, viewport(), qOverload<>(&QWidget::update));
    setHeaderHidden(true);
    header()->setMinimumSectionSize(1);
    header()->setStretchLastSection(false);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAttribute(Qt::WA_Hover);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContactListView::followSections);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContactListView::restoreCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_delegate->setFiltering(m_model->isFiltered()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& section) {
        if (section.isValid())
            setExpanded(section, !section.data(ContactListModel::CollapsedRole).toBool());
    });
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ContactListView::followSections);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& index, const QModelIndex& /*last*/, const QList<int>& roles) {
                if (m_model->isSection(index) && (roles.isEmpty() || roles.contains(ContactListModel::CollapsedRole)))
                    followSections();
            });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const ListEntry* entry = m_model->entry(now))
            m_current = entry->key;
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    followSections();
    m_minute.start(60000, Qt::VeryCoarseTimer, this);
}

ContactListView::~ContactListView() = default;

void ContactListView::setAvatarsOnly(bool only)
{
    m_avatarsOnly = only;
    m_delegate->setAvatarsOnly(only);
    setVerticalScrollBarPolicy(only ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    scheduleDelayedItemsLayout();
}

void ContactListView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    // A hidden header does not follow a view narrower than its default section.
    header()->resizeSection(0, viewport()->width());
}

void ContactListView::setOpened(const EntryKey& key)
{
    m_delegate->setOpened(key);
    m_model->flush();
    if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
    viewport()->update();
}

EntryKey ContactListView::currentKey() const
{
    const ListEntry* entry = m_model->entry(currentIndex());
    return entry ? entry->key : EntryKey{};
}

void ContactListView::selectFirst()
{
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        if (isExpanded(parent) && m_model->rowCount(parent) > 0) {
            setCurrentIndex(m_model->index(0, 0, parent));
            return;
        }
    }
}

void ContactListView::selectBest(const QString& text)
{
    m_model->flush();
    const QString wanted = folded(text.trimmed());
    QModelIndex best;
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const QString name = folded(m_model->entry(index)->name);
            if (name.startsWith(wanted)) {
                setCurrentIndex(index);
                return;
            }
            if (!best.isValid() && name.contains(QLatin1Char(' ') + wanted))
                best = index;
        }
    }
    if (best.isValid())
        setCurrentIndex(best);
    else
        selectFirst();
}

void ContactListView::selectSection(const SectionKey& section)
{
    if (const QModelIndex index = m_model->indexOfSection(section); index.isValid())
        setCurrentIndex(index);
}

void ContactListView::renameCurrent()
{
    if (!(m_model->flags(currentIndex()) & Qt::ItemIsEditable))
        return;
    if (!m_avatarsOnly)
        edit(currentIndex());
    else if (const ContactId contact = currentKey().contact; contact.isValid())
        Q_EMIT renameRequested(contact);
}

void ContactListView::setCollapsed(SectionKey::Kind kind, bool collapsed)
{
    m_model->setCollapsed(kind, collapsed);
    followSections();
}

void ContactListView::setCollapsed(const QModelIndex& section, bool collapsed)
{
    m_model->setCollapsed(section, collapsed);
    followSections();
}

void ContactListView::setAllCollapsed(bool collapsed)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setCollapsed(m_model->index(row, 0), collapsed);
    followSections();
}

EntryKey ContactListView::neighbour(int step) const
{
    QModelIndex index = m_model->indexOf(m_delegate->opened());
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(0, 0);
    while (index.isValid()) {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
        if (const ListEntry* entry = m_model->entry(index))
            return entry->key;
    }
    return {};
}

void ContactListView::followSections()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        const bool expanded = !section.data(ContactListModel::CollapsedRole).toBool();
        if (isExpanded(section) != expanded)
            setExpanded(section, expanded);
    }
}

void ContactListView::restoreCurrent()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index.isValid())
        setCurrentIndex(index);
}

void ContactListView::open(const QModelIndex& index)
{
    if (m_model->isSection(index))
        setCollapsed(index, isExpanded(index));
    else if (const ListEntry* entry = m_model->entry(index))
        Q_EMIT opened(EntryKey(entry->key));
}

void ContactListView::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

bool ContactListView::foldByKey(int key)
{
    const QModelIndex index = currentIndex();
    const bool section = m_model->isSection(index);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool unfold = (key == Qt::Key_Right) != mirrored;
        if (section)
            setCollapsed(index, !unfold);
        else if (index.isValid() && !unfold)
            setCurrentIndex(index.parent());
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (section)
            setCollapsed(index, key == Qt::Key_Minus);
        return section;
    case Qt::Key_Asterisk:
        if (section)
            setAllCollapsed(false);
        return section;
    default:
        return false;
    }
}

void ContactListView::keyPressEvent(QKeyEvent* event)
{
    if (foldByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    case Qt::Key_F2:
        renameCurrent();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ContactListView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index == currentIndex() && state() == NoState)
        open(index);
}

void ContactListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (byKey)
        scrollTo(index);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (const ListEntry* entry = m_model->entry(index))
        Q_EMIT menuRequested(EntryKey(entry->key), place);
    else
        Q_EMIT sectionMenuRequested(m_model->sectionAt(index), place);
}

bool ContactListView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Enter:
        m_model->setOrderFrozen(true);
        break;
    case QEvent::Leave:
        m_model->setOrderFrozen(false);
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void ContactListView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_minute.timerId()) {
        QTreeView::timerEvent(event);
        return;
    }
    if (isVisible())
        viewport()->update(); // idle times
}

void ContactListView::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const { }

void ContactListView::showTip(const QPoint& position, const QPoint& global)
{
    const QModelIndex index = indexAt(position);
    if (const ListEntry* entry = m_model->entry(index))
        m_tip->showText(global, tipFor(*entry), visualRect(index), pictureOf(entry->key));
}

QImage ContactListView::pictureOf(const EntryKey& key) const
{
    return key.isContact() ? m_core.pictures().small(key.contact) : QImage();
}

QString ContactListView::tipFor(const ListEntry& entry) const
{
    QStringList lines{entry.name};
    if (!entry.key.isContact())
        return (lines << entry.avatarKey << entry.hint << entry.status).join(QLatin1Char('\n'));
    const ContactService& contacts = m_core.contacts();
    for (const Buddy* buddy : contacts.buddiesOf(entry.key.contact)) {
        const Account* account = m_core.accounts().find(buddy->account);
        lines << QString();
        lines << isolated(buddy->address);
        lines << tr("%1, as %2")
                     .arg(isolated(m_model->reader().networkOf(*buddy)),
                          isolated(account ? account->title() : QString()));
        QString state = presenceName(buddy->presence);
        if (!buddy->statusMessage.isEmpty())
            state += QStringLiteral(" · ") + isolated(buddy->statusMessage);
        if (!buddy->mood.isEmpty())
            state += QStringLiteral(" · ") + isolated(buddy->mood);
        if (buddy->idleSince > 0)
            state += QStringLiteral(" · ") + tr("idle %1").arg(durationText(m_core.clock().now() - buddy->idleSince));
        lines << state;
        if (buddy->pending)
            lines << tr("Waiting for their approval");
        if (buddy->blocked)
            lines << tr("Blocked");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace jackdaw::ui
