// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/history/search_request.h"

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// What a search is narrowed by: where, who, when, with what; and the order. Main thread; core must outlive it.
class SearchFilters final : public QWidget {
    Q_OBJECT
public:
    SearchFilters(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// The conversation that can be searched alone, by its name; nothing shown: an empty list. Searched before, it
    /// stays what is searched.
    void setShown(const QList<ConversationId>& conversations, const QString& name);
    void searchShown();
    void searchEverywhere();
    bool isEverywhere() const;
    /// One conversation, or a person's, is searched.
    bool isOnePlace() const;
    /// Puts what is chosen into a request.
    void apply(SearchRequest& request) const;
    /// Anything but where and the order is chosen.
    bool isNarrow() const;
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void findSenders();
    void fillPlaces();
    void fillPeople();
    void addRow(const QString& name, QWidget* field, bool label);
    std::pair<QDate, QDate> days() const;

    Core& m_core;
    QList<ConversationId> m_shown;
    QString m_shownName;
    QStringList m_senders; ///< whom the chosen person may be
    bool m_own = false;
    QComboBox* m_place;
    QComboBox* m_person;
    QComboBox* m_time;
    QWidget* m_between;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QCheckBox* m_link;
    QCheckBox* m_file;
    QComboBox* m_order;
};

} // namespace jackdaw::ui
