// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/description.h"

#include <glib.h>

#include "protocols/talk/texts.h"

namespace jackdaw::talk {

QList<wire::Feature> features()
{
    return {wire::Feature::MultilineMessages};
}

wire::ProtocolInfo description()
{
    using namespace wire;
    ProtocolInfo info;
    info.id = QStringLiteral("talk");
    info.name = QStringLiteral("Talk");
    info.icon = QStringLiteral("talk");
    Field name;
    name.key = QStringLiteral("name");
    name.label = Texts::tr("Login name");
    name.hint = Texts::tr("Yours on this computer; at most 11 characters");
    name.required = true;
    name.defaultValue = QString::fromLocal8Bit(g_get_user_name());
    info.nameParts = {name};
    Field port;
    port.key = kPortOption;
    port.label = Texts::tr("Port of the talk daemons");
    port.kind = FieldKind::Integer;
    port.defaultValue = kPortDefault;
    port.minimum = 1;
    port.maximum = 65535;
    port.advanced = true;
    Field host;
    host.key = kHostOption;
    host.label = Texts::tr("This computer");
    host.hint = Texts::tr("Its name or address as others reach it; empty: found out for each call");
    host.kind = FieldKind::Host;
    host.advanced = true;
    Field daemon;
    daemon.key = kDaemonOption;
    daemon.label = Texts::tr("Own talk daemon");
    daemon.hint = Texts::tr("The computer where your invitations wait");
    daemon.kind = FieldKind::Host;
    daemon.defaultValue = QString(kDaemonDefault);
    daemon.advanced = true;
    info.options = {port, host, daemon};
    info.statuses = {Presence::Available, Presence::Offline};
    info.features = features();
    info.passwordRequired = false;
    info.origin = QStringLiteral("jackdaw-host-talk");
    return info;
}

} // namespace jackdaw::talk
