// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "ui/contacts/list_entry.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
struct Buddy;
struct Conversation;
} // namespace jackdaw

namespace jackdaw::ui {

class Theme;

/// All that is known of a contact, a stranger or a room, as text that can be selected. Deletes itself when closed.
/// Main thread.
class DetailsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `key` is on the list.
    DetailsDialog(Core& core, const Theme& theme, const EntryKey& key, QWidget* parent = nullptr);

private:
    void addBuddy(QVBoxLayout* column, const Buddy& buddy);
    void addConversation(QVBoxLayout* column, const Conversation& conversation);
    QString accountTitle(AccountId account) const;

    Core& m_core;
    const Theme& m_theme;
};

} // namespace jackdaw::ui
