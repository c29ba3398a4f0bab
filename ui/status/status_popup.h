// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFrame>
#include <functional>

#include "core/base/ids.h"
#include "core/status/own_status.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class PresenceButton;
class TextLabel;
class Theme;

/// Chooses the user's status: presence, message, for how long, for all accounts or one; recent ones at hand.
/// Choosing a presence applies at once; the message applies with Enter. Arrows walk, Escape closes.
class StatusPopup final : public QFrame {
    Q_OBJECT
public:
    StatusPopup(Core& core, const Theme& theme, QWidget* parent = nullptr);

    void focusCurrent();

    /// On which of these accounts being invisible is being away, in words; empty where nobody would see the user.
    static QString whoSees(Core& core, const std::function<bool(AccountId)>& meant);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPresences(QVBoxLayout* layout);
    void addMessage(QVBoxLayout* layout);
    void addScope(QVBoxLayout* layout);
    void addRecent(QVBoxLayout* layout);
    void load();
    /// Says where others see the user although nobody should.
    void sayWhoSees();
    void apply(wire::Presence presence);
    void use(const OwnStatus& status);
    void walk(int step);
    wire::Presence chosen() const;
    AccountId account() const;

    Core& m_core;
    const Theme& m_theme;
    QList<PresenceButton*> m_presences;
    TextLabel* m_seen = nullptr;
    QLineEdit* m_message = nullptr;
    QComboBox* m_duration = nullptr;
    QComboBox* m_scope = nullptr;
    QPushButton* m_clear = nullptr;
    TextLabel* m_problem = nullptr;
};

} // namespace jackdaw::ui
