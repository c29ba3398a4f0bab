// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QStringList>

namespace jackdaw::echo {

/// What a host can do wrong, on demand, so that the core can be tested against it. Made before run(): it keeps a
/// second descriptor of the wire, past the frames of the honest one.
class Faults {
public:
    Faults();
    ~Faults();
    Faults(const Faults&) = delete;
    Faults& operator=(const Faults&) = delete;

    static QStringList names();

    /// Commits the fault of that name; false where there is none. Some do not return.
    bool commit(const QString& name) const;

private:
    void write(QByteArray bytes) const;

    int m_wire;
};

} // namespace jackdaw::echo
