// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Commands and events to frames and back: one JSON object in UTF-8 with a `type`, one line, no line feed inside.
// Pure functions; any thread.

#pragma once

#include <QByteArray>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw::wire {

/// The outcome of reading a frame. Exactly one of: a value, an unknown type (skip it), an error (end the link).
template <typename Message>
struct Decoded {
    std::optional<Message> value;
    QString unknownType;
    QString error;
};

/// The frame without its line feed. Empty strings, lists and maps are left out.
QByteArray encode(const Command& command);
QByteArray encode(const Event& event);

/// Reads a frame. Missing and unknown fields are fine; wrong types, invalid UTF-8 and invalid JSON are errors.
Decoded<Command> decodeCommand(const QByteArray& frame);
Decoded<Event> decodeEvent(const QByteArray& frame);

/// The `type` of a message, for logs.
QLatin1StringView typeOf(const Command& command);
QLatin1StringView typeOf(const Event& event);

} // namespace jackdaw::wire
