// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <optional>

#include "core/base/result.h"
#include "core/conversations/message.h"

namespace jackdaw::ui {

/// A stretch of a timeline; the same words as MessageQuery's.
struct PageRequest {
    std::optional<qint64> before; ///< Message::position, exclusive
    std::optional<qint64> after;  ///< Message::position, exclusive
    int limit = 100;
};

/// Where the timeline takes its messages from: the store, or a test. Pages are oldest first; fewer than `limit`
/// come only at an end of the conversation. Main thread; futures finish there.
class MessageSource {
public:
    virtual ~MessageSource() = default;
    virtual QFuture<Result<QList<Message>>> page(const PageRequest& request) = 0;
};

} // namespace jackdaw::ui
