// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/picture_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <array>
#include <span>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jackdaw {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::Pictures)
};

Error broken(const QString& details)
{
    return {ErrorCode::Invalid, Words::tr("This is no picture that can be shown: choose a PNG, JPEG, GIF or WebP."),
            details};
}

Error tooLarge(const QString& details)
{
    return {ErrorCode::Invalid, Words::tr("The picture is too large."), details};
}

/// The format's name for QImageReader; empty: none of ours. No plugin is asked what it thinks.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

QImage squared(const QImage& image, int side)
{
    const int shorter = std::min(image.width(), image.height());
    const QImage square = image.copy((image.width() - shorter) / 2, (image.height() - shorter) / 2, shorter, shorter);
    const QImage scaled
        = shorter > side ? square.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : square;
    return scaled.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// What of its pixels is needed, as far as the format can leave the others out.
QSize neededSize(const QSize& size, int side)
{
    const int shorter = std::min(size.width(), size.height());
    if (shorter <= side * 2)
        return size;
    return size.scaled(side * 2, side * 2, Qt::KeepAspectRatioByExpanding);
}

QImage onWhite(const QImage& image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

QByteArray encode(const QImage& image, const QByteArray& format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

Result<QImage> readPicture(const QByteArray& bytes, int side, const PictureLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(bytes.size()));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return broken(QStringLiteral("unknown format"));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return broken(reader.errorString());
    if (size.width() > limits.side || size.height() > limits.side)
        return tooLarge(QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height()));
    // A strip that is cut to a square in the end is not worth a decoder's time.
    if (std::max(size.width(), size.height()) > 64 * std::min(size.width(), size.height()))
        return broken(QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height()));
    reader.setScaledSize(neededSize(size, side));
    const QImage image = reader.read();
    if (image.isNull())
        return broken(reader.errorString());
    return squared(image, side);
}

Result<QImage> readPictureFile(const QString& path, int side, const PictureLimits& limits)
{
    // What lies in a host's folder is the host's: no link is followed, no pipe waited for.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorCode::NotFound, Words::tr("The picture could not be read."), path};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error{ErrorCode::NotFound, Words::tr("The picture could not be read."), path};
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return broken(QStringLiteral("not a regular file"));
    if (status.st_size > limits.bytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(status.st_size));
    return readPicture(file.read(limits.bytes + 1), side, limits);
}

Result<QByteArray> encodePicture(const QImage& picture, const wire::PictureRules& rules)
{
    constexpr int kUsualSide = 192;
    constexpr std::array kLossy{90, 70, 50};
    constexpr std::array kLossless{-1};
    const QList<QByteArray> known{QByteArrayLiteral("png"), QByteArrayLiteral("jpeg"), QByteArrayLiteral("jpg"),
                                  QByteArrayLiteral("gif")};
    const int largest = rules.maximumSide > 0 ? rules.maximumSide : kUsualSide;
    int side = std::clamp(picture.width(), std::min(rules.minimumSide, largest), largest);
    for (; side >= std::max(rules.minimumSide, 8); side = side * 3 / 4) {
        const QImage scaled = picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const QString& name : rules.formats) {
            const QByteArray format = name.trimmed().toLower().toLatin1();
            if (!known.contains(format))
                continue;
            const bool lossy = format.startsWith("jp");
            for (const int quality : lossy ? std::span<const int>(kLossy) : std::span<const int>(kLossless)) {
                const QByteArray bytes = encode(lossy ? onWhite(scaled) : scaled, format, quality);
                if (!bytes.isEmpty() && (rules.maximumBytes <= 0 || bytes.size() <= rules.maximumBytes))
                    return bytes;
            }
        }
    }
    return Error{ErrorCode::Refused, Words::tr("This network takes no such picture."), {}};
}

} // namespace jackdaw
