// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/contact_list_model.h"

#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

// So many changes in one turn are a sign-on: reading all anew is cheaper than moving rows one by one.
constexpr int kRebuildAbove = 1000;
// Rows that move cost the view a layout and a picture of all it shows; more often than this nobody could follow.
constexpr std::chrono::milliseconds kPause(100);

} // namespace

ContactListModel::ContactListModel(Core& core, QObject* parent)
    : QAbstractItemModel(parent)
    , m_core(core)
    , m_reader(core)
    , m_flush(kPause, [this] { flush(); })
{
    connectCore();
    rebuild();
}

ContactListModel::~ContactListModel() = default;

void ContactListModel::connectCore()
{
    ContactService& contacts = m_core.contacts();
    connect(&contacts, &ContactService::reset, this, &ContactListModel::rebuild);
    connect(&contacts, &ContactService::groupsChanged, this, &ContactListModel::onGroupsChanged);
    connect(&contacts, &ContactService::contactAdded, this, &ContactListModel::markContact);
    connect(&contacts, &ContactService::contactChanged, this, &ContactListModel::markContact);
    connect(&contacts, &ContactService::contactRemoved, this, &ContactListModel::markContact);
    ConversationService& conversations = m_core.conversations();
    const auto changed = [this](ConversationId id) {
        // A conversation changes its row when its address becomes a contact or stops being one.
        const EntryKey key = m_reader.keyOf(id);
        if (const auto before = m_keys.constFind(id); before != m_keys.cend() && *before != key)
            mark(*before);
        m_keys.insert(id, key);
        mark(key);
    };
    connect(&conversations, &ConversationService::conversationAdded, this, changed);
    connect(&conversations, &ConversationService::conversationChanged, this, changed);
    connect(&conversations, &ConversationService::conversationRemoved, this, [this](ConversationId id) {
        mark({{}, id});
        if (const auto before = m_keys.constFind(id); before != m_keys.cend())
            mark(*before);
        m_keys.remove(id);
    });
    connect(&m_core.accounts(), &AccountService::connectionChanged, this, [this](AccountId account) {
        for (const auto& row : std::as_const(m_entries)) {
            const EntryKey key = row->entry.key;
            const Conversation* conversation = m_core.conversations().conversation(key.conversation);
            if (!key.isContact() && (!conversation || conversation->account == account))
                mark(key);
        }
    });
    connect(&m_core.protocols(), qOverload<const QList<wire::ProtocolInfo>&>(&ProtocolCatalogue::described), this,
            &ContactListModel::rebuild);
}

void ContactListModel::onGroupsChanged()
{
    const auto ranks = [this] {
        return std::ranges::is_sorted(m_sections, {}, [this](const auto& section) { return rank(section->key); });
    };
    // The head of one that is gone has nothing to say until its members have moved.
    const bool gone = std::ranges::any_of(m_sections, [this](const auto& section) {
        return section->key.kind == SectionKey::Kind::Group && !m_core.contacts().group(section->key.group);
    });
    if (gone || !ranks()) {
        rebuild();
        return;
    }
    // Names and folding; members arrive as changed contacts.
    if (!m_sections.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sections.size()) - 1, 0));
}

void ContactListModel::rebuild()
{
    beginResetModel();
    m_flush.cancel();
    m_dirty.clear();
    m_postponed.clear();
    m_sections.clear();
    m_entries.clear();
    m_counts.clear();
    m_keys.clear();
    for (const ConversationId id : m_core.conversations().conversations())
        m_keys.insert(id, m_reader.keyOf(id));
    QHash<SectionKey, Section*> sections;
    for (const EntryKey& key : m_reader.keys()) {
        const auto entry = m_reader.read(key);
        if (!entry)
            continue;
        auto row = std::make_shared<Row>(Row{*entry, Place::of(*entry), isVisible(*entry)});
        m_entries.insert(key, row);
        tally(*entry, 1);
        if (!row->shown)
            continue;
        Section*& section = sections[entry->section];
        if (!section) {
            m_sections.push_back(std::make_unique<Section>(Section{entry->section, {}}));
            section = m_sections.back().get();
        }
        section->rows.push_back(row.get());
    }
    std::ranges::sort(m_sections, {}, [this](const auto& section) { return rank(section->key); });
    for (const auto& section : m_sections) {
        std::ranges::sort(section->rows,
                          [this](const Row* a, const Row* b) { return standsBefore(a->place, b->place, m_sorting); });
    }
    endResetModel();
}

