// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/authorisations.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

using Callback = PurpleAccountRequestAuthorizationCb;

void* requestAuthorize(PurpleAccount* account, const char* user, const char* /*id*/, const char* alias,
                       const char* message, gboolean /*onList*/, Callback accept, Callback deny, void* data)
{
    Session* session = Session::of(account);
    if (!session)
        return nullptr;
    const auto decide = [accept, deny, data](bool accepted) {
        if (const Callback callback = accepted ? accept : deny)
            callback(data);
    };
    return session->authorisations().open({.address = session->normalised(user),
                                           .alias = toQString(alias),
                                           .message = plainText(message),
                                           .decide = decide});
}

/// The handle alone: it is of the one account of this process.
void closeRequest(void* handle)
{
    for (auto* account : each<PurpleAccount>(purple_accounts_get_all())) {
        if (Session* session = Session::of(account))
            session->authorisations().close(handle);
    }
}

} // namespace

void installAccountOps()
{
    static PurpleAccountUiOps ops{};
    ops.request_authorize = requestAuthorize;
    ops.close_account_request = closeRequest;
    purple_accounts_set_ui_ops(&ops);
}

Authorisations::Authorisations(Session& session)
    : m_session(session)
{
}

void* Authorisations::open(Request request)
{
    void* handle = reinterpret_cast<void*>(++m_lastHandle);
    wire::PromptOpened prompt;
    prompt.kind = wire::PromptKind::Authorisation;
    prompt.subject = request.address;
    prompt.title = request.alias.isEmpty() ? request.address : request.alias;
    prompt.text = request.message;
    const QString id = m_session.prompts().open(
        prompt, [this, handle](const wire::AnswerPrompt& answer) { answered(handle, answer.accepted); });
    if (id.isEmpty()) {
        request.decide(false);
        return nullptr;
    }
    m_open.emplace(handle, Open{id, std::move(request.decide)});
    return handle;
}

void Authorisations::close(void* handle)
{
    const auto it = m_open.find(handle);
    if (it == m_open.end())
        return;
    const QString prompt = it->second.prompt;
    m_open.erase(it);
    m_session.prompts().close(prompt);
}

void Authorisations::answered(void* handle, bool accepted)
{
    const auto node = m_open.extract(handle);
    if (!node.empty())
        node.mapped().decide(accepted); // libpurple forgets its request in here
}

} // namespace jackdaw::purple
