// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/host_name.h"

#include <gtest/gtest.h>

using namespace jackdaw;

TEST(HostName, TakesNamesAndAddresses)
{
    for (const char* name :
         {"localhost", "example.org", "EXAMPLE.org.", "a-b.c0", "127.0.0.1", "[::1]", "[2001:db8::17]",
          "b\u00fccher.example", "\u0645\u062b\u0627\u0644.\u0625\u062e\u062a\u0628\u0627\u0631"})
        EXPECT_TRUE(isHostName(QString::fromUtf8(name))) << name;
}

TEST(HostName, RefusesWhatNoServerIsCalled)
{
    for (const char* name : {"", ".", "[::1", "::1", "[]", "[example.org]", "[::1]x", "exa mple.org", "a..b", ".a",
                             "-a.b", "a-.b", "a_b", "a@b", "a/b", "a:5222", "[1:2:3]"})
        EXPECT_FALSE(isHostName(QString::fromUtf8(name))) << name;
    EXPECT_TRUE(isHostName(QString(63, u'x')));
    EXPECT_FALSE(isHostName(QString(64, u'x')));
    EXPECT_FALSE(isHostName(QStringLiteral("abc.").repeated(64)));
}
