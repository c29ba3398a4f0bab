// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/storage/database.h"
#include "tests/storage/rows.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST(Crash, KilledInMidWriteNothingConfirmedIsLost)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jackdaw.sqlite"));
    qint64 confirmed = -1;
    for (int round = 0; round < 12; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(STORAGE_WRITER), {path, QString::number((round + 1) * 1000000)});
        ASSERT_TRUE(writer.waitForStarted());
        QByteArray output;
        // Another length of life each round.
        const int lines = 16 + round * 40;
        while (output.count('\n') < lines) {
            ASSERT_TRUE(writer.waitForReadyRead(20000)) << "the writer gave up";
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        writer.waitForFinished();
        output += writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n'));
        confirmed = output.mid(output.lastIndexOf('\n') + 1).toLongLong();

        Database database;
        const Result<void> opened = database.open(path);
        ASSERT_TRUE(opened) << qPrintable(opened.error().details);
        Statement check = database.prepare("PRAGMA integrity_check");
        ASSERT_TRUE(check.step().value());
        ASSERT_EQ(check.text(0), QStringLiteral("ok")) << "round " << round;
        Statement rows = database.prepare("SELECT count(*) FROM saved_status WHERE presence BETWEEN ? AND ?");
        rows.bind((round + 1) * 1000000, confirmed);
        ASSERT_TRUE(rows.step().value());
        EXPECT_EQ(rows.integer(0), confirmed - (round + 1) * 1000000 + 1) << "round " << round;
    }
}
