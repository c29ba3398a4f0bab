// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractScrollArea>
#include <QTimer>
#include <memory>

#include "ui/conversation/found_words.h"
#include "ui/conversation/message_source.h"
#include "ui/conversation/timeline_pager.h"
#include "ui/conversation/timeline_rows.h"
#include "ui/conversation/timeline_selection.h"

namespace jackdaw::ui {

class JumpButton;
class TimelineKeyboard;
class TimelinePointer;
class TimelineScrollBar;

/// The messages of a conversation of any length: paints what is in view, keeps a bounded window of messages around
/// it, stays where the reader is. Knows nothing of the core: gets messages from a source, tells by signals what the
/// reader wants. Main thread.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// What to show and where to begin.
    struct Opening {
        std::unique_ptr<MessageSource> source;
        RowStyle style = RowStyle::Bubbles;
        QStringList linkSchemes;                        ///< as in RowLook
        std::function<QString(ConversationId)> network; ///< as in RowLook
        std::function<Avatar(const Message&)> avatar;
        std::function<bool(const Message&)> isUnread; ///< whether it had not been read when this was opened
        int unread = 0;
        std::optional<qint64> readUpTo; ///< position reading stopped at, when that is far back
    };

    explicit TimelineView(const Theme& theme, QWidget* parent = nullptr);
    ~TimelineView() override;

    void open(Opening opening);
    void close();
    /// What stands where there are no messages.
    void setEmptyText(const QString& text);
    bool isOpen() const { return m_source != nullptr; }

    /// The conversation's news, as the service tells them; those of other conversations must not come here.
    void addMessages(const QList<Message>& messages);
    void updateMessage(const Message& message);
    void removeMessage(MessageId message);
    /// Takes the new-messages line away, as when the user has answered.
    void clearUnreadLine();

    void scrollToNewest();
    /// Positive shows older messages.
    void scrollByPixels(int pixels);
    void seek(qint64 position);
    /// Goes to a message wherever it is, and puts the keyboard's row on it.
    void showMessage(MessageId message, qint64 position);
    /// Marks words in all messages; null: none.
    void setWordFinder(WordFinder finder);
    bool isFollowing() const { return m_scroller.isFollowing(); }
    /// Incoming messages below what is in view that came since the reader left the newest end.
    int newBelow() const { return m_newBelow; }

    const TimelineSelection& selection() const { return m_selection; }
    void setSelection(const TimelineSelection& selection);
    void selectAll();
    /// Puts the selection, or else the current message, on the clipboard; what is not loaded is read first.
    void copy();

    /// The row the keyboard is on; invalid: none.
    const RowKey& currentRow() const { return m_current; }
    void setCurrentRow(int row);

    struct Spot {
        int row = -1;
        RowHit hit;
        TextPlace place; ///< the nearest character of a message
        bool isValid() const { return row >= 0; }
    };
    /// What is at a point of the viewport, or nearest to it.
    Spot spotAt(const QPoint& point);
    void perform(MessageId message, const RowHit& hit);
    void showMenu(const Spot& spot, const QPoint& globalPosition);

    const TimelineModel& model() const { return m_model; }
    const std::function<QString(ConversationId)>& network() const { return m_opening.network; }
    const TimelineRows& rows() const { return m_rows; }
    const TimelinePager* pager() const { return m_pager.get(); }
    const Theme& theme() const { return m_theme; }
    /// The rows in view, placed as they are painted next.
    const std::vector<TimelineScroller::Placed>& visibleRows();
    QRect rowRect(int row); ///< in the viewport; empty: not in view

Q_SIGNALS:
    void retryRequested(jackdaw::MessageId message);
    void discardRequested(jackdaw::MessageId message);
    void linkActivated(const QString& target, const QString& shown);
    /// The newest message is in view.
    void newestSeen();
    /// The reader types: belongs into the input.
    void textTyped(const QString& text);
    void leaveRequested();
    void failed(const QString& text);
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend class TimelinePointer;

    void onOpened(std::optional<qint64> position);
    void onRowsChanged();
    void placeUnreadLine();
    void reachGoal();
    void applyLook();
    /// Something moved: paints, and settles once the loop is idle.
    void touch();
    void ensurePlaced();
    void settle();
    void placeJumpButton();
    void paintEmpty(QPainter& painter) const;
    void putOnClipboard(const QList<Message>& messages, const TimelineSelection& selection);

    const Theme& m_theme;
    TimelineModel m_model;
    TimelineRows m_rows;
    TimelineScroller m_scroller;
    std::unique_ptr<MessageSource> m_source;
    std::unique_ptr<TimelinePager> m_pager;
    std::unique_ptr<TimelinePointer> m_pointer;
    std::unique_ptr<TimelineKeyboard> m_keyboard;
    std::unique_ptr<TimelineScrollBar> m_bar;
    JumpButton* m_jump = nullptr;
    Opening m_opening;
    TimelineSelection m_selection;
    RowKey m_current;
    RowKey m_hovered;
    MessageId m_goal; ///< what is to be shown once it is loaded
    FoundWords m_found;
    QString m_emptyText;
    QTimer m_settle;
    int m_newBelow = 0;
    bool m_dirty = true;
    bool m_regrouped = false; ///< screen readers have not heard of new rows yet
    bool m_first = true;      ///< the first page of this conversation is still to come
};

} // namespace jackdaw::ui
