// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "core/wire/commands.h"
#include "protocols/host/backend.h"
#include "protocols/purple/quirks.h"

using PurpleAccount = struct _PurpleAccount;
using PurpleConnection = struct _PurpleConnection;
using PurpleConversation = struct _PurpleConversation;

namespace jackdaw::purple {

class Authorisations;
class Certificates;
class Connection;
class Extension;
class Menus;
class Messages;
class NodeSettings;
class OwnPerson;
class OwnStatus;
class Pictures;
class PresenceFeed;
class Privacy;
class Profiles;
class Prompts;
class Registration;
class Roster;
class RoomDirectory;
class Rooms;
class Spool;
class Transfers;
class SlashCommands;
class Typing;
class Unregistration;

/// One account from sign-on to its end: what libpurple's callbacks find by their account, and the parts they belong
/// to. Main thread. Lives as long as the account's ui_data points to it.
class Session {
public:
    Session(host::Outlet& outlet, Prompts& prompts, const Certificates& certificates, const wire::SignOn& command,
            const Quirks& quirks);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// The session of an account; null after its end, and for what libpurple does before its beginning.
    static Session* of(const PurpleAccount* account);
    static Session* of(const PurpleConnection* connection);
    static Session* of(const PurpleConversation* conversation);

    /// Connects, once; makes the account first where sign-on says so.
    void start();
    /// The account is made: connects.
    void signOn();
    /// From here on libpurple speaks for itself: what it stores is news.
    bool started() const { return m_started; }

    host::Outlet& outlet() { return m_outlet; }
    PurpleAccount* account() { return m_account; }
    /// Null while not connected.
    PurpleConnection* connection();
    const wire::SignOn& command() const { return m_command; }
    const Quirks& quirks() const { return m_quirks; }
    /// The user did not want to trust the server.
    bool certificateRefused() const;
    /// What the protocol needs beside libpurple; null where there is nothing.
    Extension* extension() { return m_extension.get(); }

    /// An address in the only form in which two can be compared: libpurple's own for this protocol.
    QString normalised(const char* address) const;
    QString normalised(const QString& address) const;

    Prompts& prompts() { return m_prompts; }
    Connection& link() { return *m_link; }
    NodeSettings& nodeSettings() { return *m_nodeSettings; }
    Roster& roster() { return *m_roster; }
    PresenceFeed& presence() { return *m_presence; }
    OwnStatus& ownStatus() { return *m_ownStatus; }
    Messages& messages() { return *m_messages; }
    Typing& typing() { return *m_typing; }
    Rooms& rooms() { return *m_rooms; }
    RoomDirectory& directory() { return *m_directory; }
    Privacy& privacy() { return *m_privacy; }
    Spool& spool() { return *m_spool; }
    Pictures& pictures() { return *m_pictures; }
    Profiles& profiles() { return *m_profiles; }
    OwnPerson& ownPerson() { return *m_ownPerson; }
    Registration& registration() { return *m_registration; }
    Unregistration& unregistration() { return *m_unregistration; }
    Transfers& transfers() { return *m_transfers; }
    SlashCommands& commands() { return *m_commands; }
    Menus& menus() { return *m_menus; }
    Authorisations& authorisations() { return *m_authorisations; }

    void commandFailed(const QString& id, const QString& text, wire::ErrorKind kind = wire::ErrorKind::Other);
    void commandDone(const QString& id);

private:
    host::Outlet& m_outlet;
    Prompts& m_prompts;
    const Certificates& m_certificates;
    wire::SignOn m_command;
    Quirks m_quirks;
    PurpleAccount* m_account; ///< libpurple's; it is freed in purple_core_quit
    bool m_started = false;
    std::unique_ptr<Extension> m_extension;
    std::unique_ptr<Connection> m_link;
    std::unique_ptr<NodeSettings> m_nodeSettings;
    std::unique_ptr<Roster> m_roster;
    std::unique_ptr<PresenceFeed> m_presence;
    std::unique_ptr<OwnStatus> m_ownStatus;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<Typing> m_typing;
    std::unique_ptr<Rooms> m_rooms;
    std::unique_ptr<RoomDirectory> m_directory;
    std::unique_ptr<Privacy> m_privacy;
    std::unique_ptr<Spool> m_spool;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<OwnPerson> m_ownPerson;
    std::unique_ptr<Registration> m_registration;
    std::unique_ptr<Unregistration> m_unregistration;
    std::unique_ptr<Transfers> m_transfers;
    std::unique_ptr<SlashCommands> m_commands;
    std::unique_ptr<Menus> m_menus;
    std::unique_ptr<Authorisations> m_authorisations;
};

} // namespace jackdaw::purple
