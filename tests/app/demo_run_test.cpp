// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The demo networks as the window starts them, with scripts that do what the real one may.

#include "app/demo_run.h"

#include <gtest/gtest.h>

#include <QFile>
#include <optional>

#include "tests/support/wait.h"

namespace jackdaw::app {
namespace {

class Demo : public testing::Test {
protected:
    /// How a run of a script with these lines ends; nothing: it does not.
    std::optional<QString> run(const char* lines)
    {
        const QString path = m_folder.filePath(QStringLiteral("dev"));
        QFile script(path);
        EXPECT_TRUE(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
        script.write(QByteArray("#!/bin/sh\n") + lines);
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        DemoRun demo(path, QStringLiteral("release"));
        std::optional<QString> ended;
        EXPECT_TRUE(demo.start([&ended](const QString& problem) { ended = problem; }));
        test::waitFor([&ended] { return ended.has_value(); });
        return ended;
    }

    QTemporaryDir m_folder;
};

TEST_F(Demo, SaysWhyItFailed)
{
    EXPECT_EQ(run("echo building; echo; echo 'demo: Prosody did not start' >&2; echo; exit 1"),
              QStringLiteral("Prosody did not start"));
    EXPECT_EQ(run("echo './dev: this system has no apt' >&2; exit 1"), QStringLiteral("this system has no apt"));
    EXPECT_EQ(run("echo 'ninja: build stopped: subcommand failed.'; exit 2"),
              QStringLiteral("ninja: build stopped: subcommand failed."));
    EXPECT_TRUE(run("exit 3")->contains(u'3'));
    EXPECT_EQ(run("for i in 1 2 3 4 5 6; do printf '%01000d' $i; done; exit 1")->size(), 200);
}

TEST_F(Demo, EndsWithoutAWordWhenTheUserEndsIt)
{
    EXPECT_EQ(run("echo 'demo: hello' >&2; exit 0"), QString());
    EXPECT_EQ(run("exit 130"), QString());
}

TEST_F(Demo, IsCalledForThisBuild)
{
    EXPECT_EQ(run("echo \"$1 with $JACKDAW_PRESET\"; exit 1"), QStringLiteral("demo with release"));
}

TEST_F(Demo, AScriptThatIsMissingIsAFailureToo)
{
    DemoRun demo(m_folder.filePath(QStringLiteral("nowhere")), QStringLiteral("dev"));
    std::optional<QString> ended;
    ASSERT_TRUE(demo.start([&ended](const QString& problem) { ended = problem; }));
    ASSERT_TRUE(test::waitFor([&ended] { return ended.has_value(); }));
    EXPECT_TRUE(ended->contains(QStringLiteral("nowhere"))) << qPrintable(*ended);
}

} // namespace
} // namespace jackdaw::app
