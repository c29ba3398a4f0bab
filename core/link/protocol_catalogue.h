// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>

#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

/// One host program and the protocols it is asked for. Read from *.json beside the hosts (protocols/README.md).
struct HostProgram {
    QString name;
    QString program;        ///< absolute path
    QStringList arguments;
    QStringList protocols;  ///< ids it is known to speak; empty: ask it
    QString origin;
};

/// What can be added: asks every host program to describe itself, once, and remembers. Main thread.
class ProtocolCatalogue : public QObject {
    Q_OBJECT
public:
    explicit ProtocolCatalogue(QStringList hostFolders, QObject* parent = nullptr);
    ~ProtocolCatalogue() override;

    /// Which program speaks a protocol; reads files, starts nothing.
    Result<HostProgram> hostFor(const QString& protocol) const;

    /// All protocols, described. Starts the hosts the first time; later at once.
    QFuture<QList<wire::ProtocolInfo>> describe();

    /// What describe() has found so far; empty before.
    QList<wire::ProtocolInfo> described() const;
    /// Description of one protocol; nullopt before describe() has finished.
    std::optional<wire::ProtocolInfo> info(const QString& protocol) const;

Q_SIGNALS:
    void described(const QList<jackdaw::wire::ProtocolInfo>& protocols);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
