// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_view.h"

#include <QScrollBar>
#include <algorithm>
#include <ranges>

#include "ui/conversation/jump_button.h"
#include "ui/conversation/timeline_accessible.h"
#include "ui/conversation/timeline_keyboard.h"
#include "ui/conversation/timeline_menu.h"
#include "ui/conversation/timeline_pointer.h"
#include "ui/conversation/timeline_scroll_bar.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kUnreadLineAt = 3; ///< a third of the viewport from the top: some of what was read stays in view
constexpr int kMostUnfolded = 8; ///< as often as a message can be
constexpr int kKeptLayouts = 6;  ///< rows beyond the visible ones whose layouts stay

} // namespace

TimelineView::TimelineView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_rows(m_model)
    , m_scroller(m_rows)
    , m_pointer(std::make_unique<TimelinePointer>(*this))
    , m_keyboard(std::make_unique<TimelineKeyboard>(*this))
    , m_bar(std::make_unique<TimelineScrollBar>(*verticalScrollBar()))
    , m_jump(new JumpButton(theme, viewport()))
{
    TimelineAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    m_scroller.setPadding(kSpace2, kSpace3);
    m_jump->hide();
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &TimelineView::settle);
    connect(&m_model, &TimelineModel::rowsChanged, this, &TimelineView::onRowsChanged);
    connect(&m_model, &TimelineModel::messageUpdated, this, [this](MessageId message) {
        m_rows.invalidate(message);
        m_found.forget(message);
        touch();
    });
    connect(m_bar.get(), &TimelineScrollBar::seekWanted, this, &TimelineView::seek);
    connect(m_jump, &QAbstractButton::clicked, this, &TimelineView::scrollToNewest);
    connect(&theme, &Theme::changed, this, &TimelineView::applyLook);
    applyLook();
}

TimelineView::~TimelineView() = default;

void TimelineView::open(Opening opening)
{
    close();
    m_opening = std::move(opening);
    m_source = std::move(m_opening.source);
    m_pager = std::make_unique<TimelinePager>(*m_source, m_model);
    connect(m_pager.get(), &TimelinePager::opened, this, &TimelineView::onOpened);
    connect(m_pager.get(), &TimelinePager::failed, this, &TimelineView::failed);
    applyLook();
    m_first = true;
    m_pager->open(m_opening.readUpTo);
    touch();
}

void TimelineView::close()
{
    m_pager.reset();
    m_source.reset();
    m_pointer->reset();
    m_bar->clear();
    m_selection = {};
    m_current = {};
    m_hovered = {};
    m_goal = {};
    m_newBelow = 0;
    m_rows.reset();
    m_model.setFirstUnread({});
    m_model.clear();
    m_scroller.scrollToNewest();
    touch();
}

void TimelineView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TimelineView::onOpened(std::optional<qint64> position)
{
    m_scroller.setAtNewest(m_model.atNewest());
    if (std::exchange(m_first, false)) {
        placeUnreadLine();
        Q_EMIT opened();
    } else if (position && m_model.indexOf(m_goal) >= 0) {
        reachGoal();
    } else if (position) {
        ensurePlaced();
        m_scroller.scrollToRow(m_model.rowAtPosition(*position), kSpace6);
    } else {
        m_scroller.scrollToNewest();
        m_newBelow = 0;
    }
    touch();
}

void TimelineView::placeUnreadLine()
{
    m_scroller.scrollToNewest();
    if (!m_opening.isUnread || m_opening.unread == 0)
        return;
    for (int i = 0; i < m_model.messageCount(); ++i) {
        if (!m_opening.isUnread(m_model.messageAt(i)))
            continue;
        const MessageId first = m_model.messageAt(i).id;
        m_model.setFirstUnread(first);
        ensurePlaced();
        m_scroller.scrollToRow(m_model.indexOf({RowKind::NewMessages, first}), viewport()->height() / kUnreadLineAt);
        if (!m_scroller.isFollowing())
            m_newBelow = m_opening.unread;
        return;
    }
}

void TimelineView::clearUnreadLine()
{
    m_model.setFirstUnread({});
}

void TimelineView::addMessages(const QList<Message>& messages)
{
    if (!m_pager)
        return;
    if (!m_scroller.isFollowing()) {
        m_newBelow += static_cast<int>(std::ranges::count_if(
            messages, [](const Message& message) { return message.direction == Direction::Incoming; }));
    }
    m_pager->addLive(messages);
    touch();
}

void TimelineView::updateMessage(const Message& message)
{
    m_model.update(message);
}

void TimelineView::removeMessage(MessageId message)
{
    m_rows.invalidate(message);
    m_found.forget(message);
    m_model.remove(message);
}

void TimelineView::onRowsChanged()
{
    m_scroller.setAtNewest(m_model.atNewest());
    m_rows.prune();
    m_regrouped = true;
    touch();
}

void TimelineView::applyLook()
{
    RowLook look;
    look.theme = &m_theme;
    look.style = m_opening.style;
    look.direction = layoutDirection();
    look.locale = locale();
    look.width = std::max(1, viewport()->width());
    look.linkSchemes = m_opening.linkSchemes;
    look.network = m_opening.network;
    look.avatar = m_opening.avatar;
    m_rows.setLook(std::move(look));
    touch();
}

void TimelineView::touch()
{
    m_dirty = true;
    viewport()->update();
    if (!m_settle.isActive())
        m_settle.start(0);
}

void TimelineView::ensurePlaced()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    m_scroller.setViewport(viewport()->height());
    m_scroller.place();
}

const std::vector<TimelineScroller::Placed>& TimelineView::visibleRows()
{
    ensurePlaced();
    return m_scroller.visible();
}

