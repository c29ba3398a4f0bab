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

void applyParticipants(QList<wire::Participant>& list, const wire::ParticipantsChanged& event)
{
    if (event.complete)
        list.clear();
    bool sorted = event.renamed.isEmpty();
    for (wire::Participant& participant : list) {
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
    for (const wire::Participant* added : std::as_const(present))
        list.append(*added);
    if (!sorted || !present.isEmpty())
        std::sort(list.begin(), list.end(), comesBefore);
}

} // namespace jackdaw
