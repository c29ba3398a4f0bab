// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How the parts of a conversation view hear of each other and of the core.

#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/menus/menu_service.h"
#include "core/people/picture_service.h"
#include "ui/conversation/conversation_view_private.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

void ConversationView::Private::connectParts()
{
    connect(&subject, &ConversationSubject::changed, this, &Private::subjectChanged);
    connect(&theme, &Theme::changed, this, &Private::applyLook);
    connect(header, &ConversationHeader::panelToggled, this, [this](bool shown) {
        m_panelWanted = m_panelInNarrow = shown;
        placePanel();
    });
    connect(header, &ConversationHeader::topicRequested, this, [this] { actions.askTopic(subject.target()); });
    connect(header, &ConversationHeader::inviteRequested, this, [this] { actions.askInvitation(subject.target()); });
    connect(header, &ConversationHeader::nickRequested, this, [this] { actions.askNick(subject.target()); });
    connect(header, &ConversationHeader::leaveRequested, this, [this] { actions.leave(subject.target()); });
    connect(header, &ConversationHeader::searchRequested, &view, &ConversationView::searchRequested);
    connect(header, &ConversationHeader::backRequested, &view, &ConversationView::backRequested);
    connect(header, &ConversationHeader::menuOpening, this, [this](QMenu* menu) {
        if (subject.isRoom())
            actions.fill(*menu, subject.target());
        Q_EMIT view.menuOpening(menu);
    });
    connect(header, &ConversationHeader::routeChosen, &view, &ConversationView::focusInput);
    connect(header, &ConversationHeader::routeFailed, this, &Private::complain);
    connect(&actions, &RoomActions::refused, this, &Private::complain);
    connect(&actions, &RoomActions::conversationWanted, &view, &ConversationView::showConversation);
    connect(panel, &ParticipantsPanel::messageRequested, this, [this](const QString& nick) {
        foldPanel();
        actions.message(subject.target(), nick);
    });
    connect(panel, &ParticipantsPanel::menuOpening, this, [this](QMenu* menu, const wire::Participant& participant) {
        actions.fill(*menu, subject.target(), participant);
    });
    connect(panel, &ParticipantsPanel::mentionRequested, this, [this](const QString& nick) {
        foldPanel();
        const bool begins = input->text().isEmpty();
        input->edit().insertPlainText(nick + (begins ? QStringLiteral(": ") : QStringLiteral(" ")));
        view.focusInput();
    });
    connect(&core.pictures(), &PictureService::changed, this, [this] {
        header->update();
        timeline->viewport()->update();
        panel->lookAgain();
    });
    connect(panel, &ParticipantsPanel::leaveRequested, this, &Private::leavePanel);
}

void ConversationView::Private::foldPanel()
{
    m_panelInNarrow = false;
    placePanel();
}

void ConversationView::Private::leaveInput()
{
    ask->dismiss();
    timeline->scrollToNewest();
}

void ConversationView::Private::leavePanel()
{
    foldPanel();
    view.focusInput();
}

void ConversationView::Private::connectInput()
{
    connect(input, &MessageInput::sendRequested, this, &Private::submit);
    connect(input, &MessageInput::textChanged, this, [this](const QString& text) {
        composer.textChanged(text);
        input->edit().setCommands(commandNames(subject.isRoom(), commands()));
        const bool oneLine = !text.contains(QLatin1Char('\n'));
        input->setHelp(oneLine ? commandHelp(text, subject.isRoom(), commands()) : QStringList());
    });
    connect(&input->edit(), &InputEdit::leaveRequested, this, &Private::leaveInput);
    connect(&input->edit(), &InputEdit::scrollRequested, this, [this](int key) {
        const int page = timeline->viewport()->height() * 9 / 10;
        timeline->scrollByPixels(key == Qt::Key_PageUp ? page : -page);
    });
    connect(&composer, &Composer::refused, this, &Private::complain);
    connect(&composer, &Composer::unknownCommand, this, &Private::askAboutCommand);
    connect(&composer, &Composer::conversationWanted, &view, &ConversationView::showConversation);
    connect(&composer, &Composer::helpRequested, this, [this] {
        ask->say(ConversationBar::Tone::Quiet, commandHelp(subject.isRoom(), commands()).join(QLatin1Char('\n')),
                 {{tr("Close"), [this] { ask->dismiss(); }}});
    });
    connect(&composer, &Composer::sent, this, [this] {
        timeline->clearUnreadLine();
        timeline->scrollToNewest();
    });
}

QList<wire::SlashCommand> ConversationView::Private::commands() const
{
    const Conversation* conversation = subject.targetConversation();
    return conversation ? core.menus().commands(conversation->account, conversation->kind)
                        : QList<wire::SlashCommand>();
}

