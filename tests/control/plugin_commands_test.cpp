// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QDir>
#include <QFile>

#include "core/plugins/plugin_service.h"
#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST_F(Control, PluginsAreListedAndSwitched)
{
    QList<wire::ProtocolInfo> protocols = test.protocols().described();
    protocols[0].file = QStringLiteral("/usr/lib/plugins/libfirst.so");
    protocols[0].origin = QStringLiteral("libfirst0: ") + protocols[0].file;
    test.protocols().setProtocols(protocols);
    const QJsonObject first = row("plugins");
    has(first, {"file", "package", "name", "version", "protocols", "own", "on", "loaded", "problem"});
    EXPECT_EQ(first.value(QStringLiteral("package")), QStringLiteral("libfirst0"));
    EXPECT_EQ(row("plugin disable libfirst.so").value(QStringLiteral("on")), false);
    EXPECT_EQ(test->plugins().rules().without, QStringList{protocols[0].file});
    EXPECT_EQ(row("plugin enable /usr/lib/plugins/libfirst.so").value(QStringLiteral("on")), true);
    refuses("plugin disable libnone.so", 1);
    refuses("plugin disable", 2);

    ASSERT_TRUE(QDir().mkpath(test->plugins().folder()));
    QFile own(test->plugins().folder() + QStringLiteral("/duck.so"));
    ASSERT_TRUE(own.open(QIODevice::WriteOnly));
    refuses("plugin enable duck.so", 1);
    EXPECT_TRUE(test->plugins().rules().folders.isEmpty());
    EXPECT_EQ(row("plugin enable duck.so --trust").value(QStringLiteral("on")), true);
    EXPECT_FALSE(test->plugins().rules().folders.isEmpty());
}
