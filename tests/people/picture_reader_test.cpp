// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/picture_reader.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace jackdaw;

namespace {

QByteArray encoded(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

quint32 crc(const QByteArray& bytes)
{
    quint32 value = 0xffffffffU;
    for (const char byte : bytes) {
        value ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~value;
}

QByteArray number(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char(value >> shift));
    return bytes;
}

/// The beginning of a PNG that says it is so large; nothing of it follows that could be drawn.
QByteArray bomb(quint32 side)
{
    const QByteArray head = QByteArray("IHDR") + number(side) + number(side) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + number(13) + head + number(crc(head)) + number(1000)
        + QByteArray("IDAT\x78\x9c", 6);
}

} // namespace

TEST(PictureReader, CutsASquareFromTheMiddle)
{
    for (const char* format : {"PNG", "JPEG"}) {
        const Result<QImage> read = readPicture(encoded(300, 120, format), 64);
        ASSERT_TRUE(read.ok()) << format;
        EXPECT_EQ(read->size(), QSize(64, 64));
        EXPECT_EQ(readPicture(encoded(40, 50, format), 64)->size(), QSize(40, 40)) << "nothing is blown up";
    }
}

TEST(PictureReader, KnowsNoOtherFormat)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"),
          QByteArray("<?xml version='1.0'?><svg/>"), encoded(20, 20, "BMP"), encoded(20, 20, "PPM"),
          encoded(20, 20, "PNG").left(40), QByteArray("\x89PNG\r\n\x1a\n<svg/>")})
        EXPECT_FALSE(readPicture(bytes, 64).ok()) << bytes.left(20).toStdString();
}

TEST(PictureReader, RefusesWhatIsTooLargeFromItsHeader)
{
    const Result<QImage> read = readPicture(bomb(30000), 64);
    ASSERT_FALSE(read.ok());
    EXPECT_TRUE(read.error().details.contains(QStringLiteral("30000"))) << read.error().details.toStdString();
    EXPECT_FALSE(readPicture(encoded(200, 200, "PNG"), 64, {.bytes = 100}).ok());
    EXPECT_FALSE(readPicture(encoded(200, 2, "PNG"), 64).ok()) << "a strip is no picture";
}

TEST(PictureReader, FollowsNoLinkAndWaitsForNoPipe)
{
    QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good.png"));
    QFile file(good);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(encoded(50, 50, "PNG"));
    file.close();
    EXPECT_TRUE(readPictureFile(good, 64).ok());
    const QString link = folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(good, link));
    EXPECT_FALSE(readPictureFile(link, 64).ok());
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FALSE(readPictureFile(pipe, 64).ok());
    EXPECT_EQ(readPictureFile(folder.filePath(QStringLiteral("nothing")), 64).error().code, ErrorCode::NotFound);
}

TEST(PictureReader, WritesAsTheNetworkTakesIt)
{
    QImage image(512, 512, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < 512; ++y) {
        for (int x = 0; x < 512; ++x)
            image.setPixel(x, y, qRgb(x * y % 256, x % 256, (x ^ y) % 256));
    }
    const Result<QByteArray> small = encodePicture(image, {{QStringLiteral("png")}, 32, 96, 0});
    ASSERT_TRUE(small.ok());
    EXPECT_EQ(QImage::fromData(*small, "PNG").size(), QSize(96, 96));
    const Result<QByteArray> light
        = encodePicture(image, {{QStringLiteral("bmp"), QStringLiteral("jpeg")}, 16, 200, 4000});
    ASSERT_TRUE(light.ok());
    EXPECT_LE(light->size(), 4000);
    EXPECT_FALSE(QImage::fromData(*light, "JPEG").isNull());
    EXPECT_FALSE(encodePicture(image, {}).ok()) << "a network without pictures";
    EXPECT_FALSE(encodePicture(image, {{QStringLiteral("png")}, 96, 96, 50}).ok());
}
