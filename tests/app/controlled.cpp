// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/controlled.h"

#include <QJsonDocument>

#include "core/base/profile.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

namespace {

constexpr int kAnswerLimit = 60000; // milliseconds

} // namespace

Controlled::Controlled()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

QString Controlled::databaseFile() const
{
    return Profile::at(profile()).databaseFile();
}

Answer Controlled::ctl(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/jackdaw"),
                  QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("ctl"), QStringLiteral("--json")}
                      + words);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (!until([&process] { return process.state() == QProcess::NotRunning; }, kAnswerLimit))
        return answer;
    answer.exit = process.exitCode();
    answer.error = QString::fromUtf8(process.readAllStandardError());
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            answer.rows.append(QJsonDocument::fromJson(line).object());
    }
    return answer;
}

QJsonObject Controlled::rowWhere(const QStringList& words, const QString& key, const QString& value) const
{
    const Answer answer = ctl(words);
    for (const QJsonObject& row : answer.rows) {
        if (row.value(key).toString() == value)
            return row;
    }
    return {};
}

bool Controlled::until(const std::function<bool()>& condition, int milliseconds)
{
    return waitFor(condition, milliseconds);
}

QString Controlled::addAccount(const QString& protocol, const QString& username, const QStringList& settings,
                               const QByteArray& password) const
{
    QStringList words{QStringLiteral("account"), QStringLiteral("add"), protocol, username};
    if (!password.isEmpty())
        words.append(QStringLiteral("--password-stdin"));
    for (const QString& setting : settings)
        words += QStringList{QStringLiteral("--set"), setting};
    return ctl(words, password + '\n').text(QStringLiteral("id"));
}

QString Controlled::addEcho(const QString& username, const QStringList& settings) const
{
    const QString id = addAccount(QStringLiteral("echo"), username, settings);
    until([&] {
        const QString state = stateOf(id);
        return state == QStringLiteral("online") || state == QStringLiteral("failed");
    });
    return id;
}

QJsonObject Controlled::account(const QString& id) const
{
    return rowWhere({QStringLiteral("accounts")}, QStringLiteral("id"), id);
}

bool Controlled::reaches(const QString& account, const QString& state, int milliseconds) const
{
    return until([&] { return stateOf(account) == state; }, milliseconds);
}

QString Controlled::stateOf(const QString& account) const
{
    return this->account(account).value(QStringLiteral("state")).toString();
}

QString Controlled::errorOf(const QString& account, const QString& key) const
{
    return this->account(account).value(QStringLiteral("error")).toObject().value(key).toString();
}

bool Controlled::echoAnswers(const QString& account) const
{
    return ctl({QStringLiteral("send"), account + QStringLiteral("/alice@echo.example"), QStringLiteral("hello"),
                QStringLiteral("--wait"), QStringLiteral("delivered")})
               .exit
        == 0;
}

} // namespace jackdaw::test
