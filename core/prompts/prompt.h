// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/ids.h"
#include "core/wire/prompt_events.h"
#include "core/wire/types.h"

namespace jackdaw {

/// A question that waits for the user: a network's, or the core's own (a password that is missing).
struct Prompt {
    PromptId id;
    AccountId account;
    wire::PromptKind kind = wire::PromptKind::Notice;
    QString title;
    QString text;
    QString subject; ///< the address, room or host it is about
    QList<wire::Field> fields;
    QList<wire::Choice> choices;
    QString defaultChoice;
    QString acceptLabel; ///< what the network calls the answers; empty: as the interface does
    QString rejectLabel;
    wire::RichText body; ///< of a page
    QStringList columns; ///< of a table
    QList<wire::PromptRow> rows;
    QList<wire::Choice> rowActions; ///< what can be done with a row
    QString picture;                ///< whole path of a file; not to be trusted, and gone with the prompt
    QString link;                   ///< what a link leads to; never opened unasked
    wire::CertificateInfo certificate;
    /// Of an invitation: what accepting it opens. On a network without rooms, somebody wants to talk.
    wire::ConversationKind leadsTo = wire::ConversationKind::Room;
    qint64 opened = 0;  ///< Clock::now()
    QString hostPrompt; ///< the host's name for it; empty: the core's own

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

} // namespace jackdaw
