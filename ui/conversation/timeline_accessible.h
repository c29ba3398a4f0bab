// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <functional>

#include "ui/conversation/timeline_model.h"

namespace jackdaw::ui {

class TimelineView;

/// A timeline as screen readers see it: a list whose items are the loaded rows.
class TimelineAccessible final : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view);
    ~TimelineAccessible() override;

    /// Makes Qt ask this class about timelines. Call as often as you like.
    static void install();
    /// The keyboard went to this row.
    static void announceCurrent(TimelineView& view, int row);
    /// Rows came or went.
    static void announceRows(TimelineView& view);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    TimelineView& view() const;
    void prune() const;

    mutable QHash<quint64, QAccessible::Id> m_children;
};

/// One row.
class TimelineRowAccessible final : public QAccessibleInterface {
public:
    TimelineRowAccessible(TimelineView* view, const RowKey& key);

    const RowKey& key() const { return m_key; }
    int row() const; ///< -1: no longer loaded

    bool isValid() const override { return row() >= 0; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

private:
    QPointer<TimelineView> m_view;
    RowKey m_key;
};

/// "Marta, 18:42, network, text, delivered", the network where a chip shows one; a separator's words.
QString accessibleText(const TimelineModel& model, int row, const QLocale& locale,
                       const std::function<QString(ConversationId)>& network);

} // namespace jackdaw::ui
