// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/account_dot.h"

#include <QPainter>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "ui/theme/avatar.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

AccountDot::AccountDot(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
{
    setFixedSize(14, 14);
}

void AccountDot::paintEvent(QPaintEvent* /*event*/)
{
    wire::Presence state = wire::Presence::Offline;
    for (const Account& account : m_core.accounts().accounts()) {
        const AccountState each = m_core.accounts().connection(account.id).state;
        if (each == AccountState::Online)
            state = wire::Presence::Available;
        else if (each == AccountState::Connecting && state == wire::Presence::Offline)
            state = wire::Presence::Away;
    }
    QPainter painter(this);
    paintPresence(painter, rect(), state, m_theme.colour(Role::Side), m_theme);
}

} // namespace jackdaw::ui
