// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/test_catalogue.h"

namespace jackdaw::test {

namespace {

using wire::Feature;
using wire::Field;
using wire::FieldKind;
using wire::Presence;

Field field(const QString& key, const QString& label, FieldKind kind, const QVariant& value = {}, bool required = false)
{
    Field made;
    made.key = key;
    made.label = label;
    made.kind = kind;
    made.defaultValue = value;
    made.required = required;
    made.secret = kind == FieldKind::Password;
    return made;
}

QList<Field> options()
{
    Field security = field(QStringLiteral("security"), QStringLiteral("Connection security"), FieldKind::Choice,
                           QStringLiteral("tls"));
    security.choices = {{QStringLiteral("tls"), QStringLiteral("Encrypted")},
                        {QStringLiteral("none"), QStringLiteral("Not encrypted")}};
    security.risk = QStringLiteral("Everyone on the way can read your password.");
    security.riskyWhen = QStringList{QStringLiteral("none")};
    Field port = field(QStringLiteral("port"), QStringLiteral("Port"), FieldKind::Integer, qlonglong(5000));
    port.advanced = true;
    port.minimum = 1;
    port.maximum = 65535;
    return {field(QStringLiteral("server"), QStringLiteral("Server"), FieldKind::Text), port, security,
            field(QStringLiteral("compress"), QStringLiteral("Compress"), FieldKind::Boolean, false)};
}

wire::ProtocolInfo first()
{
    wire::ProtocolInfo info;
    info.id = QStringLiteral("first");
    info.name = QStringLiteral("First Network");
    info.icon = QStringLiteral("network");
    info.nameParts = {field(QStringLiteral("user"), QStringLiteral("User name"), FieldKind::Text, {}, true),
                      field(QStringLiteral("domain"), QStringLiteral("Domain"), FieldKind::Host, {}, true)};
    info.separators = QStringList{QStringLiteral("@")};
    info.options = options();
    info.roomFields = {field(QStringLiteral("room"), QStringLiteral("Room"), FieldKind::Text, {}, true)};
    info.statuses = {Presence::Available, Presence::Away, Presence::Busy, Presence::Invisible};
    info.features = {Feature::Rooms,         Feature::RoomDirectory, Feature::Typing, Feature::ServerRoster,
                     Feature::Authorisation, Feature::Aliases,       Feature::Groups, Feature::StatusMessages,
                     Feature::Formatting,    Feature::Delivery};
    info.origin = QStringLiteral("test");
    info.knownAs = QStringList{QStringLiteral("old-first"), QStringLiteral("Primus")};
    return info;
}

wire::ProtocolInfo second()
{
    wire::ProtocolInfo info = first();
    info.id = QStringLiteral("second");
    info.name = QStringLiteral("Second Network");
    info.nameParts = {field(QStringLiteral("nick"), QStringLiteral("Nickname"), FieldKind::Text, {}, true),
                      field(QStringLiteral("server"), QStringLiteral("Server"), FieldKind::Text, {}, true)};
    info.statuses = {Presence::Available, Presence::Away};
    info.features = {Feature::Rooms, Feature::RoomDirectory, Feature::RoomTopic, Feature::Nicknames};
    info.passwordRequired = false;
    info.knownAs = QStringList{QStringLiteral("old-second")};
    return info;
}

} // namespace

TestCatalogue::TestCatalogue()
    : ProtocolCatalogue(QStringList{})
    , m_protocols{first(), second()}
{
}

Result<HostProgram> TestCatalogue::hostFor(const QString& protocol) const
{
    for (const wire::ProtocolInfo& info : m_protocols) {
        if (info.id == protocol) {
            HostProgram host;
            host.name = info.name;
            host.protocols = QStringList{info.id};
            return host;
        }
    }
    return ProtocolCatalogue::hostFor(protocol);
}

QFuture<QList<wire::ProtocolInfo>> TestCatalogue::describe()
{
    m_asked = true;
    return QtFuture::makeReadyFuture(m_protocols);
}

QFuture<QList<wire::ProtocolInfo>> TestCatalogue::describeAgain()
{
    if (m_loads)
        m_protocols = m_loads(pluginRules());
    Q_EMIT ProtocolCatalogue::described(m_protocols);
    return describe();
}

QString TestCatalogue::nameOf(const QString& protocol) const
{
    for (const wire::ProtocolInfo& info : m_protocols) {
        if (info.id == protocol)
            return info.name;
    }
    return protocol;
}

} // namespace jackdaw::test
