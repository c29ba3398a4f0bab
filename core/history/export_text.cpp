// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_text.h"

#include <QDateTime>
#include <QIODevice>

namespace jackdaw {

TextExport::TextExport(QIODevice& device)
    : m_device(device)
{
}

void TextExport::begin() { }

void TextExport::beginConversation(const ExportedConversation& conversation)
{
    QString head = m_first ? QString() : QStringLiteral("\n");
    m_first = false;
    head += conversation.title;
    if (conversation.address != conversation.title)
        head += QStringLiteral(" <%1>").arg(conversation.address);
    head += QStringLiteral(" · %1\n").arg(conversation.account);
    m_device.write((head + QString(head.trimmed().size(), u'=') + QStringLiteral("\n\n")).toUtf8());
}

void TextExport::add(const Message& message)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(message.time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString sender = exportedSender(message);
    QString text = message.body.text;
    text.replace(u'\n', QStringLiteral("\n    "));
    QString line = QStringLiteral("[%1] ").arg(time);
    if (message.kind == wire::MessageKind::Action)
        line += QStringLiteral("* %1 ").arg(sender);
    else if (!sender.isEmpty())
        line += QStringLiteral("%1: ").arg(sender);
    else
        line += QStringLiteral("– ");
    m_device.write((line + text + u'\n').toUtf8());
}

void TextExport::endConversation() { }

void TextExport::end() { }

} // namespace jackdaw
