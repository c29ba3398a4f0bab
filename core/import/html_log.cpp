// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/html_log.h"

#include "core/import/entry_lines.h"
#include "core/import/html_head.h"
#include "core/import/markup_text.h"
#include "core/import/markup_tokens.h"

namespace jackdaw::imports {

namespace {

using Author = LogEntry::Author;
using Colour = HtmlHead::Colour;

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && sameWord(text.first(word.size()), word);
}

/// The length of the line break at the end of `text`; 0: there is none.
qsizetype breakAtEnd(QByteArrayView text)
{
    for (const char* known : {"<br>", "<br/>", "<br />"}) {
        const QByteArrayView tag(known);
        if (text.size() >= tag.size() && sameWord(text.last(tag.size()), tag))
            return tag.size();
    }
    return 0;
}

class HtmlLog final : public EntryLines {
public:
    using EntryLines::EntryLines;

private:
    std::optional<Head> headOf(QByteArrayView line) override
    {
        const std::optional<HtmlHead> found = htmlHead(line);
        if (!found)
            return {};
        Head head;
        head.stamp = found->stamp;
        head.length = found->length;
        head.entry.name = found->name;
        head.entry.author = authorOf(*found);
        if (!found->hasName)
            head.entry.kind = wire::MessageKind::System;
        else if (found->isAction)
            head.entry.kind = wire::MessageKind::Action;
        return head;
    }

    Author authorOf(const HtmlHead& head)
    {
        if (!head.hasName)
            return Author::Nobody;
        switch (head.colour) {
        case Colour::Mine:
            context().names.addMine(head.name);
            return Author::Me;
        case Colour::Others:
        case Colour::Error: // as Gaim had it before errors had a colour
            if (!context().names.isMine(head.name))
                context().names.addOther(head.name);
            return Author::Other;
        case Colour::Action:
        case Colour::Whisper:
        case Colour::None:
        case Colour::Unknown:
            break;
        }
        return context().authorOf(head.name);
    }

    bool isFrame(QByteArrayView line, bool isFirst) override
    {
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty() || isNewConversation(text))
            return true;
        if (text[0] != '<')
            return false;
        for (const char* closing : {"</body></html>", "</body>", "</html>", "</p>"}) {
            if (sameWord(text, closing))
                return true;
        }
        return isFirst
            && (startsWithWord(text, "<html") || startsWithWord(text, "<!doctype") || startsWithWord(text, "<head")
                || startsWithWord(text, "<title"));
    }

    void setText(LogEntry& entry, QByteArrayView text, LogOutcome& outcome) override
    {
        QByteArrayView markup = text.trimmed();
        markup.chop(breakAtEnd(markup));
        MarkupText read = markupText(markup);
        outcome.images += read.images;
        entry.body = std::move(read.body);
    }

    QByteArrayView join(QByteArrayView before) const override { return breakAtEnd(before) > 0 ? "" : "\n"; }

    bool isFinished(QByteArrayView text) const override { return breakAtEnd(text.trimmed()) > 0; }
};

} // namespace

LogOutcome readHtmlLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                       const EntrySink& sink)
{
    return HtmlLog(device, clock, context, from, sink).read();
}

} // namespace jackdaw::imports
