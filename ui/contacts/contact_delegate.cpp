// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/contact_delegate.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include "core/base/clock.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kOuter = 8;       // between the panel's edge and a row's ground
constexpr int kGap = 2;         // between two rows
constexpr int kAvatarInset = 9; // from a row's edge to its avatar
constexpr int kTextInset = 50;  // from a row's edge to its text
constexpr int kTrailing = 8;    // from a row's edge to hint and badge

constexpr int kIdleShownAfter = 60000;
constexpr int kMostShown = 999; // unread

QRect rowRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(kOuter, 0, -kOuter, -kGap);
}

const ContactListModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const ContactListModel*>(index.model());
}

// Capitals set a head apart in scripts that have them; letters of Arabic would fall apart in nothing but spacing.
QString headText(const QString& title)
{
    return title.toUpper();
}

} // namespace

struct ContactDelegate::Lines {
    QRect first;
    QRect second;
};

ContactDelegate::ContactDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const bool section = !index.parent().isValid();
    if (m_avatarsOnly)
        return {kAvatarLarge + 2 * kOuter, section ? kSpace3 : kRowHeight};
    if (section)
        return {100, qMax(28, QFontMetrics(m_theme.font(TextStyle::GroupHead)).height() + 14)};
    const int text = QFontMetrics(m_theme.font(TextStyle::Name)).height()
        + QFontMetrics(m_theme.font(TextStyle::Secondary)).height();
    return {200, qMax(kRowHeight, text + 8) + kGap};
}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ContactListModel* model = modelOf(index);
    if (!model)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ListEntry* entry = model->entry(index);
    if (!entry)
        paintSection(*painter, option, index);
    else if (m_avatarsOnly)
        paintAvatarOnly(*painter, option, *entry);
    else
        paintEntry(*painter, option, *entry);
    painter->restore();
}

void ContactDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QRect row = option.rect.adjusted(kOuter, 0, -kOuter, 0);
    if (m_avatarsOnly) {
        if (index.row() > 0)
            painter.fillRect(QRect(row.x() + 8, row.center().y(), row.width() - 16, 1), m_theme.colour(Role::Line));
        return;
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver || focused) {
        painter.setPen(focused ? QPen(m_theme.colour(Role::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.colour(Role::Hover));
        painter.drawRoundedRect(QRectF(row).adjusted(0.75, 2.75, -0.75, -2.75), 6, 6);
    }
    const bool collapsed = index.data(ContactListModel::CollapsedRole).toBool();
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, row, logical); };
    const QRect arrow = place(QRect(row.x() + 6, row.y(), 10, row.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Muted));
    painter.save();
    painter.translate(QRectF(arrow).center());
    if (collapsed)
        painter.rotate(option.direction == Qt::RightToLeft ? 90 : -90);
    painter.drawPolygon(QPolygonF{QPointF(-3.2, -1.8), QPointF(3.2, -1.8), QPointF(0, 2.4)});
    painter.restore();

    painter.setFont(m_theme.font(TextStyle::GroupHead));
    painter.setPen(m_theme.colour(Role::Muted));
    const SectionKey key = modelOf(index)->sectionAt(index);
    int trailing = 0;
    if (key.kind == SectionKey::Kind::Group) {
        const QString counter = QStringLiteral("%L1/%L2")
                                    .arg(index.data(ContactListModel::OnlineRole).toInt())
                                    .arg(index.data(ContactListModel::TotalRole).toInt());
        trailing = painter.fontMetrics().horizontalAdvance(counter) + 4;
        const QRect rect = place(QRect(row.right() - kTrailing - trailing + 1, row.y(), trailing, row.height()));
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute;
        painter.drawText(rect, int(side | Qt::AlignVCenter), counter);
    }
    drawTextLine(painter, place(row.adjusted(22, 0, -kTrailing - trailing - 8, 0)), headText(index.data().toString()),
                 option.direction);
}

