// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/link/protocol_catalogue.h"

namespace jackdaw::test {

/// Protocols that need no program. By default two made-up ones with every kind of field: `first` (contact list on the
/// server, password required) and `second` (no list, no password).
class TestCatalogue final : public ProtocolCatalogue {
    Q_OBJECT
public:
    TestCatalogue();

    /// What describeAgain() makes of them under the rules for plugins; by default the same.
    using Loads = std::function<QList<wire::ProtocolInfo>(const PluginRules& rules)>;
    void setLoads(Loads loads) { m_loads = std::move(loads); }

    void setProtocols(const QList<wire::ProtocolInfo>& protocols) { m_protocols = protocols; }

    Result<HostProgram> hostFor(const QString& protocol) const override;
    QFuture<QList<wire::ProtocolInfo>> describe() override;
    QFuture<QList<wire::ProtocolInfo>> describeAgain() override;
    QList<wire::ProtocolInfo> described() const override { return m_asked ? m_protocols : QList<wire::ProtocolInfo>(); }
    QString nameOf(const QString& protocol) const override;

    /// As after a start, where nothing has asked the hosts yet what they are.
    void forget() { m_asked = false; }

    /// How links are read; none by default.
    void setUriRules(const QList<UriRule>& rules) { m_uris = rules; }
    std::optional<UriTarget> targetOf(const QString& uri) const override { return readUri(m_uris, uri); }
    QStringList linkSchemes() const override { return schemesOf(m_uris); }

private:
    QList<wire::ProtocolInfo> m_protocols;
    Loads m_loads;
    bool m_asked = true;
    QList<UriRule> m_uris;
};

} // namespace jackdaw::test
