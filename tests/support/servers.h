// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Real chat servers for tests, on free ports of 127.0.0.1 and with throw-away data; tests/support/servers/servers.py
// runs them. Each object owns its server: it and its files are gone when the object is, also when the test program
// dies. Every call blocks until done; a failed one adds a GoogleTest failure that says what the server said.

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace jackdaw::test {

/// One buddy on a roster that exists before the first sign-on; subscribed in both directions.
struct RosterEntry {
    QString address;
    QString alias;
    QString group;
};

class Server {
public:
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    virtual ~Server();

    [[nodiscard]] bool isUp() const { return m_facts.value(QStringLiteral("ok")).toBool(); }
    [[nodiscard]] QString host() const { return fact("host").toString(); }
    [[nodiscard]] qint64 pid() const { return fact("pid").toInteger(); }
    /// SHA-256 of the certificate in use, as AB:CD:…; empty without one.
    [[nodiscard]] QString fingerprint() const { return fact("fingerprint").toString(); }
    /// What the server logged so far.
    [[nodiscard]] QString log() const;

    void kill();  ///< SIGKILL, as a crash
    void stop();  ///< asks it to end, as an administrator does
    void start(); ///< after kill() or stop(): same ports, same data
    void restart();
    void suspend(); ///< SIGSTOP: connected and silent
    void resume();
    /// "good" (signed by caFile()), "self-signed", "expired", "wrong-name" or "none"; from the next start on.
    void useCertificate(const QString& kind);
    /// PEM of the authority that signs the good certificates.
    [[nodiscard]] QString caFile() const { return m_facts.value(QStringLiteral("ca")).toString(); }

protected:
    Server(const QString& name, const QStringList& arguments);
    void order(QJsonObject order);
    [[nodiscard]] QJsonValue fact(const char* key) const;

private:
    void control(const char* verb);
    bool readFacts();

    QString m_name;
    QProcess m_process;
    QJsonObject m_facts;
};

class ProsodyServer : public Server {
public:
    struct Options {
        QString domain = QStringLiteral("localhost");
        QString certificate = QStringLiteral("good");
        QStringList without;    ///< modules left out, such as "smacks" or "mam"
        QString component;      ///< address of an external component (XEP-0114), its secret is "component"; empty: none
        bool fileProxy = false; ///< a proxy for files (XEP-0065)
    };

    ProsodyServer();
    explicit ProsodyServer(const Options& options);
    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] QString domain() const { return fact("domain").toString(); }
    [[nodiscard]] QString rooms() const { return fact("rooms").toString(); } ///< domain of its rooms
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(fact("port").toInt()); }
    [[nodiscard]] quint16 directTlsPort() const { return static_cast<quint16>(fact("direct_tls_port").toInt()); }
    [[nodiscard]] QString component() const { return fact("component").toString(); }
    [[nodiscard]] quint16 componentPort() const { return static_cast<quint16>(fact("component_port").toInt()); }
    /// Returns the bare address.
    QString addUser(const QString& name, const QString& password);
    /// Before the user's first sign-on.
    void addRoster(const QString& name, const QList<RosterEntry>& buddies);
};

class NgircdServer : public Server {
public:
    struct Options {
        QString domain = QStringLiteral("localhost");
        QString certificate = QStringLiteral("good");
        QMap<QString, QString> channels; ///< name with its '#' → topic
        QMap<QString, QString> modes;    ///< of these channels, beside "tn": "i", "k key"
        QString password;                ///< asked of every user, when not empty
    };

    NgircdServer();
    explicit NgircdServer(const Options& options);
    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] QString name() const { return fact("name").toString(); }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(fact("port").toInt()); }
    [[nodiscard]] quint16 tlsPort() const { return static_cast<quint16>(fact("tls_port").toInt()); }
};

/// Any server that servers.py can `--run`; what it says of itself is read by its keys.
class NetworkServer : public Server {
public:
    /// `options` are its Python class's, beside those that every one takes.
    explicit NetworkServer(const QString& name, const QJsonObject& options = {});
    [[nodiscard]] static bool isInstalled(const QString& program);

    [[nodiscard]] QString text(const char* key) const { return fact(key).toString(); }
    /// What enters the namespaces that this person uses, where the server runs in some: the beginning of a command.
    [[nodiscard]] QStringList enter(const QString& person) const;
    /// Why no server can run in namespaces here; empty if one can.
    [[nodiscard]] static QString namespaceObstacle();
    [[nodiscard]] quint16 port(const char* key = "port") const { return static_cast<quint16>(fact(key).toInt()); }
};

} // namespace jackdaw::test

/// First line of a test (or SetUp) that needs the server: says what is missing and skips.
#define JACKDAW_NEEDS_PROSODY()                                                                                        \
    if (!jackdaw::test::ProsodyServer::isInstalled())                                                                  \
    GTEST_SKIP() << "needs the Debian package prosody"
#define JACKDAW_NEEDS_NGIRCD()                                                                                         \
    if (!jackdaw::test::NgircdServer::isInstalled())                                                                   \
    GTEST_SKIP() << "needs the Debian package ngircd"
#define JACKDAW_NEEDS(program, package)                                                                                \
    if (!jackdaw::test::NetworkServer::isInstalled(QStringLiteral(program)))                                           \
    GTEST_SKIP() << "needs the Debian package " package
#define JACKDAW_NEEDS_NAMESPACES()                                                                                     \
    if (const QString obstacle = jackdaw::test::NetworkServer::namespaceObstacle(); !obstacle.isEmpty())               \
    GTEST_SKIP() << "needs namespaces: " << qPrintable(obstacle)
