// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/talk/person.h"

namespace jackdaw::talk {

namespace {

std::string written(const char* typed)
{
    const auto person = personOf(QString::fromUtf8(typed), {QStringLiteral("den.example"), QStringLiteral("den")});
    return person ? person->address().toStdString() : "nobody";
}

TEST(Person, IsSomebodySomewhere)
{
    EXPECT_EQ(written("ana@fox.example"), "ana@fox.example");
    EXPECT_EQ(written(" ana@Fox.Example. "), "ana@fox.example");
    EXPECT_EQ(written("Ana@192.0.2.7"), "Ana@192.0.2.7");
}

TEST(Person, IsHereWithoutAMachine)
{
    for (const char* typed : {"ana", "ana@localhost", "ana@127.0.0.1", "ana@den", "ana@DEN.example"})
        EXPECT_EQ(written(typed), "ana") << typed;
}

TEST(Person, IsNobodyWhereTheDaemonCouldNotBeTold)
{
    for (const char* typed :
         {"", "@", "ana@", "@fox", "ana maria@fox", "ana@fox@den", "ana@fox den", "abcdefghijkl", "añá", "a\nb", "a!b",
          "x:y", "ana@-fox", "ana@.fox", "ana@fo..x", "ana@fox/../etc", "ana@[::1]"})
        EXPECT_EQ(written(typed), "nobody") << typed;
    EXPECT_EQ(written("abcdefghijk"), "abcdefghijk");
    EXPECT_EQ(written(("ana@" + std::string(254, 'x')).c_str()), "nobody");
}

} // namespace

} // namespace jackdaw::talk