void ContactListModel::setFilter(const QString& text)
{
    const QString needle = folded(text.trimmed());
    if (needle == m_needle)
        return;
    m_needle = needle;
    rebuild();
}

void ContactListModel::setShowOffline(bool show)
{
    if (show == m_showOffline)
        return;
    m_showOffline = show;
    rebuild();
}

void ContactListModel::setSorting(Sorting sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    rebuild();
}

void ContactListModel::setOrderFrozen(bool frozen)
{
    m_frozen = frozen;
    if (frozen)
        return;
    m_dirty.unite(m_postponed);
    m_postponed.clear();
    if (!m_dirty.isEmpty())
        m_flush.request();
}

void ContactListModel::followNow()
{
    const bool frozen = std::exchange(m_frozen, false);
    m_dirty.unite(m_postponed);
    m_postponed.clear();
    flush();
    m_frozen = frozen;
}

void ContactListModel::setCollapsed(const QModelIndex& section, bool collapsed)
{
    if (!isSection(section) || isFiltered())
        return;
    const SectionKey key = sectionAt(section);
    if (key.kind == SectionKey::Kind::Group) {
        const Group* group = m_core.contacts().group(key.group);
        if (group && group->collapsed != collapsed)
            m_core.contacts().setCollapsed(key.group, collapsed);
    } else {
        setCollapsed(key.kind, collapsed);
    }
}

void ContactListModel::setCollapsed(SectionKey::Kind kind, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(int(kind));
    else
        m_collapsed.remove(int(kind));
}

void ContactListModel::mark(const EntryKey& key)
{
    m_dirty.insert(key);
    m_flush.request();
}

void ContactListModel::flush()
{
    m_flush.cancel();
    if (m_dirty.size() > kRebuildAbove) {
        rebuild();
        return;
    }
    const QSet<EntryKey> dirty = std::exchange(m_dirty, {});
    for (const EntryKey& key : dirty)
        apply(key);
}

void ContactListModel::apply(const EntryKey& key)
{
    const auto fresh = m_reader.read(key);
    const auto known = m_entries.value(key);
    if (!fresh) {
        if (known) {
            hide(*known);
            count(known->entry, -1);
            m_entries.remove(key);
        }
        return;
    }
    if (!known) {
        auto row = std::make_shared<Row>(Row{*fresh, Place::of(*fresh), false});
        m_entries.insert(key, row);
        count(*fresh, 1);
        if (isVisible(*fresh))
            show(*row);
        return;
    }
    Row& row = *known;
    const Place place = Place::of(*fresh);
    if (row.entry == *fresh && row.place == place)
        return;
    count(row.entry, -1);
    row.entry = *fresh;
    count(row.entry, 1);
    const bool visible = isVisible(row.entry);
    if (m_frozen && row.shown && (!visible || row.place != place)) {
        m_postponed.insert(key);
    } else if (!visible) {
        hide(row);
        row.place = place;
        return;
    } else if (!row.shown) {
        row.place = place;
        show(row);
        return;
    } else if (row.place != place) {
        move(row, place);
    }
    const QModelIndex index = indexOf(key);
    Q_EMIT dataChanged(index, index);
}

void ContactListModel::show(Row& row)
{
    Section& section = ensure(row.place.section);
    const int at = rowOf(section, row.place);
    beginInsertRows(indexOf(section), at, at);
    section.rows.insert(section.rows.begin() + at, &row);
    row.shown = true;
    endInsertRows();
}

