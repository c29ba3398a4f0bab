// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/base/ids.h"
#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw {

/// How services reach an account's host. Commands to an account that is not online are dropped: whoever must not
/// lose one waits for AccountService::cameOnline.
class CommandSender {
public:
    virtual ~CommandSender() = default;
    virtual void send(AccountId account, const wire::Command& command) = 0;
    virtual bool isOnline(AccountId account) const = 0;
    virtual bool has(AccountId account, wire::Feature feature) const = 0;
    /// What the network said at sign-on: own address and name, features, limits. Null while not online.
    virtual const wire::SignedOn* signedOn(AccountId account) const = 0;
};

} // namespace jackdaw
