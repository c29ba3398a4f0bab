// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes as a log of Adium's.

#include "core/import/adium_log.h"
#include "tests/fuzz/import_fuzzer.h"

using namespace jackdaw::imports;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzzLog(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), readAdiumLog, size % 2 == 1,
            QStringLiteral("2012-10-28.015900+0200CEST.html"));
    return 0;
}
