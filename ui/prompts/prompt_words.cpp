// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_words.h"

#include <QCoreApplication>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/prompts/prompt_texts.h"
#include "core/text/links.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kMostInLine = 200;

QString translated(const char* text)
{
    return QCoreApplication::translate("jackdaw::ui::prompts", text);
}

/// An invitation by a person, to no room.
bool isCall(const Prompt& prompt)
{
    return prompt.kind == wire::PromptKind::Invitation && prompt.leadsTo == wire::ConversationKind::Direct;
}

} // namespace

QString promptSummary(Core& core, const Prompt& prompt)
{
    const Account* account = core.accounts().find(prompt.account);
    const QString on = isolated(account ? account->title() : QString());
    const QString subject = isolated(oneLine(prompt.subject));
    switch (prompt.kind) {
    case wire::PromptKind::Certificate:
        if (prompt.certificate.problems.contains(QLatin1StringView("changed")))
            return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts",
                                                "%1: the certificate of %2 is not the one you trusted."))
                .arg(on, isolated(prompt.certificate.host.isEmpty() ? prompt.subject : prompt.certificate.host));
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 cannot be sure that it talks to %2."))
            .arg(on, isolated(prompt.certificate.host.isEmpty() ? prompt.subject : prompt.certificate.host));
    case wire::PromptKind::Authorisation:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 wants to see when you are online, on %2."))
            .arg(subject, on);
    case wire::PromptKind::Invitation:
        if (isCall(prompt))
            return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 wants to talk, on %2.")).arg(subject, on);
        if (prompt.title.isEmpty())
            return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "You are invited to %1, on %2."))
                .arg(subject, on);
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 invites you to %2, on %3."))
            .arg(isolated(oneLine(prompt.title)), subject, on);
    case wire::PromptKind::Password:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 needs its password to sign on.")).arg(on);
    case wire::PromptKind::Form:
    case wire::PromptKind::Choice:
    case wire::PromptKind::Notice:
    case wire::PromptKind::Page:
    case wire::PromptKind::Table:
    case wire::PromptKind::Link:
        break;
    }
    const QString text
        = prompt.title.isEmpty() && prompt.kind == wire::PromptKind::Notice ? prompt.text : promptTitle(prompt);
    return QStringLiteral("%1: %2").arg(on, isolated(oneLine(text)));
}

QString promptOrigin(Core& core, const Prompt& prompt)
{
    switch (prompt.kind) {
    case wire::PromptKind::Form:
    case wire::PromptKind::Choice:
    case wire::PromptKind::Notice:
    case wire::PromptKind::Page:
    case wire::PromptKind::Table:
    case wire::PromptKind::Link: {
        const Account* account = core.accounts().find(prompt.account);
        return account ? account->title() : QString();
    }
    default:
        return promptSummary(core, prompt);
    }
}

QString promptAsker(Core& core, const Prompt& prompt)
{
    if (prompt.kind == wire::PromptKind::Authorisation)
        return prompt.subject;
    if (prompt.kind != wire::PromptKind::Invitation)
        return {};
    // Where there are no rooms it is a person's; else its title says whom it is from, where that is known.
    return core.accounts().has(prompt.account, wire::Feature::Rooms) ? prompt.title : prompt.subject;
}

bool isWhollyInLine(const Prompt& prompt)
{
    return prompt.text.size() <= kMostInLine;
}

QString promptLine(Core& core, const Prompt& prompt)
{
    const Account* account = core.accounts().find(prompt.account);
    const bool fromSomebody
        = prompt.kind == wire::PromptKind::Authorisation || prompt.kind == wire::PromptKind::Invitation;
    if (fromSomebody && !prompt.text.isEmpty()) {
        QString said = oneLine(prompt.text.left(kMostInLine));
        if (!isWhollyInLine(prompt))
            said += QChar(0x2026);
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "%1 “%2”"))
            .arg(promptSummary(core, prompt), isolated(said));
    }
    if (prompt.kind != wire::PromptKind::Password || prompt.text.isEmpty() || !account)
        return promptSummary(core, prompt);
    return QStringLiteral("%1: %2").arg(isolated(account->title()), isolated(oneLine(prompt.text)));
}

QString promptGroupLine(Core& core, const PromptGroup& group)
{
    const Account* account = core.accounts().find(group.first().account);
    return QCoreApplication::translate("jackdaw::ui::prompts", "%1 invites you to %n rooms, on %2.", nullptr,
                                       int(group.size()))
        .arg(isolated(oneLine(group.first().title)), isolated(account ? account->title() : QString()));
}

QString promptIcon(const Prompt& prompt)
{
    switch (prompt.kind) {
    case wire::PromptKind::Certificate:
        return QStringLiteral("shield");
    case wire::PromptKind::Authorisation:
        return QStringLiteral("person-add");
    case wire::PromptKind::Invitation:
        return isCall(prompt) ? QStringLiteral("chat") : QStringLiteral("room");
    case wire::PromptKind::Password:
        return QStringLiteral("key");
    case wire::PromptKind::Form:
    case wire::PromptKind::Choice:
        return QStringLiteral("question");
    case wire::PromptKind::Link:
        return QStringLiteral("external");
    case wire::PromptKind::Notice:
    case wire::PromptKind::Page:
    case wire::PromptKind::Table:
        break;
    }
    return QStringLiteral("info");
}

namespace {

PromptAnswers ownAnswers(const Prompt& prompt)
{
    switch (prompt.kind) {
    case wire::PromptKind::Certificate:
        return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Trust this certificate")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Refuse"))};
    case wire::PromptKind::Authorisation:
        return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Allow")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Refuse"))};
    case wire::PromptKind::Invitation:
        return {isCall(prompt) ? translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Answer"))
                               : translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Join")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Decline"))};
    case wire::PromptKind::Password:
        return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Sign on")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Not now"))};
    case wire::PromptKind::Form:
        return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Send")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Cancel"))};
    case wire::PromptKind::Choice:
        return {{}, translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Cancel"))};
    case wire::PromptKind::Link:
        if (!mayOpen(prompt.link))
            break;
        return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Open in the browser")),
                translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Don’t open"))};
    case wire::PromptKind::Notice:
    case wire::PromptKind::Page:
    case wire::PromptKind::Table:
        break;
    }
    return {translated(QT_TRANSLATE_NOOP("jackdaw::ui::prompts", "Close")), {}};
}

} // namespace

PromptAnswers promptAnswers(const Prompt& prompt)
{
    PromptAnswers answers = ownAnswers(prompt);
    // Where a wrong answer harms, the words are ours.
    if (prompt.kind != wire::PromptKind::Form && prompt.kind != wire::PromptKind::Choice)
        return answers;
    if (!answers.accept.isEmpty() && !prompt.acceptLabel.isEmpty())
        answers.accept = withoutShortcut(oneLine(prompt.acceptLabel));
    if (!prompt.rejectLabel.isEmpty())
        answers.refuse = withoutShortcut(oneLine(prompt.rejectLabel));
    return answers;
}

} // namespace jackdaw::ui
