// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/text/safe_text.h"

namespace jackdaw::control {

namespace {

const QStringList kColumns{QStringLiteral("id"),    QStringLiteral("kind"),    QStringLiteral("account"),
                           QStringLiteral("title"), QStringLiteral("subject"), QStringLiteral("text")};

void listPrompts(Core& core, ControlCall& call, const Arguments&)
{
    call.columns(kColumns);
    for (const Prompt& prompt : core.prompts().prompts())
        call.row(view(prompt));
    call.done();
}

/// Applies to the prompt of the first word and shows what was answered.
template <typename Answer>
void answerWith(Core& core, ControlCall& call, const Arguments& arguments, Answer apply)
{
    const Result<PromptId> id = findPrompt(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const QJsonObject asked = view(*core.prompts().prompt(*id));
    const Result<void> answered = apply(core.prompts(), *id);
    if (!answered)
        return call.fail(answered.error());
    call.columns(kColumns);
    call.row(asked);
    call.done();
}

/// What accepts a question that only a choice answers.
QString chooseInstead(const Prompt& prompt)
{
    QStringList choices;
    for (const wire::Choice& choice : prompt.choices) {
        choices.append(choice.label.isEmpty() || choice.label == choice.value
                           ? choice.value
                           : QStringLiteral("%1 (%2)").arg(choice.value, isolated(choice.label)));
    }
    return QCoreApplication::translate("Control",
                                       "This question is answered by a choice: "
                                       "\"jackdaw ctl prompt answer %1 choice=…\", one of %2.")
        .arg(show(prompt.id), choices.join(QStringLiteral(", ")));
}

void answerPrompt(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<QVariantMap> values = parseAssignments(arguments.positions().mid(1));
    if (!values)
        return call.fail(values.error().text, Exit::Usage);
    answerWith(core, call, arguments, [&](PromptService& prompts, PromptId id) { return prompts.answer(id, *values); });
}

void acceptPrompt(Core& core, ControlCall& call, const Arguments& arguments)
{
    answerWith(core, call, arguments, [](PromptService& prompts, PromptId id) -> Result<void> {
        const Prompt* prompt = prompts.prompt(id);
        if (prompt && !prompt->choices.isEmpty() && prompt->defaultChoice.isEmpty())
            return Error{ErrorCode::Invalid, chooseInstead(*prompt), {}};
        return prompts.accept(id);
    });
}

void rejectPrompt(Core& core, ControlCall& call, const Arguments& arguments)
{
    answerWith(core, call, arguments, [](PromptService& prompts, PromptId id) { return prompts.reject(id); });
}

void actOnRow(Core& core, ControlCall& call, const Arguments& arguments)
{
    bool isNumber = false;
    const int row = arguments.position(2).toInt(&isNumber);
    if (!isNumber)
        return call.fail(QCoreApplication::translate("Control", "“%1” is not the number of a row; the first is 0.")
                             .arg(arguments.position(2)),
                         Exit::Usage);
    answerWith(core, call, arguments,
               [&](PromptService& prompts, PromptId id) { return prompts.act(id, arguments.position(1), row); });
}

} // namespace

CommandTable promptCommands()
{
    return {
        {"prompts", "", {}, {}, 0, 0, listPrompts},
        {"prompt answer", "ID KEY=VALUE…", {}, {}, 2, -1, answerPrompt},
        {"prompt accept", "ID", {}, {}, 1, 1, acceptPrompt},
        {"prompt reject", "ID", {}, {}, 1, 1, rejectPrompt},
        {"prompt act", "ID ACTION ROW", {}, {}, 3, 3, actOnRow},
    };
}

} // namespace jackdaw::control
