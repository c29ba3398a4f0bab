// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Questions a network asks. Included by events.h.

#pragma once

#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::wire {

/// One line of a table.
struct PromptRow {
    QStringList cells; ///< one for each column

    friend bool operator==(const PromptRow&, const PromptRow&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("cells", self.cells);
    }
};

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
    QString acceptLabel; ///< what the network calls the answer; empty: as the interface does
    QString rejectLabel;
    CertificateInfo certificate;
    RichText body;       ///< of a page
    QStringList columns; ///< of a table
    QList<PromptRow> rows;
    QList<Choice> rowActions; ///< what can be done with a row
    QString link;             ///< what a link leads to
    QString picture;          ///< name in the spool folder

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
        visit("acceptLabel", self.acceptLabel);
        visit("rejectLabel", self.rejectLabel);
        visit("certificate", self.certificate);
        visit("body", self.body);
        visit("columns", self.columns);
        visit("rows", self.rows);
        visit("rowActions", self.rowActions);
        visit("link", self.link);
        visit("picture", self.picture);
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

/// More rows of an open table.
struct PromptGrown {
    static constexpr QLatin1StringView kType{"prompt.grown"};

    QString prompt;
    QList<PromptRow> rows;

    friend bool operator==(const PromptGrown&, const PromptGrown&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("rows", self.rows);
    }
};

/// What a SaveFile or Folder field was answered with is written whole.
struct FileWritten {
    static constexpr QLatin1StringView kType{"file.written"};

    QString file; ///< name in the spool folder

    friend bool operator==(const FileWritten&, const FileWritten&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("file", self.file);
    }
};

} // namespace jackdaw::wire
