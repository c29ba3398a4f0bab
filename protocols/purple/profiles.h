// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/wire/commands.h"
#include "core/wire/people_events.h"

using PurpleNotifyUserInfo = struct _PurpleNotifyUserInfo;

namespace jackdaw::purple {

class Session;
class Spool;

/// What a network knows of a person: asked by get_info, answered by notify_userinfo, or by a notice that says why not.
/// Main thread.
class Profiles {
public:
    Profiles(Session& session, const Spool& spool)
        : m_session(session)
        , m_spool(spool)
    {
    }

    void get(const wire::GetProfile& command);
    /// The user has chosen somebody's profile in a list of the plugin's: the next that comes unasked is that one.
    void expect() { m_expects = true; }
    /// False when nobody wants it.
    bool received(const char* who, PurpleNotifyUserInfo* info);
    /// Whether a notice is the answer to what was asked.
    bool explains(const QString& title, const QString& text);

private:
    struct Question {
        QString id;
        QString address; ///< as it was asked
        QString who;     ///< as libpurple was
    };

    QString picture(int image, const QString& address) const;

    Session& m_session;
    const Spool& m_spool;
    QList<Question> m_questions;
    bool m_expects = false;
};

} // namespace jackdaw::purple
