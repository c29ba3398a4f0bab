// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/adium_log.h"

#include <QDateTime>

#include "core/import/entry_lines.h"
#include "core/import/markup_text.h"
#include "core/import/markup_tokens.h"

namespace jackdaw::imports {

namespace {

using Author = LogEntry::Author;

class AdiumLog final : public EntryLines {
public:
    using EntryLines::EntryLines;

private:
    std::optional<Head> headOf(QByteArrayView line) override
    {
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty() || text[0] != '<')
            return {};
        // The frame of the file, and what says nothing, may stand before the first message.
        MarkupTokens tokens(text);
        MarkupToken tag = tokens.next();
        while (tag.kind == MarkupToken::Kind::Other || isSkipped(tag))
            tag = tokens.next();
        if (tag.kind != MarkupToken::Kind::Open)
            return {};
        const bool isAction = tag.isTag("action");
        const bool isLine = tag.isTag("status") || tag.isTag("event");
        if (!isAction && !isLine && !tag.isTag("message"))
            return {};
        const QString when = withoutEntities(attribute(tag.attributes, "time"));
        const QDateTime time = QDateTime::fromString(when, Qt::ISODate);
        Head head;
        head.time = time.isValid() ? time.toMSecsSinceEpoch() : -1;
        head.length = (text.data() - line.data()) + tokens.position();
        if (isLine) {
            head.entry.kind = wire::MessageKind::System;
            return head;
        }
        if (isAction)
            head.entry.kind = wire::MessageKind::Action;
        const QString sender = withoutEntities(attribute(tag.attributes, "sender"));
        const QString alias = withoutEntities(attribute(tag.attributes, "alias"));
        head.entry.author = context().names.isMine(sender) ? Author::Me : Author::Other;
        head.entry.name = context().isRoom || alias.isEmpty() ? sender : alias;
        return head;
    }

    bool isSkipped(const MarkupToken& tag)
    {
        if (tag.kind != MarkupToken::Kind::Open)
            return false;
        const bool isChat = tag.isTag("chat");
        if (isChat)
            context().names.addMine(withoutEntities(attribute(tag.attributes, "account")));
        return isChat || (tag.attributes.endsWith('/') && (tag.isTag("event") || tag.isTag("status")));
    }

    bool isFrame(QByteArrayView line, bool /*isFirst*/) override
    {
        const QByteArrayView text = line.trimmed();
        return text.isEmpty() || text.startsWith("<?xml") || text.startsWith("<chat") || text.startsWith("<event")
            || text.startsWith("<status") || text == "</chat>";
    }

    void setText(LogEntry& entry, QByteArrayView text, LogOutcome& outcome) override
    {
        MarkupText read = markupText(text.trimmed());
        outcome.images += read.images;
        entry.body = std::move(read.body);
    }

    QByteArrayView join(QByteArrayView /*before*/) const override { return "\n"; }

    bool isFinished(QByteArrayView text) const override { return text.trimmed().endsWith('>'); }

    QByteArrayView ending() const override { return "</chat>"; }
};

} // namespace

LogOutcome readAdiumLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                        const EntrySink& sink)
{
    return AdiumLog(device, clock, context, from, sink).read();
}

} // namespace jackdaw::imports
