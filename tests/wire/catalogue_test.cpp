// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// core/wire/README.md is what people write hosts by: nothing of the wire may be missing from it.

#include <gtest/gtest.h>

#include <QFile>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "core/wire/names.h"

using namespace jackdaw::wire;

namespace {

/// The page, cut at its headings.
const QMap<QString, QString>& sections()
{
    static const QMap<QString, QString> result = [] {
        QFile file(qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/core/wire/README.md"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QMap<QString, QString> cut;
        QString chapter;
        for (const QString& part : page.split(QStringLiteral("\n#"))) {
            const QString heading = part.section(u'\n', 0, 0);
            if (heading.startsWith(QStringLiteral("# ")))
                chapter = heading.mid(2);
            cut.insert(chapter + u'/' + heading.mid(heading.lastIndexOf(QStringLiteral("# ")) + 2), part);
        }
        return cut;
    }();
    return result;
}

struct FieldNames {
    QStringList names;
    template <typename T>
    void operator()(const char* name, const T&)
    {
        names.append(QString::fromUtf8(name));
    }
};

template <typename Struct>
void expectDescribed(const QString& heading)
{
    SCOPED_TRACE(heading.toStdString());
    ASSERT_TRUE(sections().contains(heading));
    FieldNames fields;
    const Struct value{};
    Struct::visitFields(value, fields);
    for (const QString& name : std::as_const(fields.names))
        EXPECT_TRUE(sections().value(heading).contains(QStringLiteral("\n| `%1` |").arg(name))) << name.toStdString();
}

template <typename... Messages>
void expectAllDescribed(const QString& chapter, std::variant<Messages...>*)
{
    (expectDescribed<Messages>(chapter + QStringLiteral("/`%1`").arg(Messages::kType)), ...);
}

template <typename Enum>
void expectNamesDescribed(const char* type)
{
    const QString page = sections().value(QStringLiteral("Types/Types"));
    const qsizetype start = page.indexOf(QStringLiteral("| %1 |").arg(QString::fromUtf8(type)));
    ASSERT_GE(start, 0) << type;
    const QString line = page.mid(start).section(u'\n', 0, 0);
    for (const char* name : kNames<Enum>)
        EXPECT_TRUE(line.contains(QStringLiteral("`%1`").arg(QString::fromUtf8(name)))) << type << " " << name;
}

} // namespace

TEST(Catalogue, HasEveryCommand)
{
    expectAllDescribed(QStringLiteral("Commands"), static_cast<Command*>(nullptr));
}

TEST(Catalogue, HasEveryEvent)
{
    expectAllDescribed(QStringLiteral("Events"), static_cast<Event*>(nullptr));
}

TEST(Catalogue, HasEveryType)
{
    expectDescribed<Entity>(QStringLiteral("Types/Entity"));
    expectDescribed<RichText>(QStringLiteral("Types/RichText"));
    expectDescribed<Choice>(QStringLiteral("Types/Choice"));
    expectDescribed<Field>(QStringLiteral("Types/Field"));
    expectDescribed<ProtocolInfo>(QStringLiteral("Types/ProtocolInfo"));
    expectDescribed<RosterEntry>(QStringLiteral("Types/RosterEntry"));
    expectDescribed<PresenceEntry>(QStringLiteral("Types/PresenceEntry"));
    expectDescribed<Participant>(QStringLiteral("Types/Participant"));
    expectDescribed<RoomEntry>(QStringLiteral("Types/RoomEntry"));
    expectDescribed<CertificateInfo>(QStringLiteral("Types/CertificateInfo"));
    expectDescribed<StoredSetting>(QStringLiteral("Types/StoredSetting"));
    expectDescribed<PictureRules>(QStringLiteral("Types/PictureRules"));
    expectDescribed<SlashCommand>(QStringLiteral("Types/SlashCommand"));
    expectDescribed<MenuItem>(QStringLiteral("Types/MenuItem"));
    expectDescribed<ProfileItem>(QStringLiteral("Types/ProfileItem"));
    expectDescribed<PromptRow>(QStringLiteral("Types/PromptRow"));
    expectDescribed<Mail>(QStringLiteral("Types/Mail"));
    expectDescribed<Bookmark>(QStringLiteral("Types/Bookmark"));
    expectDescribed<RoomListEntry>(QStringLiteral("Types/RoomListEntry"));
}

TEST(Catalogue, HasEveryName)
{
    expectNamesDescribed<EntityKind>("EntityKind");
    expectNamesDescribed<Presence>("Presence");
    expectNamesDescribed<ErrorKind>("ErrorKind");
    expectNamesDescribed<ConversationKind>("ConversationKind");
    expectNamesDescribed<TypingState>("TypingState");
    expectNamesDescribed<SendState>("SendState");
    expectNamesDescribed<TransferOutcome>("TransferOutcome");
    expectNamesDescribed<MenuKind>("MenuKind");
    expectNamesDescribed<PrivacyMode>("PrivacyMode");
    expectNamesDescribed<RoomAction>("RoomAction");
    expectNamesDescribed<RoomList>("RoomList");
    expectNamesDescribed<MessageKind>("MessageKind");
    expectNamesDescribed<Role>("Role");
    expectNamesDescribed<PromptKind>("PromptKind");
    expectNamesDescribed<FieldKind>("FieldKind");
    expectNamesDescribed<Feature>("Feature");
}