QColor ContactDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const
{
    const bool opened = entry.key == m_opened;
    const bool target = entry.key == m_dropTarget;
    QColor ground = m_theme.colour(Role::Side);
    if (opened || target)
        ground = m_theme.colour(Role::Selection);
    else if (option.state & QStyle::State_MouseOver)
        ground = m_theme.colour(Role::Hover);
    // While one types a filter, the keyboard is there, and Enter opens the chosen row.
    const bool wanted = m_filtering && option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus || target || wanted;
    const bool outlined = focused || (opened && m_theme.highContrast());
    painter.setBrush(ground);
    painter.setPen(outlined ? QPen(m_theme.colour(Role::Accent), 1.5) : QPen(Qt::NoPen));
    const qreal inset = outlined ? 0.75 : 0;
    painter.drawRoundedRect(QRectF(rowRect(option)).adjusted(inset, inset, -inset, -inset), kRowRadius, kRowRadius);
    return ground;
}

void ContactDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const
{
    const QColor ground = paintGround(painter, option, entry);
    const QRect row = rowRect(option);
    const QRect logical(row.x() + kAvatarInset, row.y() + (row.height() - kAvatar) / 2, kAvatar, kAvatar);
    const QRectF rect = QStyle::visualRect(option.direction, row, logical);
    const QImage picture = m_pictureOf ? m_pictureOf(entry.key) : QImage();
    const Avatar avatar{entry.name, entry.avatarKey, picture, entry.room, !entry.mayBeThere()};
    if (!entry.key.isContact())
        paintAvatar(painter, rect, avatar, m_theme);
    else
        paintAvatarWithPresence(painter, rect, avatar, entry.presence, ground, option.direction, m_theme);
    paintText(painter, option, entry);
}

ContactDelegate::Lines ContactDelegate::lines(const QRect& rect) const
{
    const int first = QFontMetrics(m_theme.font(TextStyle::Name)).height();
    const int second = QFontMetrics(m_theme.font(TextStyle::Secondary)).height();
    const int top = rect.y() + (rect.height() - first - second) / 2;
    return {QRect(rect.x(), top, rect.width(), first), QRect(rect.x(), top + first, rect.width(), second)};
}

void ContactDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry) const
{
    const QRect row = rowRect(option);
    const QRect area = row.adjusted(kTextInset, 0, -kTrailing, 0);
    Lines logical = lines(area);
    const int count = paintCount(painter, option, entry, logical);
    // The count stands below the network's name, else beside both lines.
    const int beside = hasHint(entry) ? paintHint(painter, option, entry, logical.first) : count;
    logical.first.setWidth(area.width() - beside);
    logical.second.setWidth(area.width() - count);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };

    const bool idle = entry.idleSince > 0 && m_clock.now() - entry.idleSince > kIdleShownAfter;
    const bool strong = entry.mayBeThere() || entry.unread > 0;
    painter.setFont(m_theme.font(strong ? TextStyle::Name : TextStyle::NameRead));
    QColor name = m_theme.colour(strong ? Role::Text : Role::Muted);
    if (strong && idle && entry.unread == 0)
        name = blend(name, m_theme.colour(Role::Muted), 0.6);
    painter.setPen(name);
    drawTextLine(painter, place(logical.first), entry.name, option.direction);

    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(m_theme.colour(entry.typing ? Role::AccentText : Role::Muted));
    drawTextLine(painter, place(logical.second), secondLine(entry), option.direction);
}

QString ContactDelegate::secondLine(const ListEntry& entry) const
{
    if (entry.typing)
        return tr("typing…");
    const qint64 idle = entry.idleSince > 0 && entry.online() ? m_clock.now() - entry.idleSince : 0;
    if (idle <= kIdleShownAfter)
        return entry.status;
    QString since = entry.presence == wire::Presence::Away ? tr("away %1").arg(durationText(idle))
                                                           : tr("idle %1").arg(durationText(idle));
    if (entry.status == presenceName(entry.presence))
        return since;
    return QStringLiteral("%1 · %2").arg(isolated(entry.status), isolated(since));
}

QString ContactDelegate::badgeText(const ListEntry& entry)
{
    const QLocale locale;
    return entry.unread > kMostShown ? tr("%1+").arg(locale.toString(kMostShown)) : locale.toString(entry.unread);
}

