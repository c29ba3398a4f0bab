// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStyledItemDelegate>

namespace jackdaw::ui {

class Theme;

/// Paints one participant: avatar with presence, nick; above the first of a role what they are.
class ParticipantDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ParticipantDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int headHeight() const;

    const Theme& m_theme;
};

} // namespace jackdaw::ui
