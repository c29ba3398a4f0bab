// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace jackdaw {

namespace {

constexpr QLatin1StringView kControlSocket{"control.sock"};
/// sun_path holds its terminating zero, too (unix(7)).
constexpr qsizetype kLongestSocketPath = sizeof(sockaddr_un::sun_path) - 1;

/// The XDG base directory specification: a relative path in the environment is ignored.
QString xdgFolder(const char* variable, const QString& fallback)
{
    const QString set = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(set) ? QDir::cleanPath(set) : fallback;
}

QString ownTemporaryFolder()
{
    return QDir::tempPath() + QStringLiteral("/jackdaw-%1").arg(geteuid());
}

bool fitsSocket(const QString& folder)
{
    return QFile::encodeName(folder).size() + 1 + kControlSocket.size() <= kLongestSocketPath;
}

/// A short place for sockets of a profile whose own path is too long for them.
QString shortRuntimeFolder(const QString& profileFolder)
{
    const QByteArray hash
        = QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = xdgFolder("XDG_RUNTIME_DIR", {});
    QString folder = runtime + QStringLiteral("/jackdaw-") + QString::fromLatin1(hash);
    if (!runtime.isEmpty() && fitsSocket(folder))
        return folder;
    return QStringLiteral("/tmp/jackdaw-%1-%2").arg(geteuid()).arg(QString::fromLatin1(hash));
}

Error cannotMake(const QString& folder, int code)
{
    if (code == ENOTDIR) {
        QString file = folder;
        while (!QFileInfo::exists(file) && file.contains(QLatin1Char('/')))
            file = file.section(QLatin1Char('/'), 0, -2);
        return {
            ErrorCode::Storage,
            QCoreApplication::translate("Profile", "%1 is a file, so Jackdaw cannot keep its data in it.").arg(file),
            QString::fromLocal8Bit(std::strerror(code))};
    }
    const QString text = code == EROFS || code == EACCES || code == EPERM
        ? QCoreApplication::translate("Profile", "Jackdaw may not write to its folder %1.")
        : QCoreApplication::translate("Profile", "Jackdaw cannot make its folder %1.");
    return {ErrorCode::Storage, text.arg(folder), QString::fromLocal8Bit(std::strerror(code))};
}

/// Makes `folder` with mode 0700, or takes the one that stands there when it is ours.
Result<void> makePrivate(const QString& folder)
{
    QDir().mkpath(QFileInfo(folder).path());
    const QByteArray path = QFile::encodeName(folder);
    if (mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return cannotMake(folder, errno);
    struct stat status = {};
    if (lstat(path.constData(), &status) != 0)
        return cannotMake(folder, errno);
    if (S_ISLNK(status.st_mode) && stat(path.constData(), &status) != 0)
        return cannotMake(folder, errno);
    if (!S_ISDIR(status.st_mode) || status.st_uid != geteuid()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Profile", "%1 is not a folder of yours, so Jackdaw does not use it.")
                         .arg(folder),
                     QStringLiteral("owner %1, mode %2").arg(status.st_uid).arg(status.st_mode, 0, 8)};
    }
    if ((status.st_mode & 0777) != 0700 && chmod(path.constData(), 0700) != 0)
        return cannotMake(folder, errno);
    // Permission bits do not tell of read-only file systems; a file does.
    QTemporaryFile probe(folder + QStringLiteral("/.probe-XXXXXX"));
    if (!probe.open()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Profile", "Jackdaw may not write to its folder %1.").arg(folder),
                     probe.errorString()};
    }
    // An empty file needs no space, what is stored in one does.
    if (probe.write("?") != 1 || !probe.flush()) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Profile", "There is no space left on the disk of Jackdaw's folder %1.")
                .arg(folder),
            probe.errorString()};
    }
    return {};
}

} // namespace

Profile Profile::at(const QString& folder)
{
    const QString home = QDir::homePath();
    Profile profile;
    if (folder.isEmpty()) {
        profile.dataFolder
            = xdgFolder("XDG_DATA_HOME", home + QStringLiteral("/.local/share")) + QStringLiteral("/jackdaw");
        profile.stateFolder
            = xdgFolder("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + QStringLiteral("/jackdaw");
        profile.cacheFolder
            = xdgFolder("XDG_CACHE_HOME", home + QStringLiteral("/.cache")) + QStringLiteral("/jackdaw");
        const QString runtime = xdgFolder("XDG_RUNTIME_DIR", {});
        profile.runtimeFolder = runtime.isEmpty() ? ownTemporaryFolder() : runtime + QStringLiteral("/jackdaw");
        if (!fitsSocket(profile.runtimeFolder))
            profile.runtimeFolder = shortRuntimeFolder(profile.dataFolder);
        return profile;
    }
    const QString root = QDir::cleanPath(QDir(folder).absolutePath());
    profile.isDefault = false;
    profile.dataFolder = root + QStringLiteral("/data");
    profile.stateFolder = root + QStringLiteral("/state");
    profile.cacheFolder = root + QStringLiteral("/cache");
    profile.runtimeFolder = root + QStringLiteral("/run");
    if (!fitsSocket(profile.runtimeFolder))
        profile.runtimeFolder = shortRuntimeFolder(root);
    return profile;
}

Result<void> Profile::create() const
{
    if (!isDefault) {
        const QString root = QFileInfo(dataFolder).path();
        if (!QFileInfo::exists(root)) {
            if (Result<void> made = makePrivate(root); !made)
                return made;
        }
    }
    for (const QString& folder : {dataFolder, stateFolder, cacheFolder, runtimeFolder}) {
        if (Result<void> made = makePrivate(folder); !made)
            return made;
    }
    return makePrivate(stateFolder + QStringLiteral("/accounts"));
}

QString Profile::databaseFile() const
{
    return dataFolder + QStringLiteral("/jackdaw.sqlite");
}

QString Profile::controlSocket() const
{
    return runtimeFolder + QLatin1Char('/') + kControlSocket;
}

QString Profile::lockFile() const
{
    return dataFolder + QStringLiteral("/lock");
}

QString Profile::accountFolder(AccountId account) const
{
    return stateFolder + QStringLiteral("/accounts/") + account.toString();
}

} // namespace jackdaw
