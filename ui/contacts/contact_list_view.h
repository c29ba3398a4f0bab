// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QBasicTimer>
#include <QTreeView>

#include "ui/contacts/list_entry.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class ContactDelegate;
class ContactListModel;
class PlainTip;
class Theme;

/// The list: sections that fold, rows that open by click or Enter, rename by F2, drag onto each other to merge.
class ContactListView final : public QTreeView {
    Q_OBJECT
public:
    ContactListView(Core& core, const Theme& theme, QWidget* parent = nullptr);
    ~ContactListView() override;

    ContactListModel& list() const { return *m_model; }
    void setAvatarsOnly(bool only);
    bool isAvatarsOnly() const { return m_avatarsOnly; }
    /// Marks the row of what is shown beside the list and brings it into view.
    void setOpened(const EntryKey& key);
    EntryKey currentKey() const;
    /// Puts the keyboard on the first row that is not a section.
    void selectFirst();
    /// Of what the filter shows, the row whose name or whose word begins with `text`; else the first.
    void selectBest(const QString& text);
    /// Puts the keyboard on the head of a section, if it is there.
    void selectSection(const SectionKey& section);
    /// In place, a contact or a group; where names have no room it is left to renameRequested().
    void renameCurrent();
    /// Folds "Recent" or "Rooms", as it was at the end of the last run.
    void setCollapsed(SectionKey::Kind kind, bool collapsed);
    void setCollapsed(const QModelIndex& section, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /// The next or previous row after the opened one, folded sections left out; both invalid at the end.
    EntryKey neighbour(int step) const;
    /// What the tooltip says of a row.
    QString tipFor(const ListEntry& entry) const;

Q_SIGNALS:
    void opened(const jackdaw::ui::EntryKey& key);
    void menuRequested(const jackdaw::ui::EntryKey& key, const QPoint& global);
    void sectionMenuRequested(const jackdaw::ui::SectionKey& section, const QPoint& global);
    void renameRequested(jackdaw::ContactId contact);
    void mergeRequested(jackdaw::ContactId target, jackdaw::ContactId dropped);
    void moveRequested(jackdaw::ContactId contact, jackdaw::GroupId group);
    /// A letter was typed that belongs into the filter field.
    void typed(const QString& text);

protected:
    void keyboardSearch(const QString& search) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void followSections();
    void restoreCurrent();
    bool foldByKey(int key);
    void open(const QModelIndex& index);
    QImage pictureOf(const EntryKey& key) const;
    void showTip(const QPoint& position, const QPoint& global);

    Core& m_core;
    ContactListModel* m_model;
    ContactDelegate* m_delegate;
    PlainTip* m_tip;
    QBasicTimer m_minute;
    EntryKey m_current; ///< kept over resets
    ContactId m_dragged;
    bool m_avatarsOnly = false;
};

} // namespace jackdaw::ui
