// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/host/backend.h"
#include "protocols/purple/field_picture.h"
#include "protocols/purple/room_ask.h"

using PurpleAccount = struct _PurpleAccount;

namespace jackdaw::purple {

/// Where somebody is whom this network only passes on.
struct Beyond {
    QString network; ///< its short name
    QString name;    ///< theirs there; empty: not known
};

/// What one protocol needs beside libpurple: ids, acknowledgements, times. protocols/xmpp and protocols/irc have one
/// each, hooked to libpurple's signals, with a pure core (stanza or line in, decision out). One per host; main thread.
class Extension {
public:
    virtual ~Extension() = default;

    /// The account exists and is not connected yet: hook signals, announce features.
    virtual void attach(PurpleAccount* account) = 0;
    /// The connection is gone or about to go: report what is still unacknowledged as Unconfirmed, unhook.
    virtual void detach() = 0;

    /// Around the libpurple call that sends: what is written between belongs to `command`. endSend() says whether the
    /// extension will report message.state itself; if not, the caller reports Sent on libpurple's word.
    virtual void beginSend(const wire::SendMessage& command) = 0;
    virtual bool endSend() = 0;

    /// A body as the protocol writes it where it knows formatting that libpurple does not: plain text, not markup.
    [[nodiscard]] virtual std::optional<QString> encoded(const wire::RichText& /*body*/) const { return {}; }

    /// Completes a message that libpurple delivers right now with what it does not tell: ids, time, delay. The serial
    /// is set already, so that acknowledge() can be mapped to the network's own counter.
    virtual void complete(wire::MessageReceived& message) = 0;
    /// What libpurple delivers right now is no message of a person, but of their program.
    [[nodiscard]] virtual bool isNoMessage() const { return false; }
    /// Everything up to `serial` is stored.
    virtual void acknowledge(qint64 serial) = 0;

    /// The account has signed on, and the core knows.
    virtual void signedOn() { }
    /// Remember a room, forget it: the whole list or a failure answers. False where the network remembers none.
    virtual bool setBookmark(const wire::SetBookmark& /*command*/) { return false; }
    virtual bool removeBookmark(const wire::RemoveBookmark& /*command*/) { return false; }

    /// Adds what the extension makes possible.
    virtual void addFeatures(QList<wire::Feature>& features) const = 0;

    /// Makes a server that is silent say something, which heard() will count. False where the protocol has no way.
    virtual bool askForLife() { return false; }
    /// Lines or stanzas that came so far.
    [[nodiscard]] virtual qint64 heard() const { return 0; }

    /// Why the connection ends, where the protocol says more than libpurple's error does.
    [[nodiscard]] virtual std::optional<wire::ErrorKind> endReason() const { return {}; }

    /// What the network said last when it ended the connection, in its own words; empty: nothing.
    [[nodiscard]] virtual QString endWords() const { return {}; }

    /// The same for what the user asks of a room. The extension answers command.done or command.failed where the
    /// network does; nothing else does.
    virtual void beginAsk(const RoomAsk& /*ask*/) { }
    virtual void endAsk() { }
    /// libpurple refused what beginSend() or beginAsk() announced, and has said so.
    virtual void withdraw(const QString& /*id*/) { }

    /// What we may do in a room beside talking, and whether its participants may speak without voice; nothing where
    /// libpurple's flags say enough. `own` is what libpurple takes us for.
    [[nodiscard]] virtual std::optional<QList<wire::RoomAction>> rightsIn(const QString& /*room*/,
                                                                          wire::Role /*own*/) const
    {
        return {};
    }
    /// What somebody is there, where libpurple's flags do not say it all.
    [[nodiscard]] virtual std::optional<wire::Role> roleOf(const QString& /*room*/, const QString& /*nick*/) const
    {
        return {};
    }
    /// Takes those whose roleOf() changed. From inside libpurple's reading.
    using RoleChanged = std::function<void(const QString& room, const QString& nick)>;
    virtual void onRoleChanged(RoleChanged /*listener*/) { }
    /// Does it, and answers. `who` is the real address of the nick, or "user@host", where known. False: not here.
    virtual bool act(const wire::ActInRoom& /*command*/, const QString& /*who*/) { return false; }

    /// Which of its lists a room gives us. libpurple has no such thing.
    [[nodiscard]] virtual QList<wire::RoomList> listsIn(const QString& /*room*/) const { return {}; }
    /// Gives one, or why not. False: not here.
    virtual bool getList(const wire::GetRoomList& /*command*/) { return false; }

    /// Takes the rooms the network does not let us into. From inside libpurple's reading; whether anybody is joining
    /// that room is not known here.
    using JoinRefused = std::function<void(const JoinRefusal& refusal)>;
    virtual void onJoinRefused(JoinRefused /*listener*/) { }
    /// We are in the room, but it is new and the network does not let others in yet.
    [[nodiscard]] virtual bool isBeingMade(const QString& /*room*/) const { return false; }
    /// Takes the rooms whose isBeingMade() ended. From inside libpurple's reading.
    using RoomMade = std::function<void(const QString& room)>;
    virtual void onRoomMade(RoomMade /*listener*/) { }
    /// Why we are no longer in a room, as one sentence; empty: not known. Known before libpurple says that we left.
    [[nodiscard]] virtual QString leaveReason(const QString& /*room*/) const { return {}; }

    /// The name the user wants to be shown under. The extension answers command.done or command.failed where the
    /// network does; an empty id wants no answer. False where the protocol has no names.
    virtual bool setAlias(const QString& /*id*/, const QString& /*alias*/) { return false; }
    /// The same for another password.
    virtual bool changePassword(const QString& /*id*/, const QString& /*password*/) { return false; }

    /// What a field of the form that libpurple asks about right now shows beside it.
    [[nodiscard]] virtual FieldPicture pictureOf(const QString& /*field*/) const { return {}; }

    /// Whether the extension knows by itself when a file of the user's would go directly, and says so then: nobody has
    /// to be asked before.
    [[nodiscard]] virtual bool knowsDirectFiles() const { return false; }
    /// Takes the full address to whom a file would go directly now, which shows the user's; true: it may. `waits`:
    /// there is no other way as good, and it waits for letFilesGo(). From inside libpurple's writing.
    using DirectAsked = std::function<bool(const QByteArray& to, bool waits)>;
    virtual void onDirectAsked(DirectAsked /*listener*/) { }
    /// What was asked about goes on: directly, or another way.
    virtual void letFilesGo(const QByteArray& /*to*/, bool /*direct*/) { }
    /// Whether taking the offered file shows the user's address to the sender.
    [[nodiscard]] virtual bool isDirect(const QByteArray& /*from*/, const QByteArray& /*name*/) const { return true; }

    /// What somebody says who asks right now to see the user's presence; empty: nothing.
    [[nodiscard]] virtual QString askMessage() const { return {}; }
    /// We asked for this buddy's presence, and have no answer.
    [[nodiscard]] virtual bool isPending(const QString& /*address*/) const { return false; }
    /// Of somebody behind a gateway.
    [[nodiscard]] virtual std::optional<Beyond> beyond(const QString& /*address*/) const { return {}; }
    /// Takes the addresses whose isPending() or beyond() changed. From inside libpurple's reading.
    using BuddyChanged = std::function<void(const QString& address)>;
    virtual void onBuddyChanged(BuddyChanged /*listener*/) { }
};

/// The extension of a libpurple protocol id ("prpl-jabber", "prpl-irc"); null where there is none.
std::unique_ptr<Extension> makeExtension(const char* prplId, host::Outlet& outlet);

} // namespace jackdaw::purple
