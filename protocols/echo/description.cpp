// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/description.h"

#include "protocols/echo/faults.h"

namespace jackdaw::echo {

namespace {

wire::Field field(QLatin1StringView key, const QString& label, wire::FieldKind kind, const QVariant& defaultValue)
{
    wire::Field result;
    result.key = key;
    result.label = label;
    result.kind = kind;
    result.defaultValue = defaultValue;
    return result;
}

wire::Field atLeast(qint64 minimum, wire::Field field)
{
    field.minimum = minimum;
    return field;
}

wire::Field required(wire::Field field)
{
    field.required = true;
    return field;
}

wire::Field faultField()
{
    wire::Field result = field(kFaultOption, QStringLiteral("Fault at sign-on"), wire::FieldKind::Choice, QString());
    result.advanced = true;
    result.choices.append({QString(), QStringLiteral("None")});
    for (const QString& name : Faults::names())
        result.choices.append({name, name});
    return result;
}

} // namespace

QList<wire::Feature> features()
{
    using wire::Feature;
    return {Feature::Rooms,
            Feature::RoomDirectory,
            Feature::RoomTopic,
            Feature::Invitations,
            Feature::Nicknames,
            Feature::Typing,
            Feature::ServerRoster,
            Feature::Authorisation,
            Feature::Aliases,
            Feature::Groups,
            Feature::StatusMessages,
            Feature::Invisible,
            Feature::Busy,
            Feature::Blocking,
            Feature::Formatting,
            Feature::Delivery,
            Feature::MultilineMessages,
            Feature::SlashCommands,
            Feature::Menus,
            Feature::Files};
}

wire::ProtocolInfo description()
{
    using namespace wire;
    ProtocolInfo info;
    info.id = QStringLiteral("echo");
    info.name = QStringLiteral("Echo");
    info.icon = QStringLiteral("echo");
    info.nameParts = {
        required(field(QLatin1StringView("name"), QStringLiteral("Name"), FieldKind::Text, {})),
        field(QLatin1StringView("server"), QStringLiteral("Server"), FieldKind::Text, QStringLiteral("echo.example"))};
    info.separators = QStringList{QStringLiteral("@")};
    info.options
        = {atLeast(0, field(kPeopleOption, QStringLiteral("Number of people"), FieldKind::Integer, kPeopleDefault)),
           atLeast(0,
                   field(kDelayOption, QStringLiteral("Delay of answers in milliseconds"), FieldKind::Integer,
                         kDelayDefault)),
           atLeast(0,
                   field(kLifeOption, QStringLiteral("Milliseconds between changes of presence; 0 is none"),
                         FieldKind::Integer, 0)),
           faultField()};
    info.roomFields = {required(field(QLatin1StringView("room"), QStringLiteral("Room"), FieldKind::Text, {})),
                       field(QLatin1StringView("nick"), QStringLiteral("Nickname"), FieldKind::Text, {}),
                       field(QLatin1StringView("password"), QStringLiteral("Password"), FieldKind::Password, {})};
    info.statuses = {Presence::Available, Presence::Away, Presence::Busy, Presence::Invisible, Presence::Offline};
    info.features = features();
    info.origin = QStringLiteral("jackdaw-host-echo");
    return info;
}

} // namespace jackdaw::echo
