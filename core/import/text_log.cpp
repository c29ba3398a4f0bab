// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/text_log.h"

#include "core/import/decoded.h"
#include "core/import/entry_lines.h"
#include "core/import/html_head.h"

namespace jackdaw::imports {

namespace {

using Author = LogEntry::Author;

constexpr qsizetype kLongestStamp = 120;
constexpr qsizetype kLongestName = 1000;
/// A name that nobody knows has no more words; what has is a sentence of the program's.
constexpr int kMostWords = 2;

class TextLog final : public EntryLines {
public:
    using EntryLines::EntryLines;

private:
    std::optional<Head> headOf(QByteArrayView line) override
    {
        if (line.size() < 5 || line[0] != '(')
            return {};
        const qsizetype end = line.first(qMin(line.size(), kLongestStamp)).indexOf(')');
        if (end < 0 || line.size() < end + 2 || line[end + 1] != ' ')
            return {};
        const std::optional<LogStamp> stamp = logStamp(line.sliced(1, end - 1));
        if (!stamp)
            return {};
        Head head;
        head.stamp = *stamp;
        head.length = end + 2;
        findName(head, line);
        return head;
    }

    /// "***name acts", "name: text", "name <AUTO-REPLY>: text", "*name* whispers"; else a line of the program's.
    void findName(Head& head, QByteArrayView line)
    {
        const QByteArrayView text = line.sliced(head.length);
        const QByteArrayView start = text.first(qMin(text.size(), kLongestName));
        if (start.startsWith("***") && findActor(head, start.sliced(3)))
            return;
        if (start.startsWith('*') && !start.startsWith("**")) {
            const qsizetype end = start.indexOf("* ", 1);
            if (end > 1)
                return setAuthor(head, decoded(start.sliced(1, end - 1)), end + 2);
        }
        // A name may hold a colon: the first that makes a known name decides, else the first that makes a likely one.
        qsizetype likely = -1;
        for (qsizetype colon = nextColon(start, 0); colon > 0; colon = nextColon(start, colon + 1)) {
            const QString name = bareName(decoded(start.first(colon + 1)));
            if (name.isEmpty())
                continue;
            if (context().names.isKnown(name))
                return setAuthor(head, name, qMin(text.size(), colon + 2));
            if (likely < 0 && name.count(u' ') < kMostWords)
                likely = colon;
        }
        if (likely > 0)
            return setAuthor(head, bareName(decoded(start.first(likely + 1))), qMin(text.size(), likely + 2));
        head.entry.kind = wire::MessageKind::System;
    }

    static qsizetype nextColon(QByteArrayView text, qsizetype from)
    {
        for (qsizetype at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
            if (at + 1 == text.size() || text[at + 1] == ' ')
                return at;
        }
        return -1;
    }

    /// The name ends at a blank, but names hold blanks, too.
    bool findActor(Head& head, QByteArrayView text)
    {
        qsizetype first = -1;
        for (qsizetype blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            first = first < 0 ? blank : first;
            if (context().names.isKnown(decoded(text.first(blank)))) {
                first = blank;
                break;
            }
        }
        if (first < 0)
            return false;
        setAuthor(head, decoded(text.first(first)), 3 + first + 1);
        head.entry.kind = wire::MessageKind::Action;
        return true;
    }

    void setAuthor(Head& head, const QString& name, qsizetype length)
    {
        head.entry.name = name;
        head.entry.author = context().authorOf(name);
        head.length += length;
        if (head.entry.author == Author::Other && !context().isRoom)
            context().names.addOther(name);
        else if (head.entry.author == Author::Me)
            context().names.addMine(name);
    }

    bool isFrame(QByteArrayView line, bool isFirst) override { return isNewConversation(line) || isFirst; }

    void setText(LogEntry& entry, QByteArrayView text, LogOutcome& /*outcome*/) override
    {
        entry.body.text = decoded(text);
        while (entry.body.text.endsWith(u'\n') || entry.body.text.endsWith(u' '))
            entry.body.text.chop(1);
    }

    QByteArrayView join(QByteArrayView /*before*/) const override { return "\n"; }

    bool isFinished(QByteArrayView /*text*/) const override { return false; }
};

} // namespace

LogOutcome readTextLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                       const EntrySink& sink)
{
    return TextLog(device, clock, context, from, sink).read();
}

} // namespace jackdaw::imports
