// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw::purple {

/// The files of forms, in the spool folder that is shared with the core. libpurple sees paths, the wire sees names.
class FormFiles {
public:
    /// Without a folder nothing can be put and no name has a path.
    explicit FormFiles(QString folder = {});

    /// Puts a picture there and gives its name; empty if there is none, or it is larger than 4 MiB.
    QString put(const void* bytes, size_t size) const;
    /// Of a name that the core gave; empty if it leads out of the folder.
    QString pathOf(const QString& name) const;

private:
    QString m_folder;
};

} // namespace jackdaw::purple
