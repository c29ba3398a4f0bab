// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

/// Ana on the first network, with bob in her list.
class PeopleTest : public testing::Test {
protected:
    PeopleTest()
    {
        QList<wire::ProtocolInfo> protocols = test.protocols().described();
        for (wire::ProtocolInfo& protocol : protocols)
            protocol.pictures = {{QStringLiteral("png")}, 16, 64, 0};
        test.protocols().setProtocols(protocols);
        network().user(kAna).features.append(
            {wire::Feature::Profiles, wire::Feature::Pictures, wire::Feature::PublicAlias, wire::Feature::Attention});
        network().user(kAna).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"));
        ana = test.addOnline(QStringLiteral("first"), kAna);
        EXPECT_TRUE(waitFor([&] { return test->contacts().findBuddy(ana, kBob) != nullptr; }));
    }

    TestNetwork& network() { return test.network(); }

    /// The last of its kind, once there are so many.
    template <typename Command>
    Command said(qsizetype count = 1)
    {
        EXPECT_TRUE(waitFor([&] { return network().commandsOf<Command>(ana).size() >= count; }));
        const QList<Command> all = network().commandsOf<Command>(ana);
        return all.isEmpty() ? Command() : all.last();
    }

    QString spool() const
    {
        return test.folder() + QStringLiteral("/state/accounts/") + ana.toString() + QStringLiteral("/spool/");
    }
    /// As a host does it.
    QString spooled(const QByteArray& bytes, const QString& name = QStringLiteral("picture-1")) const
    {
        QDir().mkpath(spool());
        write(spool() + name, bytes);
        return name;
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }
    static QByteArray picture(int width, int height, const char* format = "PNG", QColor colour = Qt::red)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

    const QString kAna = QStringLiteral("ana@one.test");
    const QString kBob = QStringLiteral("bob@one.test");
    const QString kEve = QStringLiteral("eve@one.test");
    TestCore test;
    AccountId ana;
};

} // namespace jackdaw::test
