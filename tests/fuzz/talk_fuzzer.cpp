// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes from a talk daemon, and from whoever is talked with.

#include <cstdlib>

#include "protocols/talk/datagram.h"
#include "protocols/talk/line_reader.h"

using namespace jackdaw::talk;

namespace {

void checkDaemon(QByteArrayView bytes)
{
    const auto response = decodeResponse(bytes);
    if (!response)
        return;
    const bool invited = response->kind == Kind::LookUp && response->answer == Answer::Success;
    if (invited != (response->address.port != 0))
        std::abort();
}

void checkLines(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (line.isEmpty() || line.size() > LineReader::kMaximumLine + 3)
            std::abort();
        for (const QChar one : line) {
            if (one.category() == QChar::Other_Control && one != u'\t')
                std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkDaemon(bytes);
    // However the bytes are cut, the lines are the same.
    LineReader whole;
    whole.feed(bytes);
    whole.finish();
    const QStringList lines = whole.takeLines();
    checkLines(lines);
    LineReader pieces;
    QStringList again;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        pieces.feed(bytes.sliced(i, 1));
        again += pieces.takeLines();
    }
    pieces.finish();
    if (lines != again + pieces.takeLines())
        std::abort();
    return 0;
}
