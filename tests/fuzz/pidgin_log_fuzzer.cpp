// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes as a log of Pidgin's: the first says in which form and whose.

#include "core/import/html_log.h"
#include "core/import/text_log.h"
#include "tests/fuzz/import_fuzzer.h"

using namespace jackdaw::imports;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QString file
        = (data[0] & 4U) ? QStringLiteral("2012-10-28.015900+0200CEST.html") : QStringLiteral("anything.log");
    if (data[0] & 1U)
        fuzzLog(bytes, readHtmlLog, (data[0] & 2U) != 0, file);
    else
        fuzzLog(bytes, readTextLog, (data[0] & 2U) != 0, file);
    return 0;
}
