// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/xmpp_extension.h"

namespace jackdaw::xmpp {

std::unique_ptr<purple::Extension> makeXmppExtension(host::Outlet& /*outlet*/)
{
    return nullptr;
}

} // namespace jackdaw::xmpp
