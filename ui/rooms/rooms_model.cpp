// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/rooms_model.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr std::chrono::milliseconds kPause{200};
constexpr int kLongest = 300; ///< characters of a topic worth showing

QString nameOf(const wire::RoomEntry& room)
{
    return oneLine(room.name.isEmpty() ? room.address : room.name);
}

} // namespace

RoomsModel::RoomsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_grow(kPause, [this] { takeIn(); })
{
}

void RoomsModel::clear()
{
    m_grow.cancel();
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_taken = 0;
    endResetModel();
}

void RoomsModel::add(const QList<wire::RoomEntry>& rooms)
{
    for (const wire::RoomEntry& room : rooms) {
        const QString weight = folded(nameOf(room));
        const QString topic = folded(room.topic.left(kLongest));
        m_all.push_back({room, weight, weight + QLatin1Char('\n') + folded(room.address) + QLatin1Char('\n') + topic});
    }
    m_grow.request();
}

void RoomsModel::setFilter(const QString& filter)
{
    m_filter = folded(filter.trimmed());
    beginResetModel();
    m_shown.clear();
    for (size_t place = 0; place < m_all.size(); ++place) {
        if (fits(m_all[place]))
            m_shown.push_back(static_cast<int>(place));
    }
    m_taken = m_all.size();
    std::ranges::sort(m_shown, [this](int left, int right) { return comesBefore(left, right); });
    endResetModel();
}

bool RoomsModel::fits(const Room& room) const
{
    return m_filter.isEmpty() || room.found.contains(m_filter);
}

bool RoomsModel::comesBefore(int left, int right) const
{
    const Room& first = m_all[static_cast<size_t>(m_order == Qt::AscendingOrder ? left : right)];
    const Room& second = m_all[static_cast<size_t>(m_order == Qt::AscendingOrder ? right : left)];
    int order = 0;
    if (m_column == People)
        order = first.entry.participants - second.entry.participants;
    else if (m_column == Topic)
        order = first.entry.topic.compare(second.entry.topic);
    if (order == 0 && m_column != Name) // names always from A to Z
        return m_all[static_cast<size_t>(left)].weight < m_all[static_cast<size_t>(right)].weight;
    return order != 0 ? order < 0 : first.weight < second.weight;
}

void RoomsModel::takeIn()
{
    std::vector<int> fresh;
    for (; m_taken < m_all.size(); ++m_taken) {
        if (fits(m_all[m_taken]))
            fresh.push_back(static_cast<int>(m_taken));
    }
    if (!fresh.empty()) {
        const auto before = [this](int left, int right) { return comesBefore(left, right); };
        std::ranges::sort(fresh, before);
        const int first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
        // All of them sorted anew each time would hold the window up.
        reorder([this, first, before] {
            std::inplace_merge(m_shown.begin(), m_shown.begin() + first, m_shown.end(), before);
        });
    }
    Q_EMIT grown();
}

void RoomsModel::reorder(const std::function<void()>& arrange)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> places;
    for (const QModelIndex& index : before)
        places.push_back(m_shown[static_cast<size_t>(index.row())]);
    arrange();
    QModelIndexList after;
    for (size_t i = 0; i < places.size(); ++i) {
        const auto row = std::ranges::find(m_shown, places[i]) - m_shown.begin();
        after.append(index(static_cast<int>(row), before[static_cast<qsizetype>(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RoomsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_column = column;
    m_order = order;
    reorder([this] { std::ranges::sort(m_shown, [this](int left, int right) { return comesBefore(left, right); }); });
}

int RoomsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RoomsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RoomsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const wire::RoomEntry& room = m_all[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])].entry;
    if (role == AddressRole)
        return room.address;
    if (role == Qt::TextAlignmentRole && index.column() == People)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() != People)
        return plainTip(isolated(index.column() == Name ? room.address : oneLine(room.topic.left(kLongest))));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return isolated(nameOf(room));
    case People:
        return room.participants < 0 ? QString() : QLocale().toString(room.participants);
    default:
        return isolated(oneLine(room.topic.left(kLongest)));
    }
}

QVariant RoomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Room");
    case People:
        return tr("People");
    default:
        return tr("Topic");
    }
}

} // namespace jackdaw::ui
