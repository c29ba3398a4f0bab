// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/imported_profile.h"

namespace jackdaw::imports {

/// What Pidgin, and all that stand on the same library, keep in a folder of their own: accounts.xml, blist.xml and
/// status.xml. Files that are not there are none; files that are damaged give what comes before the damage, and a
/// problem. Reads files; any thread.
ImportedProfile readPidginProfile(const QString& folder);

/// The three by themselves.
void readPidginAccounts(const QString& folder, ImportedProfile& profile);
void readPidginContacts(const QString& folder, ImportedProfile& profile);
void readPidginStatuses(const QString& folder, ImportedProfile& profile);

} // namespace jackdaw::imports
