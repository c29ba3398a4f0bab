// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes from a host or from the core: cut, read, and what could be read, written and read again the same.

#include <cstdlib>

#include "core/wire/codec.h"
#include "core/wire/frames.h"

using namespace jackdaw::wire;

namespace {

template <typename Message>
void check(const Decoded<Message>& first, Decoded<Message> (*decode)(const QByteArray&))
{
    if (!first.value)
        return;
    const QByteArray written = encode(*first.value);
    const Decoded<Message> second = decode(written);
    if (!second.value || encode(*second.value) != written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto* bytes = reinterpret_cast<const char*>(data);
    const auto half = static_cast<qsizetype>(size / 2);
    FrameReader reader;
    for (const QByteArray& chunk :
         {QByteArray(bytes, half), QByteArray(bytes + half, static_cast<qsizetype>(size) - half)}) {
        reader.feed(chunk);
        while (const auto frame = reader.next()) {
            check(decodeCommand(*frame), decodeCommand);
            Decoded<Event> event = decodeEvent(*frame);
            if (event.value && std::holds_alternative<MessageReceived>(*event.value))
                normalise(std::get<MessageReceived>(*event.value).body);
            check(event, decodeEvent);
        }
    }
    return 0;
}
