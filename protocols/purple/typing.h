// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

/// Who types, in both directions.
class Typing {
public:
    explicit Typing(Session& session);
    ~Typing();
    Typing(const Typing&) = delete;
    Typing& operator=(const Typing&) = delete;

    void set(const wire::SetTyping& command);
    /// libpurple's word.
    void changed(const char* who, wire::TypingState state);

private:
    Session& m_session;
    QSet<QString> m_typing; ///< who was told to type or to pause
};

} // namespace jackdaw::purple
