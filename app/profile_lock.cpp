// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/profile_lock.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace jackdaw::app {

ProfileLock::ProfileLock(const QString& file)
    : m_path(file)
{
}

ProfileLock::~ProfileLock()
{
    // The file stays: who took it away could take it from under another who has just locked it.
    if (m_file >= 0)
        close(m_file);
}

ProfileLock::Outcome ProfileLock::take()
{
    // Hosts must not inherit it, or one that outlives us would keep the profile locked.
    if (m_file < 0)
        m_file = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return Outcome::Failed;
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    // One of the open file, not of the process: a library that opens and closes the file does not end it.
    if (fcntl(m_file, F_OFD_SETLK, &whole) == 0)
        return Outcome::Taken;
    return errno == EAGAIN || errno == EACCES ? Outcome::Held : Outcome::Failed;
}

} // namespace jackdaw::app
