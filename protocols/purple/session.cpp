// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/session.h"

#include <purple.h>

#include "protocols/purple/authorisations.h"
#include "protocols/purple/buddy_statuses.h"
#include "protocols/purple/certificates.h"
#include "protocols/purple/connection.h"
#include "protocols/purple/directory.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/menus.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/node_settings.h"
#include "protocols/purple/own_person.h"
#include "protocols/purple/own_status.h"
#include "protocols/purple/pictures.h"
#include "protocols/purple/plugins.h"
#include "protocols/purple/presence.h"
#include "protocols/purple/privacy.h"
#include "protocols/purple/profiles.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/registration.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/runtime.h"
#include "protocols/purple/settings.h"
#include "protocols/purple/slash_commands.h"
#include "protocols/purple/spool.h"
#include "protocols/purple/texts.h"
#include "protocols/purple/transfers.h"
#include "protocols/purple/typing.h"
#include "protocols/purple/unregistration.h"
#include "protocols/purple/username.h"

namespace jackdaw::purple {
namespace {

PurpleAccount* makeAccount(const wire::SignOn& command, const Quirks& quirks)
{
    const QByteArray name = completeUsername(findProtocol(quirks.prpl), command.username).toUtf8();
    PurpleAccount* account = purple_account_new(name.constData(), quirks.prpl.constData());
    keepBuddyStatusesSmall(account);
    purple_accounts_add(account);
    return account;
}

} // namespace

Session::Session(host::Outlet& outlet, Prompts& prompts, const Certificates& certificates, const wire::SignOn& command,
                 const Quirks& quirks)
    : m_outlet(outlet)
    , m_prompts(prompts)
    , m_certificates(certificates)
    , m_command(command)
    , m_quirks(quirks)
    , m_account(makeAccount(command, quirks))
    , m_extension(makeExtension(quirks.prpl.constData(), outlet))
    , m_link(std::make_unique<Connection>(*this))
    , m_nodeSettings(std::make_unique<NodeSettings>(*this))
    , m_roster(std::make_unique<Roster>(*this))
    , m_presence(std::make_unique<PresenceFeed>(*this))
    , m_ownStatus(std::make_unique<OwnStatus>(*this))
    , m_messages(std::make_unique<Messages>(*this))
    , m_typing(std::make_unique<Typing>(*this))
    , m_rooms(std::make_unique<Rooms>(*this))
    , m_directory(std::make_unique<RoomDirectory>(*this))
    , m_privacy(std::make_unique<Privacy>(*this))
    , m_spool(std::make_unique<Spool>())
    , m_pictures(std::make_unique<Pictures>(*this, *m_spool))
    , m_profiles(std::make_unique<Profiles>(*this, *m_spool))
    , m_ownPerson(std::make_unique<OwnPerson>(*this))
    , m_registration(std::make_unique<Registration>(*this))
    , m_unregistration(std::make_unique<Unregistration>(*this))
    , m_transfers(std::make_unique<Transfers>(*this))
    , m_commands(std::make_unique<SlashCommands>(*this))
    , m_menus(std::make_unique<Menus>(*this))
    , m_authorisations(std::make_unique<Authorisations>(*this))
{
    m_account->ui_data = this;
}

Session::~Session()
{
    // libpurple keeps the account until its own end, and goes on calling.
    m_account->ui_data = nullptr;
}

Session* Session::of(const PurpleAccount* account)
{
    return account ? static_cast<Session*>(account->ui_data) : nullptr;
}

Session* Session::of(const PurpleConnection* connection)
{
    return connection ? of(purple_connection_get_account(connection)) : nullptr;
}

Session* Session::of(const PurpleConversation* conversation)
{
    return conversation ? of(conversation->account) : nullptr;
}

PurpleConnection* Session::connection()
{
    return m_link->isLive() ? purple_account_get_connection(m_account) : nullptr;
}

bool Session::certificateRefused() const
{
    return m_certificates.refused();
}

void Session::start()
{
    applyOptions(m_account, withDefaults(m_command.options, m_quirks));
    purple_account_set_remember_password(m_account, TRUE);
    if (!m_command.password.isEmpty())
        purple_account_set_password(m_account, m_command.password.toUtf8().constData());
    m_command.password.clear();
    purple_account_set_check_mail(m_account, TRUE);
    m_nodeSettings->seed(m_command.stored, m_command.pictureless);
    m_roster->seed(m_command.roster);
    m_privacy->prepare();
    m_pictures->prepare(m_command.picture);
    m_ownPerson->prepare();
    m_ownStatus->prepare(m_command.presence, m_command.statusMessage, m_command.idleSince);
    if (m_extension) {
        m_extension->onJoinRefused([this](const JoinRefusal& refusal) { m_rooms->refused(refusal); });
        m_extension->onRoomMade([this](const QString& room) { m_rooms->made(room); });
        m_extension->onDirectAsked(
            [this](const QByteArray& to, bool waits) { return m_transfers->mayGoDirectly(to, waits); });
        m_extension->onRoleChanged([this](const QString& room, const QString& nick) {
            if (PurpleConversation* conversation = m_rooms->find(room))
                m_rooms->participantChanged(conversation, nick);
        });
        m_extension->onBuddyChanged([this](const QString& address) { m_roster->changed(normalised(address)); });
        m_extension->attach(m_account);
    }
    m_started = true;
    if (!m_command.registers)
        return signOn();
    if (!m_registration->start())
        m_link->fail(wire::ErrorKind::Settings, Texts::tr("Accounts of this network are not made from here."));
}

void Session::signOn()
{
    if (m_extension && m_command.registers) {
        // What it has counted was another connection's.
        m_extension->detach();
        m_extension->attach(m_account);
    }
    purple_account_set_enabled(m_account, Runtime::kUi, TRUE);
    // Enabling applies libpurple's own idea of a status; ours again, before the loop turns.
    m_ownStatus->prepare(m_command.presence, m_command.statusMessage, m_command.idleSince);
    if (purple_account_is_disconnected(m_account))
        m_link->fail(wire::ErrorKind::Other, Texts::tr("The connection could not be started."));
    else
        m_link->begin();
}

QString Session::normalised(const char* address) const
{
    const QString normal = toQString(purple_normalize(m_account, address));
    const QString& start = m_quirks.personStart;
    return normal.isEmpty() || normal.startsWith(start, Qt::CaseInsensitive) ? normal : start + normal;
}

QString Session::normalised(const QString& address) const
{
    return normalised(address.toUtf8().constData());
}

void Session::commandFailed(const QString& id, const QString& text, wire::ErrorKind kind)
{
    if (!id.isEmpty())
        m_outlet.send(wire::CommandFailed{.re = id, .kind = kind, .text = text});
}

void Session::commandDone(const QString& id)
{
    if (!id.isEmpty())
        m_outlet.send(wire::CommandDone{.re = id});
}

} // namespace jackdaw::purple
