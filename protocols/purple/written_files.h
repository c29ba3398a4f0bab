// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "protocols/purple/deferred.h"

namespace jackdaw::purple {

/// Sees when what a plugin was told to write is whole: libpurple does not say so. It is there, and has been as large
/// for a look as it was at the look before.
class WrittenFiles {
public:
    using Whole = std::function<void(const QString& name)>;
    explicit WrittenFiles(Whole whole);

    /// Gives up after a minute; the core learns at the end of the connection that nothing came.
    void await(const QString& name, const QString& path);

private:
    struct Awaited {
        QString name;
        QString path;
        qint64 size = -1;
        int looks = 0;
    };

    void look();

    Whole m_whole;
    QList<Awaited> m_awaited;
    Deferred m_look;
};

} // namespace jackdaw::purple
