// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractListModel>
#include <QCollator>
#include <QImage>
#include <QList>
#include <functional>
#include <unordered_map>

#include "core/wire/room_types.h"

namespace jackdaw::ui {

/// The participants of one room, by role and then by nick, filtered by what is searched for. Main thread.
class ParticipantsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        SectionRole = Qt::UserRole, ///< QString on the first row of a role: what they are, and how many
        PresenceRole,               ///< wire::Presence as int
        SelfRole,
        AddressRole,
        FaceRole, ///< QImage; null: none
    };
    using QAbstractListModel::QAbstractListModel;

    void setParticipants(const QList<wire::Participant>& participants);
    void setFilter(const QString& filter);
    /// Whose picture belongs to a real address. Asked for those who are painted.
    using Faces = std::function<QImage(const QString& address)>;
    void setFaces(Faces faces) { m_faces = std::move(faces); }
    int participantCount() const { return static_cast<int>(m_all.size()); }
    const wire::Participant& at(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    using Weights = std::unordered_map<QString, QCollatorSortKey>;
    void rebuild();

    QCollator m_collator;
    Weights m_weights; ///< by nick: comparing names as people do is slow
    QList<wire::Participant> m_given;
    QList<wire::Participant> m_all; ///< as they are shown
    QList<wire::Participant> m_shown;
    QString m_filter;
    Faces m_faces;
};

/// "Operators", for the head of a section.
QString roleName(wire::Role role);

} // namespace jackdaw::ui
