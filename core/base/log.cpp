// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/log.h"

namespace jackdaw {

Q_LOGGING_CATEGORY(logApp, "jackdaw.app", QtWarningMsg)
Q_LOGGING_CATEGORY(logLink, "jackdaw.link", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccounts, "jackdaw.accounts", QtWarningMsg)
Q_LOGGING_CATEGORY(logContacts, "jackdaw.contacts", QtWarningMsg)
Q_LOGGING_CATEGORY(logConversations, "jackdaw.conversations", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "jackdaw.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logControl, "jackdaw.control", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "jackdaw.ui", QtWarningMsg)

} // namespace jackdaw