QRect TimelineView::rowRect(int row)
{
    for (const TimelineScroller::Placed& placed : visibleRows()) {
        if (placed.row == row)
            return {0, placed.y, viewport()->width(), placed.height};
    }
    return {};
}

void TimelineView::settle()
{
    ensurePlaced();
    const auto& visible = m_scroller.visible();
    if (m_pager && !visible.empty()) {
        m_rows.keep(visible.front().row - kKeptLayouts, visible.back().row + kKeptLayouts);
        m_bar->sync(m_model, *m_pager, m_scroller, viewport()->height());
        if (m_scroller.isFollowing()) {
            m_newBelow = 0;
            Q_EMIT newestSeen();
        }
        m_pager->setVisibleRows(visible.front().row, visible.back().row);
    }
    placeJumpButton();
    if (std::exchange(m_regrouped, false))
        TimelineAccessible::announceRows(*this);
}

void TimelineView::placeJumpButton()
{
    m_jump->setCount(m_newBelow);
    m_jump->setVisible(m_pager && m_model.messageCount() > 0 && !m_scroller.isFollowing());
    const QSize size = m_jump->sizeHint();
    QRect place(QPoint(0, viewport()->height() - size.height() - kSpace3), size);
    if (layoutDirection() == Qt::LeftToRight)
        place.moveRight(viewport()->width() - kSpace4);
    else
        place.moveLeft(kSpace4);
    // It rises above what a row wants to be clicked.
    QRect risen = place;
    for (const TimelineScroller::Placed& placed : m_scroller.visible() | std::views::reverse) {
        const QRect buttons = m_rows.layout(placed.row).buttonsRect().translated(0, placed.y).toAlignedRect();
        if (buttons.intersects(risen))
            risen.moveBottom(buttons.top() - 1);
    }
    m_jump->setGeometry(risen.top() < 0 ? place : risen);
    m_jump->raise();
}

void TimelineView::scrollToNewest()
{
    m_newBelow = 0;
    if (m_pager && !m_model.atNewest() && !m_first) {
        m_pager->open();
        return;
    }
    ensurePlaced();
    m_scroller.scrollToNewest();
    touch();
}

void TimelineView::scrollByPixels(int pixels)
{
    ensurePlaced();
    m_scroller.scrollBy(pixels);
    touch();
}

void TimelineView::seek(qint64 position)
{
    if (m_pager)
        m_pager->seek(position);
}

void TimelineView::setWordFinder(WordFinder finder)
{
    m_found.setFinder(std::move(finder));
    viewport()->update();
}

void TimelineView::showMessage(MessageId message, qint64 position)
{
    if (!m_pager)
        return;
    m_goal = message;
    if (!m_first && !m_pager->isOpening() && m_model.indexOf(message) >= 0)
        return reachGoal();
    // Where it begins is of no interest any more.
    m_first = false;
    m_pager->seek(position);
}

void TimelineView::reachGoal()
{
    const int row = m_model.indexOf(std::exchange(m_goal, {}));
    const Message& message = m_model.messageOf(row);
    ensurePlaced();
    int place = 0;
    // What was found may be behind "Show more".
    for (int unfolded = 0; unfolded < kMostUnfolded; ++unfolded) {
        const RichTextBlock* text = m_rows.layout(row).text();
        if (!text)
            break;
        const auto& found = m_found.in(message.id, text->text().text);
        place = found.empty() ? 0 : found.front().start;
        if (place < text->shownCharacters())
            break;
        m_rows.unfold(message.id);
    }
    const RowLayout& layout = m_rows.layout(row);
    const int above = layout.text() ? static_cast<int>(layout.textOrigin().y() + layout.text()->topOf(place)) : 0;
    m_scroller.scrollToRow(row, viewport()->height() / kUnreadLineAt - above);
    m_current = m_model.keyOf(row);
    touch();
    TimelineAccessible::announceCurrent(*this, row);
}

void TimelineView::setCurrentRow(int row)
{
    ensurePlaced();
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_current = m_model.keyOf(row);
    m_scroller.reveal(row);
    touch();
    TimelineAccessible::announceCurrent(*this, row);
}

TimelineView::Spot TimelineView::spotAt(const QPoint& point)
{
    const auto& visible = visibleRows();
    Spot spot;
    if (visible.empty())
        return spot;
    auto found = std::ranges::find_if(visible, [&point](const auto& placed) { return point.y() < placed.bottom(); });
    if (found == visible.end())
        found = visible.end() - 1;
    spot.row = found->row;
    const Message& message = m_model.messageOf(spot.row);
    spot.place = {message.position, message.id, 0};
    if (m_model.row(spot.row).kind == RowKind::Message) {
        spot.hit = m_rows.layout(spot.row).hit(point - QPoint(0, found->y));
        spot.place.offset = spot.hit.position;
    }
    return spot;
}

void TimelineView::perform(MessageId message, const RowHit& hit)
{
    switch (hit.action) {
    case RowAction::None:
        break;
    case RowAction::Retry:
        Q_EMIT retryRequested(message);
        break;
    case RowAction::Discard:
        Q_EMIT discardRequested(message);
        break;
    case RowAction::ShowMore:
        m_rows.unfold(message);
        // What is read stays under the eye: the row grows downwards.
        if (const QRect rect = rowRect(m_model.indexOf(message)); !rect.isEmpty())
            m_scroller.scrollToRow(m_model.indexOf(message), rect.y());
        touch();
        break;
    case RowAction::OpenLink:
        Q_EMIT linkActivated(hit.target, hit.shown);
        break;
    case RowAction::ShowSpoiler:
        m_rows.showSpoilers(message);
        touch();
        break;
    }
}

void TimelineView::showMenu(const Spot& spot, const QPoint& globalPosition)
{
    popUpTimelineMenu(*this, spot, globalPosition);
}

} // namespace jackdaw::ui
