// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_extension.h"

namespace jackdaw::irc {

std::unique_ptr<purple::Extension> makeIrcExtension(host::Outlet& /*outlet*/)
{
    return nullptr;
}

} // namespace jackdaw::irc
