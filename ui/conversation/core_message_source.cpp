// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/core_message_source.h"

#include "core/conversations/conversation_service.h"

namespace jackdaw::ui {

CoreMessageSource::CoreMessageSource(const ConversationService& service, QList<ConversationId> conversations)
    : m_service(service)
    , m_conversations(std::move(conversations))
{
}

QFuture<Result<QList<Message>>> CoreMessageSource::page(const PageRequest& request)
{
    MessageQuery query;
    query.conversations = m_conversations;
    query.before = request.before;
    query.after = request.after;
    query.limit = request.limit;
    return m_service.messages(query);
}

} // namespace jackdaw::ui
