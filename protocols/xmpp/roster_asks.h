// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// Whom we have asked for their presence and who has not answered: ask='subscribe' of the roster's items
/// (RFC 6121 2.1.2.2). Pure.
class RosterAsks {
public:
    explicit RosterAsks(const QString& ownAddress);

    /// A stanza from the server. Returns the addresses whose answer to isPending() it changed.
    QStringList received(const Stanza& stanza);

    [[nodiscard]] bool isPending(const QString& address) const { return m_asked.contains(bareAddress(address)); }

private:
    QString m_own;
    QSet<QString> m_asked;
};

} // namespace jackdaw::xmpp
