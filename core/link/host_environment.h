// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QProcessEnvironment>

namespace jackdaw {

/// What of our environment a host gets: enough for locale, time zone, TLS and debugging, nothing that leads to the
/// desktop (buses, displays, agents, keyrings).
QProcessEnvironment hostEnvironment(const QProcessEnvironment& ours);

} // namespace jackdaw
