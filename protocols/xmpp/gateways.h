// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

#include "protocols/purple/extension.h"
#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// Which of the roster's people are on another network, behind a gateway (XEP-0100). What looks like one is asked once
/// what it is (XEP-0030); not every server of a friend. Pure.
class Gateways {
public:
    /// A question to be sent.
    struct Ask {
        QString id;
        QString to;
    };
    struct Heard {
        QList<Ask> asks;
        QStringList changed;  ///< addresses of the roster whose answer to beyond() changed
        bool swallow = false; ///< libpurple did not ask this
    };

    explicit Gateways(const QString& ownAddress);

    /// A stanza from the server.
    Heard received(const Stanza& stanza);

    [[nodiscard]] std::optional<purple::Beyond> beyond(const QString& address) const;

private:
    void roster(const Stanza& query, Heard& heard);
    bool mayBeGateway(const QString& address) const;

    QString m_own;
    QHash<QString, QString> m_asked;      // by the id of the question, the domain
    QHash<QString, QStringList> m_people; // by the domain
    QHash<QString, QString> m_networks;   // by the domain
};

} // namespace jackdaw::xmpp
