// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What is said to a talk daemon and by it: the datagrams of <protocols/talkd.h>, byte for byte, whatever machine this
// is built for. Pure.

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace jackdaw::talk {

/// An IPv4 address and a port, both in this machine's byte order. The protocol has room for no other family.
struct Endpoint {
    quint32 address = 0;
    quint16 port = 0;

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

constexpr qsizetype kRequestSize = 84;  ///< CTL_MSG
constexpr qsizetype kResponseSize = 24; ///< CTL_RESPONSE
constexpr qsizetype kMaximumName = 11;  ///< bytes; NAME_SIZE without the byte that ends it

enum class Kind : quint8 { LeaveInvite, LookUp, Delete, Announce };

enum class Answer : quint8 {
    Success,
    NotHere, ///< not logged in; to a look-up: no invitation
    Failed,
    MachineUnknown,
    PermissionDenied, ///< their terminal takes no messages
    UnknownRequest,
    BadVersion,
    BadAddress,
    BadControlAddress,
};

struct Request {
    Kind kind = Kind::LookUp;
    quint32 id = 0;      ///< of the invitation that is meant; higher than the one known there: ring again
    Endpoint address;    ///< where the caller waits for the conversation (TCP)
    Endpoint control;    ///< where the daemon's answer goes (UDP)
    quint32 process = 0; ///< tells one caller's invitations apart; 31 bits
    QByteArray from;     ///< login names, at most kMaximumName bytes
    QByteArray to;
};

struct Response {
    Kind kind = Kind::LookUp;
    Answer answer = Answer::Failed;
    quint32 id = 0;   ///< the daemon's number for the invitation
    Endpoint address; ///< of a look-up that found one: where the caller waits; else nothing

    friend bool operator==(const Response&, const Response&) = default;
};

/// kRequestSize bytes. Longer names are cut.
QByteArray encode(const Request& request);
/// nullopt: not an answer of this protocol. An answer nobody knows reads as Failed, and so does an invitation without
/// an address of IPv4.
std::optional<Response> decodeResponse(QByteArrayView bytes);

} // namespace jackdaw::talk
