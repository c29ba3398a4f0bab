// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/name_parts.h"

#include <gtest/gtest.h>

using namespace jackdaw;

namespace {

wire::ProtocolInfo info()
{
    wire::Field user;
    user.key = QStringLiteral("user");
    user.label = QStringLiteral("User name");
    user.required = true;
    wire::Field domain = user;
    domain.key = QStringLiteral("domain");
    domain.label = QStringLiteral("Domain");
    domain.kind = wire::FieldKind::Host;
    wire::Field resource;
    resource.key = QStringLiteral("resource");
    wire::ProtocolInfo info;
    info.nameParts = {user, domain, resource};
    info.separators = QStringList{QStringLiteral("@"), QStringLiteral("/")};
    return info;
}

QString refusal(const char* name)
{
    const Result<void> result = checkName(info(), QString::fromUtf8(name));
    return result ? QString() : result.error().text;
}

} // namespace

TEST(NameParts, ArePutTogetherAndTakenApart)
{
    const QVariantMap bare{{QStringLiteral("user"), QStringLiteral("ana")},
                           {QStringLiteral("domain"), QStringLiteral("one.test")},
                           {QStringLiteral("resource"), QString()}};
    EXPECT_EQ(joinedName(info(), bare), QStringLiteral("ana@one.test"));
    EXPECT_EQ(splitName(info(), QStringLiteral("ana@one.test")), bare);
    QVariantMap full = bare;
    full[QStringLiteral("resource")] = QStringLiteral("home");
    EXPECT_EQ(joinedName(info(), full), QStringLiteral("ana@one.test/home"));
    EXPECT_EQ(splitName(info(), QStringLiteral("ana@one.test/home")), full);
}

TEST(NameParts, AWholeNameInOneFillsTheOthers)
{
    const auto joined = [](const char* user, const char* domain, const char* resource = "") {
        const QVariantMap parts{{QStringLiteral("user"), QString::fromUtf8(user)},
                                {QStringLiteral("domain"), QString::fromUtf8(domain)},
                                {QStringLiteral("resource"), QString::fromUtf8(resource)}};
        const Result<void> fits = checkNameParts(info(), parts);
        return fits ? joinedName(info(), parts) : fits.error().text;
    };
    EXPECT_EQ(joined("ana@one.test", ""), QStringLiteral("ana@one.test"));
    EXPECT_EQ(joined(" ana@one.test/desk", ""), QStringLiteral("ana@one.test/desk"));
    EXPECT_EQ(joined("ana@one.test", "One.test", "home"), QStringLiteral("ana@one.test/home"));
    EXPECT_EQ(joined("ana", "one.test/desk"), QStringLiteral("ana@one.test/desk"));
    EXPECT_EQ(joined("ana@one.test", "two.test"), QStringLiteral("“User name” holds no “@”."));
}

TEST(NameParts, AreRefusedWithASentence)
{
    for (const char* name : {"ana@one.test", "ana@[::1]", "ana@one.test/desk@home/left", "ana@127.0.0.1/x"})
        EXPECT_EQ(refusal(name), QString()) << name;
    for (const char* name : {"ana@[::1", "ana@::1", "ana@one test", "ana@one.test@two.test", "ana@one:5222/x"})
        EXPECT_TRUE(refusal(name).contains(QStringLiteral("“Domain” is the name of a server"))) << name;
    for (const char* name : {"ana", "ana@", "ana@/desk"})
        EXPECT_EQ(refusal(name), QStringLiteral("“Domain” is needed.")) << name;
    EXPECT_EQ(refusal("@one.test"), QStringLiteral("“User name” is needed."));
    EXPECT_EQ(refusal("a b@one.test"), QStringLiteral("“User name” holds no blanks."));
    EXPECT_EQ(refusal("ana@one.test/at home"), QString()) << "a resource may";
}
