// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include "core/base/secret.h"

namespace jackdaw::control {

ControlCall::ControlCall(QLocalSocket& socket, QStringList words, const ControlLimits& limits, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_words(std::move(words))
    , m_limits(limits)
{
}

ControlCall::~ControlCall()
{
    wipe(m_input); // it may be a password
}

void ControlCall::askForInput()
{
    write({{QStringLiteral("input"), true}});
    Q_EMIT inputWanted();
}

void ControlCall::giveInput(const QString& input)
{
    m_input = input;
    Q_EMIT inputArrived();
}

bool ControlCall::isBehind() const
{
    return m_socket.bytesToWrite() > m_limits.watched;
}

void ControlCall::columns(const QStringList& names)
{
    write({{QStringLiteral("columns"), QJsonArray::fromStringList(names)}});
}

void ControlCall::row(const QJsonObject& object)
{
    if (!m_finished)
        write({{QStringLiteral("row"), object}});
}

void ControlCall::done()
{
    finish(Exit::Done, {});
}

void ControlCall::fail(const QString& sentence, Exit exit)
{
    finish(exit, sentence);
}

void ControlCall::fail(const Error& error)
{
    finish(Exit::Refused, error.text);
}

void ControlCall::limit(std::chrono::seconds time, const QString& sentence)
{
    QTimer::singleShot(time, this, [this, sentence] { fail(sentence, Exit::TimedOut); });
}

void ControlCall::finish(Exit exit, const QString& error)
{
    if (m_finished)
        return;
    QJsonObject last{{QStringLiteral("exit"), static_cast<int>(exit)}};
    if (!error.isEmpty())
        last.insert(QStringLiteral("error"), error);
    write(last);
    m_finished = true;
    Q_EMIT finished();
}

void ControlCall::write(const QJsonObject& object)
{
    // A watcher that does not read must not cost us all memory.
    if (m_socket.bytesToWrite() > m_limits.listed)
        m_socket.abort();
    if (!m_socket.isOpen())
        return;
    m_socket.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace jackdaw::control
