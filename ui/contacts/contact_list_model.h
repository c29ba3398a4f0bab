// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

#include "core/base/paced.h"
#include "ui/contacts/contact_list_order.h"
#include "ui/contacts/entry_reader.h"

namespace jackdaw::ui {

/// The merged list as a tree of two levels: sections, and in them contacts, rooms and strangers; each in one section
/// only. Changes are gathered per turn of the loop and applied row by row. Main thread; the core must outlive it.
class ContactListModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        OnlineRole = Qt::UserRole, ///< sections: how many are online
        TotalRole,                 ///< sections: how many there are, hidden ones too
        CollapsedRole,             ///< sections
    };

    explicit ContactListModel(Core& core, QObject* parent = nullptr);
    ~ContactListModel() override;

    /// Shows only what has `text` in a name, alias or address; looks at offline contacts too.
    void setFilter(const QString& text);
    bool isFiltered() const { return !m_needle.isEmpty(); }
    void setShowOffline(bool show);
    void setSorting(Sorting sorting);
    /// While frozen no row moves, so that nothing slips away under the pointer; what changed is painted.
    void setOrderFrozen(bool frozen);
    /// Moves what has to move also while frozen: the user has asked for it.
    void followNow();
    /// A group's state is the core's, the others' is kept here.
    void setCollapsed(const QModelIndex& section, bool collapsed);
    void setCollapsed(SectionKey::Kind kind, bool collapsed);
    bool isCollapsed(SectionKey::Kind kind) const { return m_collapsed.contains(int(kind)); }

    /// Null for sections; valid until the model changes.
    const ListEntry* entry(const QModelIndex& index) const;
    SectionKey sectionAt(const QModelIndex& index) const;
    bool isSection(const QModelIndex& index) const;
    QModelIndex indexOf(const EntryKey& key) const;
    QModelIndex indexOf(ConversationId conversation) const;
    QModelIndex indexOfSection(const SectionKey& key) const;
    /// Rows there are, shown or hidden.
    int entryCount() const { return int(m_entries.size()); }
    const EntryReader& reader() const { return m_reader; }

    /// Applies what is gathered now instead of at the end of the turn.
    void flush();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Renaming in place failed; text is a sentence.
    void problem(const QString& text);
    /// A group was given the name of another, which core refuses.
    void groupsMet(jackdaw::GroupId from, jackdaw::GroupId into);

private:
    struct Row {
        ListEntry entry;
        Place place;
        bool shown = false;
    };
    struct Section {
        SectionKey key;
        std::vector<Row*> rows;
    };
    struct Count {
        int online = 0;
        int total = 0;
    };

    void connectCore();
    void rebuild();
    void onGroupsChanged();
    void mark(const EntryKey& key);
    void markContact(ContactId contact) { mark({contact, {}}); }
    void apply(const EntryKey& key);
    void show(Row& row);
    void hide(Row& row);
    void move(Row& row, const Place& place);
    /// count() also tells.
    void tally(const ListEntry& entry, int step);
    void count(const ListEntry& entry, int step);
    bool isVisible(const ListEntry& entry) const;
    int rowOf(const Section& section, const Place& place) const;
    Section* find(const SectionKey& key) const;
    int rowOf(const Section& section) const;
    std::pair<int, qint64> rank(const SectionKey& key) const;
    Section& ensure(const SectionKey& key);
    void dropIfEmpty(Section& section);
    bool renameGroup(GroupId id, const QString& name);
    QModelIndex indexOf(const Section& section) const;
    QVariant sectionData(const Section& section, int role) const;
    QString spoken(const ListEntry& entry) const;

    Core& m_core;
    EntryReader m_reader;
    QHash<EntryKey, std::shared_ptr<Row>> m_entries;
    std::vector<std::unique_ptr<Section>> m_sections;
    QHash<SectionKey, Count> m_counts;
    QHash<ConversationId, EntryKey> m_keys; ///< the row each conversation was last shown by
    QSet<EntryKey> m_dirty;
    QSet<EntryKey> m_postponed;
    QSet<int> m_collapsed; ///< SectionKey::Kind of those that are not groups
    Paced m_flush;
    QString m_needle;
    Sorting m_sorting = Sorting::Status;
    bool m_showOffline = true;
    bool m_frozen = false;
};

} // namespace jackdaw::ui
