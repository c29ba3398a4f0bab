// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QHash>
#include <functional>
#include <memory>

#include "protocols/talk/datagram.h"
#include "protocols/talk/machine.h"
#include "protocols/talk/person.h"

namespace jackdaw::talk {

/// Where this account stands: what every call needs to know, and the addresses of other machines.
class Station {
public:
    struct Facts {
        QByteArray user;           ///< the own login name
        quint32 daemon = 0;        ///< address of the own talk daemon
        quint16 port = 0;          ///< of every daemon
        quint32 publicAddress = 0; ///< what others are told instead of the address they are reached from; 0: that one
        QStringList here;          ///< this machine's names, in small letters
    };

    explicit Station(Facts facts)
        : m_facts(std::move(facts))
    {
    }

    const Facts& facts() const { return m_facts; }
    Endpoint ownDaemon() const { return {m_facts.daemon, m_facts.port}; }
    Endpoint daemonAt(quint32 address) const { return {address, m_facts.port}; }
    /// `kind` about a person, with nothing more in it.
    Request request(Kind kind, const Person& person) const;

    /// What is known of a machine since less than five minutes; nullptr: it has to be looked for.
    const Machine* known(const QString& host) const;
    /// Remembers, and returns, what a look found.
    Machine learned(const QString& host, const QList<quint32>& addresses);

private:
    struct Memory {
        Machine machine;
        qint64 until = 0;
    };

    Facts m_facts;
    QHash<QString, Memory> m_machines;
};

/// Station::known(), or the look for it. `found` comes once, later, and may destroy this.
class MachineSearch {
public:
    using Found = std::function<void(const Machine&)>;

    MachineSearch(Station& station, const QString& host, Found found);

private:
    host::Timers m_timers;
    std::unique_ptr<Resolution> m_resolution;
};

} // namespace jackdaw::talk
