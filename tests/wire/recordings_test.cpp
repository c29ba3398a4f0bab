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
#include <algorithm>
#include <ranges>
#include <typeinfo>

#include "core/wire/codec.h"
#include "core/wire/names.h"

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
        || value == QJsonValue(QStringLiteral("direct")) || value == QJsonValue(QStringLiteral("text"))
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

/// The values of every enum that stand anywhere in a message.
class Values {
public:
    template <typename T>
    void operator()(const char* /*field*/, const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            m_seen.insert({typeid(T).name(), int(value)});
        } else if constexpr (requires { T::visitFields(value, *this); }) {
            T::visitFields(value, *this);
        } else if constexpr (std::ranges::range<T> && !std::is_same_v<T, QString>) {
            for (const auto& one : value)
                (*this)(nullptr, one);
        }
    }

    template <typename Enum>
    void expectAll() const
    {
        for (size_t i = 0; i < kNames<Enum>.size(); ++i)
            EXPECT_TRUE(m_seen.contains({typeid(Enum).name(), int(i)})) << "no frame has " << kNames<Enum>[i];
    }

private:
    QSet<std::pair<QByteArray, int>> m_seen;
};

template <typename Message, typename Decode>
Values replay(const char* name, Decode decode)
{
    Values values;
    QSet<QString> missing = typesOf(static_cast<Message*>(nullptr));
    for (const QByteArray& line : recording(name)) {
        SCOPED_TRACE(line.toStdString());
        const Decoded<Message> decoded = decode(line);
        EXPECT_TRUE(decoded.value.has_value()) << decoded.error.toStdString();
        if (!decoded.value)
            continue;
        const QByteArray written = encode(*decoded.value);
        EXPECT_TRUE(isGrownFrom(QJsonDocument::fromJson(line).object(), QJsonDocument::fromJson(written).object()))
            << written.toStdString();
        missing.remove(typeOf(*decoded.value));
        std::visit([&values](const auto& message) { values(nullptr, message); }, *decoded.value);
    }
    EXPECT_TRUE(missing.isEmpty()) << "no frame of " << QStringList(missing.values()).join(u' ').toStdString();
    return values;
}

} // namespace

TEST(Recordings, Commands)
{
    const Values values = replay<Command>("commands.jsonl", decodeCommand);
    values.expectAll<ConversationKind>();
    values.expectAll<MenuKind>();
}

TEST(Recordings, Events)
{
    const Values values = replay<Event>("events.jsonl", decodeEvent);
    values.expectAll<EntityKind>();
    values.expectAll<Presence>();
    values.expectAll<ErrorKind>();
    values.expectAll<TypingState>();
    values.expectAll<SendState>();
    values.expectAll<TransferOutcome>();
    values.expectAll<PrivacyMode>();
    values.expectAll<RoomAction>();
    values.expectAll<MessageKind>();
    values.expectAll<Role>();
    values.expectAll<PromptKind>();
    values.expectAll<FieldKind>();
    values.expectAll<Feature>();
}
