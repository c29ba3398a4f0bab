// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The whole way of an import into a core.

#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

#include "core/import/import_run.h"
#include "tests/import/log_fixture.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

namespace jackdaw::imports {

using Outcome = ImportLine::Result;

struct Imported {
    QList<ImportLine> lines;
    ImportSum sum;

    const ImportLine* find(const char* kind, const char* name) const
    {
        for (const ImportLine& line : lines) {
            if (line.kind == str(kind) && line.name == str(name))
                return &line;
        }
        return nullptr;
    }
    Outcome resultOf(const char* kind, const char* name) const
    {
        const ImportLine* line = find(kind, name);
        EXPECT_TRUE(line) << kind << " " << name;
        return line ? line->result : Outcome::Left;
    }
    int count(const char* kind, Outcome result) const
    {
        return static_cast<int>(std::ranges::count_if(
            lines, [&](const ImportLine& line) { return line.kind == str(kind) && line.result == result; }));
    }
};

class ImportTest : public testing::Test {
protected:
    void write(const char* name, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(mode));
        file.write(bytes);
    }
    QString path(const char* name) const { return m_folder.filePath(str(name)); }
    QString folder() const { return m_folder.path(); }

    std::unique_ptr<ImportRun> makeRun(std::shared_ptr<HistorySource> source, bool dryRun)
    {
        return std::make_unique<ImportRun>(test.core(), std::move(source), dryRun);
    }

    static Imported finish(const std::unique_ptr<ImportRun>& import)
    {
        Imported result;
        bool done = false;
        QObject::connect(import.get(), &ImportRun::reported, import.get(),
                         [&result](const ImportLine& reported) { result.lines.append(reported); });
        QObject::connect(import.get(), &ImportRun::finished, import.get(), [&](const ImportSum& sum) {
            result.sum = sum;
            done = true;
        });
        import->start();
        EXPECT_TRUE(jackdaw::test::waitFor([&done] { return done; }));
        EXPECT_TRUE(result.sum.problem.isEmpty()) << result.sum.problem.toStdString();
        return result;
    }

    const Conversation* find(const char* address) const
    {
        for (const ConversationId id : test.core().conversations().conversations()) {
            const Conversation* conversation = test.core().conversations().conversation(id);
            if (conversation->address == str(address))
                return conversation;
        }
        return nullptr;
    }

    QList<Message> messages(const char* address)
    {
        const Conversation* conversation = find(address);
        if (!conversation)
            return {};
        QList<Message> all;
        for (;;) {
            MessageQuery query{{conversation->id}, {}, all.isEmpty() ? -1 : all.last().position, 1000};
            const auto page = jackdaw::test::await(test->conversations().messages(query));
            if (!page || page->isEmpty())
                return all;
            all += *page;
        }
    }

    QStringList texts(const char* address)
    {
        QStringList all;
        for (const Message& message : messages(address))
            all.append(message.body.text);
        return all;
    }

    mutable test::TestCore test;

private:
    QTemporaryDir m_folder;
};

} // namespace jackdaw::imports
