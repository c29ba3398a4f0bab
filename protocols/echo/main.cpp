// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/echo_backend.h"

int main(int argc, char** argv)
{
    using namespace jackdaw;
    // A protocol needs only run(). The second way to the core is for faults no honest host could commit.
    echo::Faults faults;
    return host::run(argc, argv, "echo",
                     [&faults](host::Outlet& outlet) { return std::make_unique<echo::EchoBackend>(outlet, faults); });
}
