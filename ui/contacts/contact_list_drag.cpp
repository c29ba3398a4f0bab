// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Dragging in the list: a contact onto a contact merges, onto a section moves.

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>

#include "ui/contacts/contact_delegate.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"

namespace jackdaw::ui {

namespace {

constexpr QLatin1StringView kContactMime{"application/x-jackdaw-contact"};

} // namespace

void ContactListView::startDrag(Qt::DropActions /*actions*/)
{
    const ListEntry* entry = m_model->entry(currentIndex());
    if (!entry || !entry->key.isContact())
        return;
    m_dragged = entry->key.contact;
    auto* mime = new QMimeData;
    mime->setData(kContactMime, QByteArray::number(m_dragged.value));
    QDrag drag(this);
    drag.setMimeData(mime);
    const QRect rect = visualRect(currentIndex());
    drag.setPixmap(viewport()->grab(rect));
    drag.setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag.exec(Qt::MoveAction);
    m_dragged = {};
    m_delegate->setDropTarget({});
    viewport()->update();
}

void ContactListView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this && event->mimeData()->hasFormat(kContactMime))
        event->acceptProposedAction();
}

void ContactListView::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const ListEntry* entry = m_model->entry(index);
    const bool onContact = entry && entry->key.isContact() && entry->key.contact != m_dragged;
    const bool onGroup = m_model->isSection(index) && m_model->sectionAt(index).kind == SectionKey::Kind::Group;
    m_delegate->setDropTarget(onContact ? entry->key : EntryKey{});
    viewport()->update();
    event->setAccepted(onContact || onGroup);
}

void ContactListView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTreeView::dragLeaveEvent(event);
    m_delegate->setDropTarget({});
    viewport()->update();
}

void ContactListView::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const ListEntry* entry = m_model->entry(index);
    if (entry && entry->key.isContact() && entry->key.contact != m_dragged)
        Q_EMIT mergeRequested(entry->key.contact, m_dragged);
    else if (m_model->isSection(index) && m_model->sectionAt(index).kind == SectionKey::Kind::Group)
        Q_EMIT moveRequested(m_dragged, m_model->sectionAt(index).group);
    m_delegate->setDropTarget({});
    event->acceptProposedAction();
}

} // namespace jackdaw::ui
