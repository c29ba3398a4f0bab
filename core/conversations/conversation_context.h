// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_table.h"
#include "core/link/command_sender.h"
#include "core/storage/store.h"

namespace jackdaw {

class SecretStore;

/// What the parts of ConversationService share. Main thread.
struct ConversationContext {
    Store& store;
    CommandSender& accounts;
    ContactService& contacts;
    const Clock& clock;
    ConversationTable& table;
    SecretStore* secrets = nullptr; ///< for the passwords of rooms
};

/// Bounds of what is kept of a network's word, in UTF-16 units.
inline constexpr qsizetype kMaximumText = 64 * 1024;
inline constexpr qsizetype kMaximumAddress = 3072;

} // namespace jackdaw
