// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

#include "core/base/ids.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
struct Connection;
} // namespace jackdaw

namespace jackdaw::ui {

class NoticeLine;
class Theme;

/// What the user should know but need not answer, in quiet lines over the content: accounts that failed or are cut off
/// for longer than a moment, a keyring that is missing, a full disk, and what was just done with its "Undo".
class NoticeStack final : public QWidget {
    Q_OBJECT
public:
    NoticeStack(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// A sentence that stays until it is closed.
    void showProblem(const QString& text);
    /// A sentence that goes by itself; `undo` may be empty.
    void showDone(const QString& text, const std::function<void()>& undo);

Q_SIGNALS:
    void editRequested(jackdaw::AccountId account);

private:
    void refreshAccounts();
    bool isWorthTelling(AccountId account, const Connection& connection) const;
    NoticeLine* makeAccountLine(AccountId account, const QString& text);
    void add(NoticeLine* line);
    void drop(QWidget* line);
    void showStorage(const QString& text);

    Core& m_core;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QHash<AccountId, NoticeLine*> m_accounts;
    QHash<QString, NoticeLine*> m_problems;
    NoticeLine* m_storage = nullptr;
};

} // namespace jackdaw::ui
