// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <optional>

#include "ui/contacts/list_entry.h"

namespace jackdaw {
class Core;
struct Buddy;
struct Conversation;
} // namespace jackdaw

namespace jackdaw::ui {

/// Reads the core's facts into rows. Main thread; the core must outlive it.
class EntryReader {
public:
    explicit EntryReader(Core& core);

    QList<EntryKey> keys() const;
    /// nullopt: it has no row (any more).
    std::optional<ListEntry> read(const EntryKey& key) const;
    /// The row a conversation is shown by.
    EntryKey keyOf(ConversationId conversation) const;
    QString sectionTitle(const SectionKey& section) const;
    /// Network name of an account's protocol.
    QString networkOf(AccountId account) const;
    QString networkOf(const Buddy& buddy) const;

private:
    std::optional<ListEntry> readContact(const EntryKey& key) const;
    std::optional<ListEntry> readConversation(const EntryKey& key) const;
    QString lastLine(const Conversation& conversation) const;

    Core& m_core;
};

} // namespace jackdaw::ui
