// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/accounts/account.h"

class QCheckBox;
class QLineEdit;

namespace jackdaw::ui {

class FieldForm;
class PasswordEdit;
class TextLabel;
class Theme;

/// What the protocol asks of an account: name parts, password, options. Made from a ProtocolInfo alone.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(const Theme& theme, QWidget* parent = nullptr);

    void setProtocol(const wire::ProtocolInfo& info);
    /// Shows an existing account; its password stays unless a new one is typed.
    void setAccount(const wire::ProtocolInfo& info, const Account& account);

    /// False where the protocol has not said what it asks: only what is not the protocol's is shown, and all else stays
    /// as it is.
    bool isComplete() const { return m_info.loaded && !m_info.nameParts.isEmpty(); }
    /// The account with what stands in the form; id, stored, trusted and enabled are those of setAccount().
    Account account() const;
    QString password() const;
    /// The account is to be made on its server first.
    bool registers() const;
    /// Files may show people the user's network address without a question.
    bool showsAddress() const;
    void setShowsAddress(bool shows);
    /// A sentence about what is missing; empty when complete.
    QString problem() const;
    /// Puts the keyboard on what problem() is about.
    void focusProblem();
    void focusFirst();

Q_SIGNALS:
    /// Something was typed or chosen.
    void changed();

private:
    void build(const Account& account);
    QVariantMap nameParts() const;

    const Theme& m_theme;
    wire::ProtocolInfo m_info;
    Account m_account;
    FieldForm* m_name;
    TextLabel* m_passwordLabel;
    PasswordEdit* m_password;
    QCheckBox* m_remember;
    QCheckBox* m_registers;
    QCheckBox* m_showsAddress;
    FieldForm* m_options;
    QLineEdit* m_label;
};

} // namespace jackdaw::ui
