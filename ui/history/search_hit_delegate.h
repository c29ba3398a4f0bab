// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStyledItemDelegate>

namespace jackdaw::ui {

class Theme;

/// Paints rows of the SearchResultsModel: who and when, and two lines of what was said with the words marked.
class SearchHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SearchHitDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QRectF& room, const QModelIndex& index, const QString& author,
                   Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

} // namespace jackdaw::ui
