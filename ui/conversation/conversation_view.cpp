// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/conversation_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/conversation/bubble_row.h"
#include "ui/conversation/conversation_view_private.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr QSize kSmallest{240, 200};
constexpr double kInputShare = 0.4; ///< of the height, at most

/// In a flood of people who come and go, the list is looked at so often.
constexpr std::chrono::milliseconds kCrowdPause{300};
/// An import brings thousands in a second.
constexpr std::chrono::milliseconds kHistoryPause(1000);

} // namespace

ConversationView::Private::Private(ConversationView& owner, Core& theCore, const Theme& theTheme)
    : view(owner)
    , core(theCore)
    , theme(theTheme)
    , subject(theCore)
    , composer(theCore)
    , actions(theCore, theTheme, owner)
    , header(new ConversationHeader(theTheme, subject, &owner))
    , column(new QWidget(&owner))
    , state(new ConversationBar(theTheme, column))
    , timeline(new TimelineView(theTheme, column))
    , typing(new QLabel(column))
    , files(new TransferStrip(theCore, theTheme, column))
    , ask(new ConversationBar(theTheme, column))
    , input(new MessageInput(theTheme, column))
    , panel(new ParticipantsPanel(theTheme, &owner))
    , crowd(kCrowdPause, [this] { refreshRoom(); })
    , m_historyAdded(kHistoryPause, [this] { m_shown == subject.conversations() ? openTimeline() : subjectChanged(); })
{
    layOut();
    connectParts();
    connectInput();
    connectTimeline();
    connectCore();
    connectFiles();
    applyLook();
    subjectChanged();
}

void ConversationView::Private::layOut()
{
    auto* parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(state);
    parts->addWidget(timeline, 1);
    parts->addWidget(typing);
    parts->addWidget(files);
    parts->addWidget(ask);
    parts->addWidget(input);
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(column, 1);
    row->addWidget(panel);
    auto* all = new QVBoxLayout(&view);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(header);
    all->addLayout(row, 1);
    typing->setTextFormat(Qt::PlainText);
    typing->setIndent(0);
    typing->setObjectName(QStringLiteral("typing"));
    QWidget::setTabOrder(input, timeline);
    QWidget::setTabOrder(timeline, header);
    QWidget::setTabOrder(header, panel);
}

void ConversationView::Private::applyLook()
{
    typing->setFont(theme.font(TextStyle::Secondary));
    typing->setFixedHeight(QFontMetrics(typing->font()).height() + kSpace2);
    QPalette palette = typing->palette();
    palette.setColor(QPalette::WindowText, theme.colour(Role::Muted));
    typing->setPalette(palette);
    QPalette ground = view.palette();
    ground.setColor(QPalette::Window, theme.colour(Role::Window));
    view.setPalette(ground);
    view.setAutoFillBackground(true);
}

void ConversationView::Private::openTimeline()
{
    ++m_opened;
    m_goal.reset();
    TimelineView::Opening opening;
    const QList<ConversationId>& ids = subject.conversations();
    opening.source = std::make_unique<CoreMessageSource>(core.conversations(), ids);
    opening.style = subject.isRoom() ? RowStyle::Lines : RowStyle::Bubbles;
    opening.linkSchemes = core.protocols().linkSchemes();
    if (subject.usesSeveralNetworks())
        opening.network = [this](ConversationId id) { return subject.networkOf(id); };
    opening.avatar = [this](const Message& message) { return subject.avatarOf(message); };
    QHash<ConversationId, MessageId> lastRead;
    MessageId farthest; ///< where the longest absence began
    int most = 0;
    for (const ConversationId id : ids) {
        const Conversation* conversation = core.conversations().conversation(id);
        if (!conversation || conversation->unread == 0)
            continue;
        opening.unread += conversation->unread;
        lastRead.insert(id, conversation->lastRead);
        if (conversation->unread > most) {
            most = conversation->unread;
            farthest = conversation->lastRead;
        }
    }
    opening.isUnread = [lastRead](const Message& message) {
        const auto read = lastRead.constFind(message.conversation);
        return read != lastRead.constEnd() && message.direction == Direction::Incoming && message.id > *read;
    };
    // What fits into the newest page needs no search for where reading stopped.
    if (most <= TimelinePager::kPage / 2 || !farthest.isValid())
        return timeline->open(std::move(opening));
    timeline->close();
    auto waiting = std::make_shared<TimelineView::Opening>(std::move(opening));
    whenDone(core.conversations().message(farthest), this,
             [this, waiting, opened = ++m_opened](const Result<Message>& message) {
                 if (opened != m_opened)
                     return;
                 if (message)
                     waiting->readUpTo = message->position;
                 timeline->open(std::move(*waiting));
                 if (const auto goal = std::exchange(m_goal, {}))
                     timeline->showMessage(goal->id, goal->position);
             });
}

