// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/history/export_service.h"

namespace jackdaw::control {

namespace {

std::optional<ExportFormat> formatOf(const QString& word)
{
    if (word == QLatin1StringView("text"))
        return ExportFormat::Text;
    if (word == QLatin1StringView("html"))
        return ExportFormat::Html;
    if (word == QLatin1StringView("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

void exportHistory(Core& core, ControlCall& call, const Arguments& arguments)
{
    const auto format = formatOf(arguments.value(QStringLiteral("format")));
    if (!format)
        return call.fail(QCoreApplication::translate("Control", "--format takes text, html or json."), Exit::Usage);
    if (arguments.value(QStringLiteral("to")).isEmpty())
        return call.fail(QCoreApplication::translate("Control", "--to takes the file to write."), Exit::Usage);
    ExportRequest request;
    request.format = *format;
    request.file = arguments.value(QStringLiteral("to"));
    if (arguments.position(0) != QLatin1StringView("all")) {
        const Result<QList<ConversationId>> conversations = findConversations(core, arguments.position(0));
        if (!conversations)
            return call.fail(conversations.error());
        request.conversations = *conversations;
    }
    whenDone(core.exports().run(request), &call, [&call](const Result<Exported>& done) {
        if (!done)
            return call.fail(done.error());
        call.columns({QStringLiteral("messages"), QStringLiteral("file")});
        call.row({{QStringLiteral("messages"), done->messages}, {QStringLiteral("file"), done->file}});
        call.done();
    });
}

} // namespace

CommandTable exportCommands()
{
    return {
        {"export",
         "TARGET|all --format text|html|json --to FILE",
         {},
         {QStringLiteral("format"), QStringLiteral("to")},
         1,
         1,
         exportHistory},
    };
}

} // namespace jackdaw::control
