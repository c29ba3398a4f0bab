// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/addresses.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/rooms.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {

namespace {

bool holdsAny(const QString& address, const QString& characters)
{
    return std::ranges::any_of(characters, [&address](QChar one) { return address.contains(one); });
}

/// Where a nickname is chosen for a room it belongs to the room (XEP-0045 7.5), else to the network.
wire::AddressNormalised participant(Session& session, const wire::NormaliseAddress& command)
{
    wire::AddressNormalised answer{.re = command.id};
    PurpleConversation* room = session.rooms().find(command.room);
    if (!room)
        answer.problem = Texts::tr("You are not in the room %1.").arg(command.room);
    else if (!purple_conv_chat_cb_find(PURPLE_CONV_CHAT(room), command.address.toUtf8().constData()))
        answer.problem = Texts::tr("There is nobody of that name in the room.");
    else if (session.quirks().nickField.isEmpty())
        answer.address = session.normalised(command.address);
    else
        answer.address = session.normalised(command.room) + u'/' + command.address;
    if (!answer.address.isEmpty() && answer.address != command.address)
        answer.display = command.address;
    return answer;
}

} // namespace

bool isShortEnough(const Quirks& quirks, const QString& address)
{
    return quirks.nameBytes == 0 || address.toUtf8().size() <= quirks.nameBytes;
}

QString tooLong()
{
    return Texts::tr("This is too long for this network.");
}

bool canBePerson(const Quirks& quirks, const QString& address)
{
    return !address.isEmpty() && (quirks.personMarks.isEmpty() || holdsAny(address, quirks.personMarks))
        && !holdsAny(address, quirks.personWithout) && isShortEnough(quirks, address);
}

bool canBeRoom(const Quirks& quirks, const QString& address)
{
    return !address.isEmpty() && (quirks.roomStart.isEmpty() || quirks.roomStart.contains(address.front()))
        && !holdsAny(address, quirks.roomWithout) && isShortEnough(quirks, address);
}

wire::AddressNormalised normalise(Session& session, const wire::NormaliseAddress& command)
{
    if (!command.room.isEmpty())
        return participant(session, command);
    wire::AddressNormalised answer{.re = command.id};
    const QString typed = command.address.trimmed();
    if (!isShortEnough(session.quirks(), typed)) {
        answer.problem = tooLong();
        return answer;
    }
    if (command.kind == wire::ConversationKind::Room) {
        if (canBeRoom(session.quirks(), typed))
            answer.address = session.rooms().addressOf(typed);
        if (answer.address.isEmpty())
            answer.problem = Texts::tr("“%1” is not the address of a room.").arg(typed);
    } else if (canBePerson(session.quirks(), typed) && session.roster().isValid(typed)) {
        answer.address = session.normalised(typed);
    } else {
        answer.problem = Texts::tr("“%1” is not an address of this network.").arg(typed);
    }
    if (!answer.address.isEmpty() && answer.address != typed)
        answer.display = typed;
    return answer;
}

} // namespace jackdaw::purple
