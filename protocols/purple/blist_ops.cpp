// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/blist_ops.h"

#include <purple.h>

#include "protocols/purple/markup.h"
#include "protocols/purple/node_settings.h"
#include "protocols/purple/presence.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

PurpleBuddy* buddyOf(PurpleBlistNode* node)
{
    return node && PURPLE_BLIST_NODE_IS_BUDDY(node) ? PURPLE_BUDDY(node) : nullptr;
}

/// Called for every change, also while the list is filled: keep it short.
void changed(PurpleBuddy* buddy)
{
    Session* session = Session::of(purple_buddy_get_account(buddy));
    if (!session)
        return;
    const QString address = session->normalised(purple_buddy_get_name(buddy));
    session->roster().changed(address);
    session->presence().changed(address);
}

void updated(PurpleBuddyList* /*list*/, PurpleBlistNode* node)
{
    if (PurpleBuddy* buddy = buddyOf(node))
        changed(buddy);
}

Session* sessionOf(PurpleBlistNode* node)
{
    if (PURPLE_BLIST_NODE_IS_BUDDY(node))
        return Session::of(purple_buddy_get_account(PURPLE_BUDDY(node)));
    return PURPLE_BLIST_NODE_IS_CHAT(node) ? Session::of(purple_chat_get_account(PURPLE_CHAT(node))) : nullptr;
}

/// To the settings that plugins keep with people and rooms.
template <auto Member>
void pass(PurpleBlistNode* node)
{
    if (Session* session = sessionOf(node))
        (session->nodeSettings().*Member)(node);
}

void saved(PurpleBlistNode* node)
{
    // A renamed group reaches us only as the saving of what is in it.
    updated(nullptr, node);
    pass<&NodeSettings::saved>(node);
}

void removed(PurpleBuddyList* /*list*/, PurpleBlistNode* node)
{
    if (PurpleBuddy* buddy = buddyOf(node))
        changed(buddy);
}

QString textOf(const char* text)
{
    return text == nullptr ? QString() : plainText(text);
}

wire::Field textField(const QString& key, const QString& label, const QString& value)
{
    wire::Field field;
    field.key = key;
    field.label = label;
    field.defaultValue = value;
    return field;
}

// A plugin's button says "Add": the person decides under which name, and where.
void requestBuddy(PurpleAccount* account, const char* name, const char* group, const char* alias)
{
    Session* session = Session::of(account);
    if (!session || !name)
        return;
    const QString address = session->normalised(name);
    wire::PromptOpened prompt;
    prompt.kind = wire::PromptKind::Form;
    prompt.title = Texts::tr("Add %1 to your contacts?").arg(plainText(name));
    prompt.subject = address;
    prompt.acceptLabel = Texts::tr("Add");
    prompt.fields = {textField(QStringLiteral("alias"), Texts::tr("Name"), textOf(alias)),
                     textField(QStringLiteral("group"), Texts::tr("Group"), textOf(group))};
    session->prompts().open(prompt, [session, address](const wire::AnswerPrompt& answer) {
        if (!answer.accepted || !session->connection())
            return;
        wire::AddBuddy add;
        add.address = address;
        add.alias = answer.values.value(QStringLiteral("alias")).toString();
        add.group = answer.values.value(QStringLiteral("group")).toString();
        session->roster().add(add);
    });
}

// What is accepted is joined by the core.
void requestChat(PurpleAccount* account, PurpleGroup* /*group*/, const char* /*alias*/, const char* name)
{
    Session* session = Session::of(account);
    if (!session || !name)
        return;
    wire::PromptOpened prompt;
    prompt.kind = wire::PromptKind::Invitation;
    prompt.subject = plainText(name);
    session->prompts().open(prompt, {});
}

} // namespace

void installBlistOps()
{
    static PurpleBlistUiOps ops{};
    ops.update = updated;
    ops.remove = removed;
    ops.new_node = pass<&NodeSettings::made>;
    ops.save_node = saved;
    ops.remove_node = pass<&NodeSettings::removed>;
    ops.request_add_buddy = requestBuddy;
    ops.request_add_chat = requestChat;
    ops.save_account = [](PurpleAccount*) {};
    purple_blist_set_ui_ops(&ops);
}

} // namespace jackdaw::purple
