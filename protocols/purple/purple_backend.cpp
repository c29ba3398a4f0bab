// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/purple_backend.h"

#include <purple.h>

#include "protocols/purple/account_server.h"
#include "protocols/purple/bus_door.h"
#include "protocols/purple/connection.h"
#include "protocols/purple/description.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/local_service.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/own_person.h"
#include "protocols/purple/profiles.h"
#include "protocols/purple/registration.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/spool.h"
#include "protocols/purple/texts.h"
#include "protocols/purple/transfers.h"
#include "protocols/purple/unregistration.h"
#include "protocols/purple/username.h"

namespace jackdaw::purple {

PurpleBackend::PurpleBackend(host::Outlet& outlet)
    : Backend(outlet)
    , m_prompts(outlet)
    , m_requests(m_prompts)
    , m_notifications(m_prompts)
    , m_certificates(m_prompts, outlet)
{
    m_notifications.onMail([this](const wire::MailChanged& mail) { this->outlet().send(mail); });
}

PurpleBackend::~PurpleBackend()
{
    m_notifications.setFilter({});
    m_notifications.onLink({});
    m_notifications.onProfile({});
    m_requests.showBeside({});
    m_requests.answerKnown({});
    m_requests.answerActionsBy({});
    m_session.reset();
}

void PurpleBackend::prepare(const wire::Hello& hello)
{
    m_folder = hello.folder;
    m_plugins = PluginFiles(hello.pluginFolders, hello.withoutPlugins);
}

void PurpleBackend::startRuntime(const QStringList& plugins, bool systemBus)
{
    if (m_runtime)
        return;
    m_runtime.emplace(Runtime::Setup{.folder = m_folder, .plugins = plugins, .systemBus = systemBus});
    m_dns.install();
    m_requests.install();
    m_notifications.install();
    m_certificates.install();
}

QList<wire::ProtocolInfo> PurpleBackend::describe()
{
    startRuntime(m_plugins.all(), false);
    return describeAll(m_plugins);
}

void PurpleBackend::fail(wire::ErrorKind kind, const QString& text)
{
    outlet().send(wire::Failed{.kind = kind, .text = text});
    outlet().finish();
}

void PurpleBackend::openDoors(const wire::SignOn& command)
{
    if (quirksOf(command.protocol).systemBus)
        m_busOpen = openBusDoor();
}

QString PurpleBackend::missing(const Quirks& quirks) const
{
    if (quirks.systemBus && !m_busOpen)
        return Texts::tr("The system's message bus cannot be reached, and this network is asked for there.");
    if (quirks.localService != 0 && isLocalPortFree(quirks.localService))
        return Texts::tr("The host manager of this network (zhm) does not run on this computer.");
    return {};
}

void PurpleBackend::signOn(const wire::SignOn& command)
{
    const Quirks quirks = quirksOf(command.protocol);
    if (const QString what = missing(quirks); !what.isEmpty()) {
        fail(wire::ErrorKind::Network, what);
        return;
    }
    if (m_plugins.isOff(quirks)) {
        fail(wire::ErrorKind::HostMissing,
             Texts::tr("The plugin for this network is switched off. Switch it on in the list of plugins."));
        return;
    }
    startRuntime(m_plugins.of(quirks), quirks.systemBus);
    PurplePlugin* plugin = findProtocol(quirks.prpl);
    if (!plugin) {
        fail(wire::ErrorKind::HostMissing,
             Texts::tr("The plugin for the protocol “%1” is not installed.").arg(command.protocol));
        return;
    }
    if (command.password.isEmpty() && needsPassword(plugin, quirks)) {
        fail(wire::ErrorKind::Authentication, Texts::tr("This account needs a password."));
        return;
    }
    if (!isUsernameComplete(plugin, completeUsername(plugin, command.username))) {
        fail(wire::ErrorKind::Settings, Texts::tr("The user name “%1” is not complete.").arg(command.username));
        return;
    }
    m_certificates.setAccount(command);
    m_dns.setService(directTlsDomain(command), QByteArrayLiteral("_xmpps-client._tcp"));
    m_session = std::make_unique<Session>(outlet(), m_prompts, m_certificates, command, quirks);
    m_requests.setSpool(m_folder + QStringLiteral("/spool"));
    m_requests.answerActionsBy([this](int standard, int count) { return m_session->rooms().choose(standard, count); });
    m_session->transfers().setSpool(m_folder + QStringLiteral("/spool"));
    m_session->spool().setFolder(m_folder + QStringLiteral("/spool"));
    m_notifications.setFilter([this](const QString& title, const QString& text) {
        m_session->ownPerson().noticed();
        return m_session->registration().explains(title, text) || m_session->unregistration().explains(title, text)
            || m_session->profiles().explains(title, text) || m_session->transfers().explains(title, text)
            || m_session->rooms().explains(title, text);
    });
    m_notifications.onProfile(
        [this](const char* who, PurpleNotifyUserInfo* info) { return m_session->profiles().received(who, info); });
    m_notifications.onLink([this](const QString& link) { return m_session->registration().leads(link); });
    m_requests.showBeside([this](const QString& field) {
        return m_session->extension() ? m_session->extension()->pictureOf(field) : FieldPicture();
    });
    m_requests.answerKnown([this] { return m_session->registration().known(); });
    m_session->start();
}

void PurpleBackend::signOff()
{
    if (m_session) {
        m_session->link().signOff();
        return;
    }
    outlet().send(wire::SignedOff{});
    outlet().finish();
}

} // namespace jackdaw::purple
