// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/authorisations.h"

#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/own_status.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

using Callback = PurpleAccountRequestAuthorizationCb;

const QString kAdd = QStringLiteral("add");

void* requestAuthorize(PurpleAccount* account, const char* user, const char* /*id*/, const char* alias,
                       const char* message, gboolean onList, Callback accept, Callback deny, void* data)
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
                                           .known = onList != FALSE,
                                           .decide = decide});
}

/// libpurple tells it by two operations; which of them depends on the protocol.
void added(PurpleAccount* account, const char* user, const char* /*id*/, const char* alias, const char* message)
{
    if (Session* session = Session::of(account))
        session->authorisations().addedBy(session->normalised(user), toQString(alias), plainText(message));
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
    ops.notify_added = added;
    ops.request_add = added;
    ops.status_changed = [](PurpleAccount* account, PurpleStatus* /*status*/) {
        if (Session* session = Session::of(account))
            session->ownStatus().changed();
    };
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
    if (prompt.text.isEmpty() && m_session.extension())
        prompt.text = plainText(m_session.extension()->askMessage().toUtf8());
    if (!request.known)
        prompt.fields.append({.key = kAdd,
                              .label = Texts::tr("Add %1 to my contacts, too").arg(request.address),
                              .kind = wire::FieldKind::Boolean,
                              .defaultValue = true});
    const QString id = m_session.prompts().open(
        prompt, [this, handle](const wire::AnswerPrompt& answer) { answered(handle, answer); });
    // Whom nobody could look at is not refused either: networks ask again at the next sign-on.
    if (id.isEmpty())
        return handle;
    m_open.emplace(handle, Open{id, request.address, request.alias, std::move(request.decide)});
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

void Authorisations::answered(void* handle, const wire::AnswerPrompt& answer)
{
    const auto node = m_open.extract(handle);
    if (node.empty())
        return;
    node.mapped().decide(answer.accepted); // libpurple forgets its request in here
    if (answer.accepted && answer.values.value(kAdd).toBool())
        add(node.mapped().address, node.mapped().alias);
}

void Authorisations::addedBy(const QString& address, const QString& alias, const QString& message)
{
    wire::PromptOpened prompt;
    prompt.subject = address;
    prompt.title = Texts::tr("%1 added you to their contacts").arg(alias.isEmpty() ? address : alias);
    prompt.text = message;
    if (purple_find_buddy(m_session.account(), address.toUtf8().constData())) {
        m_session.prompts().open(prompt, {});
        return;
    }
    prompt.kind = wire::PromptKind::Choice;
    prompt.choices = {{kAdd, Texts::tr("Add %1 to my contacts, too").arg(address)}};
    prompt.defaultChoice = kAdd;
    m_session.prompts().open(prompt, [this, address, alias](const wire::AnswerPrompt& answer) {
        if (answer.accepted)
            add(address, alias);
    });
}

void Authorisations::add(const QString& address, const QString& alias)
{
    if (m_session.connection() && !purple_find_buddy(m_session.account(), address.toUtf8().constData()))
        m_session.roster().add({.id = {}, .address = address, .alias = alias, .group = {}, .message = {}});
}

} // namespace jackdaw::purple
