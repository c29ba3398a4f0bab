// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Bringing what another program keeps.

#include <QDir>
#include <QFile>

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class ControlImport : public Control {
protected:
    ControlImport()
    {
        write("accounts.xml",
              "<account "
              "version='1.0'><account><protocol>prpl-old-first</protocol><name>nadia@two.test</name></account></"
              "account>");
        write("logs/old-first/nadia@two.test/dora@two.test/2012-07-03.100000+0000UTC.txt",
              "Conversation with dora@two.test at Tue 03 Jul 2012 10:00:00 UTC on nadia@two.test (old-first)\n"
              "(10:00:01) dora@two.test: a sentence of long ago\n");
    }
    void write(const char* name, const char* text) const
    {
        const QString whole = folder() + u'/' + QString::fromLatin1(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString folder() const { return test.folder() + QStringLiteral("/old"); }
    Answer run(QStringList words)
    {
        return client.ctl(QStringList{QStringLiteral("import"), QStringLiteral("pidgin")} + words);
    }
    int found() { return static_cast<int>(ctl("search sentence long ago").rows.size()); }
};

} // namespace

TEST_F(ControlImport, WhatWouldComeIsToldFirstAndComesOnce)
{
    const Answer dry = run({folder(), QStringLiteral("--dry-run")});
    ASSERT_EQ(dry.exit, 0) << dry.error.toStdString();
    ASSERT_FALSE(dry.rows.isEmpty());
    has(dry.first(), {"kind", "name", "result", "messages", "reason"});
    EXPECT_EQ(found(), 0) << "nothing was changed";

    ASSERT_EQ(run({folder()}).exit, 0);
    EXPECT_EQ(found(), 1);
    ASSERT_EQ(run({folder()}).exit, 0);
    EXPECT_EQ(found(), 1) << "twice brings nothing twice";
}

TEST_F(ControlImport, WhatCannotBeReadIsSaid)
{
    const Answer nothing = run({test.folder() + QStringLiteral("/nowhere")});
    EXPECT_EQ(nothing.exit, 1);
    EXPECT_TRUE(nothing.error.contains(QStringLiteral("nowhere")));
    refuses("import", 2);
    refuses("import adium", 2);
}
