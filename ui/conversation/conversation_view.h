// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>
#include <memory>

#include "core/base/ids.h"
#include "ui/conversation/found_words.h"

class QMenu;

namespace jackdaw {
struct Message;
class Core;
} // namespace jackdaw

namespace jackdaw::ui {

class Theme;

/// The right side of the window: one contact's conversations as one timeline, or one room, with header, states,
/// timeline, typing line and input. Shows nothing but an empty ground until it is told what to show. Marks what it
/// shows as read while it is visible in the active window. Main thread; core and theme must outlive it.
class ConversationView final : public QWidget {
    Q_OBJECT
public:
    ConversationView(Core& core, const Theme& theme, QWidget* parent = nullptr);
    ~ConversationView() override;

    /// Shows all conversations of a contact. What is written goes to the best buddy, or to the one last chosen here.
    void showContact(ContactId contact);
    /// Shows a room, a stranger, or the contact whose conversation it is; then what is written goes to this one.
    void showConversation(ConversationId conversation);
    void showNothing();
    /// Shows its conversation at a message, unless that is there already.
    void showMessage(const Message& message);
    /// Marks words in all messages; null: none.
    void setWordFinder(WordFinder finder);

    /// The one that what is typed goes to; invalid when nothing is shown.
    ConversationId currentConversation() const;
    /// Invalid for rooms and strangers.
    ContactId currentContact() const;

    /// Puts a text behind what is being written; it is not sent.
    void suggest(const QString& text);
    /// For a window that shows either the list or this: the header leads back.
    void setBackShown(bool shown);

    /// Moves the keyboard to the input.
    void focusInput();
    /// Moves the keyboard to the messages.
    void focusMessages();
    /// The room's participants are shown.
    bool hasParticipants() const;
    void focusParticipants();
    bool participantsHaveFocus() const;
    /// Escape: back to the input; from the input itself answers a question with no and goes to the newest message.
    void escape();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another contact or room is shown, also when the user followed something in here; invalid for nothing.
    void currentChanged(jackdaw::ConversationId conversation);
    void backRequested();
    /// What was said here is to be searched.
    void searchRequested();
    /// The account's settings: what is wrong can only be changed there.
    void accountRequested(jackdaw::AccountId account);
    /// A link in a message leads to a person or a room. `plain`: its text says just that.
    void placeRequested(const QString& uri, bool plain);
    /// As in ConversationHeader.
    void menuOpening(QMenu* menu);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::ui
