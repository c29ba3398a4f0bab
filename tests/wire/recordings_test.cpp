// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The recorded frames are read and written back: within a major version every field keeps its name, type and value,
// and what is new has its default.

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/wire/codec.h"

using namespace jackdaw::wire;

namespace {

QByteArrayList recording(const char* name)
{
    QFile file(qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/wire/") + QString::fromUtf8(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    QByteArrayList lines = file.readAll().split('\n');
    EXPECT_TRUE(lines.takeLast().isEmpty()) << "the last line ends with a line feed";
    return lines;
}

template <typename... Messages>
QSet<QString> typesOf(std::variant<Messages...>*)
{
    return {QString(Messages::kType)...};
}

bool isDefault(const QJsonValue& value)
{
    return value == QJsonValue(false) || value == QJsonValue(0) || value == QJsonValue(QStringLiteral("unknown"))
        || value == QJsonValue(QStringLiteral("direct"))
        || (value.isObject() && std::ranges::all_of(value.toObject(), isDefault));
}

bool isGrownFrom(const QJsonValue& recorded, const QJsonValue& written)
{
    if (recorded.isArray()) {
        return std::ranges::equal(recorded.toArray(), written.toArray(), isGrownFrom);
    }
    if (!recorded.isObject())
        return recorded == written;
    const QJsonObject before = recorded.toObject();
    const QJsonObject after = written.toObject();
    const auto isKept = [&](const QString& key) { return isGrownFrom(before.value(key), after.value(key)); };
    const auto isNew = [&](const QString& key) { return !before.contains(key); };
    return std::ranges::all_of(before.keys(), isKept) && std::ranges::all_of(after.keys(), [&](const QString& key) {
               return !isNew(key) || isDefault(after.value(key));
           });
}

template <typename Message, typename Decode>
void replay(const char* name, Decode decode)
{
    QSet<QString> missing = typesOf(static_cast<Message*>(nullptr));
    for (const QByteArray& line : recording(name)) {
        SCOPED_TRACE(line.toStdString());
        const Decoded<Message> decoded = decode(line);
        ASSERT_TRUE(decoded.value.has_value()) << decoded.error.toStdString();
        const QByteArray written = encode(*decoded.value);
        EXPECT_TRUE(isGrownFrom(QJsonDocument::fromJson(line).object(), QJsonDocument::fromJson(written).object()))
            << written.toStdString();
        missing.remove(typeOf(*decoded.value));
    }
    EXPECT_TRUE(missing.isEmpty()) << "no frame of " << QStringList(missing.values()).join(u' ').toStdString();
}

} // namespace

TEST(Recordings, Commands)
{
    replay<Command>("commands.jsonl", decodeCommand);
}

TEST(Recordings, Events)
{
    replay<Event>("events.jsonl", decodeEvent);
}
