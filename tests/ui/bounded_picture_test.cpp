// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Pictures of strangers: what is shown of them, and what is not even decoded.

#include "ui/theme/bounded_picture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace jackdaw::ui {
namespace {

class BoundedPicture : public testing::Test {
protected:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("picture"))
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray encoded(QSize size, const char* format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(image.save(&buffer, format));
        return bytes;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(BoundedPicture, IsReadByItsBytesAndNotByItsName)
{
    EXPECT_EQ(decodeBounded(write(encoded({20, 10}, "png"), QStringLiteral("a.svg"))).size(), QSize(20, 10));
    EXPECT_EQ(decodeBounded(write(encoded({20, 10}, "jpeg"))).size(), QSize(20, 10));
    EXPECT_TRUE(decodeBounded(write(encoded({20, 10}, "bmp"), QStringLiteral("a.png"))).isNull())
        << "none of the three";
    EXPECT_TRUE(
        decodeBounded(write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", QStringLiteral("b.png")))
            .isNull());
    EXPECT_TRUE(decodeBounded(write("P6 2 2 255 123123123123")).isNull());
    EXPECT_TRUE(decodeBounded(write({})).isNull());
    EXPECT_TRUE(decodeBounded(QStringLiteral("/nonexistent")).isNull());
}

TEST_F(BoundedPicture, FitsItsBoxAndIsNeverEnlarged)
{
    const QString wide = write(encoded({400, 100}, "png"));
    EXPECT_EQ(decodeBounded(wide, {200, 200}).size(), QSize(200, 50));
    EXPECT_EQ(decodeBounded(wide, {800, 800}).size(), QSize(400, 100));
    const QString line = write(encoded({4000, 1}, "png"), QStringLiteral("line"));
    EXPECT_EQ(decodeBounded(line, {100, 100}).size(), QSize(100, 1));
}

TEST_F(BoundedPicture, IsRefusedByItsHeaderWhenItIsTooLarge)
{
    EXPECT_TRUE(decodeBounded(write(encoded({5000, 2}, "png")), {10, 10}).isNull());
    EXPECT_TRUE(decodeBounded(write(encoded({4000, 4000}, "png")), {10, 10}).isNull());
    // A header of 30,000 pixels a side over nothing: 900 million pixels are not even tried.
    QByteArray bomb = encoded({2, 2}, "png");
    bomb.replace(16, 8, QByteArray::fromHex("0000753000007530"));
    EXPECT_TRUE(decodeBounded(write(bomb)).isNull());
    EXPECT_TRUE(decodeBounded(write(encoded({2, 2}, "png") + QByteArray(5 * 1024 * 1024, 'x'))).isNull());
}

TEST_F(BoundedPicture, CutOrDamagedOnesDoNoHarm)
{
    const QByteArray whole = encoded({64, 64}, "png");
    for (qsizetype length = 0; length < whole.size(); length += 7)
        (void)decodeBounded(write(whole.first(length)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        const QImage image = decodeBounded(write(damaged), {64, 64});
        EXPECT_TRUE(image.isNull() || (image.width() <= 64 && image.height() <= 64)) << at;
    }
}

TEST_F(BoundedPicture, LinksAndFoldersAreNoPictures)
{
    const QString real = write(encoded({2, 2}, "png"));
    ASSERT_TRUE(QFile::link(real, folder.filePath(QStringLiteral("link"))));
    EXPECT_TRUE(decodeBounded(folder.filePath(QStringLiteral("link"))).isNull());
    EXPECT_TRUE(decodeBounded(folder.path()).isNull());
    EXPECT_TRUE(decodeBounded(QStringLiteral("/dev/zero")).isNull());
}

} // namespace jackdaw::ui
