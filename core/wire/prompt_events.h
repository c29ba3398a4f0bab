// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Questions a network asks. Included by events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// A question the network asks; stands until prompt.answer or prompt.closed.
struct PromptOpened {
    static constexpr QLatin1StringView kType{"prompt.opened"};

    QString prompt; ///< unique in this host's life
    PromptKind kind = PromptKind::Notice;
    QString title;
    QString text;
    QString subject; ///< the address or room it is about
    QList<Field> fields;
    QList<Choice> choices;
    QString defaultChoice;
    CertificateInfo certificate;

    friend bool operator==(const PromptOpened&, const PromptOpened&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("kind", self.kind);
        visit("title", self.title);
        visit("text", self.text);
        visit("subject", self.subject);
        visit("fields", self.fields);
        visit("choices", self.choices);
        visit("defaultChoice", self.defaultChoice);
        visit("certificate", self.certificate);
    }
};

/// The network withdrew its question.
struct PromptClosed {
    static constexpr QLatin1StringView kType{"prompt.closed"};

    QString prompt;

    friend bool operator==(const PromptClosed&, const PromptClosed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
    }
};

} // namespace jackdaw::wire
