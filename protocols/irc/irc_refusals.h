// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArrayView>
#include <QString>

#include "core/wire/types.h"
#include "protocols/purple/room_ask.h"

namespace jackdaw::irc {

using purple::Errand;

/// What a server may answer with a numeric (RFC 1459 6.1, RFC 2812 5.2 and what today's servers add).
struct Refusal {
    const char* code;
    int about;        ///< position of the name it is about; 0 where the numeric names none
    const char* text; ///< untranslated
    wire::ErrorKind kind = wire::ErrorKind::Other;
    bool passing = false; ///< another try in a moment may do
};

/// Null where the code says nothing about such an errand.
const Refusal* refusalOf(Errand errand, QByteArrayView code);

/// One sentence, with the server's own words behind it where there are any.
QString sentence(const Refusal& refusal, const QByteArray& words = {});

} // namespace jackdaw::irc
