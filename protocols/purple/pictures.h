// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>

#include "core/wire/commands.h"
#include "protocols/purple/deferred.h"

using PurpleBuddy = struct _PurpleBuddy;

namespace jackdaw::purple {

class Session;
class Spool;

/// Pictures of people, and the user's own: as bytes, which nobody looks into here. They go by the spool folder, each
/// person's under one name, so that a flood of them takes no more room than the last. Main thread.
class Pictures {
public:
    Pictures(Session& session, const Spool& spool);
    ~Pictures();
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    /// Before connecting: the picture that sign-on brings.
    void prepare(const QString& file);
    void set(const wire::SetPicture& command);
    /// libpurple has another picture of somebody, or none any more.
    void changed(PurpleBuddy* buddy);
    void close();

private:
    bool use(const QString& file);
    void flush();

    Session& m_session;
    const Spool& m_spool;
    QSet<QString> m_dirty;
    QHash<QString, QByteArray> m_told; ///< a digest of each, by address
    Deferred m_flush;
};

} // namespace jackdaw::purple
