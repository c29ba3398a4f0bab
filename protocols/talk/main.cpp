// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/talk_backend.h"

int main(int argc, char** argv)
{
    using namespace jackdaw;
    return host::run(argc, argv, "talk",
                     [](host::Outlet& outlet) { return std::make_unique<talk::TalkBackend>(outlet); });
}
