// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Against the C structures that every other program sends.

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <protocols/talkd.h>

#include <cstring>

#include "protocols/talk/datagram.h"

namespace jackdaw::talk {

namespace {

static_assert(sizeof(CTL_MSG) == kRequestSize && sizeof(CTL_RESPONSE) == kResponseSize
              && NAME_SIZE == kMaximumName + 1);

osockaddr native(const Endpoint& endpoint)
{
    osockaddr address{};
    address.sa_family = htons(AF_INET);
    const quint16 port = htons(endpoint.port);
    const quint32 host = htonl(endpoint.address);
    std::memcpy(address.sa_data, &port, sizeof port);
    std::memcpy(address.sa_data + 2, &host, sizeof host);
    return address;
}

CTL_RESPONSE invitation()
{
    CTL_RESPONSE response{};
    response.vers = TALK_VERSION;
    response.type = LOOK_UP;
    response.answer = SUCCESS;
    response.id_num = htonl(4711);
    response.addr = native({0xc0000207, 40000});
    return response;
}

std::optional<Response> decoded(const CTL_RESPONSE& response)
{
    return decodeResponse(QByteArrayView(reinterpret_cast<const char*>(&response), sizeof response));
}

TEST(Datagram, ARequestIsTheStructureOfTheHeader)
{
    CTL_MSG expected{};
    expected.vers = TALK_VERSION;
    expected.type = ANNOUNCE;
    expected.id_num = htonl(0x01020304);
    expected.addr = native({0x7f000001, 40000});
    expected.ctl_addr = native({0xc0000207, 518});
    expected.pid = static_cast<int32_t>(htonl(0x0a0b0c0d));
    std::strcpy(expected.l_name, "ben");
    std::strcpy(expected.r_name, "ana");

    Request request;
    request.kind = Kind::Announce;
    request.id = 0x01020304;
    request.address = {0x7f000001, 40000};
    request.control = {0xc0000207, 518};
    request.process = 0x0a0b0c0d;
    request.from = "ben";
    request.to = "ana";
    EXPECT_EQ(encode(request).toHex(), QByteArray(reinterpret_cast<const char*>(&expected), sizeof expected).toHex());
}

TEST(Datagram, EveryKindIsItsNumber)
{
    EXPECT_EQ(static_cast<int>(Kind::LeaveInvite), LEAVE_INVITE);
    EXPECT_EQ(static_cast<int>(Kind::LookUp), LOOK_UP);
    EXPECT_EQ(static_cast<int>(Kind::Delete), DELETE);
    EXPECT_EQ(static_cast<int>(Kind::Announce), ANNOUNCE);
    EXPECT_EQ(static_cast<int>(Answer::PermissionDenied), PERMISSION_DENIED);
    EXPECT_EQ(static_cast<int>(Answer::BadControlAddress), BADCTLADDR);
}

TEST(Datagram, ALongNameIsCutAndEnded)
{
    Request request;
    request.from = QByteArray(40, 'a');
    request.to = QByteArray(12, 'b');
    const QByteArray bytes = encode(request);
    ASSERT_EQ(bytes.size(), kRequestSize);
    EXPECT_EQ(bytes.mid(44, 12), QByteArray(11, 'a') + '\0');
    EXPECT_EQ(bytes.mid(56, 12), QByteArray(11, 'b') + '\0');
}

TEST(Datagram, AnInvitationIsRead)
{
    const auto response = decoded(invitation());
    ASSERT_TRUE(response);
    EXPECT_EQ(*response, (Response{Kind::LookUp, Answer::Success, 4711, {0xc0000207, 40000}}));
}

TEST(Datagram, WhatIsNoAnswerIsNone)
{
    CTL_RESPONSE response = invitation();
    const auto* bytes = reinterpret_cast<const char*>(&response);
    EXPECT_FALSE(decodeResponse({}));
    EXPECT_FALSE(decodeResponse(QByteArrayView(bytes, sizeof response - 1)));
    EXPECT_FALSE(decodeResponse(QByteArray(bytes, sizeof response) + '\0'));
    response.vers = 0;
    EXPECT_FALSE(decoded(response));
    response = invitation();
    response.type = ANNOUNCE + 1;
    EXPECT_FALSE(decoded(response));
}

TEST(Datagram, WhatCannotBeFollowedIsAFailure)
{
    CTL_RESPONSE response = invitation();
    response.answer = 200;
    EXPECT_EQ(decoded(response)->answer, Answer::Failed);
    response = invitation();
    response.addr.sa_family = htons(AF_INET6);
    EXPECT_EQ(*decoded(response), (Response{Kind::LookUp, Answer::Failed, 4711, {}}));
    response = invitation();
    response.addr = native({0xc0000207, 0});
    EXPECT_EQ(decoded(response)->answer, Answer::Failed);
    // GNU's daemon sends what its stack held.
    response = invitation();
    response.type = LEAVE_INVITE;
    EXPECT_EQ(decoded(response)->address, Endpoint());
}

} // namespace

} // namespace jackdaw::talk
