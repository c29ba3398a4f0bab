// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_client.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStringDecoder>
#include <cstdio>
#include <optional>

#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/secret.h"
#include "core/control/command_table.h"
#include "core/control/control_call.h"
#include "core/control/table_printer.h"

namespace jackdaw {

namespace {

constexpr int kConnectMilliseconds = 3000;
/// After its goodbye a Jackdaw has nothing left to do.
constexpr int kEndMilliseconds = 2000;

/// All of standard input; one line feed at the end is the shell's, not the user's. Nothing where it is no text.
std::optional<QString> readInput()
{
    QByteArray input;
    char buffer[65536];
    while (const size_t count = fread(buffer, 1, sizeof buffer, stdin))
        input.append(buffer, static_cast<qsizetype>(count));
    if (input.endsWith('\n'))
        input.chop(1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(input);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return {};
    return text;
}

bool connectTo(QLocalSocket& socket, const QString& path)
{
    socket.connectToServer(path);
    return socket.waitForConnected(kConnectMilliseconds);
}

bool sendLine(QLocalSocket& socket, const QJsonObject& object)
{
    socket.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
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

bool isGreeted(QLocalSocket& socket, int greetingMilliseconds)
{
    QDeadlineTimer deadline(greetingMilliseconds);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return !socket.readLine().isEmpty();
}

/// It needs nobody to answer it.
bool asksForHelp(const QString& word)
{
    return word == QLatin1StringView("help") || word == QLatin1StringView("--help") || word == QLatin1StringView("-h");
}

int complain(control::Exit exit, const QString& sentence)
{
    fputs((sentence + QLatin1Char('\n')).toLocal8Bit().constData(), stderr);
    return static_cast<int>(exit);
}

/// What the running Jackdaw answers, printed as it comes. Nothing: the connection ended without a last word.
std::optional<int> printAnswer(QLocalSocket& socket, bool json)
{
    control::TablePrinter table;
    for (QByteArray line = readLine(socket); !line.isEmpty(); line = readLine(socket)) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.contains(QLatin1StringView("input"))) {
            std::optional<QString> input = readInput();
            if (!input)
                return complain(control::Exit::Refused,
                                QCoreApplication::translate("Control", "The input is not text in UTF-8."));
            if (!sendLine(socket, {{QStringLiteral("input"), *input}}))
                return std::nullopt;
            wipe(*input);
        } else if (answer.contains(QLatin1StringView("columns"))) {
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
                fputs((error + QLatin1Char('\n')).toLocal8Bit().constData(), exit == 0 ? stdout : stderr);
            return exit;
        }
    }
    table.print();
    return std::nullopt;
}

/// The process at the other end of a connection, for seeing its end.
class Peer {
public:
    explicit Peer(const QLocalSocket& socket)
    {
        ucred credentials{};
        socklen_t size = sizeof credentials;
        if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size)
            == 0)
            m_descriptor = static_cast<int>(::syscall(SYS_pidfd_open, credentials.pid, 0));
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    void waitForEnd() const
    {
        pollfd end{m_descriptor, POLLIN, 0};
        if (m_descriptor >= 0)
            ::poll(&end, 1, kEndMilliseconds);
    }

private:
    int m_descriptor = -1;
};

} // namespace

int runControlClient(const QString& socketPath, const QStringList& words, bool json, int greetingMilliseconds)
{
    const control::CommandTable commands = control::allCommands();
    if (words.isEmpty())
        return complain(control::Exit::Usage, control::usageText(commands));
    if (asksForHelp(words.first())) {
        puts(control::usageText(commands).toLocal8Bit().constData());
        return static_cast<int>(control::Exit::Done);
    }
    QLocalSocket socket;
    if (!connectTo(socket, socketPath)) {
        if (!control::isCommand(commands, words))
            return complain(control::Exit::Usage, control::unknownCommand(words));
        return complain(
            control::Exit::NotRunning,
            QCoreApplication::translate("Control", "No Jackdaw runs on this profile. Start it with \"jackdaw\"."));
    }
    const Peer jackdaw(socket);
    if (!isGreeted(socket, greetingMilliseconds)
        || !sendLine(socket, {{QStringLiteral("words"), QJsonArray::fromStringList(control::withWholePaths(words))}})) {
        return complain(control::Exit::TimedOut,
                        QCoreApplication::translate("Control", "The running Jackdaw does not answer."));
    }
    if (const std::optional<int> exit = printAnswer(socket, json))
        return *exit;
    if (words.value(0) == QLatin1StringView("quit")) {
        jackdaw.waitForEnd();
        return static_cast<int>(control::Exit::Done);
    }
    return complain(control::Exit::Refused,
                    QCoreApplication::translate("Control", "Jackdaw ended before it answered."));
}

bool raiseRunning(const QString& socketPath, const QString& uri)
{
    QLocalSocket socket;
    QStringList words{QStringLiteral("raise")};
    if (!uri.isEmpty())
        words.append(uri);
    if (!connectTo(socket, socketPath) || !isGreeted(socket, kGreetingMilliseconds)
        || !sendLine(socket, {{QStringLiteral("words"), QJsonArray::fromStringList(words)}}))
        return false;
    const QJsonObject answer = QJsonDocument::fromJson(readLine(socket)).object();
    return answer.value(QLatin1StringView("exit")).toInt(-1) == static_cast<int>(control::Exit::Done);
}

} // namespace jackdaw
