// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QStringList>

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// Whom to ask for their presence after they were unblocked: the server tells them ours, but not us theirs
/// (XEP-0191 3.4). Pure.
class Unblocking {
public:
    void sending(const Stanza& stanza);
    /// Returns the addresses that are unblocked now.
    QStringList received(const Stanza& stanza);

private:
    QHash<QString, QStringList> m_asked; // by the id of the iq
};

} // namespace jackdaw::xmpp
