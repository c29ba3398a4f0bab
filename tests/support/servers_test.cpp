// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/servers.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <gtest/gtest.h>

namespace jackdaw::test {

namespace {

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(5000);
}

QString fingerprintShownAt(quint16 port, QString* problem = nullptr, const QString& caFile = {})
{
    QSslSocket socket;
    if (caFile.isEmpty()) {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    } else {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
        socket.setSslConfiguration(configuration);
    }
    socket.setPeerVerifyName(QStringLiteral("localhost"));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForEncrypted(10000) && problem)
        *problem = socket.errorString();
    const QByteArray digest = socket.peerCertificate().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace

TEST(Servers, ProsodyShowsTheCertificateItSaysItHas)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server;
    ASSERT_TRUE(server.isUp());
    EXPECT_TRUE(accepts(server.port()));
    EXPECT_EQ(fingerprintShownAt(server.directTlsPort()), server.fingerprint());
    EXPECT_EQ(server.addUser(QStringLiteral("ana"), QStringLiteral("it's \"secret\"")),
              QStringLiteral("ana@localhost"));
}

TEST(Servers, TheGoodCertificateIsGoodAndTheOthersAreNot)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    QString problem;
    fingerprintShownAt(server.tlsPort(), &problem, server.caFile());
    EXPECT_EQ(problem, QString());
    for (const char* kind : {"self-signed", "expired", "wrong-name"}) {
        server.useCertificate(QLatin1String(kind));
        server.restart();
        problem.clear();
        EXPECT_EQ(fingerprintShownAt(server.tlsPort(), &problem, server.caFile()), server.fingerprint()) << kind;
        EXPECT_NE(problem, QString()) << kind;
    }
}

TEST(Servers, AKilledServerComesBackOnItsPort)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    const quint16 port = server.port();
    server.kill();
    EXPECT_FALSE(accepts(port));
    server.start();
    EXPECT_EQ(server.port(), port);
    EXPECT_TRUE(accepts(port));
}

TEST(Servers, NothingStaysBehind)
{
    JACKDAW_NEEDS_PROSODY();
    QString folder;
    quint16 port = 0;
    {
        ProsodyServer server;
        ASSERT_TRUE(server.isUp());
        port = server.port();
        folder = QFileInfo(server.caFile()).path();
        EXPECT_TRUE(QDir(folder).exists());
    }
    EXPECT_FALSE(QDir(folder).exists());
    EXPECT_FALSE(accepts(port));
}

} // namespace jackdaw::test
