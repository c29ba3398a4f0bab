// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/wire/types.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace jackdaw {
class Core;
struct Account;
} // namespace jackdaw

namespace jackdaw::ui {

class AccountForm;
class NoticeLine;
class SignOnPanel;
class TextLabel;
class Theme;

/// Adds an account, or changes one: choose the network, fill in what it asks, watch the sign-on. Knows of a network
/// only what its ProtocolInfo says.
class AccountDialog final : public QDialog {
    Q_OBJECT
public:
    AccountDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// Goes straight to the form of an existing account.
    void edit(const Account& account);

Q_SIGNALS:
    /// From now on this says how the account's sign-on goes and asks its questions; invalid: no longer.
    void watching(jackdaw::AccountId account);

private:
    enum Page { ChoosePage, FormPage, SignOnPage };

    QWidget* makeChoosePage();
    QWidget* makeScrolled(QWidget* content);
    void fill(const QList<wire::ProtocolInfo>& protocols);
    void tellMissing(const QString& problem);
    void remedy();
    void describedAnew();
    void choose();
    void go(Page page);
    void next();
    void nextOfSignOn();
    void back();
    void save();
    void refreshButtons();
    void refreshSignOnButtons();

    Core& m_core;
    const Theme& m_theme;
    QList<wire::ProtocolInfo> m_protocols;
    AccountId m_account;
    TextLabel* m_title;
    TextLabel* m_lead;
    QStackedWidget* m_pages;
    QListWidget* m_list = nullptr;
    AccountForm* m_form;
    SignOnPanel* m_signOn;
    NoticeLine* m_missing;           ///< the protocol cannot say what it asks
    QPushButton* m_remedy = nullptr; ///< of that
    QString m_plugin;                ///< the file that would, if it were on
    TextLabel* m_problem;
    QPushButton* m_change; ///< the settings, from the sign-on
    QPushButton* m_refuse; ///< the network's question
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace jackdaw::ui
