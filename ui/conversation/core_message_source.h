// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/base/ids.h"
#include "ui/conversation/message_source.h"

namespace jackdaw {
class ConversationService;
}

namespace jackdaw::ui {

/// The store's messages of one or more conversations, as one timeline.
class CoreMessageSource final : public MessageSource {
public:
    CoreMessageSource(const ConversationService& service, QList<ConversationId> conversations);
    QFuture<Result<QList<Message>>> page(const PageRequest& request) override;

private:
    const ConversationService& m_service;
    QList<ConversationId> m_conversations;
};

} // namespace jackdaw::ui
