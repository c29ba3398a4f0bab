// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/events.h"

namespace jackdaw {

/// What an event may hold, in UTF-16 code units or list entries. Three kinds of text:
/// names of things (addresses, ids, keys): too long ends the link, because a cut name is another name; one with
/// control characters makes its entry or event be skipped, because a network and not the host may have made it up;
/// text people read in one line: control characters become spaces, the rest is cut;
/// text people read in many lines: control characters but line feed and tab become U+FFFD, the rest is cut.
namespace limits {
inline constexpr int kAddress = 4096; ///< the longest real one: 3071 bytes (RFC 7622)
inline constexpr int kId = 1024;
inline constexpr int kKey = 256;
inline constexpr int kName = 512;
inline constexpr int kLine = 4096;
inline constexpr int kText = 65536;
inline constexpr int kBody = 262144;
inline constexpr int kLink = 8192;
inline constexpr int kGroups = 64;    ///< of one buddy
inline constexpr int kRoster = 20000; ///< entries of one event
inline constexpr int kFields = 500;
inline constexpr int kChoices = 2000;
inline constexpr int kFileName = 255;
inline constexpr int kProtocols = 200;
inline constexpr int kFeatures = 100;
} // namespace limits

struct EventCheck {
    enum class Verdict {
        Accept,  ///< normalised; may be used
        Skip,    ///< makes no sense; goes to the log
        EndLink, ///< no honest host sends this
    };
    Verdict verdict = Verdict::Accept;
    QString reason; ///< for the log and for Details; holds nothing of the event's text
};

/// Bounds and normalises what a host said, in place. Pure; any thread.
EventCheck checkEvent(wire::Event& event);

} // namespace jackdaw
