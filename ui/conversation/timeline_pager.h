// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <optional>

#include "ui/conversation/message_source.h"
#include "ui/conversation/timeline_model.h"

namespace jackdaw::ui {

/// Moves the model's window over a conversation of any length: loads the page that is about to be needed, forgets
/// what is far away, so that memory stays the same however far one reads. One request at a time per direction; an
/// answer that comes after open() or seek() is dropped. Main thread; source and model must outlive it.
class TimelinePager final : public QObject {
    Q_OBJECT
public:
    static constexpr int kPage = 80;
    static constexpr int kKept = 400; ///< messages in the model at most, but for one page
    static constexpr int kReach = 40; ///< loads when fewer than this many rows are left beyond the visible ones

    TimelinePager(MessageSource& source, TimelineModel& model, QObject* parent = nullptr);

    /// Loads the newest page, or the pages around a position.
    void open(std::optional<qint64> position = {});
    void seek(qint64 position) { open(position); }
    /// Tells which rows are visible; loads and forgets accordingly.
    void setVisibleRows(int first, int last);

    /// Messages that were just stored. They are shown if the newest end is loaded.
    void addLive(const QList<Message>& messages);

    bool isLoading() const { return m_opening || m_loadingOlder || m_loadingNewer; }
    bool isOpening() const { return m_opening; }
    /// Positions of the first and last message of the whole conversation, as far as known; 0 and 0: empty.
    qint64 oldestPosition() const { return m_oldest; }
    qint64 newestPosition() const { return m_newest; }

Q_SIGNALS:
    /// open() or seek() has arrived; `position` as asked.
    void opened(std::optional<qint64> position);
    /// The store could not be read; text is a sentence.
    void failed(const QString& text);

private:
    using Page = QFuture<Result<QList<Message>>>;
    void loadOlder();
    void loadNewer();
    void findOldest();
    void finishOpening(const QList<Message>& messages, std::optional<qint64> position, bool atOldest, bool atNewest);
    template <typename Function>
    void request(const PageRequest& wanted, Function&& arrived);

    MessageSource& m_source;
    TimelineModel& m_model;
    QList<Message> m_waiting; ///< arrived while opening
    quint64 m_generation = 0;
    qint64 m_oldest = 0;
    qint64 m_newest = 0;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    bool m_opening = false;
    bool m_loadingOlder = false;
    bool m_loadingNewer = false;
};

} // namespace jackdaw::ui
