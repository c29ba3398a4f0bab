// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/backend.h"

#include <QCoreApplication>

#include "protocols/host/refusal.h"

namespace jackdaw::host {

namespace {

template <typename Command>
void refuseUnsupported(Outlet& outlet, const Command& command)
{
    refuse(outlet, command, QCoreApplication::translate("jackdaw::host", "This network cannot do that."));
}

} // namespace

void Backend::openDoors(const wire::SignOn& /*command*/) { }

void Backend::prepare(const wire::Hello& /*hello*/) { }

void Backend::handle(const wire::SetStatus& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::SendMessage& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::AckMessages& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::SetTyping& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::JoinRoom& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::LeaveRoom& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::SetRoomTopic& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::SetRoomNick& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::InviteToRoom& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::ListRooms& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::AddBuddy& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::RemoveBuddy& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::RenameBuddy& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::MoveBuddy& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::RenameGroup& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::BlockBuddy& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::AnswerPrompt& command)
{
    refuseUnsupported(m_outlet, command);
}

void Backend::handle(const wire::NormaliseAddress& command)
{
    refuseUnsupported(m_outlet, command);
}

} // namespace jackdaw::host
