// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/datagram.h"

#include <QtEndian>

namespace jackdaw::talk {

namespace {

constexpr quint8 kVersion = 1;
constexpr quint16 kInternetFamily = 2; // AF_INET of 4.3BSD, which is what travels
constexpr qsizetype kNameSize = 12;
constexpr qsizetype kTerminalSize = 16;
constexpr qsizetype kAddressSize = 16; // struct osockaddr

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void append(QByteArray& bytes, const Endpoint& endpoint)
{
    append(bytes, kInternetFamily);
    append(bytes, endpoint.port);
    append(bytes, endpoint.address);
    bytes.append(kAddressSize - 8, '\0');
}

void appendName(QByteArray& bytes, const QByteArray& name)
{
    bytes.append(name.left(kMaximumName).leftJustified(kNameSize, '\0'));
}

} // namespace

QByteArray encode(const Request& request)
{
    QByteArray bytes;
    bytes.reserve(kRequestSize);
    append(bytes, kVersion);
    append(bytes, static_cast<quint8>(request.kind));
    bytes.append(2, '\0'); // answer, and what aligns the rest
    append(bytes, request.id);
    append(bytes, request.address);
    append(bytes, request.control);
    append(bytes, request.process);
    appendName(bytes, request.from);
    appendName(bytes, request.to);
    bytes.append(kTerminalSize, '\0'); // whichever terminal they used last
    Q_ASSERT(bytes.size() == kRequestSize);
    return bytes;
}

std::optional<Response> decodeResponse(QByteArrayView bytes)
{
    if (bytes.size() != kResponseSize)
        return {};
    const auto* raw = reinterpret_cast<const uchar*>(bytes.data());
    if (raw[0] != kVersion || raw[1] > static_cast<quint8>(Kind::Announce))
        return {};
    Response response;
    response.kind = static_cast<Kind>(raw[1]);
    if (raw[2] <= static_cast<quint8>(Answer::BadControlAddress))
        response.answer = static_cast<Answer>(raw[2]);
    response.id = qFromBigEndian<quint32>(raw + 4);
    // Daemons leave what they do not fill in as it was.
    if (response.kind != Kind::LookUp || response.answer != Answer::Success)
        return response;
    response.address = {qFromBigEndian<quint32>(raw + 12), qFromBigEndian<quint16>(raw + 10)};
    if (qFromBigEndian<quint16>(raw + 8) != kInternetFamily || response.address.port == 0) {
        response.answer = Answer::Failed;
        response.address = {};
    }
    return response;
}

} // namespace jackdaw::talk
