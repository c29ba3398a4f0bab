// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// What the user asks their own server about themselves: another name (XEP-0172), another password (XEP-0077 3.3).
/// Gives the ids of the stanzas, and knows their answers. Pure.
class OwnAsks {
public:
    explicit OwnAsks(const QString& ownAddress)
        : m_own(bareAddress(ownAddress))
    {
    }

    /// The id of the iq that carries out the command with this id.
    QString begin(const QString& command);

    struct Answer {
        QString command; ///< empty: nobody waits for it
        QString problem; ///< a sentence; empty: it is done
    };
    /// None: it is the answer to none of them.
    std::optional<Answer> received(const Stanza& stanza);

private:
    QString m_own;
    QHash<QString, QString> m_commands; ///< by the id of the iq
    int m_last = 0;
};

} // namespace jackdaw::xmpp