void ContactListModel::hide(Row& row)
{
    if (!row.shown)
        return;
    Section* section = find(row.place.section);
    const int at = rowOf(*section, row.place);
    beginRemoveRows(indexOf(*section), at, at);
    section->rows.erase(section->rows.begin() + at);
    row.shown = false;
    endRemoveRows();
    dropIfEmpty(*section);
}

void ContactListModel::move(Row& row, const Place& place)
{
    Section* from = find(row.place.section);
    Section& to = ensure(place.section);
    const int before = rowOf(*from, row.place);
    const int after = rowOf(to, place);
    // rowOf(to) counts the row itself when it stays in its section, which is what beginMoveRows() wants.
    if (from == &to && (after == before || after == before + 1)) {
        row.place = place;
        return;
    }
    beginMoveRows(indexOf(*from), before, before, indexOf(to), after);
    from->rows.erase(from->rows.begin() + before);
    const int target = from == &to && after > before ? after - 1 : after;
    to.rows.insert(to.rows.begin() + target, &row);
    row.place = place;
    endMoveRows();
    if (from != &to)
        dropIfEmpty(*from);
}

void ContactListModel::tally(const ListEntry& entry, int step)
{
    Count& count = m_counts[entry.section];
    count.total += step;
    count.online += entry.online() ? step : 0;
}

void ContactListModel::count(const ListEntry& entry, int step)
{
    tally(entry, step);
    if (const Section* section = find(entry.section); section && !m_sections.empty()) {
        const QModelIndex index = indexOf(*section);
        if (index.isValid() && !section->rows.empty())
            Q_EMIT dataChanged(index, index, {OnlineRole, TotalRole});
    }
}

bool ContactListModel::isVisible(const ListEntry& entry) const
{
    if (!m_needle.isEmpty())
        return entry.haystack.contains(m_needle);
    if (entry.section.kind == SectionKey::Kind::Earlier)
        return false;
    return m_showOffline || entry.mayBeThere() || entry.section.kind != SectionKey::Kind::Group;
}

int ContactListModel::rowOf(const Section& section, const Place& place) const
{
    const auto at = std::ranges::lower_bound(
        section.rows, place, [this](const Place& a, const Place& b) { return standsBefore(a, b, m_sorting); },
        &Row::place);
    return int(at - section.rows.begin());
}

ContactListModel::Section* ContactListModel::find(const SectionKey& key) const
{
    const auto at = std::ranges::find(m_sections, key, [](const auto& section) { return section->key; });
    return at == m_sections.end() ? nullptr : at->get();
}

int ContactListModel::rowOf(const Section& section) const
{
    const auto at = std::ranges::find(m_sections, &section, [](const auto& each) { return each.get(); });
    return at == m_sections.end() ? -1 : int(at - m_sections.begin());
}

std::pair<int, qint64> ContactListModel::rank(const SectionKey& key) const
{
    const Group* group = key.kind == SectionKey::Kind::Group ? m_core.contacts().group(key.group) : nullptr;
    return {int(key.kind) * 1000000 + (group ? group->position : 0), key.group.value};
}

ContactListModel::Section& ContactListModel::ensure(const SectionKey& key)
{
    if (Section* found = find(key))
        return *found;
    const auto at
        = std::ranges::upper_bound(m_sections, rank(key), {}, [this](const auto& each) { return rank(each->key); });
    const int row = int(at - m_sections.begin());
    beginInsertRows({}, row, row);
    m_sections.insert(at, std::make_unique<Section>(Section{key, {}}));
    endInsertRows();
    return *m_sections[size_t(row)];
}

void ContactListModel::dropIfEmpty(Section& section)
{
    if (!section.rows.empty())
        return;
    const int row = rowOf(section);
    beginRemoveRows({}, row, row);
    m_sections.erase(m_sections.begin() + row);
    endRemoveRows();
}

} // namespace jackdaw::ui
