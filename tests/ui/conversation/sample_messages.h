// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/conversations/message.h"

namespace jackdaw::test {

/// A direct chat over two networks in English, Spanish and Arabic, with every state a message can have.
QList<Message> sampleDirectChat();

/// A room with mentions, actions, notices, comings and goings, code and long words.
QList<Message> sampleRoom();

/// `count` plain messages a minute apart, from position `first` on; every third is our own.
QList<Message> manyMessages(int count, qint64 first = 1);

Message incoming(qint64 id, qint64 time, const QString& text, const QString& sender = QStringLiteral("marta"));
Message outgoing(qint64 id, qint64 time, const QString& text, MessageState state = MessageState::Sent);

} // namespace jackdaw::test
