// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <gio/gio.h>

#include <QList>
#include <QString>
#include <functional>
#include <memory>

#include "protocols/host/timers.h"

namespace jackdaw::talk {

/// A computer with a talk daemon.
struct Machine {
    QList<quint32> addresses; ///< IPv4; none: there is no such computer
    bool here = false;        ///< it is this one

    /// Whether a connection from there may be theirs.
    bool mayComeFrom(quint32 address) const;
};

/// Finds the addresses of a name, in the background. Dropped unanswered when it dies.
class Resolution {
public:
    using Found = std::function<void(const QList<quint32>&)>;

    /// `found` comes once, not from within the constructor, and may destroy this.
    Resolution(const QString& host, Found found);
    ~Resolution();
    Resolution(const Resolution&) = delete;
    Resolution& operator=(const Resolution&) = delete;

private:
    struct Pending;
    static void onFound(GObject* resolver, GAsyncResult* result, gpointer pending);

    Pending* m_pending;
};

} // namespace jackdaw::talk
