// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Each command to the part of the session it belongs to.

#include "protocols/purple/addresses.h"
#include "protocols/purple/connection.h"
#include "protocols/purple/directory.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/menus.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/own_person.h"
#include "protocols/purple/own_status.h"
#include "protocols/purple/pictures.h"
#include "protocols/purple/privacy.h"
#include "protocols/purple/profiles.h"
#include "protocols/purple/purple_backend.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/slash_commands.h"
#include "protocols/purple/texts.h"
#include "protocols/purple/transfers.h"
#include "protocols/purple/typing.h"
#include "protocols/purple/unregistration.h"

namespace jackdaw::purple {

/// Answers command.failed if not.
bool PurpleBackend::isSignedOn(const QString& id)
{
    if (m_session && m_session->connection())
        return true;
    outlet().send(wire::CommandFailed{
        .re = id, .kind = wire::ErrorKind::Network, .text = Texts::tr("The account is not connected.")});
    return false;
}

void PurpleBackend::handle(const wire::SetStatus& command)
{
    if (m_session)
        m_session->ownStatus().set(command);
}

void PurpleBackend::handle(const wire::SendMessage& command)
{
    if (m_session) {
        m_session->messages().send(command);
        return;
    }
    outlet().send(wire::MessageStateChanged{
        .id = command.id, .state = wire::SendState::Failed, .error = Texts::tr("The account is not connected.")});
}

void PurpleBackend::handle(const wire::AckMessages& command)
{
    if (m_session)
        m_session->messages().acknowledge(command.serial);
}

void PurpleBackend::handle(const wire::SetTyping& command)
{
    if (m_session)
        m_session->typing().set(command);
}

void PurpleBackend::handle(const wire::JoinRoom& command)
{
    if (m_session)
        m_session->rooms().join(command);
    else
        outlet().send(wire::RoomFailed{.re = command.id, .room = command.room, .kind = wire::ErrorKind::Network});
}

void PurpleBackend::handle(const wire::LeaveRoom& command)
{
    if (m_session && m_session->connection())
        m_session->rooms().leave(command);
    else
        outlet().send(wire::RoomLeft{.room = command.room});
}

void PurpleBackend::handle(const wire::SetRoomTopic& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().setTopic(command);
}

void PurpleBackend::handle(const wire::SetRoomNick& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().setNick(command);
}

void PurpleBackend::handle(const wire::InviteToRoom& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().invite(command);
}

void PurpleBackend::handle(const wire::ActInRoom& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().act(command);
}

void PurpleBackend::handle(const wire::GetRoomList& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().getList(command);
}

void PurpleBackend::handle(const wire::ConfigureRoom& command)
{
    if (isSignedOn(command.id))
        m_session->rooms().configure(command);
}

void PurpleBackend::handle(const wire::SetBookmark& command)
{
    if (!isSignedOn(command.id))
        return;
    if (Extension* extension = m_session->extension(); !extension || !extension->setBookmark(command))
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::RemoveBookmark& command)
{
    if (!isSignedOn(command.id))
        return;
    if (Extension* extension = m_session->extension(); !extension || !extension->removeBookmark(command))
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::StopListing& command)
{
    if (m_session)
        m_session->directory().stop(command);
    else
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::ListRooms& command)
{
    if (isSignedOn(command.id))
        m_session->directory().list(command);
}

void PurpleBackend::handle(const wire::AddBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->roster().add(command);
}

void PurpleBackend::handle(const wire::RemoveBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->roster().remove(command);
}

void PurpleBackend::handle(const wire::RenameBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->roster().rename(command);
}

void PurpleBackend::handle(const wire::MoveBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->roster().move(command);
}

void PurpleBackend::handle(const wire::RenameGroup& command)
{
    if (isSignedOn(command.id))
        m_session->roster().renameGroup(command);
}

void PurpleBackend::handle(const wire::BlockBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->privacy().block(command);
}

void PurpleBackend::handle(const wire::NormaliseAddress& command)
{
    if (isSignedOn(command.id))
        outlet().send(normalise(*m_session, command));
}

void PurpleBackend::handle(const wire::SendFile& command)
{
    if (m_session)
        m_session->transfers().send(command);
    else
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::AcceptTransfer& command)
{
    if (m_session)
        m_session->transfers().accept(command);
    else
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::CancelTransfer& command)
{
    if (m_session)
        m_session->transfers().cancel(command);
    else
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::AllowTransfer& command)
{
    if (m_session)
        m_session->transfers().allow(command);
    else
        Backend::handle(command);
}

void PurpleBackend::handle(const wire::GetMenu& command)
{
    if (isSignedOn(command.id))
        m_session->menus().get(command);
}

void PurpleBackend::handle(const wire::ChooseMenuItem& command)
{
    if (isSignedOn(command.id))
        m_session->menus().choose(command);
}

void PurpleBackend::handle(const wire::RunCommand& command)
{
    if (isSignedOn(command.id))
        m_session->commands().run(command);
}

void PurpleBackend::handle(const wire::GetProfile& command)
{
    if (isSignedOn(command.id))
        m_session->profiles().get(command);
}

void PurpleBackend::handle(const wire::SetPicture& command)
{
    if (isSignedOn(command.id))
        m_session->pictures().set(command);
}

void PurpleBackend::handle(const wire::SetAlias& command)
{
    if (isSignedOn(command.id))
        m_session->ownPerson().set(command);
}

void PurpleBackend::handle(const wire::SetMood& command)
{
    if (isSignedOn(command.id))
        m_session->ownPerson().set(command);
}

void PurpleBackend::handle(const wire::SendAttention& command)
{
    if (isSignedOn(command.id))
        m_session->ownPerson().send(command);
}

void PurpleBackend::handle(const wire::SetPrivacy& command)
{
    if (isSignedOn(command.id))
        m_session->privacy().set(command);
}

void PurpleBackend::handle(const wire::AllowBuddy& command)
{
    if (isSignedOn(command.id))
        m_session->privacy().allow(command);
}

void PurpleBackend::handle(const wire::ChangePassword& command)
{
    if (isSignedOn(command.id))
        m_session->ownPerson().change(command);
}

void PurpleBackend::handle(const wire::Unregister& command)
{
    if (isSignedOn(command.id))
        m_session->unregistration().start(command);
}

void PurpleBackend::handle(const wire::AnswerPrompt& command)
{
    m_prompts.answer(command);
}

void PurpleBackend::handle(const wire::ActOnRow& command)
{
    if (m_session && command.action == u"profile")
        m_session->profiles().expect();
    m_prompts.act(command);
}

} // namespace jackdaw::purple
