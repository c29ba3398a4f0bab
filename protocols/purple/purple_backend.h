// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>
#include <optional>

#include "protocols/host/backend.h"
#include "protocols/purple/certificates.h"
#include "protocols/purple/dns.h"
#include "protocols/purple/notifications.h"
#include "protocols/purple/plugins.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/requests.h"
#include "protocols/purple/runtime.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {

/// Any protocol of libpurple behind the wire. Starts libpurple when it is first needed: with one protocol's plugin to
/// connect, with all of them to describe.
class PurpleBackend final : public host::Backend {
public:
    explicit PurpleBackend(host::Outlet& outlet);
    ~PurpleBackend() override;

    QList<wire::ProtocolInfo> describe() override;
    void prepare(const wire::Hello& hello) override;
    void openDoors(const wire::SignOn& command) override;
    void signOn(const wire::SignOn& command) override;
    void signOff() override;

    using Backend::handle;
    void handle(const wire::SetStatus& command) override;
    void handle(const wire::SendMessage& command) override;
    void handle(const wire::AckMessages& command) override;
    void handle(const wire::SetTyping& command) override;
    void handle(const wire::JoinRoom& command) override;
    void handle(const wire::LeaveRoom& command) override;
    void handle(const wire::SetRoomTopic& command) override;
    void handle(const wire::SetRoomNick& command) override;
    void handle(const wire::InviteToRoom& command) override;
    void handle(const wire::ListRooms& command) override;
    void handle(const wire::AddBuddy& command) override;
    void handle(const wire::RemoveBuddy& command) override;
    void handle(const wire::RenameBuddy& command) override;
    void handle(const wire::MoveBuddy& command) override;
    void handle(const wire::RenameGroup& command) override;
    void handle(const wire::BlockBuddy& command) override;
    void handle(const wire::AnswerPrompt& command) override;
    void handle(const wire::ActOnRow& command) override;
    void handle(const wire::GetMenu& command) override;
    void handle(const wire::ChooseMenuItem& command) override;
    void handle(const wire::RunCommand& command) override;
    void handle(const wire::NormaliseAddress& command) override;
    void handle(const wire::GetProfile& command) override;
    void handle(const wire::SetPicture& command) override;
    void handle(const wire::SetAlias& command) override;
    void handle(const wire::SetMood& command) override;
    void handle(const wire::SendAttention& command) override;
    void handle(const wire::SetPrivacy& command) override;
    void handle(const wire::AllowBuddy& command) override;
    void handle(const wire::ChangePassword& command) override;
    void handle(const wire::Unregister& command) override;
    void handle(const wire::StopListing& command) override;
    void handle(const wire::SetBookmark& command) override;
    void handle(const wire::RemoveBookmark& command) override;
    void handle(const wire::ConfigureRoom& command) override;
    void handle(const wire::ActInRoom& command) override;
    void handle(const wire::GetRoomList& command) override;
    void handle(const wire::SendFile& command) override;
    void handle(const wire::AcceptTransfer& command) override;
    void handle(const wire::CancelTransfer& command) override;
    void handle(const wire::AllowTransfer& command) override;

private:
    void startRuntime(const QStringList& plugins, bool systemBus);
    void fail(wire::ErrorKind kind, const QString& text);
    bool isSignedOn(const QString& id);
    /// What of this computer the protocol needs and does not find, as a sentence; empty if nothing.
    QString missing(const Quirks& quirks) const;

    QString m_folder;
    PluginFiles m_plugins;
    bool m_busOpen = false;
    // In the order in which they must go, backwards: libpurple's core last, what stands in its ops before it.
    std::optional<Runtime> m_runtime;
    Dns m_dns;
    Prompts m_prompts;
    Requests m_requests;
    Notifications m_notifications;
    Certificates m_certificates;
    std::unique_ptr<Session> m_session;
};

} // namespace jackdaw::purple
