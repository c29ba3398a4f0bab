// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <optional>

#include "core/import/imported_profile.h"

namespace jackdaw::imports {

/// What other programs call the protocols that can be added here. Pure.
class ProtocolNames {
public:
    explicit ProtocolNames(QList<wire::ProtocolInfo> protocols)
        : m_protocols(std::move(protocols))
    {
    }

    /// By id or by one of its other names, loaded ones first; null: none is called that.
    const wire::ProtocolInfo* find(const QString& name) const;
    /// Two names of one protocol, also of one that cannot be added here: a name may be the other with something and a
    /// hyphen before it.
    bool isSame(const QString& a, const QString& b) const;

private:
    QList<wire::ProtocolInfo> m_protocols;
};

/// Two ways of writing one account: without regard to case, and to what follows the last "/".
bool isSameAccount(const QString& a, const QString& b);

} // namespace jackdaw::imports
