// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_texts.h"

#include <QCoreApplication>

#include "core/text/safe_text.h"

namespace jackdaw {

QString promptTitle(const Prompt& prompt)
{
    if (!prompt.title.isEmpty() && prompt.kind != wire::PromptKind::Certificate)
        return prompt.title;
    switch (prompt.kind) {
    case wire::PromptKind::Certificate:
        return QCoreApplication::translate("Prompts", "Is this the right server?");
    case wire::PromptKind::Authorisation:
        return QCoreApplication::translate("Prompts", "Someone wants to see you online");
    case wire::PromptKind::Invitation:
        if (prompt.leadsTo == wire::ConversationKind::Direct)
            return QCoreApplication::translate("Prompts", "Someone wants to talk");
        return QCoreApplication::translate("Prompts", "An invitation to a room");
    case wire::PromptKind::Password:
        return QCoreApplication::translate("Prompts", "Password needed");
    case wire::PromptKind::Form:
    case wire::PromptKind::Choice:
        return QCoreApplication::translate("Prompts", "A question from the network");
    case wire::PromptKind::Link:
        return QCoreApplication::translate("Prompts", "The network offers a web address");
    case wire::PromptKind::Notice:
    case wire::PromptKind::Page:
    case wire::PromptKind::Table:
        break;
    }
    return QCoreApplication::translate("Prompts", "A notice from the network");
}

QString certificateProblem(const QString& problem, const wire::CertificateInfo& certificate)
{
    if (problem == QLatin1StringView("self-signed"))
        return QCoreApplication::translate("Prompts", "Nobody vouches for it: it is signed by itself.");
    if (problem == QLatin1StringView("expired"))
        return QCoreApplication::translate("Prompts", "It has expired.");
    if (problem == QLatin1StringView("not-yet-valid"))
        return QCoreApplication::translate("Prompts", "It is not valid yet. Is this computer's clock right?");
    if (problem == QLatin1StringView("wrong-host"))
        return QCoreApplication::translate("Prompts", "It was made for another name, not for %1.")
            .arg(isolated(certificate.host));
    if (problem == QLatin1StringView("unknown-issuer"))
        return QCoreApplication::translate("Prompts", "This computer does not know who issued it.");
    if (problem == QLatin1StringView("revoked"))
        return QCoreApplication::translate("Prompts", "Its issuer has withdrawn it.");
    if (problem == QLatin1StringView("changed"))
        return QCoreApplication::translate("Prompts",
                                           "It is not the one you trusted before. Someone may be listening in.");
    return problem;
}

QString promptText(const Prompt& prompt)
{
    if (prompt.kind != wire::PromptKind::Certificate)
        return prompt.text;
    QStringList sentences;
    for (const QString& problem : prompt.certificate.problems)
        sentences.append(certificateProblem(problem, prompt.certificate));
    return sentences.join(QLatin1Char(' '));
}

} // namespace jackdaw
