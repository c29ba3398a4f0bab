// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "core/base/ids.h"
#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Why a link ended.
struct LinkEnd {
    enum class Reason {
        Finished,     ///< the host ended by itself after account.signed-off or account.failed
        Crashed,      ///< by a signal, an exit code or a closed pipe without a last event
        Hung,         ///< silent past the limit; it was aborted
        Incompatible, ///< another wire version, a malformed or oversize frame
        NotStarted,   ///< the program is missing or could not be run
    };
    Reason reason = Reason::Finished;
    QString details; ///< signal, exit code, last lines of its standard error
};

/// One running host. Starts once, ends once. Main thread; owned by whoever asked the factory.
class Link : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Never blocks. Dropped after ended().
    virtual void send(const wire::Command& command) = 0;
    /// While held no event comes, and none is lost: the host waits until it may say more. Its end is still told, after
    /// its last words.
    virtual void hold(bool held) = 0;
    /// Ends the host now; ended() follows.
    virtual void kill() = 0;
    virtual qint64 pid() const = 0;

Q_SIGNALS:
    /// Checked: text normalised, strings and lists within their limits.
    void eventReceived(const jackdaw::wire::Event& event);
    void ended(const jackdaw::LinkEnd& end);
};

/// Which plugins a host may load beside all those in the system's folders.
struct PluginRules {
    QStringList folders; ///< of the user's own, which they said yes to
    QStringList without; ///< files that no host loads

    friend bool operator==(const PluginRules&, const PluginRules&) = default;
};

/// What a host is started for.
struct LinkRequest {
    AccountId account; ///< not valid: only to be described
    QString protocol;  ///< ProtocolInfo::id
    QString folder;    ///< the account's private folder
    PluginRules plugins = {};
};

/// Makes links: ProcessLinks in the program, InProcessLinks in tests.
class LinkFactory {
public:
    virtual ~LinkFactory() = default;
    virtual std::unique_ptr<Link> make(const LinkRequest& request) = 0;
};

} // namespace jackdaw
