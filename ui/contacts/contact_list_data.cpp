// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The half of ContactListModel that views read.

#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "core/text/clean_name.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

const ListEntry* ContactListModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || !index.internalPointer())
        return nullptr;
    const auto* section = static_cast<const Section*>(index.internalPointer());
    return &section->rows[size_t(index.row())]->entry;
}

SectionKey ContactListModel::sectionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (const auto* section = static_cast<const Section*>(index.internalPointer()))
        return section->key;
    return m_sections[size_t(index.row())]->key;
}

bool ContactListModel::isSection(const QModelIndex& index) const
{
    return index.isValid() && !index.internalPointer();
}

QModelIndex ContactListModel::indexOf(const EntryKey& key) const
{
    const auto row = m_entries.value(key);
    if (!row || !row->shown)
        return {};
    const Section* section = find(row->place.section);
    return createIndex(rowOf(*section, row->place), 0, section);
}

QModelIndex ContactListModel::indexOf(ConversationId conversation) const
{
    return indexOf(m_reader.keyOf(conversation));
}

QModelIndex ContactListModel::indexOfSection(const SectionKey& key) const
{
    const Section* section = find(key);
    return section ? indexOf(*section) : QModelIndex();
}

QModelIndex ContactListModel::indexOf(const Section& section) const
{
    return createIndex(rowOf(section), 0, nullptr);
}

QModelIndex ContactListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, nullptr);
    return createIndex(row, 0, m_sections[size_t(parent.row())].get());
}

QModelIndex ContactListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    return indexOf(*static_cast<const Section*>(child.internalPointer()));
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return isSection(parent) ? int(m_sections[size_t(parent.row())]->rows.size()) : 0;
}

int ContactListModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant ContactListModel::sectionData(const Section& section, int role) const
{
    const Count count = m_counts.value(section.key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_reader.sectionTitle(section.key);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3 online").arg(m_reader.sectionTitle(section.key)).arg(count.online).arg(count.total);
    case OnlineRole:
        return count.online;
    case TotalRole:
        return count.total;
    case CollapsedRole: {
        if (isFiltered())
            return false;
        const Group* group
            = section.key.kind == SectionKey::Kind::Group ? m_core.contacts().group(section.key.group) : nullptr;
        return group ? group->collapsed : m_collapsed.contains(int(section.key.kind));
    }
    default:
        return {};
    }
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return sectionData(*m_sections[size_t(index.row())], role);
    const ListEntry* row = entry(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row->name;
    case Qt::AccessibleTextRole:
        return spoken(*row);
    default:
        return {};
    }
}

QString ContactListModel::spoken(const ListEntry& entry) const
{
    QStringList parts{entry.name};
    if (entry.room)
        parts += tr("room");
    else if (entry.key.isContact())
        parts += presenceName(entry.presence);
    if (entry.typing)
        parts += tr("typing…");
    else if (!entry.key.isContact() || entry.status != presenceName(entry.presence))
        parts += entry.status;
    if (entry.unread > 0)
        parts += tr("%n unread", nullptr, entry.unread);
    return parts.join(QStringLiteral(", "));
}

bool ContactListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (isSection(index) && role == Qt::EditRole)
        return renameGroup(sectionAt(index).group, cleanName(value.toString()));
    const ListEntry* row = entry(index);
    if (!row || role != Qt::EditRole || !row->key.isContact())
        return false;
    const QString name = value.toString().trimmed();
    if (name == row->name)
        return true;
    const auto result = m_core.contacts().rename(row->key.contact, name);
    if (!result)
        Q_EMIT problem(result.error().text);
    return result.ok();
}

bool ContactListModel::renameGroup(GroupId id, const QString& name)
{
    for (const Group& other : m_core.contacts().groups()) {
        if (other.name == name && other.id != id) {
            Q_EMIT groupsMet(id, other.id);
            return true;
        }
    }
    const auto result = m_core.contacts().renameGroup(id, name);
    if (!result)
        Q_EMIT problem(result.error().text);
    return result.ok();
}

Qt::ItemFlags ContactListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (isSection(index)) {
        const Qt::ItemFlags head = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
        return sectionAt(index).kind == SectionKey::Kind::Group ? head | Qt::ItemIsEditable : head;
    }
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!entry(index)->key.isContact())
        return plain;
    return plain | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

} // namespace jackdaw::ui
