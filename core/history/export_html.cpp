// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_html.h"

#include <QDateTime>
#include <QIODevice>
#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace jackdaw {

namespace {

constexpr const char* kHead = R"html(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Jackdaw</title>
<style>
body { font: 15px/1.45 sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; color: #1c1f26; background: #fff }
h1 { font-size: 1.25em; margin: 2em 0 .25em } h1 + p, h2, time, .notice { color: #5b6270 }
h2 { font-size: .85em; font-weight: 600; margin: 1.5em 0 .5em }
article { margin: .35em 0 } article > b { margin-inline-end: .4em } time { font-size: .8em; margin-inline-end: .5em }
article > div { display: inline; white-space: pre-wrap; overflow-wrap: anywhere } code { background: #eef0f4; padding: 0 .2em }
blockquote { display: inline; border-inline-start: 3px solid #2f68d8; padding-inline-start: .6em; margin: 0 }
.own > b { color: #1f5ac4 } .spoiler { background: #1c1f26 } .spoiler:hover { background: none }
@media (prefers-color-scheme: dark) { body { color: #e6e8ee; background: #1a1c22 } h1 + p, h2, time, .notice { color: #a0a7b5 }
code { background: #2a2d36 } a, .own > b { color: #82adff } .spoiler { background: #e6e8ee } }
</style></head><body>
)html";

struct Tags {
    QString open;
    QString close;
};

bool mayLead(const QString& target)
{
    const QString scheme = QUrl(target, QUrl::StrictMode).scheme().toLower();
    return scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http")
        || scheme == QLatin1StringView("mailto") || scheme == QLatin1StringView("tel");
}

Tags tagsOf(const wire::Entity& entity)
{
    const auto pair = [](const char* name) {
        const QString tag = QLatin1StringView(name);
        return Tags{u'<' + tag + u'>', QStringLiteral("</") + tag + u'>'};
    };
    switch (entity.kind) {
    case wire::EntityKind::Bold:
        return pair("b");
    case wire::EntityKind::Italic:
        return pair("i");
    case wire::EntityKind::Underline:
        return pair("u");
    case wire::EntityKind::Strike:
        return pair("s");
    case wire::EntityKind::Code:
    case wire::EntityKind::CodeBlock:
        return pair("code");
    case wire::EntityKind::Quote:
        return pair("blockquote");
    case wire::EntityKind::Spoiler:
        return {QStringLiteral("<span class=\"spoiler\">"), QStringLiteral("</span>")};
    case wire::EntityKind::Link:
        if (mayLead(entity.value))
            return {QStringLiteral("<a rel=\"noreferrer\" href=\"%1\">").arg(entity.value.toHtmlEscaped()),
                    QStringLiteral("</a>")};
        break;
    default:
        break;
    }
    return {};
}

} // namespace

QString exportedHtml(const wire::RichText& body)
{
    // Entities may overlap in any way, tags may not: every stretch between two borders has all its tags by itself.
    QList<qsizetype> borders{0, body.text.size()};
    for (const wire::Entity& entity : body.entities)
        borders << entity.offset << entity.offset + entity.length;
    std::sort(borders.begin(), borders.end());
    QString html;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const qsizetype begin = std::clamp<qsizetype>(borders[i], 0, body.text.size());
        const qsizetype end = std::clamp<qsizetype>(borders[i + 1], 0, body.text.size());
        if (end <= begin)
            continue;
        QString before;
        QString after;
        for (const wire::Entity& entity : body.entities) {
            if (entity.offset > begin || entity.offset + entity.length < end)
                continue;
            const Tags tags = tagsOf(entity);
            before += tags.open;
            after.prepend(tags.close);
        }
        html += before + body.text.mid(begin, end - begin).toHtmlEscaped() + after;
    }
    return html;
}

HtmlExport::HtmlExport(QIODevice& device)
    : m_device(device)
{
}

void HtmlExport::write(const QString& text)
{
    m_device.write(text.toUtf8());
}

void HtmlExport::begin()
{
    m_device.write(kHead);
}

void HtmlExport::beginConversation(const ExportedConversation& conversation)
{
    m_day.clear();
    write(QStringLiteral("<section><h1 dir=\"auto\">%1</h1><p dir=\"auto\">%2 · %3</p>\n")
              .arg(conversation.title.toHtmlEscaped(), conversation.address.toHtmlEscaped(),
                   conversation.account.toHtmlEscaped()));
}

void HtmlExport::add(const Message& message)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(message.time);
    const QString day = QLocale().toString(time.date(), QLocale::LongFormat);
    if (day != m_day) {
        m_day = day;
        write(QStringLiteral("<h2>%1</h2>\n").arg(day.toHtmlEscaped()));
    }
    const QString sender = exportedSender(message);
    const bool action = message.kind == wire::MessageKind::Action;
    const QString kind = sender.isEmpty()          ? QStringLiteral("notice")
        : message.direction == Direction::Outgoing ? QStringLiteral("own")
                                                   : QStringLiteral("other");
    write(QStringLiteral("<article class=\"%1\"><time datetime=\"%2\">%3</time>")
              .arg(kind, time.toUTC().toString(Qt::ISODateWithMs), time.toString(QStringLiteral("HH:mm"))));
    if (!sender.isEmpty())
        write(QStringLiteral("<b dir=\"auto\">%1</b>")
                  .arg((action ? QStringLiteral("* ") : QString()) + sender.toHtmlEscaped()));
    write(QStringLiteral("<div dir=\"auto\">%1</div></article>\n").arg(exportedHtml(message.body)));
}

void HtmlExport::endConversation()
{
    m_device.write("</section>\n");
}

void HtmlExport::end()
{
    m_device.write("</body></html>\n");
}

} // namespace jackdaw
