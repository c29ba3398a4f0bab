// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <optional>

#include "core/base/ids.h"
#include "core/wire/people_events.h"
#include "core/wire/types.h"

namespace jackdaw {

/// One login of the user on one network, as it is stored. The password is not here.
struct Account {
    AccountId id;
    QString protocol; ///< ProtocolInfo::id; empty of a removed one whose own row was lost in a damaged file
    QString username; ///< with its name parts
    QString label;    ///< what the user calls it; the username if he did not
    bool enabled = true;
    bool rememberPassword = true;
    QVariantMap options;            ///< by ProtocolInfo's keys, only what differs from the defaults
    QVariantMap stored;             ///< what the protocol itself stored; given back at sign-on
    QMap<QString, QString> trusted; ///< host name to sha256 of the accepted certificate
    bool registers = false;         ///< yet to be made on its server: each sign-on does it until one has

    QString title() const { return label.isEmpty() ? username : label; }
    friend bool operator==(const Account&, const Account&) = default;
};

/// control.md's states.
enum class AccountState { Offline, Connecting, Online, Waiting, Failed };

struct ConnectionError {
    wire::ErrorKind kind = wire::ErrorKind::Other;
    QString text;       ///< one sentence for the user
    QString details;    ///< the network's own words
    qint64 retryAt = 0; ///< Clock::now() time; 0: only the user can go on

    friend bool operator==(const ConnectionError&, const ConnectionError&) = default;
};

/// Where an account's connection stands. Not stored.
struct Connection {
    AccountState state = AccountState::Offline;
    QString progress;
    int step = 0;
    int steps = 0;
    std::optional<ConnectionError> error; ///< in Waiting and Failed; in Connecting the last one
    QString address;                      ///< own bare address, known once online
    QString name;
    QList<wire::Feature> features;
    int maximumBytes = 0;
    qint64 hostPid = 0;
    std::optional<bool> sandboxed; ///< whether the host holds its sandbox; none before it has said so
    QStringList notes;             ///< sentences the user should know, though nothing has failed

    int mailCount = 0;       ///< mails that wait in the account's mailbox
    QList<wire::Mail> mails; ///< the newest of them

    bool has(wire::Feature feature) const { return features.contains(feature); }
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// control.md's name: offline, connecting, online, waiting, failed.
QString nameOf(AccountState state);

} // namespace jackdaw
