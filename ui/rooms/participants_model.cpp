// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/participants_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <utility>
#include <vector>

#include "core/text/safe_text.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

QString roleName(wire::Role role)
{
    switch (role) {
    case wire::Role::Owner:
        return QCoreApplication::translate("Participants", "Owners");
    case wire::Role::Operator:
        return QCoreApplication::translate("Participants", "Operators");
    case wire::Role::HalfOperator:
        return QCoreApplication::translate("Participants", "Moderators");
    case wire::Role::Voice:
        return QCoreApplication::translate("Participants", "Speakers");
    case wire::Role::Participant:
        return QCoreApplication::translate("Participants", "Participants");
    case wire::Role::None:
        break;
    }
    return QCoreApplication::translate("Participants", "Visitors");
}

void ParticipantsModel::setParticipants(const QList<wire::Participant>& participants)
{
    if (m_given == participants)
        return;
    m_given = participants;
    // In crowded rooms most have been there before: what their names weigh is known.
    Weights weights;
    std::vector<std::pair<const QCollatorSortKey*, const wire::Participant*>> order;
    order.reserve(static_cast<size_t>(participants.size()));
    for (const wire::Participant& participant : participants) {
        auto known = m_weights.extract(participant.nick);
        const auto at = known.empty() ? weights.emplace(participant.nick, m_collator.sortKey(participant.nick)).first
                                      : weights.insert(std::move(known)).position;
        order.emplace_back(&at->second, &participant);
    }
    m_weights = std::move(weights);
    std::ranges::stable_sort(order, [](const auto& left, const auto& right) {
        if (left.second->role != right.second->role)
            return left.second->role > right.second->role;
        return left.first->compare(*right.first) < 0;
    });
    QList<wire::Participant> sorted;
    sorted.reserve(participants.size());
    for (const auto& [weight, participant] : order)
        sorted.append(*participant);
    m_all = std::move(sorted);
    rebuild();
}

void ParticipantsModel::setFilter(const QString& filter)
{
    m_filter = folded(filter);
    rebuild();
}

void ParticipantsModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (const wire::Participant& participant : m_all) {
        if (m_filter.isEmpty() || folded(participant.nick).contains(m_filter)
            || folded(participant.address).contains(m_filter))
            m_shown.append(participant);
    }
    endResetModel();
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ParticipantsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const wire::Participant& participant = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return safeName(participant.nick);
    case Qt::AccessibleTextRole:
        return QCoreApplication::translate("Participants", "%1, %2, %3")
            .arg(isolated(participant.nick), roleName(participant.role), presenceName(participant.presence));
    case SectionRole: {
        if (index.row() > 0 && m_shown[index.row() - 1].role == participant.role)
            return {};
        const auto count = std::ranges::count(m_shown, participant.role, &wire::Participant::role);
        return QCoreApplication::translate("Participants", "%1 · %2")
            .arg(roleName(participant.role), QLocale().toString(static_cast<qlonglong>(count)));
    }
    case PresenceRole:
        return static_cast<int>(participant.presence);
    case SelfRole:
        return participant.self;
    case AddressRole:
        return participant.address;
    case FaceRole:
        return m_faces && !participant.address.isEmpty() ? m_faces(participant.address) : QImage();
    case Qt::ToolTipRole:
        return participant.address.isEmpty() ? QString() : plainTip(isolated(participant.address));
    default:
        return {};
    }
}

} // namespace jackdaw::ui
