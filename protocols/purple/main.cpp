// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/purple_backend.h"

int main(int argc, char** argv)
{
    using jackdaw::host::Backend;
    using jackdaw::host::Outlet;
    return jackdaw::host::run(argc, argv, "jackdaw-host-purple", [](Outlet& outlet) -> std::unique_ptr<Backend> {
        return std::make_unique<jackdaw::purple::PurpleBackend>(outlet);
    });
}
