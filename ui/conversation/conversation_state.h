// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/ids.h"
#include "ui/conversation/conversation_bar.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

/// What stands between the user and a conversation right now, in words, and what can be done about it.
struct ConversationState {
    enum class Action { None, GoOnline, Reconnect, Join, JoinWithPassword };

    ConversationBar::Tone tone = ConversationBar::Tone::Quiet;
    QString text; ///< empty: nothing stands between
    QString details;
    Action action = Action::None;
    QString actionLabel;
    bool canForget = false; ///< a room one may never get into
    bool settings = false;  ///< the account's settings may be the cause
    QString hint;           ///< for the empty input
    bool writable = false;  ///< what is written is sent, now or once the account is online

    friend bool operator==(const ConversationState&, const ConversationState&) = default;
};

/// `title` is what the conversation is called. An unknown conversation gives a state that is not writable.
ConversationState stateOf(Core& core, ConversationId conversation, const QString& title);

} // namespace jackdaw::ui
