// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Every logging category of Jackdaw. Nothing logs message text, passwords or addresses above debug level.

#pragma once

#include <QLoggingCategory>

namespace jackdaw {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logLink)
Q_DECLARE_LOGGING_CATEGORY(logAccounts)
Q_DECLARE_LOGGING_CATEGORY(logContacts)
Q_DECLARE_LOGGING_CATEGORY(logConversations)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logControl)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace jackdaw
