// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <functional>
#include <vector>

#include "core/base/paced.h"
#include "core/wire/room_types.h"

namespace jackdaw::ui {

/// A network's directory as it grows: found by name, address or topic, sorted by name or people. Parts that come in a
/// burst are sorted in together, so that a hundred thousand rooms never hold the window up. Main thread.
class RoomsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, People, Topic, Columns };
    enum DataRole {
        AddressRole = Qt::UserRole, ///< QString
    };
    explicit RoomsModel(QObject* parent = nullptr);

    void clear();
    void add(const QList<wire::RoomEntry>& rooms);
    void setFilter(const QString& filter);
    /// Of everything that was added.
    int total() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// What waited is among the rows now.
    void grown();

private:
    struct Room {
        wire::RoomEntry entry;
        QString weight; ///< the name, folded
        QString found;  ///< all that is searched
    };

    bool comesBefore(int left, int right) const;
    bool fits(const Room& room) const;
    /// Keeps what is chosen chosen.
    void reorder(const std::function<void()>& arrange);
    void takeIn();

    std::vector<Room> m_all;
    std::vector<int> m_shown; ///< places in m_all
    size_t m_taken = 0;       ///< so many of m_all have been looked at
    QString m_filter;
    int m_column = People;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Paced m_grow;
};

} // namespace jackdaw::ui
