// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_client.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <cstdio>

#include "core/control/control_call.h"
#include "core/control/table_printer.h"

namespace jackdaw {

namespace {

constexpr int kConnectMilliseconds = 3000;
/// A window under heavy load greets late; one that hangs never does.
constexpr int kGreetingMilliseconds = 10000;

bool takesInput(const QStringList& words)
{
    return words.contains(QLatin1StringView("--password-stdin"))
        || (words.value(0) == QLatin1StringView("send") && words.size() >= 3 && words.contains(QLatin1StringView("-")));
}

/// All of standard input; one line feed at the end is the shell's, not the user's.
QString readInput()
{
    QByteArray input;
    char buffer[65536];
    while (const size_t count = fread(buffer, 1, sizeof buffer, stdin))
        input.append(buffer, static_cast<qsizetype>(count));
    if (input.endsWith('\n'))
        input.chop(1);
    return QString::fromUtf8(input);
}

bool connectTo(QLocalSocket& socket, const QString& path)
{
    socket.connectToServer(path);
    return socket.waitForConnected(kConnectMilliseconds);
}

bool isGreeted(QLocalSocket& socket)
{
    QDeadlineTimer deadline(kGreetingMilliseconds);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return !socket.readLine().isEmpty();
}

int fail(const QString& sentence, control::Exit exit)
{
    fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
    return static_cast<int>(exit);
}

bool sendRequest(QLocalSocket& socket, const QStringList& words, const QString& input)
{
    QJsonObject request{{QStringLiteral("words"), QJsonArray::fromStringList(words)}};
    if (!input.isEmpty())
        request.insert(QStringLiteral("input"), input);
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kConnectMilliseconds))
            return false;
    }
    return true;
}

/// Reads one line; empty at the end of the connection. A command that watches may be silent for hours.
QByteArray readLine(QLocalSocket& socket)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(-1))
            return socket.readLine();
    }
    return socket.readLine();
}

} // namespace

int runControlClient(const QString& socketPath, const QStringList& words, bool json)
{
    QLocalSocket socket;
    const QString input = takesInput(words) ? readInput() : QString();
    if (!connectTo(socket, socketPath)) {
        return fail(
            QCoreApplication::translate("Control", "No Jackdaw runs on this profile. Start it with \"jackdaw\"."),
            control::Exit::NotRunning);
    }
    if (!isGreeted(socket)) {
        return fail(QCoreApplication::translate("Control", "The running Jackdaw does not answer."),
                    control::Exit::TimedOut);
    }
    if (!sendRequest(socket, words, input)) {
        return fail(QCoreApplication::translate("Control", "The running Jackdaw does not take commands."),
                    control::Exit::TimedOut);
    }
    control::TablePrinter table;
    for (QByteArray line = readLine(socket); !line.isEmpty(); line = readLine(socket)) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.contains(QLatin1StringView("columns"))) {
            table.setColumns(answer.value(QLatin1StringView("columns")).toArray());
        } else if (answer.contains(QLatin1StringView("row"))) {
            const QJsonObject row = answer.value(QLatin1StringView("row")).toObject();
            if (json)
                puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
            else
                table.add(row);
            fflush(stdout);
        } else if (answer.contains(QLatin1StringView("exit"))) {
            table.print();
            const int exit = answer.value(QLatin1StringView("exit")).toInt();
            const QString error = answer.value(QLatin1StringView("error")).toString();
            if (!error.isEmpty())
                fputs((error + QLatin1Char('\n')).toUtf8().constData(), exit == 0 ? stdout : stderr);
            return exit;
        }
    }
    table.print();
    return fail(QCoreApplication::translate("Control", "Jackdaw ended before it answered."), control::Exit::Refused);
}

bool raiseRunning(const QString& socketPath, const QString& uri)
{
    QLocalSocket socket;
    QStringList words{QStringLiteral("raise")};
    if (!uri.isEmpty())
        words.append(uri);
    return connectTo(socket, socketPath) && isGreeted(socket) && sendRequest(socket, words, {})
        && !readLine(socket).isEmpty();
}

} // namespace jackdaw
