// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_selection.h"

#include <QDateTime>

#include "core/base/when_done.h"
#include "ui/conversation/clock_time.h"
#include "ui/conversation/row_layout.h"

namespace jackdaw::ui {

namespace {

constexpr int kPage = 500;

QString lineOf(const Message& message, const TextRange& range, const QLocale& locale)
{
    const QString text = shownText(message).text.mid(range.start, range.end - range.start);
    const QString time = clockTime(message.time, locale);
    const QString name = message.senderName.isEmpty() ? message.sender : message.senderName;
    if (message.direction == Direction::Notice || message.kind == wire::MessageKind::System || name.isEmpty())
        return QStringLiteral("[%1] %2").arg(time, text);
    if (message.kind == wire::MessageKind::Action)
        return QStringLiteral("[%1] * %2").arg(time, text);
    return QStringLiteral("[%1] %2: %3").arg(time, name, text);
}

} // namespace

TextRange TimelineSelection::rangeIn(const Message& message) const
{
    const TextPlace first = start();
    const TextPlace last = end();
    const TextPlace begin{message.position, message.id, 0};
    const auto length = static_cast<int>(shownText(message).text.size());
    const TextPlace finish{message.position, message.id, length};
    if (finish < first || last < begin)
        return {};
    return {first.message == message.id ? std::min(first.offset, length) : 0,
            last.message == message.id ? std::min(last.offset, length) : length};
}

QString selectionText(const QList<Message>& messages, const TimelineSelection& selection, const QLocale& locale)
{
    QStringList lines;
    QDate day;
    for (const Message& message : messages) {
        const TextRange range = selection.rangeIn(message);
        if (range.isEmpty())
            continue;
        if (!selection.spansMessages())
            return shownText(message).text.mid(range.start, range.end - range.start);
        const QDate date = QDateTime::fromMSecsSinceEpoch(message.time).date();
        if (day.isValid() && date != day)
            lines.append(locale.toString(date, QLocale::LongFormat));
        day = date;
        lines.append(lineOf(message, range, locale));
    }
    return lines.join(QLatin1Char('\n'));
}

SelectionReader::SelectionReader(MessageSource& source, const TimelineSelection& selection,
                                 std::function<void(const QList<Message>&)> done, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_selection(selection)
    , m_done(std::move(done))
{
    readOn(selection.start().position - 1);
}

void SelectionReader::readOn(qint64 after)
{
    whenDone(m_source.page({{}, after, kPage}), this, [this](const Result<QList<Message>>& page) {
        const bool more = page && page->size() == kPage && page->last().position < m_selection.end().position
            && m_read.size() < kMaximum;
        if (page)
            m_read += *page;
        if (more)
            return readOn(page->last().position);
        m_done(m_read);
        deleteLater();
    });
}

} // namespace jackdaw::ui