QSize ContactDelegate::badgeSize(const ListEntry& entry) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Badge));
    const QString text = badgeText(entry);
    const int height = qMax(18, metrics.height() + 2);
    return {qMax(height + 6, metrics.horizontalAdvance(text) + 14), height};
}

void ContactDelegate::paintBadge(QPainter& painter, const QRectF& rect, const ListEntry& entry) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Badge));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(m_theme.font(TextStyle::Badge));
    painter.setPen(m_theme.colour(Role::OnAccent));
    const QString text = badgeText(entry);
    painter.drawText(rect, Qt::AlignCenter, entry.mentions > 0 ? QLatin1Char('@') + text : text);
}

int ContactDelegate::paintCount(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry,
                                const Lines& lines) const
{
    if (entry.unread == 0)
        return 0;
    QSize size = badgeSize(entry);
    if (entry.mentions > 0)
        size.rwidth() += 8;
    // Below the network's name; without one it belongs to both lines.
    const QRect row = rowRect(option);
    const int middle = hasHint(entry) ? lines.second.center().y() + 1 : row.center().y();
    const QRect rect(lines.second.right() - size.width() + 1, middle - size.height() / 2, size.width(), size.height());
    paintBadge(painter, QStyle::visualRect(option.direction, row, rect), entry);
    return size.width() + kSpace2;
}

bool ContactDelegate::hasHint(const ListEntry& entry)
{
    // What is no contact is told apart by it, also when it is past.
    return !entry.hint.isEmpty() && (entry.mayBeThere() || !entry.key.isContact());
}

int ContactDelegate::paintHint(QPainter& painter, const QStyleOptionViewItem& option, const ListEntry& entry,
                               const QRect& line) const
{
    const QRect row = rowRect(option);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter.setFont(m_theme.font(TextStyle::GroupHead));
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Role::Muted));
    const int width = qMin(painter.fontMetrics().horizontalAdvance(entry.hint) + 2, line.width() / 2);
    drawTextLine(painter, place(QRect(line.right() - width + 1, line.y(), width, line.height())), entry.hint,
                 option.direction);
    return width + kSpace2;
}

void ContactDelegate::paintAvatarOnly(QPainter& painter, const QStyleOptionViewItem& option,
                                      const ListEntry& entry) const
{
    const QColor ground = paintGround(painter, option, entry);
    const QRect row = rowRect(option);
    QRectF rect(0, 0, kAvatar, kAvatar);
    rect.moveCenter(QRectF(row).center());
    const QImage picture = m_pictureOf ? m_pictureOf(entry.key) : QImage();
    const Avatar avatar{entry.name, entry.avatarKey, picture, entry.room, !entry.mayBeThere()};
    if (!entry.key.isContact())
        paintAvatar(painter, rect, avatar, m_theme);
    else
        paintAvatarWithPresence(painter, rect, avatar, entry.presence, ground, option.direction, m_theme);
    if (entry.unread == 0)
        return;
    const QSize size = badgeSize(entry);
    const QRect badge(row.right() - size.width() + 3, row.y(), size.width(), size.height());
    const QRectF place = QStyle::visualRect(option.direction, row, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), place.height() / 2 + 1.5, place.height() / 2 + 1.5);
    paintBadge(painter, place, entry);
}

QWidget* ContactDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of %1").arg(isolated(index.data().toString())));
    editor->setMaxLength(200);
    return editor;
}

void ContactDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Views ask again whenever the row changes, as it does with every presence; what is being typed stays.
    if (const auto* line = qobject_cast<QLineEdit*>(editor); !line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void ContactDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    if (!index.parent().isValid()) {
        const QRect head = option.rect.adjusted(kOuter + 22 - 6, 1, -kOuter, -1);
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect, head));
        return;
    }
    const QRect row = rowRect(option);
    const int height = qMin(row.height() - 4, kButton);
    const QRect logical(row.x() + kTextInset - kSpace2, row.y() + (row.height() - height) / 2, row.width() - kTextInset,
                        height);
    editor->setGeometry(QStyle::visualRect(option.direction, row, logical));
}

} // namespace jackdaw::ui
