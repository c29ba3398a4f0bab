// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonObject>
#include <QList>
#include <QLocalSocket>
#include <QString>
#include <QStringList>
#include <memory>

namespace jackdaw::test {

/// What one command answered.
struct Answer {
    int exit = -1; ///< -1: the connection ended, or still stands, without one
    QString error;
    QStringList columns;
    QList<QJsonObject> rows;
    bool greeted = false;
    bool askedForInput = false;

    QJsonObject first() const { return rows.value(0); }
};

/// A client of the control socket in this process, which speaks the socket's JSON lines itself.
class Client {
public:
    explicit Client(const QString& socket);

    /// One command from its words, separated by blanks, to its end.
    Answer ctl(const QString& line, const QString& input = {});
    Answer ctl(const QStringList& words, const QString& input = {});

    /// One that goes on: what it has answered so far is in `answer`.
    struct Running {
        QLocalSocket socket;
        Answer answer;
        QString input;
    };
    std::shared_ptr<Running> begin(const QStringList& words, const QString& input = {});

private:
    QString m_socket;
};

} // namespace jackdaw::test
