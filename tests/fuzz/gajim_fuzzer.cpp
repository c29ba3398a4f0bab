// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes as Gajim's history.

#include "core/import/gajim_source.h"
#include "tests/fuzz/import_fuzzer.h"

using namespace jackdaw::imports;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("logs.db")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    file.close();
    GajimSource source(file.fileName(), kFuzzNow);
    QList<ImportProblem> problems;
    const QList<LogConversation> conversations = source.conversations(problems);
    for (const LogConversation& conversation : conversations.mid(0, 20)) {
        int batches = 0;
        source.read(conversation, {}, {}, [&batches](LogBatch&& batch) {
            for (const LogEntry& entry : std::as_const(batch.entries))
                checkEntry(entry);
            return ++batches < 20;
        });
    }
    return 0;
}
