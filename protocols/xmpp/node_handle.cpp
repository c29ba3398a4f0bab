// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/node_handle.h"

#include <purple.h>

namespace jackdaw::xmpp {

void FreeNode::operator()(xmlnode* node) const
{
    xmlnode_free(node);
}

} // namespace jackdaw::xmpp
