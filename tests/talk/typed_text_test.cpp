// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/talk/typed_text.h"

namespace jackdaw::talk {

namespace {

std::string bytes(const QString& text)
{
    return typed(text).toStdString();
}

TEST(TypedText, IsLinesInUtf8)
{
    EXPECT_EQ(bytes(QStringLiteral("Grüße")),
              "Gr\xc3\xbc\xc3\x9f"
              "e\n");
    EXPECT_EQ(bytes(QStringLiteral("one\r\ntwo\rthree\u2028four\n\n")), "one\ntwo\nthree\nfour\n");
}

TEST(TypedText, CommandsNoTerminal)
{
    EXPECT_EQ(bytes(QStringLiteral("a\u001b[2Jb\u0007\u009bc\u0015\td")), "a[2Jbc d\n");
}

TEST(TypedText, NeverErasesWhatItSays)
{
    const QByteArray all = typed(QStringLiteral("x\u007f\u0015\u0017y"));
    for (const char erasing : editCharacters())
        EXPECT_FALSE(all.contains(erasing));
}

TEST(TypedText, CanBeNothing)
{
    EXPECT_EQ(bytes({}), "");
    EXPECT_EQ(bytes(QStringLiteral("\u001b \n")), "");
}

} // namespace

} // namespace jackdaw::talk
