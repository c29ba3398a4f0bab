// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A store in a folder of its own that can be closed and opened again, with accounts 1 and 2 in it.

#pragma once

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <memory>

#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

class StoredProfile {
public:
    StoredProfile()
    {
        open();
        for (const qint64 account : {1, 2}) {
            EXPECT_TRUE(await(store->write([account](Database& database) {
                return database
                    .prepare("INSERT INTO account (id, protocol, username, label, enabled, remember_password, options, "
                             "stored, trusted) VALUES (?, 'test', 'ana', '', 1, 1, '', '', '')")
                    .bind(account)
                    .run();
            })));
        }
    }

    void open()
    {
        store = std::make_unique<Store>();
        const Result<void> opened = await(store->open(path()));
        EXPECT_TRUE(opened) << qPrintable(opened.error().text);
    }

    void close()
    {
        if (store)
            await(store->close());
        store.reset();
    }

    /// What was given to the store before is committed.
    void settle()
    {
        EXPECT_TRUE(await(store->write([](Database&) { return Result<void>(); })));
        QCoreApplication::sendPostedEvents();
    }

    /// The first number of the first row.
    qint64 number(const QByteArray& sql)
    {
        const auto found = await(store->read([sql](Database& database) -> Result<qint64> {
            Statement statement = database.prepare(sql.constData());
            const Result<bool> row = statement.step();
            if (!row)
                return row.error();
            return *row ? statement.integer(0) : -1;
        }));
        EXPECT_TRUE(found) << sql.constData();
        return found ? *found : -2;
    }

    QString path() const { return folder.filePath(QStringLiteral("jackdaw.sqlite")); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace jackdaw::test
