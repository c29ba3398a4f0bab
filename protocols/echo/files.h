// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>

#include "core/wire/commands.h"
#include "protocols/host/outlet.h"
#include "protocols/host/timers.h"

namespace jackdaw::echo {

/// Files that nobody sends and nobody gets: whoever is offered one takes it, what they offer is made of one letter.
/// As on networks that know a direct way and another, the user is asked which.
class Files {
public:
    /// `folder`: the account's private one, or empty; `delay`: milliseconds for each tenth of a file.
    Files(host::Outlet& outlet, host::Timers& timers, int delay, const QString& folder);

    /// Somebody offers a file. `sends`: how many bytes come in the end.
    void offer(const QString& from, const QString& name, qint64 size, qint64 sends);

    void handle(const wire::SendFile& command);
    void handle(const wire::AllowTransfer& command);
    void handle(const wire::AcceptTransfer& command);
    void handle(const wire::CancelTransfer& command);

private:
    struct Transfer {
        qint64 size = 0;  ///< as it was announced
        qint64 sends = 0; ///< of an offer
        qint64 done = 0;
        QString path; ///< to be written; empty: of the user's
    };

    void step(const QString& id);
    bool write(const QString& path, qint64 bytes);
    void end(const QString& id, wire::TransferOutcome outcome, const QString& text = {});

    host::Outlet& m_outlet;
    host::Timers& m_timers;
    int m_delay;
    QString m_spool;
    QHash<QString, Transfer> m_transfers;
    int m_last = 0;
};

} // namespace jackdaw::echo
