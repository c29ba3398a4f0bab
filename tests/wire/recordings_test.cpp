// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The recorded frames are read and written back byte for byte: the wire does not change within a major version.

#include <gtest/gtest.h>

#include <QFile>
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

template <typename Message, typename Decode>
void replay(const char* name, Decode decode)
{
    QSet<QString> missing = typesOf(static_cast<Message*>(nullptr));
    for (const QByteArray& line : recording(name)) {
        SCOPED_TRACE(line.toStdString());
        const Decoded<Message> decoded = decode(line);
        ASSERT_TRUE(decoded.value.has_value()) << decoded.error.toStdString();
        EXPECT_EQ(encode(*decoded.value).toStdString(), line.toStdString());
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
