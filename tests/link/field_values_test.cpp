// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/field_values.h"

#include <gtest/gtest.h>

using namespace jackdaw;
using wire::FieldKind;

namespace {

QList<wire::Field> fields()
{
    wire::Field name;
    name.key = QStringLiteral("name");
    name.label = QStringLiteral("Name");
    name.required = true;
    wire::Field port;
    port.key = QStringLiteral("port");
    port.kind = FieldKind::Integer;
    wire::Field tls;
    tls.key = QStringLiteral("tls");
    tls.kind = FieldKind::Boolean;
    wire::Field mode;
    mode.key = QStringLiteral("mode");
    mode.kind = FieldKind::Choice;
    mode.choices = {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}};
    wire::Field several = mode;
    several.key = QStringLiteral("several");
    several.kind = FieldKind::List;
    wire::Field heading;
    heading.key = QStringLiteral("heading");
    heading.kind = FieldKind::Label;
    heading.required = true;
    return {name, port, tls, mode, several, heading};
}

QVariantMap with(const char* key, const QVariant& value)
{
    return {{QStringLiteral("name"), QStringLiteral("n")}, {QLatin1StringView(key), value}};
}

} // namespace

TEST(FieldValues, BringsTextIntoTheKindOfTheField)
{
    QVariantMap given = with("port", QStringLiteral(" 5222 "));
    given.insert(QStringLiteral("tls"), QStringLiteral("Yes"));
    given.insert(QStringLiteral("several"), QStringLiteral("a, b"));
    const Result<QVariantMap> values = checkValues(fields(), given);
    ASSERT_TRUE(values.ok()) << values.error().text.toStdString();
    EXPECT_EQ(values->value(QStringLiteral("port")), QVariant(qlonglong(5222)));
    EXPECT_EQ(values->value(QStringLiteral("tls")), QVariant(true));
    const QStringList both{QStringLiteral("a"), QStringLiteral("b")};
    EXPECT_EQ(values->value(QStringLiteral("several")).toStringList(), both);
}

TEST(FieldValues, RefusesWithASentence)
{
    const QVariantMap bad[] = {
        {},
        {{QStringLiteral("name"), QString()}},
        with("port", QStringLiteral("many")),
        with("port", 1.5),
        with("tls", QStringLiteral("perhaps")),
        with("mode", QStringLiteral("c")),
        with("several", QStringLiteral("a,c")),
        with("heading", QStringLiteral("x")),
        with("colour", QStringLiteral("x")),
        {{QStringLiteral("name"), QStringLiteral("two\nlines")}},
        {{QStringLiteral("name"), QString(70000, u'x')}},
    };
    for (const QVariantMap& values : bad) {
        const Result<QVariantMap> result = checkValues(fields(), values);
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(result.error().text.endsWith(u'.')) << result.error().text.toStdString();
    }
}

TEST(FieldValues, TakesWhatIsMissingWhereThatIsAllowed)
{
    EXPECT_TRUE(checkValues(fields(), {}, MissingFields::Allow).ok());
}
