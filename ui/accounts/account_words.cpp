// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/account_words.h"

#include <QCoreApplication>

#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("jackdaw::ui::accounts", text);
}

} // namespace

QString connectionSentence(const Connection& connection)
{
    switch (connection.state) {
    case AccountState::Online:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::accounts", "Online"));
    case AccountState::Connecting:
        return connection.progress.isEmpty() ? translated(QT_TRANSLATE_NOOP("jackdaw::ui::accounts", "Signing on…"))
                                             : translated(QT_TRANSLATE_NOOP("jackdaw::ui::accounts", "Signing on: %1"))
                                                   .arg(isolated(connection.progress));
    case AccountState::Waiting:
    case AccountState::Failed:
        if (connection.error && !connection.error->text.isEmpty())
            return connection.error->text;
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::accounts", "Not connected"));
    case AccountState::Offline:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("jackdaw::ui::accounts", "Offline"));
}

Role connectionRole(const Connection& connection)
{
    switch (connection.state) {
    case AccountState::Failed:
        return Role::Danger;
    case AccountState::Waiting:
        return Role::Warning;
    case AccountState::Offline:
    case AccountState::Connecting:
    case AccountState::Online:
        break;
    }
    return Role::Muted;
}

wire::Presence connectionBadge(const Connection& connection)
{
    switch (connection.state) {
    case AccountState::Online:
        return wire::Presence::Available;
    case AccountState::Connecting:
    case AccountState::Waiting:
        return wire::Presence::Away;
    case AccountState::Failed:
        return wire::Presence::Busy;
    case AccountState::Offline:
        break;
    }
    return wire::Presence::Offline;
}

} // namespace jackdaw::ui
