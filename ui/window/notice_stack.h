// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <functional>

#include "core/base/ids.h"
#include "ui/window/notice_pile.h"

namespace jackdaw {
class Core;
struct Connection;
} // namespace jackdaw

namespace jackdaw::ui {

class NoticeLine;
class Theme;

/// What the user should know but need not answer, in quiet lines over the content: accounts that failed or are cut off
/// for longer than a moment, rooms that cannot be joined, a keyring that is missing, a full disk, and what was just
/// done with its "Undo". Says nothing that is said elsewhere in the window, and nothing longer than its cause lasts.
/// What is true of several accounts is one line.
class NoticeStack final : public NoticePile {
    Q_OBJECT
public:
    NoticeStack(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// A sentence that stays until it is closed.
    void showProblem(const QString& text);
    /// Something the user asked for was refused: a sentence that goes by itself.
    void showRefusal(const QString& text);
    /// A sentence that goes by itself; `undo` may be empty.
    void showDone(const QString& text, const std::function<void()>& undo);
    /// What is shown beside the list tells its own troubles and its account's.
    void setShown(const QList<ConversationId>& conversations, AccountId account);
    /// The assistant tells this account's troubles; invalid: none.
    void leaveOut(AccountId account);

Q_SIGNALS:
    void editRequested(jackdaw::AccountId account);
    void openRequested(jackdaw::ConversationId conversation);
    void filesRequested();

private:
    bool isSaidElsewhere(AccountId account) const;
    void refresh();
    void refreshAccounts();
    void refreshKeyring();
    /// Files that are offered where nothing is seen of it.
    void refreshOffers();
    bool isAsked(AccountId account, const QString& text) const;
    QString namesOf(const QList<AccountId>& accounts) const;
    bool isWorthTelling(AccountId account, const Connection& connection) const;
    void showConversationProblem(ConversationId conversation, const QString& text);
    void forget(ConversationId conversation);
    NoticeLine* addClosable(const QString& text, const std::function<void()>& closed);
    NoticeLine* makeAccountLine(const QList<AccountId>& accounts, const QString& text);
    /// What answers the user at once is not among those that find no room; only what may be lost goes before it.
    void putFirst(NoticeLine* line);
    void showStorage(const QString& text);

    Core& m_core;
    const Theme& m_theme;
    NoticeLine* m_offers = nullptr;
    QHash<QList<AccountId>, NoticeLine*> m_accounts; ///< by those that have the same trouble
    QSet<AccountId> m_told;                          ///< that are in m_accounts
    QMap<AccountId, QString> m_keyringTexts;
    QHash<QString, NoticeLine*> m_keyring; ///< by what is said
    QHash<ConversationId, NoticeLine*> m_conversations;
    QHash<QString, NoticeLine*> m_problems;
    QList<ConversationId> m_shown;
    AccountId m_shownAccount;
    AccountId m_leftOut;
    NoticeLine* m_storage = nullptr;
};

} // namespace jackdaw::ui
