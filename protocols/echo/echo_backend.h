// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/echo/extras.h"
#include "protocols/echo/script.h"

namespace jackdaw::echo {

/// A network made up for tests, demonstrations and as a template. Nothing leaves the process. Who signs on decides
/// what happens:
/// - user "banned", "taken": refused so; password "wrong": authentication fails; none: a prompt asks for it;
/// - server "unreachable.example", "full.example": the network, the server fails; "untrusted.example": a certificate
///   prompt comes first.
class EchoBackend final : public host::Backend {
public:
    EchoBackend(host::Outlet& outlet, const Faults& faults);

    QList<wire::ProtocolInfo> describe() override;
    void prepare(const wire::Hello& hello) override;
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
    void handle(const wire::SendFile& command) override;
    void handle(const wire::AllowTransfer& command) override;
    void handle(const wire::AcceptTransfer& command) override;
    void handle(const wire::CancelTransfer& command) override;

private:
    /// What exists while signed on.
    struct Life {
        Life(host::Outlet& outlet, host::Timers& timers, const Faults& faults, const wire::SignOn& command,
             const QString& name, const QString& server, const QString& folder);
        Talk talk;
        People people;
        Rooms rooms;
        Files files;
        Script script;
        Extras extras;
    };

    void checkServer();
    void checkUser();
    void welcome();
    void liveOn(int interval);
    void fail(wire::ErrorKind kind, const QString& text);
    /// The life the command belongs to; null, and the command refused, before account.signed-on.
    template <typename Command>
    Life* life(const Command& command);
    template <typename Command, typename Part>
    void forward(const Command& command, Part Life::*part);

    const Faults& m_faults;
    host::Timers m_timers;
    wire::SignOn m_signOn;
    QString m_folder;
    QString m_name;
    QString m_server;
    std::unique_ptr<Life> m_life;
};

} // namespace jackdaw::echo
