// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/participant_delegate.h"

#include <QImage>
#include <QPainter>

#include "ui/rooms/participants_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

constexpr int kRow = 32;
constexpr int kFace = 22;

} // namespace

ParticipantDelegate::ParticipantDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ParticipantDelegate::headHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::GroupHead)).height() + kSpace4;
}

QSize ParticipantDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const bool head = !index.data(ParticipantsModel::SectionRole).isNull();
    const int row = std::max(kRow, QFontMetrics(m_theme.font(TextStyle::NameRead)).height() + kSpace2);
    return {120, row + (head ? headHeight() : 0)};
}

void ParticipantDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (const QString head = index.data(ParticipantsModel::SectionRole).toString(); !head.isEmpty()) {
        const QRect place(row.x() + kSpace3, row.y() + kSpace2, row.width() - 2 * kSpace3, headHeight() - kSpace2);
        painter->setFont(m_theme.font(TextStyle::GroupHead));
        painter->setPen(m_theme.colour(Role::Muted));
        drawTextLine(*painter, place, head, option.direction);
        row.setTop(row.top() + headHeight());
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || hovered) {
        const bool outlined = m_theme.highContrast() || option.state & QStyle::State_HasFocus;
        const Role outline = chosen ? Role::Accent : Role::Border;
        painter->setPen(outlined ? QPen(m_theme.colour(outline), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(m_theme.colour(chosen ? Role::Selection : Role::Hover));
        painter->drawRoundedRect(row.adjusted(kSpace1, 1, -kSpace1, -1), kRowRadius, kRowRadius);
    }
    const QString nick = index.data().toString();
    const QRect face = QStyle::visualRect(option.direction, row,
                                          {row.x() + kSpace3, row.center().y() - kFace / 2 + 1, kFace, kFace});
    const auto presence = static_cast<wire::Presence>(index.data(ParticipantsModel::PresenceRole).toInt());
    Avatar avatar;
    avatar.name = nick;
    avatar.key = nick;
    avatar.picture = index.data(ParticipantsModel::FaceRole).value<QImage>();
    avatar.faint = presence <= wire::Presence::Offline;
    paintAvatarWithPresence(*painter, face, avatar, presence, m_theme.colour(chosen ? Role::Selection : Role::Side),
                            option.direction, m_theme);
    const bool self = index.data(ParticipantsModel::SelfRole).toBool();
    const QFont font = m_theme.font(self ? TextStyle::Name : TextStyle::NameRead);
    const QRect text = QStyle::visualRect(
        option.direction, row,
        {row.x() + kSpace3 + kFace + kSpace2 + 2, row.y(), row.width() - kFace - 3 * kSpace3, row.height()});
    painter->setFont(font);
    painter->setPen(m_theme.colour(avatar.faint || presence == wire::Presence::Away ? Role::Muted : Role::Text));
    drawTextLine(*painter, text, nick, option.direction);
    painter->restore();
}

} // namespace jackdaw::ui
