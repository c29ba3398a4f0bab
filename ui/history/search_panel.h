// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>
#include <memory>

#include "core/base/result.h"
#include "core/history/search_terms.h"

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class EmptyPage;
class SearchFilters;
class SearchResultsModel;
class TextLabel;
class Theme;

/// Finds what was said, as it is typed: a field, filters, and a list of hits. Main thread; core must outlive it.
class SearchPanel final : public QWidget {
    Q_OBJECT
public:
    SearchPanel(Core& core, const Theme& theme, QWidget* parent = nullptr);
    ~SearchPanel() override;

    /// What is shown beside it, to be searched alone.
    void setShown(const QList<ConversationId>& conversations, const QString& name);
    /// Gives it the keyboard. `here`: what is shown is searched, where something is.
    void start(bool here);
    /// Opens the next hit of the list, or the one before.
    void step(int by);
    /// What is looked for; empty: nothing to mark.
    std::vector<SearchTerm> terms() const;
    SearchResultsModel& results() const { return *m_model; }
    SearchFilters& filters() const { return *m_filters; }
    QLineEdit& field() const { return *m_field; }
    bool isSearching() const { return m_searching; }

Q_SIGNALS:
    /// A hit is to be shown.
    void chosen(const jackdaw::Message& message);
    /// Other words are looked for.
    void termsChanged();
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void changed();
    void search();
    void arrived(const Result<SearchResults>& results);
    void loadMore();
    void open(int row);
    void refresh();
    void toggleFilters(bool shown);

    Core& m_core;
    const Theme& m_theme;
    QLineEdit* m_field;
    QToolButton* m_filterButton;
    QToolButton* m_close;
    SearchFilters* m_filters;
    TextLabel* m_count;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyPage* m_empty;
    SearchResultsModel* m_model;
    int m_limit;
    bool m_searching = false;
    bool m_again = false; ///< something else was asked for meanwhile
    bool m_more = false;
    QString m_problem;
};

} // namespace jackdaw::ui
