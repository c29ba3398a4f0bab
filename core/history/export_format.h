// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <memory>

#include "core/conversations/message.h"

class QIODevice;

namespace jackdaw {

enum class ExportFormat { Text, Html, Json };

/// What stands above a conversation in an export.
struct ExportedConversation {
    QString title;
    QString address;
    QString account;
    bool room = false;
};

/// Writes conversations into a file, one after the other; what people wrote cannot become anything but text there.
/// Whether a write succeeded the device knows. For one thread.
class ExportFormatter {
public:
    virtual ~ExportFormatter() = default;
    virtual void begin() = 0;
    virtual void beginConversation(const ExportedConversation& conversation) = 0;
    virtual void add(const Message& message) = 0;
    virtual void endConversation() = 0;
    virtual void end() = 0;

    /// Times are of the local clock, but for JSON's (UTC).
    static std::unique_ptr<ExportFormatter> make(ExportFormat format, QIODevice& device);
};

/// Who said it, as it stands before a message; empty for notices.
QString exportedSender(const Message& message);

} // namespace jackdaw
