// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "protocols/purple/extension.h"

namespace jackdaw::xmpp {

/// What libpurple's XMPP lacks. One per process while it lives; destroy it, or detach() it, before purple_core_quit.
std::unique_ptr<purple::Extension> makeXmppExtension(host::Outlet& outlet);

} // namespace jackdaw::xmpp
