// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractListModel>
#include <QLocale>

#include "core/history/snippet.h"
#include "ui/theme/avatar.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class EntryReader;

/// What a search found, as rows. Main thread; core must outlive it.
class SearchResultsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// A row as it is painted.
    struct Row {
        QString title; ///< where it was said, or by whom where there is only one place
        QString when;
        QString author; ///< before the text; empty: the title says it
        Avatar avatar;
    };

    explicit SearchResultsModel(Core& core, QObject* parent = nullptr);
    ~SearchResultsModel() override;

    /// `onePlace`: all of them were said in one conversation. Rows that stay keep their index.
    void setHits(const QList<SearchHit>& hits, bool onePlace);
    const QList<SearchHit>& hits() const { return m_hits; }
    const SearchHit& hit(int row) const { return m_hits[row]; }
    Row row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the whole as one sentence.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString authorOf(const Message& message) const;

    Core& m_core;
    std::unique_ptr<EntryReader> m_reader;
    QList<SearchHit> m_hits;
    bool m_onePlace = false;
};

/// When something was said, as short as it is clear: the hour of today, the day of this year, or the date.
QString shortDay(qint64 time, qint64 now, const QLocale& locale);

} // namespace jackdaw::ui
