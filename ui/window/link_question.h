// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/link/uri_rules.h"

class QComboBox;
class QVBoxLayout;

namespace jackdaw {
class Core;
struct Account;
} // namespace jackdaw

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Asks before a link from outside joins a room or opens a conversation, and which account is meant. Nothing is sent:
/// the text a link brings goes into the input. Enter does not agree. Deletes itself when closed. Main thread.
class LinkQuestion final : public QDialog {
    Q_OBJECT
public:
    /// `accounts` are those the link may be for (accountsFor()); with none of them it says so and offers to add one.
    LinkQuestion(Core& core, const Theme& theme, const UriTarget& target, const QList<Account>& accounts,
                 QWidget* parent = nullptr);

    /// The enabled accounts of the link's protocol, on the server it names.
    static QList<Account> accountsFor(Core& core, const UriTarget& target);

Q_SIGNALS:
    /// The user agreed.
    void opened(jackdaw::ConversationId conversation, const QString& text);
    void accountWanted();

private:
    void addFacts(QVBoxLayout* layout, const QList<Account>& accounts);
    void addButtons(QVBoxLayout* layout, bool possible);
    void agree();
    void finish(const Result<ConversationId>& conversation);

    Core& m_core;
    const Theme& m_theme;
    UriTarget m_target;
    AccountId m_account;
    QComboBox* m_accounts = nullptr;
    TextLabel* m_problem = nullptr;
    bool m_asking = false; ///< the network, how it writes the address
};

} // namespace jackdaw::ui
