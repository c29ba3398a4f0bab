// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <memory>

#include "core/base/paced.h"
#include "ui/conversation/composer.h"
#include "ui/conversation/conversation_bar.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_state.h"
#include "ui/conversation/conversation_subject.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/core_message_source.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/message_input.h"
#include "ui/conversation/timeline_view.h"
#include "ui/rooms/participants_panel.h"
#include "ui/rooms/room_actions.h"
#include "ui/transfers/transfer_strip.h"

class QLabel;

namespace jackdaw::ui {

/// The parts of a conversation view and what they have to do with each other.
class ConversationView::Private final : public QObject {
    Q_OBJECT
public:
    Private(ConversationView& view, Core& core, const Theme& theme);

    void subjectChanged();
    void refreshState();
    void goOnline();
    void refreshRoom();
    /// Soon, where many come and go; at once where nobody is left.
    void lookAtRoom();
    void refreshTyping();
    void placeTyping();
    void applyLook();
    void placePanel();
    /// Where it hides the messages it goes once it has been used.
    void foldPanel();
    void leaveInput();
    void markRead();
    void openLink(const QString& target, const QString& shown);
    void complain(const QString& text);
    bool takesFiles() const;
    void sendFiles(const QStringList& paths);
    void showMessage(const Message& message);

    ConversationView& view;
    Core& core;
    const Theme& theme;
    ConversationSubject subject;
    Composer composer;
    RoomActions actions;
    ConversationHeader* header;
    QWidget* column; ///< all but header and panel
    ConversationBar* state;
    TimelineView* timeline;
    QLabel* typing;
    TransferStrip* files;
    ConversationBar* ask;
    MessageInput* input;
    ParticipantsPanel* panel;
    Paced crowd; ///< looks at the participants; once for all that come together

private:
    void layOut();
    void connectParts();
    void connectInput();
    void connectTimeline();
    void connectCore();
    void connectFiles();
    void chooseFiles();
    void sendPicture(const QImage& picture);
    void openTimeline();
    void changeTarget();
    void submit();
    /// What the network of the target takes behind a slash.
    QList<wire::SlashCommand> commands() const;
    void leavePanel();
    void askAboutCommand(const QString& name, const QString& text);
    void onMessagesAdded(const QList<Message>& messages);
    void onConversationChanged(ConversationId id);

    Paced m_historyAdded;          ///< opens the timeline anew; once for all batches of an import that come together
    QList<ConversationId> m_shown; ///< what the timeline was opened with
    ContactId m_shownContact;
    quint64 m_opened = 0; ///< counts openings, so that a late answer is known as one
    ConversationState m_state;
    std::unique_ptr<QTemporaryDir> m_pictures; ///< that were pasted, until they are on their way
    QSet<QString> m_pasted;                    ///< their paths
    int m_lastPicture = 0;
    std::optional<Message> m_goal; ///< to be shown once the timeline is open
    bool m_panelWanted = true;
    bool m_panelInNarrow = false;
};

} // namespace jackdaw::ui
