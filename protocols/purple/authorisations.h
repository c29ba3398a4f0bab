// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <map>

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

void installAccountOps();

/// People who ask to see the user's presence: Authorisation prompts, answered exactly once.
class Authorisations {
public:
    explicit Authorisations(Session& session);

    struct Request {
        QString address;
        QString alias;
        QString message;
        std::function<void(bool)> decide;
    };

    /// Returns the handle by which libpurple withdraws it; null when too many questions are open: it is refused then.
    void* open(Request request);
    void close(void* handle);

private:
    void answered(void* handle, bool accepted);

    struct Open {
        QString prompt;
        std::function<void(bool)> decide;
    };

    Session& m_session;
    std::map<void*, Open> m_open;
    quintptr m_lastHandle = 0;
};

} // namespace jackdaw::purple
