// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <optional>
#include <ostream>
#include <vector>

#include "tests/support/host_driver.h"

namespace jackdaw::test {

/// A host program that must keep the contract, and what to sign on with.
struct HostUnderTest {
    std::string name;
    HostCommand command;
    QString protocol;
    wire::SignOn failing;              ///< ends in account.failed without a network
    std::optional<wire::SignOn> works; ///< ends in account.signed-on without a network; where there is such a thing
    QString somebody;                  ///< an address that takes messages, where `works` is there
    bool sandboxed = true;             ///< built on protocols/host, so it must be, where the kernel can

    friend void PrintTo(const HostUnderTest& host, std::ostream* out) { *out << host.name; }
};

/// A new host adds itself here.
std::vector<HostUnderTest> hostsUnderTest();

} // namespace jackdaw::test
