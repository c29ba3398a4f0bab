// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/conversations/rooms.h"

namespace jackdaw {

namespace {

bool comesBefore(const wire::Participant& a, const wire::Participant& b)
{
    if (a.role != b.role)
        return a.role > b.role;
    const int order = a.nick.compare(b.nick, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.nick < b.nick;
}

} // namespace

bool applyParticipants(QList<wire::Participant>& list, const wire::ParticipantsChanged& event)
{
    if (event.complete)
        list.clear();
    bool sorted = event.renamed.isEmpty();
    for (qsizetype i = 0; i < list.size() && !sorted; ++i) {
        wire::Participant& participant = list[i];
        const auto renamed = event.renamed.constFind(participant.nick);
        if (renamed != event.renamed.constEnd())
            participant.nick = renamed.value();
    }
    QHash<QString, const wire::Participant*> present;
    for (const wire::Participant& participant : event.present) {
        if (!participant.nick.isEmpty())
            present.insert(participant.nick, &participant);
    }
    const QSet<QString> gone(event.gone.begin(), event.gone.end());
    if (!gone.isEmpty())
        list.removeIf([&gone, &present](const wire::Participant& participant) {
            return gone.contains(participant.nick) && !present.contains(participant.nick);
        });
    for (wire::Participant& participant : list) {
        const wire::Participant* news = present.take(participant.nick);
        if (!news)
            continue;
        sorted = sorted && news->role == participant.role;
        participant = *news;
    }
    if (!sorted)
        std::sort(list.begin(), list.end(), comesBefore);
    QList<wire::Participant> added;
    for (const wire::Participant* one : std::as_const(present))
        added.append(*one);
    std::sort(added.begin(), added.end(), comesBefore);
    // Of a room that tells without end of people who come, each is as little work as can be.
    const qsizetype before = list.size();
    list += added.mid(0, std::max<qsizetype>(0, kMostParticipants - before));
    std::inplace_merge(list.begin(), list.begin() + before, list.end(), comesBefore);
    return before + added.size() <= kMostParticipants;
}

} // namespace jackdaw
