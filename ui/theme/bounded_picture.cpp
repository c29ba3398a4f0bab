// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/bounded_picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace jackdaw::ui {

namespace {

constexpr qint64 kMostBytes = 4LL * 1024 * 1024;
constexpr int kLongestSide = 4096;
constexpr qint64 kMostPixels = 12'000'000;

/// Read whole before it is looked at: what wrote it may go on writing.
QByteArray readBounded(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (fd < 0)
        return {};
    QFile file;
    file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > kMostBytes)
        return {};
    return file.read(kMostBytes);
}

} // namespace

QImage decodeBounded(const QString& file, QSize box)
{
    QByteArray bytes = readBounded(file);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // Asking every reader whether the bytes are its own would let all of them look: only these three may.
    QByteArray format;
    for (const char* each : {"png", "jpeg", "gif"}) {
        QImageReader asked(&buffer, each);
        asked.setAutoDetectImageFormat(false);
        if (asked.canRead())
            format = each;
        buffer.seek(0);
    }
    if (format.isEmpty())
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kLongestSide || size.height() > kLongestSide
        || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (!box.isEmpty() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.width() > kLongestSide || image.height() > kLongestSide)
        return {};
    return image;
}

QFuture<QImage> decodeLater(const QString& file, QSize box)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QFuture<QImage> future = promise->future();
    QThreadPool::globalInstance()->start([promise, file, box] {
        promise->addResult(decodeBounded(file, box));
        promise->finish();
    });
    return future;
}

} // namespace jackdaw::ui
