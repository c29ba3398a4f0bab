// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/contacts/list_entry.h"

namespace jackdaw::ui {

/// By what the rows of a group stand.
enum class Sorting { Status, Name, Activity };

/// What decides a row's place, kept apart from the row so that a place can outlive a change.
struct Place {
    SectionKey section;
    bool unread = false;
    bool online = false;
    qint64 activity = 0;
    QString name;
    EntryKey key;

    static Place of(const ListEntry& entry)
    {
        return {entry.section, entry.unread > 0, entry.online(), entry.lastActivity, entry.sortName, entry.key};
    }
    friend bool operator==(const Place&, const Place&) = default;
};

/// A strict order of the rows of one section: Recent and Earlier by unread and time, the others by `sorting`.
inline bool standsBefore(const Place& a, const Place& b, Sorting sorting)
{
    const bool recent = a.section.kind == SectionKey::Kind::Recent || a.section.kind == SectionKey::Kind::Earlier;
    if (recent && a.unread != b.unread)
        return a.unread;
    if ((recent || sorting == Sorting::Activity) && a.activity != b.activity)
        return a.activity > b.activity;
    if (!recent && sorting == Sorting::Status && a.online != b.online)
        return a.online;
    if (const int order = a.name.compare(b.name); order != 0)
        return order < 0;
    if (a.key.contact != b.key.contact)
        return a.key.contact < b.key.contact;
    return a.key.conversation < b.key.conversation;
}

} // namespace jackdaw::ui