void ConversationView::Private::submit()
{
    const QString text = input->text();
    if (!input->edit().isReadOnly() && composer.submit(text)) {
        ask->dismiss();
        input->edit().history().add(text);
        // A command may have led to another conversation, whose draft stands in the input now.
        if (input->text() == text)
            input->edit().replaceText({});
    }
}

void ConversationView::Private::askAboutCommand(const QString& name, const QString& text)
{
    const auto send = [this, text] {
        ask->dismiss();
        if (composer.submitAsText(text))
            input->edit().replaceText({});
        view.focusInput();
    };
    const auto back = [this] {
        ask->dismiss();
        view.focusInput();
    };
    ask->say(ConversationBar::Tone::Warning, tr("There is no command %1 here.").arg(isolated(QLatin1Char('/') + name)),
             {{tr("Send as text"), send}, {tr("Back"), back}});
}

void ConversationView::Private::connectTimeline()
{
    connect(timeline, &TimelineView::newestSeen, this, &Private::markRead);
    connect(timeline, &TimelineView::linkActivated, this, &Private::openLink);
    connect(timeline, &TimelineView::failed, this, &Private::complain);
    connect(timeline, &TimelineView::leaveRequested, &view, &ConversationView::focusInput);
    connect(timeline, &TimelineView::textTyped, this, [this](const QString& text) {
        view.focusInput();
        input->edit().insertPlainText(text);
    });
    connect(timeline, &TimelineView::retryRequested, this, [this](MessageId message) {
        if (const Result<void> done = core.conversations().retry(message); !done)
            complain(done.error().text);
    });
    connect(timeline, &TimelineView::discardRequested, this, [this](MessageId message) {
        if (const Result<void> done = core.conversations().discard(message); !done)
            return complain(done.error().text);
        timeline->removeMessage(message);
    });
}

void ConversationView::Private::connectCore()
{
    ConversationService& conversations = core.conversations();
    connect(&conversations, &ConversationService::messagesAdded, this, &Private::onMessagesAdded);
    connect(&conversations, &ConversationService::historyAdded, this, [this](ConversationId id) {
        if (subject.adopt(id))
            m_historyAdded.request();
    });
    connect(&conversations, &ConversationService::messageChanged, this, [this](const Message& message) {
        if (subject.has(message.conversation))
            timeline->updateMessage(message);
    });
    connect(&conversations, &ConversationService::conversationChanged, this, &Private::onConversationChanged);
    connect(&conversations, &ConversationService::conversationRemoved, this, [this](ConversationId id) {
        if (subject.target() == id)
            subject.clear();
    });
    connect(&conversations, &ConversationService::participantsChanged, this, [this](ConversationId id) {
        if (subject.target() == id)
            lookAtRoom();
    });
    connect(&conversations, &ConversationService::problem, this, [this](ConversationId id, const QString& text) {
        // Why one is not in a room stands above already, with what can be done about it.
        const Conversation* conversation = core.conversations().conversation(id);
        const bool said = conversation && id == subject.target() && conversation->room.error == text;
        if (subject.has(id) && !said)
            complain(text);
    });
    connect(&core.contacts(), &ContactService::contactChanged, this, [this](ContactId contact) {
        if (subject.contact() != contact)
            return;
        // The way that was open is no longer one of theirs: its account was removed.
        if (core.conversations().contactOf(subject.target()) != contact)
            return subject.setContact(contact);
        header->refresh();
        refreshState();
    });
    connect(&core.contacts(), &ContactService::contactRemoved, this, [this](ContactId contact) {
        // Merged into another, or taken off the list: what was said is still that conversation's.
        if (subject.contact() == contact)
            subject.setConversation(subject.target());
    });
    connect(&core.accounts(), &AccountService::connectionChanged, this, [this] {
        header->refresh();
        refreshRoom();
        refreshState();
    });
    connect(&core.protocols(), qOverload<const QList<wire::ProtocolInfo>&>(&ProtocolCatalogue::described), this,
            [this] { header->refresh(); });
}

void ConversationView::Private::onMessagesAdded(const QList<Message>& messages)
{
    QList<Message> ours;
    for (const Message& message : messages) {
        if (subject.adopt(message.conversation))
            ours.append(message);
    }
    if (ours.isEmpty())
        return;
    if (m_shown != subject.conversations()) {
        // A first word over another network: the timeline reads that one too from now on.
        subjectChanged();
        return;
    }
    timeline->addMessages(ours);
}

void ConversationView::Private::onConversationChanged(ConversationId id)
{
    if (!subject.has(id))
        return;
    refreshTyping();
    if (id != subject.target())
        return;
    header->refresh();
    lookAtRoom();
    refreshState();
}

} // namespace jackdaw::ui
