// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Writes to an address that need not be on the list: account and address. Sends nothing; opens the conversation.
/// Deletes itself when closed. Main thread.
class NewMessageDialog final : public QDialog {
    Q_OBJECT
public:
    NewMessageDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(jackdaw::ConversationId conversation);

private:
    void follow();
    void write();

    Core& m_core;
    QComboBox* m_account;
    QLineEdit* m_address;
    TextLabel* m_problem;
    QPushButton* m_open;
};

} // namespace jackdaw::ui
