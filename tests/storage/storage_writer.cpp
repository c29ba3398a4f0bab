// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Writes rows from the number in argv[2] on until it is killed; prints each number once its commit is confirmed.

#include <QCoreApplication>
#include <cstdio>

#include "core/storage/database.h"
#include "core/storage/store.h"

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    jackdaw::Store store;
    if (!store.open(arguments[1]).result())
        return 1;
    for (qint64 number = arguments[2].toLongLong();; number += 16) {
        QList<QFuture<jackdaw::Result<void>>> waiting;
        for (qint64 i = number; i < number + 16; ++i) {
            waiting << store.write([i](jackdaw::Database& database) {
                return database.prepare("INSERT INTO saved_status (presence, message, used) VALUES (?, ?, 0)")
                    .bind(i, QString(200, QLatin1Char('x')))
                    .run();
            });
        }
        for (qint64 i = 0; i < 16; ++i) {
            if (!waiting[i].result())
                return 1;
            std::printf("%lld\n", static_cast<long long>(number + i));
        }
        std::fflush(stdout);
    }
}
