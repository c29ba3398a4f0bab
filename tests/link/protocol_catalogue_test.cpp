// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/protocol_catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;

namespace {

class ProtocolCatalogueTest : public testing::Test {
protected:
    void SetUp() override { qunsetenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS"); }

    void writeHost(const QString& file, const QByteArray& json)
    {
        QFile out(folder.filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(json);
    }
    void writeEcho(const QByteArray& hidden)
    {
        writeHost(QStringLiteral("echo.json"),
                  R"({"name":"Echo","program":")" + qgetenv("JACKDAW_BIN_DIR")
                      + R"(/jackdaw-host-echo","protocols":["echo"],"origin":"Jackdaw","hidden":)" + hidden + "}");
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(ProtocolCatalogueTest, AsksEachHostOnceAndRemembers)
{
    writeEcho("false");
    ProtocolCatalogue catalogue({folder.path()});
    EXPECT_FALSE(catalogue.info(QStringLiteral("echo")).has_value());
    const QList<wire::ProtocolInfo> found = await(catalogue.describe(), 30000);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].id, QStringLiteral("echo"));
    EXPECT_TRUE(found[0].loaded);
    EXPECT_FALSE(found[0].nameParts.isEmpty());
    EXPECT_EQ(await(catalogue.describe()), found);
    EXPECT_EQ(catalogue.info(QStringLiteral("echo")), found[0]);
}

TEST_F(ProtocolCatalogueTest, KnowsWhatProtocolsAreCalledBeforeItHasAskedAnyHost)
{
    // As they are installed: the names in the hosts' files are those that the hosts give themselves.
    qputenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS", "1");
    ProtocolCatalogue catalogue({qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/hosts.d")});
    const QStringList protocols{QStringLiteral("echo"), QStringLiteral("xmpp"), QStringLiteral("irc"),
                                QStringLiteral("simple"), QStringLiteral("gg")};
    QHash<QString, QString> before;
    for (const QString& protocol : protocols) {
        EXPECT_FALSE(catalogue.info(protocol).has_value());
        before.insert(protocol, catalogue.nameOf(protocol));
    }
    EXPECT_EQ(before.value(QStringLiteral("echo")), QStringLiteral("Echo"));
    EXPECT_EQ(catalogue.nameOf(QStringLiteral("telepathy")), QStringLiteral("telepathy"));
    const QList<wire::ProtocolInfo> described = await(catalogue.describe(), 60000);
    ASSERT_FALSE(described.isEmpty());
    for (const wire::ProtocolInfo& info : described) {
        if (info.loaded && before.contains(info.id)) {
            EXPECT_EQ(before.value(info.id), info.name);
        }
    }
    qunsetenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS");
}

TEST_F(ProtocolCatalogueTest, OffersHiddenHostsOnlyWhenAskedForOrUsed)
{
    writeEcho("true");
    ProtocolCatalogue plain({folder.path()});
    EXPECT_TRUE(await(plain.describe()).isEmpty());
    EXPECT_TRUE(plain.hostFor(QStringLiteral("echo")).ok()) << "an account of it still works";
    ProtocolCatalogue used({folder.path()});
    used.include({QStringLiteral("echo")});
    EXPECT_EQ(await(used.describe(), 30000).size(), 1);
    qputenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS", "1");
    ProtocolCatalogue shown({folder.path()});
    EXPECT_EQ(await(shown.describe(), 30000).size(), 1);
    qunsetenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS");
}

TEST_F(ProtocolCatalogueTest, SaysWhatCannotBeLoaded)
{
    writeHost(QStringLiteral("broken.json"), R"({"name":"Broken","program":"/nonexistent","protocols":["broken"]})");
    writeHost(QStringLiteral("nonsense.json"), "[1,2");
    ProtocolCatalogue catalogue({folder.path(), QStringLiteral("/nonexistent")});
    const QList<wire::ProtocolInfo> found = await(catalogue.describe(), 30000);
    ASSERT_EQ(found.size(), 1);
    EXPECT_FALSE(found[0].loaded);
    EXPECT_TRUE(found[0].problem.endsWith(u'.')) << found[0].problem.toStdString();
}

TEST_F(ProtocolCatalogueTest, NamesWhatNobodySpeaks)
{
    ProtocolCatalogue catalogue({folder.path()});
    const Result<HostProgram> host = catalogue.hostFor(QStringLiteral("telepathy"));
    ASSERT_FALSE(host.ok());
    EXPECT_EQ(host.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(host.error().text.contains(QStringLiteral("telepathy")));
}

TEST_F(ProtocolCatalogueTest, FindsProgramsBesideTheFolder)
{
    ProtocolCatalogue catalogue({qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/hosts.d")});
    const Result<HostProgram> host = catalogue.hostFor(QStringLiteral("echo"));
    ASSERT_TRUE(host.ok());
    EXPECT_TRUE(QFile::exists(host->program)) << host->program.toStdString();
}
