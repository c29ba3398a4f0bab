// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/menus.h"

#include <functional>
#include <purple.h>
#include <set>
#include <vector>

#include "core/wire/events.h"
#include "protocols/purple/connection.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr size_t kMostItems = 200;

using NodeCallback = void (*)(PurpleBlistNode* node, gpointer data);

struct Deed {
    wire::MenuItem item;
    std::function<void()> run;
};

/// Made anew for each question: what a plugin offers changes with what it talks about. The keys are the words that are
/// shown, each once.
class Offer {
public:
    Offer() = default;
    ~Offer()
    {
        for (PurplePluginAction* action : m_actions)
            purple_plugin_action_free(action);
        freeMenu(m_menu);
    }
    Offer(const Offer&) = delete;
    Offer& operator=(const Offer&) = delete;

    void addActions(PurplePlugin* plugin, PurpleConnection* connection)
    {
        if (!PURPLE_PLUGIN_HAS_ACTIONS(plugin))
            return;
        GList* actions = PURPLE_PLUGIN_ACTIONS(plugin, connection);
        for (auto* l = actions; l; l = l->next) {
            auto* action = static_cast<PurplePluginAction*>(l->data);
            if (!action) // a line between
                continue;
            action->plugin = plugin;
            action->context = connection;
            m_actions.push_back(action);
            add(action->label, {}, [action] { action->callback(action); });
        }
        g_list_free(actions);
    }

    void addNode(const PurplePluginProtocolInfo* info, PurpleBlistNode* node)
    {
        if (info->blist_node_menu)
            m_menu = info->blist_node_menu(node);
        purple_signal_emit(purple_blist_get_handle(), "blist-node-extended-menu", node, &m_menu);
        addMenu(m_menu, node, {});
    }

    const std::vector<Deed>& deeds() const { return m_deeds; }

private:
    static void freeMenu(GList* menu)
    {
        for (auto* l = menu; l; l = l->next) {
            if (auto* action = static_cast<PurpleMenuAction*>(l->data)) {
                freeMenu(action->children);
                purple_menu_action_free(action);
            }
        }
        g_list_free(menu);
    }

    void addMenu(GList* menu, PurpleBlistNode* node, const QString& section)
    {
        for (auto* l = menu; l; l = l->next) {
            auto* action = static_cast<PurpleMenuAction*>(l->data);
            if (!action)
                continue;
            if (action->children)
                addMenu(action->children, node, labelOf(action->label));
            else if (action->callback)
                add(action->label, section,
                    [action, node] { reinterpret_cast<NodeCallback>(action->callback)(node, action->data); });
        }
    }

    static QString labelOf(const char* label) { return plainFromHtml(label ? label : "").remove(u'_').simplified(); }

    void add(const char* label, const QString& section, std::function<void()> run)
    {
        const QString shown = labelOf(label);
        if (shown.isEmpty() || m_deeds.size() >= kMostItems)
            return;
        const QString words = (section.isEmpty() ? shown : section + u'/' + shown).left(300);
        QString key = words;
        for (int copy = 2; m_keys.contains(key); ++copy)
            key = words + u' ' + QString::number(copy);
        m_keys.insert(key);
        m_deeds.push_back({{key, shown, section}, std::move(run)});
    }

    std::vector<Deed> m_deeds;
    std::set<QString> m_keys;
    std::vector<PurplePluginAction*> m_actions;
    GList* m_menu = nullptr;
};

PurpleBuddy* participant(Session& session, const QString& room, const QString& nick)
{
    PurpleConversation* conversation = session.rooms().find(room);
    PurpleConnection* connection = session.connection();
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection));
    const QByteArray name = nick.toUtf8();
    if (conversation && info->get_cb_real_name) {
        const int id = purple_conv_chat_get_id(PURPLE_CONV_CHAT(conversation));
        const CharPtr real(info->get_cb_real_name(connection, id, name.constData()));
        if (PurpleBuddy* buddy = real ? purple_find_buddy(session.account(), real.get()) : nullptr)
            return buddy;
    }
    return purple_find_buddy(session.account(), name.constData());
}

template <typename Command>
void fill(Offer& offer, Session& session, const Command& command)
{
    PurpleConnection* connection = session.connection();
    PurplePlugin* plugin = purple_connection_get_prpl(connection);
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(plugin);
    const QByteArray subject = command.subject.toUtf8();
    PurpleBlistNode* node = nullptr;
    switch (command.kind) {
    case wire::MenuKind::Account:
        return offer.addActions(plugin, connection);
    case wire::MenuKind::Buddy:
        node = reinterpret_cast<PurpleBlistNode*>(purple_find_buddy(session.account(), subject.constData()));
        break;
    case wire::MenuKind::Room:
        node = reinterpret_cast<PurpleBlistNode*>(session.rooms().nodeOf(command.subject));
        break;
    case wire::MenuKind::Participant:
        node = reinterpret_cast<PurpleBlistNode*>(participant(session, command.subject, command.nick));
        break;
    }
    if (node)
        offer.addNode(info, node);
}

} // namespace

bool Menus::any() const
{
    PurplePlugin* plugin = purple_find_prpl(m_session.quirks().prpl.constData());
    return plugin && (PURPLE_PLUGIN_HAS_ACTIONS(plugin) || PURPLE_PLUGIN_PROTOCOL_INFO(plugin)->blist_node_menu);
}

void Menus::get(const wire::GetMenu& command)
{
    Offer offer;
    fill(offer, m_session, command);
    wire::MenuGot got;
    got.re = command.id;
    for (const Deed& deed : offer.deeds())
        got.items.append(deed.item);
    m_session.outlet().send(got);
}

void Menus::choose(const wire::ChooseMenuItem& command)
{
    Offer offer;
    fill(offer, m_session, command);
    for (const Deed& deed : offer.deeds()) {
        if (deed.item.key != command.item)
            continue;
        deed.run();
        return m_session.commandDone(command.id);
    }
    m_session.commandFailed(command.id, Texts::tr("This is not offered any more."));
}

} // namespace jackdaw::purple
