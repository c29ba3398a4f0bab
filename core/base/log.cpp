// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/log.h"

namespace jackdaw {

Q_LOGGING_CATEGORY(logApp, "jackdaw.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logLink, "jackdaw.link", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccounts, "jackdaw.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(logContacts, "jackdaw.contacts", QtInfoMsg)
Q_LOGGING_CATEGORY(logConversations, "jackdaw.conversations", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "jackdaw.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "jackdaw.control", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "jackdaw.ui", QtInfoMsg)

} // namespace jackdaw