void ConversationView::Private::subjectChanged()
{
    const bool same = !m_shown.isEmpty() && m_shownContact == subject.contact() && subject.contact().isValid();
    const bool sameRoom = !subject.contact().isValid() && m_shown == subject.conversations() && !m_shown.isEmpty();
    const bool grown = m_shown != subject.conversations();
    m_shownContact = subject.contact();
    m_shown = subject.conversations();
    const bool empty = subject.isEmpty();
    for (QWidget* part : std::initializer_list<QWidget*>{header, timeline, typing, input})
        part->setVisible(!empty);
    if (empty) {
        timeline->close();
        state->dismiss();
        ask->dismiss();
        panel->hide();
        composer.setTarget({});
        Q_EMIT view.currentChanged({});
        return;
    }
    if ((!same && !sameRoom) || grown)
        openTimeline();
    if (!same && !sameRoom) {
        ask->dismiss();
        composer.setTarget(subject.target());
        const Conversation* conversation = subject.targetConversation();
        input->setText(conversation ? conversation->draft : QString());
        m_panelInNarrow = false;
    } else {
        changeTarget();
    }
    header->refresh();
    refreshRoom();
    refreshTyping();
    refreshState();
    Q_EMIT view.currentChanged(subject.target());
}

void ConversationView::Private::changeTarget()
{
    if (composer.target() == subject.target())
        return;
    // What is being written goes along to the other address.
    const QString written = input->text();
    composer.textChanged({});
    composer.setTarget(subject.target());
    composer.textChanged(written);
}

void ConversationView::Private::refreshTyping()
{
    placeTyping();
    for (const ConversationId id : subject.conversations()) {
        const Conversation* conversation = core.conversations().conversation(id);
        if (conversation && conversation->typing == wire::TypingState::Typing)
            return typing->setText(tr("%1 is typing…").arg(isolated(subject.title())));
    }
    typing->clear();
}

void ConversationView::Private::placeTyping()
{
    // Under the bubbles; a label's margins and its text's side do not turn round by themselves.
    const bool mirrored = view.layoutDirection() == Qt::RightToLeft;
    const int lead = qRound(BubbleRow::leading(timeline->width()));
    typing->setContentsMargins(mirrored ? kSpace3 : lead, 0, mirrored ? lead : kSpace3, 0);
    typing->setAlignment(Qt::AlignTop | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void ConversationView::Private::markRead()
{
    if (!view.isVisible() || !view.isActiveWindow() || !timeline->isFollowing() || !timeline->model().atNewest())
        return;
    for (const ConversationId id : subject.conversations()) {
        const Conversation* conversation = core.conversations().conversation(id);
        if (conversation && conversation->unread > 0)
            core.conversations().markRead(id);
    }
}

ConversationView::ConversationView(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, core, theme))
{
}

ConversationView::~ConversationView() = default;

void ConversationView::showContact(ContactId contact)
{
    d->subject.setContact(contact);
}

void ConversationView::showConversation(ConversationId conversation)
{
    d->subject.setConversation(conversation);
}

void ConversationView::showNothing()
{
    d->subject.clear();
}

void ConversationView::Private::showMessage(const Message& message)
{
    if (!subject.has(message.conversation))
        subject.setConversation(message.conversation);
    if (timeline->isOpen())
        timeline->showMessage(message.id, message.position);
    else
        m_goal = message;
}

void ConversationView::showMessage(const Message& message)
{
    d->showMessage(message);
}

void ConversationView::setWordFinder(WordFinder finder)
{
    d->timeline->setWordFinder(std::move(finder));
}

ConversationId ConversationView::currentConversation() const
{
    return d->subject.target();
}

ContactId ConversationView::currentContact() const
{
    return d->subject.contact();
}

void ConversationView::suggest(const QString& text)
{
    if (text.isEmpty() || d->input->edit().isReadOnly())
        return;
    const QString written = d->input->text();
    d->input->setText(written.isEmpty() ? text : written + QLatin1Char('\n') + text);
}

void ConversationView::setBackShown(bool shown)
{
    d->header->setBackShown(shown);
}

void ConversationView::focusInput()
{
    if (d->column->isHidden())
        d->foldPanel();
    d->input->edit().setFocus(Qt::ShortcutFocusReason);
}

void ConversationView::focusMessages()
{
    if (d->column->isHidden())
        d->foldPanel();
    d->timeline->setFocus(Qt::ShortcutFocusReason);
}

bool ConversationView::hasParticipants() const
{
    return d->panel->isVisible();
}

void ConversationView::focusParticipants()
{
    d->panel->focusSearch();
}

bool ConversationView::participantsHaveFocus() const
{
    return d->panel->isAncestorOf(window()->focusWidget());
}

void ConversationView::escape()
{
    if (d->input->edit().hasFocus())
        return d->leaveInput();
    focusInput();
}

QSize ConversationView::minimumSizeHint() const
{
    // What does not fit folds away: the panel must not hold a shrinking window wide.
    return kSmallest;
}

void ConversationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->input->setMaximumGrowth(static_cast<int>(event->size().height() * kInputShare));
    d->placePanel();
    d->placeTyping();
}

void ConversationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && d)
        d->markRead();
}

} // namespace jackdaw::ui
