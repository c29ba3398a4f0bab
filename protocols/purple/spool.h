// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace jackdaw::purple {

/// Bytes that go between the core and us by file: the folder `spool` of the account's private folder. Main thread.
class Spool {
public:
    void setFolder(const QString& folder) { m_folder = folder; }
    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }

    /// In the place of what bore that name. Returns the name; empty if it cannot be written.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Reads a file the core put there, and removes it. None: it is not there, or longer than `most` bytes.
    std::optional<QByteArray> take(const QString& name, qint64 most) const;

private:
    QString m_folder;
};

} // namespace jackdaw::purple
