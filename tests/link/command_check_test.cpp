// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/command_check.h"

#include <gtest/gtest.h>

using namespace jackdaw;

namespace {

const QString kBroken = QStringLiteral("a\r\nQUIT :x") + QChar(QChar::Null) + QChar(QChar::ParagraphSeparator);
const QString kWhole = QStringLiteral("a  QUIT :x  ");

template <typename Command>
Command cleaned(const Command& command)
{
    const std::optional<wire::Command> result = cleanedCommand(command);
    EXPECT_TRUE(result) << "something was to be cleaned";
    return result ? std::get<Command>(*result) : command;
}

} // namespace

TEST(CommandCheck, EveryTextOfACommandIsOneLine)
{
    EXPECT_EQ(cleaned(wire::SetRoomTopic{kBroken, kBroken, kBroken}), (wire::SetRoomTopic{kWhole, kWhole, kWhole}));
    EXPECT_EQ(cleaned(wire::JoinRoom{.room = QStringLiteral("#a"), .password = kBroken}).password, kWhole);
    EXPECT_EQ(cleaned(wire::JoinRoom{.room = QStringLiteral("#a"), .nick = kBroken}).nick, kWhole);
    EXPECT_EQ(cleaned(wire::InviteToRoom{{}, {}, {}, kBroken}).message, kWhole);
    EXPECT_EQ(cleaned(wire::AddBuddy{{}, kBroken, kBroken, kBroken, kBroken}),
              (wire::AddBuddy{{}, kWhole, kWhole, kWhole, kWhole}));
    EXPECT_EQ(cleaned(wire::SetBookmark{.bookmark = {.room = kBroken}}).bookmark.room, kWhole);
    wire::SignOn signOn;
    signOn.password = signOn.username = kBroken;
    EXPECT_EQ(cleaned(signOn).password, kWhole);
    EXPECT_EQ(cleaned(signOn).username, kWhole);
}

TEST(CommandCheck, MessagesAndStatusesKeepTheirLines)
{
    wire::SendMessage message;
    message.body.text = QStringLiteral("one\n\ttwo");
    EXPECT_FALSE(cleanedCommand(message));
    EXPECT_FALSE(cleanedCommand(wire::SetStatus{wire::Presence::Away, message.body.text, 0}));
    message.body.text = QStringLiteral("one\r\ntwo");
    EXPECT_EQ(cleaned(message).body.text, QStringLiteral("one \ntwo"));
    message.to = kBroken;
    EXPECT_EQ(cleaned(message).to, kWhole);
}

TEST(CommandCheck, WhatIsCleanIsNotCopied)
{
    EXPECT_FALSE(cleanedCommand(wire::SetRoomTopic{{}, QStringLiteral("#a"), QStringLiteral("Größe 日本 🙂")}));
    EXPECT_FALSE(cleanedCommand(wire::SignOff{}));
    EXPECT_FALSE(cleanedCommand(wire::AckMessages{7}));
}
