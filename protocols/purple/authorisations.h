// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <map>

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

void installAccountOps();

/// People who ask to see the user's presence: Authorisation prompts, answered exactly once. Whoever is not on the
/// contact list can be added with the same answer (field `add`). And people who added the user, where networks tell.
class Authorisations {
public:
    explicit Authorisations(Session& session);

    struct Request {
        QString address;
        QString alias;
        QString message;
        bool known = false; ///< on the contact list already
        std::function<void(bool)> decide;
    };

    /// Returns the handle by which libpurple withdraws it. Stays without an answer when too many questions are open.
    void* open(Request request);
    void close(void* handle);
    /// They added the user to their list; offers to do the same where they are not on ours.
    void addedBy(const QString& address, const QString& alias, const QString& message);

private:
    void answered(void* handle, const wire::AnswerPrompt& answer);
    void add(const QString& address, const QString& alias);

    struct Open {
        QString prompt;
        QString address;
        QString alias;
        std::function<void(bool)> decide;
    };

    Session& m_session;
    std::map<void*, Open> m_open;
    quintptr m_lastHandle = 0;
};

} // namespace jackdaw::purple
