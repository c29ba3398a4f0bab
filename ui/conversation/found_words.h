// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <functional>
#include <vector>

#include "core/base/ids.h"
#include "ui/conversation/rich_text_block.h"

namespace jackdaw::ui {

/// Where in a text the words stand that somebody looks for, in order.
using WordFinder = std::function<std::vector<TextRange>(const QString& text)>;

/// The marked words of the messages in view, each looked for once. Main thread.
class FoundWords {
public:
    /// Null: nothing is marked.
    void setFinder(WordFinder finder);
    /// `text` as the row shows it.
    const std::vector<TextRange>& in(MessageId message, const QString& text);
    /// It may say something else now.
    void forget(MessageId message) { m_places.remove(message); }

private:
    WordFinder m_finder;
    QHash<MessageId, std::vector<TextRange>> m_places;
};

} // namespace jackdaw::ui
