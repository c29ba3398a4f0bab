// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The outbox over many sudden ends, each at another moment: what was accepted is there, and nothing goes out twice or
// out of order.

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/storage/database.h"

using namespace jackdaw;

namespace {

constexpr quint32 kLives = 25;
/// So many more are lived, where the machine's pace left too little to happen in them.
constexpr quint32 kMostLives = 400;
constexpr qsizetype kEnough = 100; ///< lines that the network got

class OutboxCrash : public testing::Test {
protected:
    /// Its exit code; -1 when it was killed, as it should be but for the last one.
    int live(quint32 seed)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(OUTBOX_CRASHER), {database(), log(), QString::number(seed)});
        if (!process.waitForFinished(60'000))
            return -2;
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    /// The lines that were noted, in order.
    QList<qint64> noted(const QByteArray& what) const
    {
        QFile file(log());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QList<qint64> found;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(what + ' '))
                found.append(line.mid(what.size() + 1).toLongLong());
        }
        return found;
    }
    QString database() const { return m_folder.filePath(QStringLiteral("jackdaw.sqlite")); }
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }

private:
    QTemporaryDir m_folder;
};

struct Stored {
    qint64 conversation = 0;
    int state = 0;
};

} // namespace

TEST_F(OutboxCrash, NothingIsLostSentTwiceOrOutOfOrder)
{
    const quint32 first = testing::UnitTest::GetInstance()->random_seed() > 0
        ? static_cast<quint32>(testing::UnitTest::GetInstance()->random_seed())
        : 1;
    RecordProperty("first_seed", static_cast<int>(first));
    for (quint32 seed = first; seed < first + kLives || (noted("given").size() < kEnough && seed < first + kMostLives);
         ++seed)
        ASSERT_EQ(live(seed), -1) << "seed " << seed;
    ASSERT_EQ(live(0), 0) << "what was queued never went out";

    QMap<qint64, Stored> stored;
    Database file;
    ASSERT_TRUE(file.open(database()));
    Statement rows = file.prepare("SELECT conversation, state, text FROM message ORDER BY conversation, position");
    while (rows.step().value()) {
        for (const QString& line : rows.text(2).split(u'\n')) {
            EXPECT_FALSE(stored.contains(line.toLongLong())) << "twice in the store: " << line.toStdString();
            stored.insert(line.toLongLong(), {rows.integer(0), static_cast<int>(rows.integer(1))});
        }
    }
    const QList<qint64> given = noted("given");
    const QList<qint64> accepted = noted("accepted");
    ASSERT_GE(given.size(), kEnough) << "too little happened";
    QSet<qint64> once;
    QMap<qint64, qint64> last;
    for (const qint64 line : given) {
        EXPECT_FALSE(once.contains(line)) << line << " was sent twice";
        once.insert(line);
        ASSERT_TRUE(stored.contains(line)) << line << " was sent and is not in the history";
        qint64& before = last[stored.value(line).conversation];
        EXPECT_GT(line, before) << "out of order";
        before = line;
    }
    constexpr int kUnconfirmed = 7;
    for (const qint64 line : accepted) {
        EXPECT_TRUE(stored.contains(line)) << line << " was accepted and is lost";
        EXPECT_TRUE(once.contains(line) || stored.value(line).state == kUnconfirmed)
            << line << " was neither sent nor is the user told, state " << stored.value(line).state;
    }
}
