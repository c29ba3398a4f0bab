// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QLocale>
#include <QObject>
#include <functional>
#include <optional>

#include "core/conversations/message.h"
#include "ui/conversation/message_source.h"
#include "ui/conversation/rich_text_block.h"

namespace jackdaw::ui {

/// A character's place in a timeline; holds however the loaded window moves.
struct TextPlace {
    qint64 position = 0; ///< Message::position
    MessageId message;
    int offset = 0; ///< in shownText()

    friend auto operator<=>(const TextPlace&, const TextPlace&) = default;
};

/// What is selected, from where it began to where it is drawn.
struct TimelineSelection {
    TextPlace anchor;
    TextPlace focus;

    TextPlace start() const { return std::min(anchor, focus); }
    TextPlace end() const { return std::max(anchor, focus); }
    bool isEmpty() const { return anchor == focus; }
    bool spansMessages() const { return anchor.message != focus.message; }
    /// What of this message is selected.
    TextRange rangeIn(const Message& message) const;

    friend bool operator==(const TimelineSelection&, const TimelineSelection&) = default;
};

/// The selection as text. Inside of one message what is selected, bare; across several a line per message with time
/// and name, and the date where the day changes. `messages` in order; those outside are left out.
QString selectionText(const QList<Message>& messages, const TimelineSelection& selection, const QLocale& locale);

/// Reads a selection's messages from the source, page by page, however many the timeline has forgotten meanwhile,
/// then calls back once. At most kMaximum messages. Deletes itself. Main thread; the source must outlive it, which
/// its owner (`parent`) sees to.
class SelectionReader final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMaximum = 200000;

    SelectionReader(MessageSource& source, const TimelineSelection& selection,
                    std::function<void(const QList<Message>&)> done, QObject* parent);

private:
    void readOn(qint64 after);

    MessageSource& m_source;
    TimelineSelection m_selection;
    std::function<void(const QList<Message>&)> m_done;
    QList<Message> m_read;
};

} // namespace jackdaw::ui
