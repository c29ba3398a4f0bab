// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QImage>
#include <QStyledItemDelegate>
#include <functional>

#include "ui/contacts/list_entry.h"

namespace jackdaw {
class Clock;
}

namespace jackdaw::ui {

class ContactListModel;
class Theme;

/// Paints rows of the ContactListModel: section heads and two-line rows, or avatars alone in a narrow list.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ContactDelegate(const Theme& theme, const Clock& clock, QObject* parent = nullptr);

    /// Whose picture a row shows; null: initials.
    using PictureOf = std::function<QImage(const EntryKey& key)>;
    void setPictures(PictureOf pictureOf) { m_pictureOf = std::move(pictureOf); }

    void setAvatarsOnly(bool only) { m_avatarsOnly = only; }
    /// The row whose conversation is shown beside the list.
    void setOpened(const EntryKey& key) { m_opened = key; }
    EntryKey opened() const { return m_opened; }
    /// While a filter is typed, the selected row shows that Enter opens it.
    void setFiltering(bool filtering) { m_filtering = filtering; }
    /// The row something is held over.
    void setDropTarget(const EntryKey& key) { m_dropTarget = key; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// "back in 10 min · away 12 min": the second line, as it stands now.
    QString secondLine(const ListEntry& entry) const;

private:
    struct Lines;

    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const;
    void paintAvatarOnly(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const;
    /// Width taken on the trailing side: of the first line by the network, of the second by what is unread.
    int paintHint(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry,
                  const QRect& line) const;
    int paintCount(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry,
                   const Lines& lines) const;
    static bool hasHint(const ListEntry& entry);
    void paintBadge(QPainter& painter, const QRectF& rect, const ListEntry& entry) const;
    QColor paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const;
    static QString badgeText(const ListEntry& entry);
    QSize badgeSize(const ListEntry& entry) const;
    Lines lines(const QRect& rect) const;

    PictureOf m_pictureOf;
    const Theme& m_theme;
    const Clock& m_clock;
    EntryKey m_opened;
    EntryKey m_dropTarget;
    bool m_avatarsOnly = false;
    bool m_filtering = false;
};

} // namespace jackdaw::ui
