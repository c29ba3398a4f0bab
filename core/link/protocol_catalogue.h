// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>

#include <functional>

#include "core/base/result.h"
#include "core/link/link.h"
#include "core/link/uri_rules.h"
#include "core/wire/types.h"

namespace jackdaw {

/// One host program and the protocols it is asked for. Read from *.json beside the hosts (protocols/README.md).
struct HostProgram {
    QString name;
    QString program; ///< absolute path
    QStringList arguments;
    QStringList protocols;         ///< ids it is known to speak; empty: ask it
    QHash<QString, QString> names; ///< what people call them, by id
    QString origin;
    QList<UriRule> uris; ///< which links lead to its protocols
    bool hidden = false; ///< for tests and demonstrations: not offered unless asked for
};

/// What can be added: asks every host program to describe itself, once, and remembers. Main thread. Tests put a list of
/// their own in its place.
class ProtocolCatalogue : public QObject {
    Q_OBJECT
public:
    /// `hostFolders` hold *.json files, one a host; of two hosts of the same name the first folder's counts.
    explicit ProtocolCatalogue(QStringList hostFolders, QObject* parent = nullptr);
    ~ProtocolCatalogue() override;

    /// Which program speaks a protocol; reads files, starts nothing. NotFound with a sentence when none does.
    virtual Result<HostProgram> hostFor(const QString& protocol) const;

    /// Protocols that an account uses are described even when their host is hidden. Without effect after describe().
    void include(const QStringList& protocols);

    /// All protocols, described. Starts the hosts the first time; later at once. One that cannot be described stands
    /// in the list with loaded == false and a problem.
    virtual QFuture<QList<wire::ProtocolInfo>> describe();

    /// Asks once more, for what hosts can load may have changed; until they have answered, what they said before
    /// stands.
    virtual QFuture<QList<wire::ProtocolInfo>> describeAgain();

    /// Who knows which plugins hosts may load; asked at the start of each.
    void setPluginRules(std::function<PluginRules()> rules);
    PluginRules pluginRules() const;

    /// What describe() has found so far; empty before.
    virtual QList<wire::ProtocolInfo> described() const;
    /// Description of one protocol; nullopt before describe() has finished.
    virtual std::optional<wire::ProtocolInfo> info(const QString& protocol) const;

    /// What people call a protocol, known from the start: from its description, else from the host's file; its id where
    /// neither says. Starts nothing.
    virtual QString nameOf(const QString& protocol) const;

    /// What a link leads to, by the rules of the hosts that are offered; reads nothing, starts nothing.
    virtual std::optional<UriTarget> targetOf(const QString& uri) const;
    /// The schemes of such links, each once.
    virtual QStringList linkSchemes() const;

Q_SIGNALS:
    void described(const QList<jackdaw::wire::ProtocolInfo>& protocols);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
