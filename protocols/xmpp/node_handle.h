// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

struct FreeNode {
    void operator()(xmlnode* node) const;
};

/// A stanza of our own (xmlnode_new, xmlnode_free).
using NodeHandle = std::unique_ptr<xmlnode, FreeNode>;

} // namespace jackdaw::xmpp
