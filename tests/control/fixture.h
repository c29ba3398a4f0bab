// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The commands of `jackdaw ctl` by their socket, over a whole core. What is public stays: names, fields, exits.

#pragma once

#include <QFileInfo>
#include <gtest/gtest.h>

#include "core/control/control_server.h"
#include "tests/control/client.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

inline const QString kAna = QStringLiteral("ana@one.test");
inline const QString kBob = QStringLiteral("bob@one.test");
inline const QString kRoom = QStringLiteral("garden@rooms.one.test");

class Control : public testing::Test {
protected:
    explicit Control(const ControlLimits& limits = {})
        : path(test.folder() + QStringLiteral("/ctl"))
        , server(test.core(), limits)
        , client(path)
    {
        EXPECT_TRUE(server.listen(path));
        TestUser& user = test.network().user(kAna);
        user.addBuddy(kBob, QStringLiteral("Bob Baker"), QStringLiteral("Friends"), wire::Presence::Away,
                      QStringLiteral("Baking"));
        user.rooms = {{kRoom, QStringLiteral("Garden"), QStringLiteral("Roses"), {person("zoe"), person("eve")}, {}}};
        ana = test.addOnline(QStringLiteral("first"), kAna, QStringLiteral("secret"), QStringLiteral("Home"));
        EXPECT_TRUE(waitFor([&] { return test->contacts().findBuddy(ana, kBob) != nullptr; }));
    }

    static wire::Participant person(const char* nick)
    {
        return {QString::fromLatin1(nick), {}, wire::Role::Participant, wire::Presence::Available, false};
    }
    Answer ctl(const char* line, const QString& input = {}) { return client.ctl(QString::fromUtf8(line), input); }
    /// Succeeds and gives its one row.
    QJsonObject row(const char* line, const QString& input = {})
    {
        const Answer answer = ctl(line, input);
        EXPECT_EQ(answer.exit, 0) << line << ": " << answer.error.toStdString();
        EXPECT_EQ(answer.rows.size(), 1) << line;
        return answer.first();
    }
    void refuses(const char* line, int exit, const QString& input = {})
    {
        const Answer answer = ctl(line, input);
        EXPECT_EQ(answer.exit, exit) << line << ": " << answer.error.toStdString();
        EXPECT_TRUE(answer.rows.isEmpty()) << line;
        EXPECT_TRUE(answer.error.contains(u'.') || exit == 2) << line << ": " << answer.error.toStdString();
        EXPECT_FALSE(answer.error.isEmpty()) << line;
    }
    void has(const QJsonObject& object, std::initializer_list<const char*> fields)
    {
        for (const char* field : fields)
            EXPECT_TRUE(object.contains(QLatin1StringView(field))) << field;
    }
    static QString text(const QJsonObject& object, const char* field)
    {
        return object.value(QLatin1StringView(field)).toString();
    }

    TestCore test;
    QString path;
    ControlServer server;
    Client client;
    AccountId ana;
};

} // namespace jackdaw::test
