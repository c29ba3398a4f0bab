// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_format.h"

#include "core/history/export_html.h"
#include "core/history/export_json.h"
#include "core/history/export_text.h"

namespace jackdaw {

std::unique_ptr<ExportFormatter> ExportFormatter::make(ExportFormat format, QIODevice& device)
{
    switch (format) {
    case ExportFormat::Text:
        return std::make_unique<TextExport>(device);
    case ExportFormat::Html:
        return std::make_unique<HtmlExport>(device);
    case ExportFormat::Json:
        return std::make_unique<JsonExport>(device);
    }
    return {};
}

QString exportedSender(const Message& message)
{
    if (message.direction == Direction::Notice)
        return {};
    return message.senderName.isEmpty() ? message.sender : message.senderName;
}

} // namespace jackdaw
