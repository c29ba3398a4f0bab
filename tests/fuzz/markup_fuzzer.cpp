// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes as markup: what comes out is bounded, its entities lie inside their text, and it can be written again.

#include <cstdlib>

#include "protocols/purple/markup.h"

using namespace jackdaw;

namespace {

void check(const wire::RichText& text)
{
    if (text.text.size() > purple::kMaximumText)
        std::abort();
    for (const QChar one : text.text) {
        if (one.category() == QChar::Other_Control && one != u'\n' && one != u'\t')
            std::abort();
    }
    for (const wire::Entity& entity : text.entities) {
        if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > text.text.size())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const wire::RichText first = purple::fromHtml(bytes);
    check(first);
    check(purple::fromHtml(purple::toHtml(first)));
    check(wire::RichText(purple::plainFromHtml(purple::toEscapedText(first))));
    check(wire::RichText(purple::plainText(bytes)));
    return 0;
}
