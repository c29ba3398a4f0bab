// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/base/ids.h"
#include "core/base/result.h"

class QWidget;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class LineQuestion;
class Theme;

/// What the user does to a room, each with the question it needs. Questions do not block and stay open with a
/// sentence when they are refused. Main thread; core must outlive it, `window` owns the questions.
class RoomActions final : public QObject {
    Q_OBJECT
public:
    RoomActions(Core& core, const Theme& theme, QWidget& window, QObject* parent = nullptr);

    void join(ConversationId room);
    void leave(ConversationId room);
    /// Asks for the password of a room that does not let us in, and tries again with it.
    void askPassword(ConversationId room);
    /// Leaves it and takes it off the list.
    void forget(ConversationId room);
    void askTopic(ConversationId room);
    void askNick(ConversationId room);
    void askInvitation(ConversationId room);
    /// Opens the conversation with one of a room's participants alone.
    void message(ConversationId room, const QString& nick, const QString& address);

Q_SIGNALS:
    void refused(const QString& text);
    void conversationWanted(jackdaw::ConversationId conversation);

private:
    void settle(LineQuestion* question, const Result<void>& done);

    Core& m_core;
    const Theme& m_theme;
    QWidget& m_window;
};

} // namespace jackdaw::ui
