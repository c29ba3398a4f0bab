// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/control/client.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "tests/support/wait.h"

namespace jackdaw::test {

namespace {

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void take(Client::Running& running, const QJsonObject& object)
{
    Answer& answer = running.answer;
    answer.greeted = answer.greeted || object.contains(QStringLiteral("jackdaw"));
    if (object.contains(QStringLiteral("row")))
        answer.rows.append(object.value(QStringLiteral("row")).toObject());
    for (const QJsonValue& column : object.value(QStringLiteral("columns")).toArray())
        answer.columns.append(column.toString());
    if (object.contains(QStringLiteral("exit"))) {
        answer.exit = object.value(QStringLiteral("exit")).toInt();
        answer.error = object.value(QStringLiteral("error")).toString();
    }
    if (object.contains(QStringLiteral("input"))) {
        answer.askedForInput = true;
        running.socket.write(line({{QStringLiteral("input"), running.input}}));
    }
}

} // namespace

Client::Client(const QString& socket)
    : m_socket(socket)
{
}

std::shared_ptr<Client::Running> Client::begin(const QStringList& words, const QString& input)
{
    auto running = std::make_shared<Running>();
    running->input = input;
    Running* const one = running.get();
    QObject::connect(&one->socket, &QLocalSocket::readyRead, &one->socket, [one] {
        while (one->socket.canReadLine())
            take(*one, QJsonDocument::fromJson(one->socket.readLine()).object());
    });
    one->socket.connectToServer(m_socket);
    one->socket.write(line({{QStringLiteral("words"), QJsonArray::fromStringList(words)}}));
    return running;
}

Answer Client::ctl(const QStringList& words, const QString& input)
{
    const auto running = begin(words, input);
    waitFor(
        [&running] { return running->answer.exit >= 0 || running->socket.state() == QLocalSocket::UnconnectedState; });
    return running->answer;
}

Answer Client::ctl(const QString& words, const QString& input)
{
    return ctl(words.split(u' ', Qt::SkipEmptyParts), input);
}

} // namespace jackdaw::test
