// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QLatin1StringView>

#include "protocols/irc/irc_extension.h"
#include "protocols/purple/extension.h"
#include "protocols/xmpp/xmpp_extension.h"

namespace jackdaw::purple {

std::unique_ptr<Extension> makeExtension(const char* prplId, host::Outlet& outlet)
{
    const QLatin1StringView id(prplId);
    if (id == QLatin1StringView("prpl-jabber"))
        return xmpp::makeXmppExtension(outlet);
    if (id == QLatin1StringView("prpl-irc"))
        return irc::makeIrcExtension(outlet);
    return nullptr;
}

} // namespace jackdaw::purple
