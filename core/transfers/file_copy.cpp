// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/file_copy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "core/text/file_name.h"

namespace jackdaw {

namespace {

constexpr size_t kChunk = 4UL * 1024 * 1024; ///< small enough to stop soon
constexpr int kMostNumbers = 10'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

class Descriptor {
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Error failure(const QString& text, int number)
{
    return {ErrorCode::Storage, text, QString::fromLocal8Bit(std::strerror(number))};
}

/// The reason in words where there is one that helps.
Error writeFailure(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return failure(Texts::tr("There is no space left for this file."), number);
    if (number == EACCES || number == EPERM || number == EROFS)
        return failure(Texts::tr("Files cannot be written to this folder."), number);
    return failure(Texts::tr("The file could not be written."), number);
}

Result<Descriptor> openRegular(const QString& path, int flags, qint64& size)
{
    // Without O_NONBLOCK a pipe would be waited for.
    Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags));
    if (!fd)
        return failure(Texts::tr("The file cannot be read."), errno);
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return failure(Texts::tr("The file cannot be read."), errno);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::Invalid, Texts::tr("Folders cannot be sent; send the files in it."), {}};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Invalid, Texts::tr("Only files can be sent."), {}};
    size = status.st_size;
    return fd;
}

Result<qint64> writeAll(int to, const char* data, ssize_t length)
{
    for (ssize_t done = 0; done < length;) {
        const ssize_t written = ::write(to, data + done, static_cast<size_t>(length - done));
        if (written < 0 && errno != EINTR)
            return writeFailure(errno);
        done += std::max<ssize_t>(written, 0);
    }
    return qint64(length);
}

Result<qint64> copyByHand(int from, int to, qint64 done, const std::atomic_bool& stop)
{
    std::vector<char> buffer(256 * 1024);
    while (!stop) {
        const ssize_t got = ::read(from, buffer.data(), buffer.size());
        if (got == 0)
            return done;
        if (got < 0 && errno != EINTR)
            return failure(Texts::tr("The file cannot be read."), errno);
        if (const auto written = writeAll(to, buffer.data(), got); !written)
            return written.error();
        done += std::max<ssize_t>(got, 0);
    }
    return Error{ErrorCode::Refused, Texts::tr("It was stopped."), {}};
}

Result<qint64> copyAll(int from, int to, const std::atomic_bool& stop)
{
    qint64 done = 0;
    while (!stop) {
        const ssize_t copied = ::copy_file_range(from, nullptr, to, nullptr, kChunk, 0);
        if (copied == 0)
            return copyByHand(from, to, done, stop); // some file systems say so of files that are not empty
        if (copied < 0 && (errno == ENOSPC || errno == EDQUOT))
            return writeFailure(errno);
        if (copied < 0)
            return copyByHand(from, to, done, stop);
        done += copied;
    }
    return Error{ErrorCode::Refused, Texts::tr("It was stopped."), {}};
}

/// Calls `make` with one name after the other until one is free: true, taken: EEXIST, else it ends.
template <typename Make>
Result<QString> withFreeName(const QString& folder, const QString& name, Make make)
{
    for (int number = 1; number < kMostNumbers; ++number) {
        const QString path = folder + QLatin1Char('/') + (number == 1 ? name : numberedFileName(name, number));
        if (make(QFile::encodeName(path)))
            return path;
        if (errno != EEXIST)
            return writeFailure(errno);
    }
    return Error{ErrorCode::Storage, Texts::tr("There are too many files of this name."), {}};
}

/// For file systems that cannot hold a file without a name: it is seen while it grows.
Result<QString> keepInSight(int from, const QString& folder, const QString& name, const std::atomic_bool& stop)
{
    Descriptor to;
    const Result<QString> path = withFreeName(folder, name, [&to](const QByteArray& candidate) {
        to = Descriptor(
            ::open(candidate.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        return bool(to);
    });
    if (!path)
        return path;
    if (const auto copied = copyAll(from, to.get(), stop); !copied) {
        QFile::remove(*path);
        return copied.error();
    }
    return path;
}

} // namespace

Result<qint64> sizeToSend(const QString& path)
{
    qint64 size = 0;
    const auto fd = openRegular(path, 0, size);
    if (!fd)
        return fd.error();
    return size;
}

Result<qint64> copyToSpool(const QString& from, const QString& to, const std::atomic_bool& stop)
{
    qint64 size = 0;
    const auto source = openRegular(from, 0, size);
    if (!source)
        return source.error();
    const Descriptor target(::open(QFile::encodeName(to).constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!target)
        return writeFailure(errno);
    const auto copied = copyAll(source->get(), target.get(), stop);
    if (!copied)
        QFile::remove(to);
    return copied;
}

Result<QString> keepFile(const QString& from, const QString& folder, const QString& name, qint64 most,
                         const std::atomic_bool& stop)
{
    qint64 size = 0;
    const auto source = openRegular(from, O_NOFOLLOW, size);
    if (!source)
        return source.error();
    if (most >= 0 && size > most)
        return Error{ErrorCode::Refused, Texts::tr("More came than was announced."), {}};
    const Descriptor target(
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!target && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
        return keepInSight(source->get(), folder, name, stop);
    if (!target)
        return writeFailure(errno);
    if (const auto copied = copyAll(source->get(), target.get(), stop); !copied)
        return copied.error();
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(target.get());
    return withFreeName(folder, name, [&open](const QByteArray& candidate) {
        return ::linkat(AT_FDCWD, open.constData(), AT_FDCWD, candidate.constData(), AT_SYMLINK_FOLLOW) == 0;
    });
}

} // namespace jackdaw
