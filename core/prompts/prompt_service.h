// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QVariantMap>
#include <memory>

#include "core/base/result.h"
#include "core/prompts/prompt.h"
#include "core/wire/events.h"

namespace jackdaw {

class AccountService;
class Clock;
class ContactService;
class ConversationService;
struct Profile;

/// What networks ask, waiting quietly for the user. Accepting a certificate remembers it for the account, accepting
/// an invitation joins (or opens the conversation with who wants to talk), a password goes to the account (fields
/// `password` and, while there is a keyring, `remember`). A host's prompts end with the host; the core's own password
/// prompt stands as long as the account waits for it. Main thread.
class PromptService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountService& accounts;
        ContactService& contacts;
        ConversationService& conversations;
        const Profile& profile;
        const Clock& clock;
    };
    explicit PromptService(const Parts& parts, QObject* parent = nullptr);
    ~PromptService() override;

    QList<Prompt> prompts() const; ///< oldest first
    const Prompt* prompt(PromptId id) const;

    /// Values by Field::key, typed or as text (field_values.h); `choice` for a choice. Refused with a sentence when a
    /// required field is missing, a value is not of its kind or a key is unknown: the prompt then stays. Files and
    /// folders are whole paths; what is asked to be read is copied for the host, what it writes comes to its place and
    /// a notice says so.
    Result<void> answer(PromptId id, const QVariantMap& values);
    /// Yes, with the defaults where there are fields or choices.
    Result<void> accept(PromptId id);
    /// No, or dismissed.
    Result<void> reject(PromptId id);
    /// Does one of a table's rowActions (by its value) with a row, counted from 0. The table stays open.
    Result<void> act(PromptId id, const QString& action, int row);

    // Called by the event router.
    void onPrompt(AccountId account, const wire::PromptOpened& event);
    void onPrompt(AccountId account, const wire::PromptClosed& event);
    void onPrompt(AccountId account, const wire::PromptGrown& event);
    /// Where it leads to a page, that is asked about.
    void onFailed(AccountId account, const wire::Failed& event);
    void onWritten(AccountId account, const wire::FileWritten& event);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void opened(jackdaw::PromptId prompt);
    void closed(jackdaw::PromptId prompt);
    /// The user does something with a row of a table.
    void acted(jackdaw::AccountId account, const QString& action);
    /// A table has more rows.
    void grown(jackdaw::PromptId prompt);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
