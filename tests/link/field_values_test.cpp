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
        {{QStringLiteral("name"), QStringLiteral("two\rlines")}},
        {{QStringLiteral("name"),
          QString(QStringLiteral("two") + QChar(QChar::LineSeparator) + QStringLiteral("lines"))}},
        {{QStringLiteral("name"), QString(QStringLiteral("nul") + QChar(QChar::Null))}},
        with("several", QStringLiteral("a\rb")),
        {{QStringLiteral("name"), QString(70000, u'x')}},
    };
    for (const QVariantMap& values : bad) {
        const Result<QVariantMap> result = checkValues(fields(), values);
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(result.error().text.endsWith(u'.')) << result.error().text.toStdString();
    }
}

TEST(FieldValues, HoldsNumbersToTheirRange)
{
    wire::Field port;
    port.key = port.label = QStringLiteral("Port");
    port.kind = FieldKind::Integer;
    const auto refusal = [&port](const QVariant& value) {
        const Result<QVariantMap> result = checkValues({port}, {{port.key, value}});
        return result ? QString() : result.error().text;
    };
    EXPECT_EQ(refusal(-1), QString());
    port.minimum = 1;
    EXPECT_EQ(refusal(1), QString());
    EXPECT_EQ(refusal(0), QStringLiteral("“Port” has to be at least 1."));
    port.maximum = 65535;
    EXPECT_EQ(refusal(65535), QString());
    for (const char* value : {"0", "-1", "65536", "99999999"})
        EXPECT_EQ(refusal(QString::fromLatin1(value)), QStringLiteral("“Port” has to be between 1 and 65535."))
            << value;
    port.minimum.reset();
    EXPECT_EQ(refusal(65536), QStringLiteral("“Port” has to be at most 65535."));
}

TEST(FieldValues, HoldsServersToWhatTheyAreCalled)
{
    wire::Field server;
    server.key = QStringLiteral("server");
    server.kind = FieldKind::Host;
    EXPECT_EQ(checkValues({server}, {{server.key, QStringLiteral(" example.org ")}})->value(server.key),
              QVariant(QStringLiteral("example.org")));
    EXPECT_TRUE(checkValues({server}, {{server.key, QString()}}).ok());
    EXPECT_FALSE(checkValues({server}, {{server.key, QStringLiteral("[::1")}}).ok());
}

TEST(FieldValues, TakesWhatIsMissingWhereThatIsAllowed)
{
    EXPECT_TRUE(checkValues(fields(), {}, MissingFields::Allow).ok());
}
