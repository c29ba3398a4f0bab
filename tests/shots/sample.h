// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSize>

#include "tests/support/test_core.h"

namespace jackdaw::shots {

/// The people, rooms and talk of the pictures, in English, Spanish and Arabic, on two made-up networks.
struct Sample {
    AccountId first;
    AccountId second;
    ContactId marta;
};

/// Describes the networks; for the assistant's pictures too.
void describeNetworks(test::TestCore& core);
/// Signs on, fills the list, writes the messages.
Sample fill(test::TestCore& core);

wire::CertificateInfo sampleCertificate();

/// UTF-8.
QString text(const char* words);

inline constexpr QSize kWindow{1180, 740};
inline constexpr int kDiskFull = 13; ///< as SQLite counts

} // namespace jackdaw::shots
