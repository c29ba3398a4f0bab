// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFile>
#include <sys/mount.h>

namespace jackdaw::test {

/// A small file system over a folder, where the machine lets us make one: that needs root.
class SmallDisk {
public:
    /// `options` as of mount(8), such as "size=8m".
    explicit SmallDisk(const QString& folder, const char* options = "size=8m")
        : m_folder(QFile::encodeName(folder))
        , m_mounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0)
        , m_ballast(folder + QStringLiteral("/ballast"))
    {
    }
    ~SmallDisk()
    {
        m_ballast.close();
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    bool setReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    bool change(const char* options) const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT, options) == 0;
    }
    /// To the last block.
    bool fill()
    {
        if (!m_ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (m_ballast.write(QByteArray(4096, 'b')) == 4096) { }
        return true;
    }
    bool makeRoom() { return m_ballast.remove(); }

private:
    QByteArray m_folder;
    bool m_mounted;
    QFile m_ballast;
};

} // namespace jackdaw::test
