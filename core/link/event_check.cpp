// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/event_check.h"

#include "core/link/event_checker.h"

namespace jackdaw {

void EventChecker::operator()(wire::ParticipantsChanged& event)
{
    needed(event.room, kAddress);
    bounded(event.present.size(), kRoster);
    event.present.removeIf([this](const wire::Participant& one) {
        name(one.address, kAddress);
        return !usable(one.nick, kAddress);
    });
    names(event.gone, kAddress, kRoster);
    bounded(event.renamed.size(), kRoster);
    event.renamed.removeIf([this](std::pair<const QString&, QString&> names) {
        return !usable(names.first, kAddress) || !usable(names.second, kAddress);
    });
}

void EventChecker::operator()(wire::RoomsListed& event)
{
    name(event.re, kId);
    bounded(event.rooms.size(), kRoster);
    event.rooms.removeIf([this](const auto& room) { return !usable(room.address, kAddress); });
    for (wire::RoomEntry& room : event.rooms) {
        room.name = checkedName(room.name, kName);
        room.topic = checkedLine(room.topic, kLine);
        room.participants = qMax(-1, room.participants);
    }
}

void EventChecker::operator()(wire::PromptOpened& event)
{
    needed(event.prompt, kId);
    event.title = checkedLine(event.title, kName);
    event.text = checkedText(event.text, kText);
    name(event.subject, kAddress);
    fields(event.fields);
    choices(event.choices);
    name(event.defaultChoice, kLine);
    event.acceptLabel = checkedLine(event.acceptLabel, kName);
    event.rejectLabel = checkedLine(event.rejectLabel, kName);
    certificate(event.certificate);
    checkBody(event.body);
    bounded(event.columns.size(), kFields);
    for (QString& column : event.columns)
        column = checkedLine(column, kName);
    table(event.columns, event.rows);
    choices(event.rowActions);
    link(event.link);
    fileName(event.picture);
}

void EventChecker::roster(QList<wire::RosterEntry>& entries)
{
    bounded(entries.size(), kRoster);
    entries.removeIf([this](const auto& entry) { return !usable(entry.address, kAddress); });
    for (wire::RosterEntry& entry : entries) {
        entry.alias = checkedName(entry.alias, kName);
        if (entry.groups.size() > kGroups)
            entry.groups.resize(kGroups);
        for (QString& group : entry.groups)
            group = checkedName(group, kName);
        name(entry.network, kKey);
    }
}

void EventChecker::operator()(wire::RoomRights& event)
{
    needed(event.room, kAddress);
    bounded(event.actions.size(), kFeatures);
    event.actions.removeAll(wire::RoomAction::Unknown);
    bounded(event.lists.size(), kFeatures);
    event.lists.removeAll(wire::RoomList::Unknown);
}

void EventChecker::operator()(wire::RoomListGot& event)
{
    bounded(event.entries.size(), kRoster);
    event.entries.removeIf([this](const auto& entry) { return !usable(entry.address, kAddress); });
    for (wire::RoomListEntry& entry : event.entries) {
        entry.by = checkedName(entry.by, kName);
        entry.reason = checkedLine(entry.reason, kLine);
    }
}

void EventChecker::operator()(wire::BookmarksChanged& event)
{
    bounded(event.bookmarks.size(), kRoster);
    event.bookmarks.removeIf([this](const wire::Bookmark& bookmark) {
        return !usable(bookmark.room, kAddress) || !isCleanName(bookmark.nick) || !isCleanName(bookmark.password);
    });
    for (wire::Bookmark& bookmark : event.bookmarks) {
        bookmark.name = checkedName(bookmark.name, kName);
        name(bookmark.nick, kAddress);
        name(bookmark.password, kLine);
    }
}

void EventChecker::operator()(wire::PromptGrown& event)
{
    needed(event.prompt, kId);
    table({}, event.rows);
}

void EventChecker::operator()(wire::MenuGot& event)
{
    name(event.re, kId);
    bounded(event.items.size(), kChoices);
    event.items.removeIf([this](const wire::MenuItem& item) { return !usable(item.key, kLine); });
    for (wire::MenuItem& item : event.items) {
        item.label = checkedLine(item.label, kName);
        item.section = checkedLine(item.section, kName);
    }
}

void EventChecker::operator()(wire::CommandsChanged& event)
{
    bounded(event.commands.size(), kChoices);
    event.commands.removeIf([this](const wire::SlashCommand& command) {
        return !usable(command.name, kKey) || command.name.contains(u' ') || command.name.contains(u'/');
    });
    for (wire::SlashCommand& command : event.commands)
        command.help = checkedText(command.help, kLine);
}

EventCheck checkEvent(wire::Event& event)
{
    EventChecker checker;
    std::visit(checker, event);
    return checker.result();
}

} // namespace jackdaw
